import type { EntityFinding, Recogniser } from '../recogniser'
import { honorific } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { named } from './finding'
import { readName } from './person-name'

const name = 'entities/person'
const titled = new RegExp(`(?<![\\p{sc=Latin}])${honorific}{1,3}`, 'gu')
const hanBehind = new RegExp(`^ ?\\(? ?(?<han>[${han}]{2,4})(?:先生|女士|博士|教授|小姐)? ?\\)`, 'u')

/** People named with an honorific in English: "Mr. Chan Tai Man, Peter", "Prof. Dr. A. Muster". One word alone is no full name. */
export const person: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    for (const m of text.matchAll(titled)) {
      const at = m.index + m[0].length
      const full = readName(text, at)
      if (!full || full.words < 2) continue
      const span = { start: at, end: full.end }
      const behind =
        text[full.end] === ' ' || text[full.end] === '('
          ? hanBehind.exec(text.slice(full.end, full.end + 14))
          : null
      yield named(name, 'person', span, text.slice(at, full.end), { pairName: behind?.groups?.['han'] })
    }
  },
}
