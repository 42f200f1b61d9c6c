import type { Span } from '../../text/span'
import { traits, traitsOf } from '../../text/unit-traits'
import { anchors, capitalsIn, literalStarts, nearTo } from '../anchors'
import { companyForms } from '../vocabulary/company-forms'
import { marksOf } from './run-words'

/** One word of a run: a capitalised word, a legal form ("Co., Ltd."), words in brackets, or a small word that links two others. */
export interface RunToken extends Span {
  readonly text: string
  readonly type: 'word' | 'form' | 'bracket' | 'link'
  /** For a word, the lists that have it (run-words.ts). */
  readonly marks: number
}

const links = new Set(
  'of and & the for de du da la le on in by to under with against from at as der van von'.split(' '),
)
const capitalLinks = new Set('OF AND THE FOR ON IN BY TO UNDER WITH FROM AT AS'.split(' '))
const longestCapitalLink = 5
/** For each small letter, how long the linking words are that begin with it, as bits: most words are told to be none by that alone. */
const linkLengths = new Uint8Array(0x80)
for (const link of links) linkLengths[link.charCodeAt(0)]! |= 1 << link.length
const longestLink = 7
/** What joins two parts of one word. */
const joints = tableOf("&'’-–./+")
/** What may stand between a name and a bracket: a space, a footnote's mark. */
const gaps = tableOf(' *#†^')
const form = new RegExp(`,? ?(?:${companyForms.join('|')})(?![\\p{sc=Latin}\\p{Nd}])`, 'uy')
const bracket = /\([\p{Lu}\p{Nd}][\p{sc=Latin}\p{Nd}&’'. -]{0,40}\)/uy
const forms = anchors(companyForms.flatMap(literalStarts))
/** Signs by their code units, none of them beyond the common ones. */
function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x2100)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}
const [comma, space, open, ampersand, dot] = [44, 32, 40, 38, 46]

const isWordUnit = (unit: number): boolean => (traitsOf(unit) & (traits.latin | traits.digit)) !== 0
const isCapital = (unit: number): boolean => (traitsOf(unit) & traits.capital) !== 0
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
const startsWord = (unit: number): boolean => (traitsOf(unit) & (traits.capital | traits.digit)) !== 0

/** The end of the letters and digits from `at` on. */
function wordUnitsEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return end
}

/** The end of the initials at `at`, four at most, the last one's full stop perhaps left out: "S.A.", "S.A"; `at` itself where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at
  while (end < at + 8 && isCapital(text.charCodeAt(end)) && text.charCodeAt(end + 1) === dot) end += 2
  const isOneMore = end > at && isCapital(text.charCodeAt(end)) && !isWordUnit(text.charCodeAt(end + 1))
  return isOneMore ? end + 1 : end
}

/** The end of the capitalised word or figure at `at`: "Foo-Bar", "A.B.", "13.09", "eBay"; `at` itself where there is none. */
function wordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (isSmall(first)) {
    const end = isCapital(text.charCodeAt(at + 1)) ? wordUnitsEnd(text, at + 2) : at
    return end > at + 2 ? end : at
  }
  const initials = initialsEnd(text, at)
  if (initials > at || !startsWord(first)) return initials
  let end = wordUnitsEnd(text, at + 1)
  while (joints[text.charCodeAt(end)] === 1 && isWordUnit(text.charCodeAt(end + 1)))
    end = wordUnitsEnd(text, end + 1)
  return end
}

/** The end of the linking word at `at`; `at` itself where there is none. */
function linkEnd(text: string, at: number): number {
  const lengths = linkLengths[text.charCodeAt(at)] ?? 0
  if (lengths === 0) return at
  let end = at + 1
  while (end <= at + longestLink && isWordUnit(text.charCodeAt(end))) end++
  return (lengths & (1 << (end - at))) !== 0 && links.has(text.slice(at, end)) ? end : at
}

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const isCapitalLink = (text: string, at: number, end: number): boolean =>
  end - at <= longestCapitalLink &&
  isCapital(text.charCodeAt(at + 1)) &&
  capitalLinks.has(text.slice(at, end))

/** A token of a text; its words are cut out only when they are asked for, as few are. */
class Token implements RunToken {
  readonly marks: number
  private words: string | null = null

  constructor(
    private readonly source: string,
    readonly type: RunToken['type'],
    readonly start: number,
    readonly end: number,
  ) {
    this.marks = type === 'word' ? marksOf(source, start, end) : 0
  }

