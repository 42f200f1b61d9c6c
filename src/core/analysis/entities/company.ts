import type { Span } from '../../text/span'
import { traits, traitsOf } from '../../text/unit-traits'
import { anchors, isDigit, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import {
  firmsWithoutForm,
  genericBeforeWeak,
  genericNameWords,
  insideCompanyName,
  notBeforeOf,
  notInCompanyName,
  weakCompanyWords,
} from '../vocabulary/company-forms'
import { honorific } from '../vocabulary/people'
import { anyOf } from '../vocabulary/scripts'
import { capitalRuns, type RunToken } from './capital-runs'
import { named, taken } from './finding'
import { isLikelyName } from './likely-name'

const name = 'entities/company'
const firmsAt = anchors(firmsWithoutForm)
const firms = new RegExp(`(?<![\\p{sc=Latin}])(?:${anyOf(firmsWithoutForm)})(?![\\p{sc=Latin}])`, 'uy')
const cutting = new Set('on in by to under with from against at as'.split(' '))
const branch = /^,?(?: \p{Lu}[\p{L}]+){1,3} Branch(?!\p{L})/u
/** Which of a law firm's offices it is: "Rongda Law Offices (Shenzhen)". */
const lawOffice = /^ \(\p{Lu}\p{Ll}+\)/u
/** Partners before an ampersand: "Quill, Ash & Co". */
const partners = /(?:(?<!\p{L})(?!The |Messrs|Co|Ltd|Limited|Inc|L|S|KG)\p{Lu}[\p{L}-]+, ){1,3}$/u
const joined = /^\p{Lu}[\p{L}-]+,? & /u
/** A bank's branch in Chinese behind its name in Latin letters: "UBS AG 香港分行". */
const hanBranch = /^ ?[\p{sc=Han}]{2,4}(?:分行|支行)/u
/** An article that belongs to the name, for it is capitalised within a sentence. */
const article = /(?:[\p{Ll},;(] ?)(?<= |\()The $/u
/** Forms that stand before the name: "PT Nusa Permata", "OOO Zvezda". */
const formsBeforeAt = anchors(['PT ', 'PT.', 'OOO ', 'PAO ', 'LLC ', 'PJSC '])
const formBefore =
  /(?<![\p{sc=Latin}\p{Nd}])(?:PT\.?|OOO|PAO|LLC|PJSC) \p{Lu}\p{Ll}[\p{sc=Latin}-]*(?: \p{Lu}\p{Ll}[\p{sc=Latin}-]*){0,3}/uy
/** Kinds of trusts and funds whose own name stands before them: "Redpoint Family Trust". */
const ofFamily = /^(?:Family Trust|Unit Trust|Discretionary Trust|Pension Fund|Private Equity Fund)$/
const notOwnFund = new Set([
  'The',
  'Mandatory',
  'Hong',
  'Kong',
  'PRC',
  'National',
  'Group',
  'State',
  'Employees',
  'Staff',
])
/** Prepositions that also stand within names, where a word comes before them: "Shui On", "Wing On", "Lai To". */
const smallWords = new Set([
  'An',
  'On',
  'In',
  'To',
  'At',
  'As',
  'By',
  'For',
  'All',
  'Any',
  'Both',
  'Each',
  'With',
])

const inCapitals = /^\p{Lu}{3,}$/u
/** A word without the points at its end, and one in capitals as it is written else. Most are neither, which two characters tell. */
const bare = (text: string): string => {
  const word = text.endsWith(',') || text.endsWith('.') ? text.replace(/[,.]+$/, '') : text
  const isCapital = (traitsOf(word.charCodeAt(1)) & traits.capital) !== 0 && inCapitals.test(word)
  return isCapital ? word[0]! + word.slice(1).toLowerCase() : word
}
const isStop = (token: RunToken): boolean => token.type === 'word' && notInCompanyName.has(bare(token.text))
const isInside = (token: RunToken): boolean =>
  token.type === 'word' && insideCompanyName.has(bare(token.text))
const isFigure = (token: RunToken): boolean =>
  token.type === 'word' && isDigit(token.text.charCodeAt(0)) && /^[\d.,/-]+$/.test(token.text)
const weakWords = new Set([...weakCompanyWords].flatMap((word) => [word, word.toUpperCase()]))
const isWeak = (token: RunToken): boolean => token.type === 'word' && weakWords.has(token.text)

/** Whether a name cannot reach back over the linking word at `i`: "Chairman of Foo", "X and the Foo", "at Foo". */
function isCut(run: readonly RunToken[], first: number, i: number): boolean {
  const word = run[i]!.text.toLowerCase()
  const before = run[i - 1]
  if (cutting.has(word) || !before || i - 1 < first) return true
  if (before.type === 'form' || before.type === 'bracket' || before.text === 'REIT' || isFigure(before))
    return true
  if (word === 'and' && i - 1 === first && /^\p{Lu}{2,5}$/u.test(before.text) && run[i]!.text === 'and')
    return true
  if (before.type === 'link') return !/^of$/i.test(before.text) || !isWeak(run[i - 2] ?? before)
  return isStop(before) || (word === 'of' && notBeforeOf.has(bare(before.text)))
}

/** Where the name that ends at `last` begins, in a run whose tokens before `first` belong to something else. */
function nameStart(run: readonly RunToken[], first: number, last: number): number {
  let begin = last
  for (let i = last - 1; i >= first; i--) {
    const token = run[i]!
    const before = run[i - 1]
    const within = i > first && before?.type === 'word' && !isStop(before) && smallWords.has(token.text)
    const kind = token.text === 'Company' && run[i + 1]?.type === 'bracket'
    if ((isStop(token) && !isInside(token) && !within && !kind) || isFigure(token)) break
    if (token.type === 'link') {
      if (isCut(run, first, i)) break
      continue
    }
    begin = i
  }
  while (begin < last && (run[begin]!.type === 'bracket' || isStop(run[begin]!))) begin++
  return begin
}

/** Whether the tokens make a name: a legal form needs a word before it, a weak word one that is not generic. */
function isName(tokens: readonly RunToken[]): boolean {
  const last = tokens.at(-1)!
  const words = tokens.filter((t) => t.type === 'word' || t.type === 'bracket')
  if (last.type === 'form')
    return (
      (words.length > 2 ||
        words.some((t) => !isWeak(t) && t.type === 'word' && !genericBeforeWeak.has(bare(t.text)))) &&
      (words.length > 2 || !words.every((t) => genericNameWords.has(bare(t.text))))
    )
  const before = tokens.at(tokens.at(-2)?.text === '&' ? -3 : -2)
  if (/^(?:Firm|Offices)$/.test(bare(last.text)) && before?.text !== 'Law') return false
  if (words.length < 2 || before?.type !== 'word') return false
  if (!genericBeforeWeak.has(bare(before.text))) return true
  const own = tokens.at(-3)
  return own?.type === 'word' && ofFamily.test(`${before.text} ${last.text}`) && !notOwnFund.has(own.text)
}

/** Whether the name goes on behind a form that also stands within names: "Foo Capital Corporation Bar Securities Limited". */
function goesOn(run: readonly RunToken[], i: number): boolean {
  if (!/^Corp/i.test(run[i]?.text ?? '')) return false
  for (const token of run.slice(i + 1, i + 6)) {
    if (token.type === 'link') return false
    if (token.type === 'form') return true
  }
  return false
}

/** The end of "of China" and the like behind "Bank"; 0 where a legal form follows, which takes the whole name. */
function placeEnd(run: readonly RunToken[], i: number): number {
  let end = i + 2
  while (end < i + 5 && run[end]?.type === 'word') end++
  const after = run[end]
  return end === i + 2 || (after && after.type !== 'link') ? 0 : end
}

function* inRun(run: readonly RunToken[]): Generator<RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (token.type !== 'form' && !isWeak(token)) continue
    const next = run[i + 1]
    if (token.text === 'Securities' && /^(?:Exchange|Futures)$/.test(run[i + 2]?.text ?? '')) continue
    const isOffice = next?.type === 'bracket' && /^(?:Firm|Offices)$/.test(token.text)
    const isNumbered = token.text.toUpperCase() === 'FUND' && /^(?:[IVX]{1,5}|[1-9])$/.test(next?.text ?? '')
    if (isNumbered && run[i + 2]?.type !== 'form' && run[i + 2]?.type !== 'word') {
      const tokens = run.slice(nameStart(run, first, i), i + 2)
      if (tokens.length > 3) yield tokens
      first = i + 2
      continue
    }
    if (next && next.type !== 'link' && !isOffice && (next.type === 'form' || isWeak(token))) continue
    if (isWeak(token) && next?.text === 'of') {
      const tokens = run.slice(nameStart(run, first, i), placeEnd(run, i))
      if (/^(?:Bank|Fund)$/.test(bare(token.text)) && tokens.length > 2 && !tokens.some(isStop)) {
        yield tokens
        first = i + 1
      }
      continue
    }
    if (goesOn(run, i)) continue
    const tokens = run.slice(nameStart(run, first, i), i + 1)
    if (isName(tokens)) yield tokens
    first = i + 1
  }
}

/** Whether a name and an article before it are all that a line says, or all behind its last sentence: "The Bank of East Quay, Limited". */
const isWholeLine = (text: string, { start, end }: Span): boolean =>
  /(?:^|[\n.]) ?The $/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[*#]? ?(?:\n|$)/.test(text.slice(end, end + 3))

/** "The Bank of New Ayr": the article is part of the name of a bank that is named so, also where it begins a sentence. */
const isBankOf = (text: string, { start }: Span): boolean =>
  text.startsWith('Bank of ', start) && /(?<!\p{L})The $/u.test(text.slice(Math.max(0, start - 5), start))

const titledEnd = new RegExp(`(?<![\\p{sc=Latin}])${honorific}$`, 'u')

/** A firm whose name bears no legal form, joined to the next name: "Quill & Ash and Northmere Limited". */
const firmFirst = new RegExp(`^(?:${anyOf(firmsWithoutForm)}),? (?:and|&) (?=\\p{Lu})`, 'u')

/** Where a name begins that the name of one of its partners stands before: "and Ho Wai Lun of Dunmore Advisory Limited". */
function behindPartner(tokens: readonly RunToken[], text: string): number | null {
  const of = tokens.findLastIndex((token) => token.type === 'link' && token.text === 'of')
  const own = tokens.slice(of + 1)
  if (of < 2 || own.length < 3 || own.at(-1)!.type !== 'form') return null
  const and = tokens.slice(0, of).findLastIndex((token) => token.type === 'link' && token.text === 'and')
  const who = tokens.slice(and + 1, of)
  const isWho =
    who.length > 1 && who.every((token) => token.type === 'word' && !isWeak(token) && !isStop(token))
  return isWho && isLikelyName(text.slice(who[0]!.start, who.at(-1)!.end)) ? own[0]!.start : null
}

/** Where a name begins that somebody's own name may stand before: "Ms. Glen Ho of Dunmore Limited". */
function startOf(tokens: readonly RunToken[], text: string): number {
  const start = tokens[0]!.start
  if (!titledEnd.test(text.slice(Math.max(0, start - 12), start))) return behindPartner(tokens, text) ?? start
  const of = tokens.findLastIndex((token) => token.type === 'link' && /^(?:of|and|at|from)$/.test(token.text))
  return tokens[of + 1]?.start ?? start
}

/** Names of companies, banks, funds and firms in English: "Foo Bar (Holdings) Co., Ltd.", "Foo & Bar LLP", "Foo Bank". */
export const company: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const run of capitalRuns(text)) {
      for (const tokens of inRun(run)) {
        const span = { start: startOf(tokens, text), end: tokens.at(-1)!.end }
        span.start += firmFirst.exec(text.slice(span.start, span.end))?.[0].length ?? 0
        const lead = text.slice(Math.max(0, span.start - 60), span.start)
        const others = joined.test(text.slice(span.start, span.end)) ? partners.exec(lead) : null
        if (others && !others[0].split(', ').some((word) => notInCompanyName.has(word)))
          span.start -= others[0].length
        const isBehindThe = lead.endsWith('The ')
        if (isBehindThe && (article.test(lead) || isWholeLine(text, span) || isBankOf(text, span)))
          span.start -= 4
        const rest = text.slice(span.end, span.end + 60)
        const isLawFirm = /^(?:Firm|Offices)$/.test(tokens.at(-1)!.text)
        const office = branch.exec(rest) ?? hanBranch.exec(rest) ?? (isLawFirm ? lawOffice.exec(rest) : null)
        if (office) span.end += office[0].length
        if (!taken(found, span, ['organisation']))
          yield named(name, 'company', span, text.slice(span.start, span.end))
      }
    }
    for (const m of matchesAt(formBefore, text, formsBeforeAt.in(text)))
      yield named(name, 'company', { start: m.index, end: m.index + m[0].length }, m[0])
    for (const m of matchesAt(firms, text, firmsAt.in(text))) {
      yield named(name, 'company', { start: m.index, end: m.index + m[0].length }, m[0])
    }
  },
}
