import type { EntityType } from '../mention'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { hasHan as textHasHan, isDigit } from '../anchors'
import { hanCompanyForms } from '../vocabulary/han-company-forms'
import { hanLawEnding } from '../vocabulary/laws'
import { hanOrganisationEndings } from '../vocabulary/han-organisation-forms'
import { anyOf, han } from '../vocabulary/scripts'
import { linkingSurnames } from '../vocabulary/surnames'
import { notInCompanyName } from '../vocabulary/company-forms'
import { withoutPoints } from './bare-word'
import { bodyInColumn } from './body-in-column'
import { capitalRuns, isBeforeBracket } from './capital-runs'
import type { RunToken } from './run-tokens'
import { named, taken } from './finding'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { namedByPlace } from './named-by-place'

const name = 'entities/bilingual-pair'
const companyEnding = new RegExp(
  `(?:${anyOf(hanCompanyForms)}|銀行|银行|集團|集团|廠|合夥|合伙|投資基金|投资基金|[${han}]{2}(?:投資|投资|信託|信托|股份|實業|实业|貿易|贸易|建築|建筑|保險|保险|發展|发展|總|总)公司)$`,
  'u',
)
const bodyEnding = new RegExp(
  `(?:${anyOf(hanOrganisationEndings)}|總局|总局|局|部|委員會|委员会|法庭|總署|总署|署|院|協會|协会|總會|总会)$`,
  'u',
)
const hanBehind = new RegExp(
  `^ ?[*#†^]? ?\\( ?(?<han>[${han}《][${han}A-Za-z0-9《》·•.、 \\-]{0,60}?(?:\\([${han}A-Za-z]{1,10}\\)[${han}A-Za-z0-9《》·•.、 \\-]{1,40})?) ?[*#]?\\)`,
  'u',
)
const hasHan = new RegExp(`[${han}]{2}`, 'u')

/** What the Chinese name says that the thing is, by its ending; null where it says nothing. */
function typeOf(words: string): EntityType | null {
  if (!hasHan.test(words) || words.length < 3 || /[a-z]{3}/.test(words) || /(?:註冊|注册)成立/.test(words))
    return null
  if (companyEnding.test(words)) return 'company'
  if (hanLawEnding.test(words.replace(/[》]$/, ''))) return 'law'
  return bodyEnding.test(words) ? 'organisation' : null
}

/** "Ho Chi Wah (何志華)": words that look like a name by themselves, and a Chinese one. */
function personOf(tokens: readonly RunToken[], chinese: string): EntityType | null {
  const isName = tokens.length >= 2 && tokens.length <= 5 && tokens.every((token) => token.type === 'word')
  return isName && isHanName(chinese) && isLikelyName(tokens.map((token) => token.text).join(' '))
    ? 'person'
    : null
}

const openers = new Set('The A An In At By On As Of Pursuant Under From'.split(' '))

/** The last tokens of a run, from where a name may begin: not with a small word, an article or a word for a party. */
function nameOf(run: readonly RunToken[]): readonly RunToken[] {
  let first = 0
  for (const [i, token] of run.entries()) {
    const word = withoutPoints(token.text)
    const opener = token.type === 'word' && openers.has(word)
    const party = i === first && token.type === 'word' && notInCompanyName.has(word)
    if (opener || party || (i === first && token.type === 'link')) first = i + 1
    if (token.type === 'form' && i < run.length - 2) first = i + 1
    if (token.type === 'link' && /^(?:by|in|under|from|with|at|to)$/i.test(token.text)) first = i + 1
    const afterAnd = token.text === 'the' && run[i - 1]?.text === 'and'
    if (afterAnd || (token.type === 'word' && word.length === 4 && /^(?:19|20)\d\d$/.test(word)))
      first = i + 1
  }
  return run.slice(first)
}

const lawWord =
  /^(?:Laws?|Rules?|Regulations?|Measures?|Provisions?|Code|Act|Ordinance|Notices?|Circular|Opinions?|Guidance|Guidelines?|Guide|Decisions?|Interpretations?|Catalogue|Standards?|Specifications?|Announcement|Principles?|Convention|Requirements?|Plan|List|Answers?|Letter|Reply|Norms?|Practice|Outline)$/i
/** What a column or a small word leaves of a name: "PRC trademark Law (…)", "of the PRC (…)". */
const loneWord =
  /^(?:PRC|China|Associations?|Bureau|Office|Department|Committee|Commission|Ministry|Institute|Court|Laws?|Rules?|Regulations?|Measures?|Provisions?|Code|Act|Ordinance|Notices?|Circular|Opinions?)$/i
/** What a line may leave of a fund's name. */
const fundWords = new Set(['Private', 'Equity', 'Securities', 'Investment', 'Fund', 'Partnership'])
const place = /^(?:Province|City|District|County|Municipality|Town|Zone)$/i

/** Whether the words before the bracket are a name, not the end of one that small words or a comma cut: "…, Wuxi (無錫市濱湖區人民法院)". */
function isWholeName(type: EntityType, tokens: readonly RunToken[], text: string): boolean {
  const [first] = tokens
  if (tokens.length === 1 && loneWord.test(first?.text ?? '')) return false
  if (type === 'law') return tokens.some((token) => lawWord.test(token.text))
  // "Private Securities Investment" above "Fund (天灣私募證券投資基金)"
  if (type === 'company') return !tokens.every(({ text: word }) => fundWords.has(word))
  if (type !== 'organisation' || !first) return true
  const isRest = /, $/.test(text.slice(Math.max(0, first.start - 2), first.start))
  return !(tokens.length === 1 && isRest) && !(tokens.length <= 2 && place.test(tokens.at(-1)!.text))
}

