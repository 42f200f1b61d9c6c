import { traits, traitsOf } from '../../text/unit-traits'
import { contains, overlaps, type Span } from '../../text/span'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { anchors, matchesAt } from '../anchors'
import { notInCompanyName } from '../vocabulary/company-forms'
import {
  hanOrganisationEndings,
  notOrganisation,
  organisationHeads,
  organisationSubjects,
  placesBehindHead,
} from '../vocabulary/organisations'
import { anyOf, han } from '../vocabulary/scripts'
import { capitalRuns, type RunToken } from './capital-runs'
import { articleBefore, named, taken } from './finding'
import { hanNameBegin } from './han-company'

const name = 'entities/organisation-form'
const ends = new Set('on in by to under with against from at as'.split(' '))
/** Heads that are common nouns where no word stands before them: "administration of", "council of". */
const alone = /^(?:Administration|Council|Registry|Authority|Society|Secretariat)$/i
const honorifics = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir)$/
const courts = /^Court$/i
const courtsBefore = /^(?:High|District|Supreme|Grand|Federal|People[’']s|Intermediate|Superior)$/
const titled = (text: string): string =>
  /^\p{Lu}{2,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text

const heads = new Set([...organisationHeads].flatMap((word) => [word, word.toUpperCase()]))
const isHead = (token: RunToken | undefined): boolean => token?.type === 'word' && heads.has(token.text)
const isLink = (token: RunToken | undefined, words: RegExp): boolean =>
  token?.type === 'link' && words.test(token.text)

/** Where the body's name begins whose head is at `i`: over capitalised words, and over "and" between two subjects. */
function beginOf(run: readonly RunToken[], first: number, i: number): number {
  let begin = i
  for (let at = i - 1; at >= first; at--) {
    const token = run[at]!
    const before = run[at - 1]
    const joins = isLink(token, /^(?:and|&)$/i) || token.text === 'And'
    if (!joins && token.type === 'word' && !notInCompanyName.has(titled(token.text))) begin = at
    else if (
      !joins ||
      begin === i + 1 ||
      at - 1 < first ||
      !before ||
      !organisationSubjects.has(titled(before.text))
    )
      break
  }
  while (begin < i && (run[begin]!.type !== 'word' || titled(run[begin]!.text) === 'The')) begin++
  return begin
}

/** The index of the last of the capitalised words from `at` on; `at` - 1 where there is none. */
function wordsEnd(run: readonly RunToken[], at: number): number {
  let end = at
  while (run[end]?.type === 'word' && !honorifics.test(run[end]!.text)) end++
  return end - 1
}

/** Where the name ends whose head is at `i`: over "of the Cayman Islands", "of Science and Technology". */
function endOf(run: readonly RunToken[], i: number): number {
  let last = i
  if (placesBehindHead.has(run[i + 1]?.text ?? '')) last = wordsEnd(run, i + 1)
  while (isLink(run[last + 1], /^(?:of|for)$/i)) {
    const from = last + (isLink(run[last + 2], /^the$/i) ? 3 : 2)
    const end = wordsEnd(run, from)
    const isCourtOfCourt =
      courts.test(run[i]!.text) && /^(?:High|Supreme|Federal)$/.test(run[from]?.text ?? '')
    if (end < from || (run.slice(from, end + 1).some(isHead) && !isCourtOfCourt)) break
    last = end
    const more = isLink(run[end + 1], /^(?:and|&)$/i) ? wordsEnd(run, end + 2) : 0
    const subject = organisationSubjects.has(titled(run[from]!.text))
    if (subject && more > end + 1 && !run.slice(end + 2, more + 1).some(isHead)) last = more
  }
  return last
}

/** The country of a profession is part of its body's name: "Institute of Chartered Accountants in Australia". */
function endWithCountry(text: string, end: number): number {
  if (
    !/(?:Accountants|Surveyors|Engineers|Architects|Actuaries)$/.test(text.slice(Math.max(0, end - 12), end))
  )
    return end
  return (
    end +
    (/^ in \p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?(?=[,.;) \n]|$)/u.exec(text.slice(end, end + 40))?.[0]
      .length ?? 0)
  )
}

/** Of the place of a bureau the city too, where a comma parts it from its district and the Chinese name follows: "of Minhai, Ronan (…". */
function endWithCity(text: string, end: number): number {
  return end + (/^, \p{Lu}\p{Ll}+(?=[*#]? ?\(\p{sc=Han})/u.exec(text.slice(end, end + 40))?.[0].length ?? 0)
}

/** The tokens of each body's name in a run, from its first capitalised word to its head and what "of" adds. */
function* bodies(run: readonly RunToken[]): Generator<RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (token.type === 'form' || (token.type === 'link' && ends.has(token.text.toLowerCase()))) first = i + 1
    if (!isHead(token)) continue
    if (token.text === 'Court' && run[i + 1]?.text !== 'of' && !courtsBefore.test(run[i - 1]?.text ?? ''))
      continue
    const next = run[i + 1]
    if (next && (next.type === 'form' || (next.type === 'word' && !placesBehindHead.has(next.text)))) continue
    const begin = beginOf(run, first, i)
    const last = endOf(run, i)
    const tokens = run.slice(begin, last + 1)
    const own = run.slice(begin, i + 1)
    if (
      tokens.length > 1 &&
      !own.some((t) => t.type === 'word' && notOrganisation.has(titled(t.text).replace(/[’']s$/, ''))) &&
      !tokens.some((t) => /^(?:Board|Company|Group|Bank|Issuer)$/.test(titled(t.text))) &&
      !(own.length === 1 && (alone.test(token.text) || /^articles$/i.test(run[begin - 2]?.text ?? '')))
    )
      yield tokens
    first = last + 1
    i = last
  }
}

const endings = anchors(hanOrganisationEndings)
/** With the part of it in a place or for a matter: 管理局北灣分局, 人民政府國有資產監督管理委員會. */
const hanEnding = new RegExp(
  `(?:${anyOf(hanOrganisationEndings)})(?:(?<=政府)(?:國有資產監督管理委員會|国有资产监督管理委员会|辦公廳|办公厅)|[${han}]{2,4}(?:分局|分會|分会|監管局|监管局))?(?!(?:畢業)?生|教授|院|部)`,
  'uy',
)
const leadIn =
  /^.*(?:提交|呈交|送交|入稟|完成|取得|獲得|畢業[於于]|就讀|任職|任教|自|到|獲|向|經|在|由|於|于|及|與|(?<![協协共仁永])和|為|為|任|前|被|受|據|据|頒佈|及其|年|月|日)(?=[^])/u
/** The country of a university is no part of its name. */
const country = /^(?:英國|英国|美國|美国|加拿大|澳洲|澳大利亞|紐西蘭|新西蘭|法國|德國)/u
const noBody =
  /^(?:[本貴该該各另一有任其此]|董事|審核|薪酬|提名|獨立|證券交易所|認可|主管|相關|聯交|聯合交易所|期貨交易所|中學|彼|作|國際|兩|上述|管理局|監管)|(?:董事|股東|認可|任何|監管機構)|[向由在於于為为及與的之]$|(?<![協协])和$/u

/** What tells one hospital from hospitals in general: the place, the university, the number. */
const ownHospital = /[省市區县縣]|大學|大学|學院|学院|第[一二三四五六七八九十]|人民$|協和|协和/u
/** Whether what stands before an ending makes a body's name of it; a hospital has a longer name than "public hospital". */
function isBody(own: string, ending: string): boolean {
  if (/^(?:醫院|医院)/u.test(ending))
    return ownHospital.test(own) && !/[家間间]/u.test(own) && !noBody.test(own)
  return own.length > 1 && !noBody.test(own) && !noBody.test(own + ending)
}

const state =
  /國家|国家|中國|中国|中華人民|中华人民|(?:北京|天津|上海|重慶|重庆)市|(?:河北|山西|遼寧|辽宁|吉林|黑龍江|黑龙江|江蘇|江苏|浙江|安徽|福建|江西|山東|山东|河南|湖北|湖南|廣東|广东|海南|四川|貴州|贵州|雲南|云南|陝西|陕西|甘肅|甘肃|青海)省/u
/** Where the country or the province begins in which a body is: nothing before it is part of the name. */
const stateAt = (own: string): number => Math.max(0, own.search(state))

/** The Han characters right before `end`, two to eighteen of them; none where there is but one. */
function hanBefore(text: string, end: number): string {
  let start = end
  while (start > end - 18 && traitsOf(text.charCodeAt(start - 1)) & traits.han) start--
  return end - start < 2 ? '' : text.slice(start, end)
}

/** Whether a body is known that is no mere part of the one at `span`: 國務院 within a longer name. */
const isKnown = (found: readonly Finding[], span: Span, own: string): boolean =>
  taken(found, span, ['organisation']) &&
  found.some((f) => {
    if (f.kind !== 'organisation' || !overlaps(f, span)) return false
    const added = own.slice(0, Math.max(0, f.start - span.start))
    const isPart = contains(span, f) && f.end - f.start < span.end - span.start
    return !isPart || (added !== '' && !/(?:[省市區区縣县州]|人民政府|大學|大学)$/u.test(added))
  })

/** Universities, courts, ministries and associations by the form of their names, in English and Chinese. */
export const organisationForm: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const run of capitalRuns(text)) {
      if (!run.some(isHead)) continue
      for (const tokens of bodies(run)) {
        const first = tokens[0]!.start
        const span = {
          start: first - articleBefore(text, first),
          end: endWithCity(text, endWithCountry(text, tokens.at(-1)!.end)),
        }
        if (!taken(found, span, ['organisation', 'company', 'definedTerm', 'law']))
          yield named(name, 'organisation', span, text.slice(span.start, span.end))
      }
    }
    for (const m of matchesAt(hanEnding, text, endings.in(text))) {
      const end = m.index + m[0].length
      const before = hanBefore(text, m.index)
      const full = before.slice(Math.max(hanNameBegin(before), leadIn.exec(before)?.[0].length ?? 0))
      const isSchool = /^(?:大學|大学|學院|学院)/u.test(m[0]) && full.length > 3
      const own = isSchool ? full.replace(country, '') : full.slice(stateAt(full))
      const span = { start: m.index - own.length, end }
      if (!isBody(own, m[0]) || taken(found, span, ['company', 'definedTerm', 'law'])) continue
      if (isKnown(found, span, own)) continue
      yield named(name, 'organisation', span, own + m[0])
    }
  },
}