  get text(): string {
    return (this.words ??= this.source.slice(this.start, this.end))
  }
}

/** What begins at `at` and where it ends, a form before anything else; null where no token does. `mayBeForm`: whether one is near. */
function tokenAt(text: string, at: number, mayBeForm: boolean): RunToken | null {
  const first = text.charCodeAt(at)
  const formEnd = mayBeForm ? endOf(form, text, at) : at
  if (formEnd > at) {
    return new Token(text, 'form', formEnd - text.slice(at, formEnd).trimStart().length, formEnd)
  }
  if (first === open) {
    const end = startsWord(text.charCodeAt(at + 1)) ? endOf(bracket, text, at) : at
    return end > at ? new Token(text, 'bracket', at, end) : null
  }
  const link = first === ampersand || isSmall(first) ? linkEnd(text, at) : at
  if (link > at) return new Token(text, 'link', at, link)
  const end = wordEnd(text, at)
  if (end === at) return null
  return new Token(text, isCapitalLink(text, at, end) ? 'link' : 'word', at, end)
}

/**
 * The runs of capitalised words in a text, as long as they go on, cut at other punctuation, at lower-case words and at line ends. Small
 * words stand in a run only between two others, at most two together: "Bank of the West", not "of the". Names of companies, bodies and
 * laws are cut out of these runs: a word alone is none unless a bracket follows. Han characters end a run.
 */
export function capitalRuns(text: string): readonly (readonly RunToken[])[] {
  if (latest.text !== text) latest = { text, runs: runsOf(text) }
  return latest.runs
}

/** The runs of the text that was read last: several recognisers ask for those of one chunk one after another. */
let latest: { readonly text: string; readonly runs: readonly (readonly RunToken[])[] } = {
  text: '',
  runs: [],
}

function runsOf(text: string): RunToken[][] {
  const runs: RunToken[][] = []
  const isNearForm = nearTo(forms.in(text), 2)
  let from = 0
  for (const at of capitalsIn(text)) {
    if (at < from) continue
    // "eBay"
    const start = at > from && isSmall(text.charCodeAt(at - 1)) ? at - 1 : at
    if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) continue
    if (!isNearForm(start)) {
      const end = wordEnd(text, start)
      if (end > start && standsAlone(text, end, isNearForm)) {
        from = end
        continue
      }
    }
    const { run, end } = readRun(text, start, isNearForm)
    if (run.length > 1 || isBeforeBracket(text, end)) runs.push(run)
    from = run.length > 0 ? Math.max(end, start + 1) : start + 1
  }
  return runs
}

/** Whether no run goes on behind the word that ends at `end`, and no bracket follows: so it is with most. */
function standsAlone(text: string, end: number, isNearForm: (at: number) => boolean): boolean {
  const unit = text.charCodeAt(end)
  if (unit === open || isNearForm(end) || isBeforeBracket(text, end)) return false
  if (unit !== space) return true
  const next = text.charCodeAt(end + 1)
  if (startsWord(next) || next === open || next === ampersand || next === comma) return false
  return !isSmall(next) || (linkEnd(text, end + 1) === end + 1 && !isCapital(text.charCodeAt(end + 2)))
}

/** Whether a bracket stands at `at`, behind a space or a footnote's mark perhaps. */
export function isBeforeBracket(text: string, at: number): boolean {
  let next = at
  while (next < at + 3 && gaps[text.charCodeAt(next)] === 1) next++
  return text.charCodeAt(next) === open
}

const mostTokens = 400

/** The run that begins at `from`, and where it ends; no tokens where none begins there. */
function readRun(
  text: string,
  from: number,
  isNearForm: (at: number) => boolean,
): { run: RunToken[]; end: number } {
  const run: RunToken[] = []
  let at = from
  let linked = 0
  while (linked <= 2 && run.length < mostTokens) {
    const token = tokenAt(text, at, isNearForm(at))
    if (!token) break
    run.push(token)
    linked = token.type === 'link' ? linked + 1 : 0
    at = token.end
    const next = text.charCodeAt(at)
    if (next === space) at += 1
    else if (next !== open && next !== comma) break
  }
  while (run.at(-1)?.type === 'link') run.pop()
  return { run, end: run.at(-1)?.end ?? from }
}
