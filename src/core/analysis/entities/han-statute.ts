import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanStatutes } from '../vocabulary/han-statutes'
import { hanCountries } from '../vocabulary/places'
import { anyOf } from '../vocabulary/scripts'
import { named } from './finding'
import { hanChapter, hanProvisions } from './han-law'

const name = 'entities/han-statute'
const statutesAt = anchors(hanStatutes)
/** Not where the words go on to something else: 合同法定代表人, 仲裁條例草案. */
const statute = new RegExp(`(?:${anyOf(hanStatutes)})(?![律團人定院官庭規规例草])${hanProvisions}`, 'y')
/** What stands before a name and belongs to it: its country, its chapter. */
const lead = new RegExp(
  `(?:香港法例 ?${hanChapter},? ?|中華人民共和國|中华人民共和国|中國|中国|(?<![於于在])香港|${anyOf(hanCountries)})$`,
  'u',
)
const longestLead = 14
/** What stands before a name that han-law reads, or that a term is made of. */
const quoted = /[《〈「『“"]$/u
/** Laws of whatever place: 任何州的證券法. */
const ofAnyPlace = /(?:[的之州地類类]|相[關关]|有[關关])$/u
const shortest = 4

/** Statutes that Chinese filings name without 《》: 勞動合同法, 中國企業所得稅法, 放債人條例(香港法例第163章)第5條. */
export const hanStatute: Recogniser = {
  name,
  only: 'han',
  *find(text): Generator<EntityFinding> {
    for (const m of matchesAt(statute, text, statutesAt.in(text))) {
      const before = text.slice(Math.max(0, m.index - longestLead), m.index)
      const start = m.index - (lead.exec(before)?.[0].length ?? 0)
      const isBare = start === m.index && m[0].length <= shortest
      const beside = text.slice(Math.max(0, start - 2), start)
      if (quoted.test(beside) || (isBare && ofAnyPlace.test(beside))) continue
      const end = m.index + m[0].length
      yield named(name, 'law', { start, end }, text.slice(start, end).replace('\n', ''))
    }
  },
}
