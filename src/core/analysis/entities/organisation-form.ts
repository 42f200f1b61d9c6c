import type { EntityFinding, Recogniser } from '../recogniser'
import { hanOrganisationEndings, notOrganisation, organisationHeads } from '../vocabulary/organisations'
import { anyOf, han } from '../vocabulary/scripts'
import { capitalRuns, type RunToken } from './capital-runs'
import { named, taken } from './finding'
import { hanNameBegin } from './han-company'

const name = 'entities/organisation-form'
const ends = new Set('on in by to under with against from at as'.split(' '))
const courtsBefore = /^(?:High|District|Supreme|Grand|Federal|People[’']s|Intermediate|Superior)$/
const titled = (text: string): string =>
  /^\p{Lu}{2,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text

/** The tokens of a body's name in a run, from its first capitalised word to its head and what "of" adds; null where there is none. */
function* bodies(run: readonly RunToken[]): Generator<RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (token.type === 'form' || (token.type === 'link' && ends.has(token.text.toLowerCase()))) first = i + 1
    if (token.type !== 'word' || !organisationHeads.has(titled(token.text))) continue
    if (token.text === 'Court' && run[i + 1]?.text !== 'of' && !courtsBefore.test(run[i - 1]?.text ?? ''))
      continue
    const next = run[i + 1]
    if (next && (next.type === 'form' || next.type === 'word')) continue
    let last = i
    while (/^(?:of|for)$/i.test(run[last + 1]?.text ?? '')) {
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
    if (
      tokens.length > 1 &&
      !tokens.some((t) => t.type === 'word' && notOrganisation.has(titled(t.text).replace(/[’']s$/, '')))
    )
      yield tokens
    first = last + 1
    i = last
  }
}

const hanEnding = new RegExp(`(?:${anyOf(hanOrganisationEndings)})(?!(?:畢業)?生|教授|院|部|的?會員)`, 'gu')
const reach = new RegExp(`[${han}]{2,18}$`, 'u')
const leadIn =
  /^.*(?:完成|取得|獲得|畢業[於于]|就讀|任職|任教|自|到|獲|向|經|在|由|於|于|及|與|和|為|為|任|前|被|受|頒佈|及其|年|月|日)(?=[^])/u
const noBody =
  /^(?:[本貴该該各另一有任其此]|董事|審核|薪酬|提名|獨立|證券交易所|認可|主管|相關|聯交|聯合交易所|期貨交易所|中學|彼|作|國際|兩|上述|管理局|監管)|(?:董事|股東)/u

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
    for (const m of text.matchAll(hanEnding)) {
      const end = m.index + m[0].length
      const before = reach.exec(text.slice(Math.max(0, m.index - 18), m.index))?.[0] ?? ''
      const own = before.slice(Math.max(hanNameBegin(before), leadIn.exec(before)?.[0].length ?? 0))
      const span = { start: m.index - own.length, end }
      if (own.length < 2 || noBody.test(own + m[0])) continue
      if (taken(found, span, ['organisation', 'company', 'definedTerm', 'law'])) continue
      yield named(name, 'organisation', span, own + m[0])
    }
  },
}