/** The words of a fund's name before its number, at which a point ends the run: "Northmere Hexing No. 3 Private Equity Investment Fund". */
const beforeNumber = /(?<![\p{L}.’'-])(?:\p{Lu}[\p{L}-]+ ){1,5}No\. $/u

/** Where the name begins whose first token is `first`. */
function startOf(text: string, { text: word, start }: RunToken): number {
  if (!isDigit(word.charCodeAt(0)) || !text.startsWith('No. ', start - 4)) return start
  return start - (beforeNumber.exec(text.slice(Math.max(0, start - 70), start))?.[0].length ?? 0)
}

/** Who holds shares, in both languages in one cell: "Ho Chi Wah/何志華". */
const besideStroke = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}’'-]*(?:,? \\p{Lu}[\\p{L}’'-]*){1,4}) ?/ ?(?<han>[${han}]{2,4})(?=$|\\n| ?\\()`,
  'u',
)
const longestCell = 60

/** The two names of each person whom a cell of a table names in both languages with a stroke in between. */
function* overStrokes(text: string): Generator<EntityFinding> {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    const next = text[at + 1] === ' ' ? at + 2 : at + 1
    if (text.charCodeAt(next) < 0x3400) continue
    const from = Math.max(0, at - longestCell)
    const lineBreak = text.slice(from, at).lastIndexOf('\n')
    if (lineBreak < 0 && from > 0) continue
    const line = from + lineBreak + 1
    const m = besideStroke.exec(text.slice(line, at + 12))?.groups
    if (!m || !isLikelyName(m['name']!)) continue
    if (!isHanName(m['han']!) && !linkingSurnames.has(m['han']!.charAt(0))) continue
    const [latin, chinese] = [m['name']!, m['han']!]
    yield namedByPlace(name, 'person', text, { start: line, end: line + latin.length }, { pairName: chinese })
    yield namedByPlace(name, 'person', text, { start: next, end: next + chinese.length }, { pairName: latin })
  }
}

/** The two names of each body whose English one a narrow column cuts, the Chinese below it: "China Tin\nTrade Association\n(中國錫業協會)". */
function* inColumns(text: string, found: readonly Finding[]): Generator<EntityFinding> {
  for (let at = text.indexOf('\n('); at >= 0; at = text.indexOf('\n(', at + 1)) {
    if (text.charCodeAt(at + 2) < 0x3400 || text.charCodeAt(at - 1) > 0x2fff) continue
    const chinese = hanBehind.exec(text.slice(at + 1, at + 80))?.groups?.['han'] ?? ''
    const span = typeOf(chinese) === 'organisation' ? bodyInColumn(text, at) : null
    if (!span || taken(found, span, ['organisation'])) continue
    const pairName = text.slice(span.start, span.end)
    yield named(name, 'organisation', span, pairName, { pairName: chinese })
    const inner = { start: at + 2, end: at + 2 + chinese.length }
    yield named(name, 'organisation', inner, chinese, { pairName })
  }
}

/**
 * English names with their Chinese in brackets, of the kind that the Chinese ending tells: "Xinghe Drug Rules* (星河藥品管理辦法)" is a
 * law, "Office of Sea Affairs (海務總局)" a body. Ties the two names together, both ways.
 */
export const bilingualPair: Recogniser = {
  name,
  find(text, found) {
    const own: EntityFinding[] = []
    for (const run of capitalRuns(text)) {
      const last = run.at(-1)
      if (!last || !isBeforeBracket(text, last.end)) continue
      const tokens = nameOf(run)
      const [first] = tokens
      if (!first) continue
      const m = hanBehind.exec(text.slice(last.end, last.end + 100))
      const chinese = m?.groups?.['han']?.trim() ?? ''
      const type = m ? (typeOf(chinese) ?? personOf(tokens, chinese)) : null
      if (!m || !type || (type === 'company' && tokens.every((token) => token.type !== 'word'))) continue
      const span = { start: startOf(text, first), end: last.end }
      const isWhole = isWholeName(type, tokens, text) || taken(found, span, ['law'])
      const start = last.end + m[0].indexOf(chinese)
      const known = taken(found, span, ['organisation'])
      const inFull = text.slice(span.start, span.end)
      const isPerson = type === 'person'
      if (!known && isWhole)
        own.push(
          isPerson
            ? namedByPlace(name, type, text, span, { pairName: chinese })
            : named(name, type, span, inFull, { pairName: chinese }),
        )
      const inner = { start, end: start + chinese.length }
      const pairName = isWhole ? inFull : undefined
      if (!taken(found, inner, ['organisation']))
        own.push(
          isPerson
            ? namedByPlace(name, type, text, inner, { pairName })
            : named(name, type, inner, chinese, { pairName }),
        )
    }
    own.push(...overStrokes(text))
    if (textHasHan(text)) own.push(...inColumns(text, found))
    return own
  },
}
