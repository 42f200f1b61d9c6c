import type { EntityFinding, Recogniser } from '../recogniser'
import { hanOrganisationEndings, notOrganisation, organisationHeads } from '../vocabulary/organisations'
import { anyOf, han } from '../vocabulary/scripts'
import { capitalRuns, type RunToken } from './capital-runs'
import { named, taken } from './finding'

const name = 'entities/organisation-form'
const ends = new Set('on in by to under with against from at as'.split(' '))
const titled = (text: string): string =>
  /^\p{Lu}{2,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text

/** The tokens of a body's name in a run, from its first capitalised word to its head and what "of" adds; null where there is none. */
function* bodies(run: readonly RunToken[]): Generator<RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (token.type === 'form' || (token.type === 'link' && ends.has(token.text.toLowerCase()))) first = i + 1
    if (token.type !== 'word' || !organisationHeads.has(titled(token.text))) continue
    const next = run[i + 1]
    if (next && (next.type === 'form' || next.type === 'word')) continue
    let last = i
    while (run[last + 1]?.text.toLowerCase() === 'of') {
      const words = run.slice(last + 2).findIndex((t) => t.type !== 'word')
      const count = words < 0 ? run.length - last - 2 : words
      const article = run[last + 2]?.text.toLowerCase() === 'the' ? 1 : 0
      const reach = article ? run.slice(last + 3).findIndex((t) => t.type !== 'word') : count
      const span = article ? (reach < 0 ? run.length - last - 3 : reach) : count
      if (span < 1) break
      last += 1 + article + span
    }
    while (first < i && (run[first]!.type === 'link' || titled(run[first]!.text) === 'The')) first++
    const tokens = run.slice(first, last + 1)
    if (tokens.length > 1 && !tokens.some((t) => t.type === 'word' && notOrganisation.has(titled(t.text))))
      yield tokens
    first = last + 1
    i = last
  }
}

const hanBody = new RegExp(
  `(?<![${han}])(?<own>[${han}]{2,14}?(?:${anyOf(hanOrganisationEndings)}))(?![${han}])|` +
    `(?:自|於|于|向|由|及|與|与|、|為|为|獲|得|在)(?<after>[${han}]{2,12}?(?:${anyOf(hanOrganisationEndings)}))`,
  'gu',
)
const noBody =
  /^(?:[由於于及與与向自在的之該该各一]|本公司|董事|審核|薪酬|提名|獨立|獲|任何|有關|相關|主管|聯交|證券|認可|中學|彼|其|為|作)|(?:董事|股東)/u

/** Universities, courts, ministries and associations by the form of their names, in English and Chinese. */
export const organisationForm: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const run of capitalRuns(text)) {
      for (const tokens of bodies(run)) {
        const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end }
        if (!taken(found, span, ['organisation', 'company', 'definedTerm', 'law']))
          yield named(name, 'organisation', span, text.slice(span.start, span.end))
      }
    }
    for (const m of text.matchAll(hanBody)) {
      const own = m.groups?.['own'] ?? m.groups?.['after'] ?? ''
      const end = m.index + m[0].length
      const span = { start: end - own.length, end }
      if (noBody.test(own) || taken(found, span, ['organisation', 'company', 'definedTerm', 'law'])) continue
      yield named(name, 'organisation', span, own)
    }
  },
}
