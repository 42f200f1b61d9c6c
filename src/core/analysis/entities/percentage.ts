import { readCount } from '../../calendar/chinese-numerals'
import { ending } from '../../text/ending'
import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { onlyNamed } from '../laid-out'
import type { EntityPart } from '../mention'
import type { EntityFinding, Recogniser } from '../recogniser'
import { evenlySpaced } from './finding'
import { numberWords, readNumberWords } from '../vocabulary/number-words'

const name = 'entities/percentage'
/** Where the sign stands but at the other end of a range. */
const inferred: readonly EntityPart[] = ['scale']
const signs = anchors(['%', 'per cent', 'percent', '百分之'])
/** Not "5% points", which are no share of a hundred but a difference of two. */
const sign =
  /(?:%|per ?cent(?:\.(?= ?[\p{Ll},;)]))?(?!\p{L}))(?!\.?[ \n-]{0,2}(?:points?|pts?|ppts?|p\.p\.)(?!\p{L})| ?[個个]?(?:百分)?[點点])/iuy
/** "12.5", "1,204.3", and a loss in brackets: "(2.3)"; read backwards from the sign, for nearly each has one. */
const figureBefore =
  /(?<=(?<figure>(?:(?<![\d.,\p{sc=Latin}$¥€£])(?<num>\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,7}(?:\.\d{1,6})?)|\((?<loss>\d{1,7}(?:\.\d{1,6})?)\))[ \n]?))/uy
const longest = 24
/** "66 2/3", "66⅔" as normalised text has it (662⁄3). */
const fractionBefore =
  /(?<![\d.,/⁄])(?:(?<whole>\d{1,3}) (?<top>\d)\/(?<bottom>\d)|(?<joined>\d{0,3})(?<over>\d)⁄(?<under>\d)) ?$/u
/** What opens a range whose sign stands but at its end: "10 to (12%)", "between 10 and (12 per cent)", "10-(12%)", 10至(12%). */
const former = ending(
  /(?<![\d.,$¥€£\p{sc=Latin}/-])(?<num>\d{1,3}(?:\.\d{1,6})?)(?:[ \n](?:to|or|(?<and>and))[ \n](?:approximately |about |around |up to )?|[-–—~]| ?[至到或] ?[約约]?)$/u,
)
const longestFormer = 32
/** What opens a fall: "from (12 to 10%)", 由(12至10%). */
const opensFall = /(?:\bfrom[ \n]|[由從从] ?)$/
const between = /\b[Bb]etween[ \n](?:approximately |about |around )?$/
const inWords = new RegExp(String.raw`(?<![A-Za-z-])(?<words>${numberWords})[ \n]$`, 'i')
const longestWords = 40
/** 百分之五十一點二, 百分之12.5 */
const hanShare =
  /百分之(?:(?<digits>\d{1,3}(?:\.\d{1,6})?)|(?<count>[〇零一二三四五六七八九十百兩]{1,5})(?:[點点](?<rest>[〇零一二三四五六七八九]{1,6}))?(?:[至到](?<last>[一二三四五六七八九十]{1,3})(?![〇零一二三四五六七八九十百千萬万點点個个年月日號号條条]))?)/uy
const numerals = '零一二三四五六七八九'

/** Where the figure of a range's beginning stands that ends at `at`; null where none does that is less than its end. */
function formerOf(text: string, at: number, end: number): { start: number; num: string } | null {
  const from = Math.max(0, at - longestFormer)
  const match = former.exec(text.slice(from, at))
  if (!match) return null
  const { num = '', and } = match.groups ?? {}
  const start = from + match.index
  if (and !== undefined && !between.test(text.slice(Math.max(0, start - 24), start))) return null
  return Number(num) < end || opensFall.test(text.slice(Math.max(0, start - 6), start))
    ? { start, num }
    : null
}

/** The fraction that ends at `at`, and where it begins: "(66 2/3)%". */
function fractionAt(text: string, at: number): { start: number; value: number } | null {
  if (!/[/⁄]/.test(text.slice(Math.max(0, at - 3), at))) return null
  const from = Math.max(0, at - longest)
  const match = fractionBefore.exec(text.slice(from, at))
  if (!match) return null
  const { whole, joined, top, over, bottom, under } = match.groups ?? {}
  const part = Number(top ?? over) / Number(bottom ?? under)
  return { start: from + match.index, value: Number((Number(whole ?? joined ?? '') + part).toFixed(4)) }
}

/** The number in words that ends at `at`, and where it begins: "(twenty-five) per cent". */
function wordsBefore(text: string, at: number): { start: number; value: number } | null {
  const from = Math.max(0, at - longestWords)
  const match = inWords.exec(text.slice(from, at))
  const words = match?.groups?.['words']
  const value = words === undefined ? null : readNumberWords(words)
  return value === null || words === undefined ? null : { start: at - 1 - words.length, value }
}

function hanValue({ digits, count = '', rest = '' }: Record<string, string | undefined>): number | null {
  if (digits !== undefined) return Number(digits)
  const whole = count === '一百' ? 100 : readCount(count)
  const fraction = [...rest].map((digit) => Math.max(0, numerals.indexOf(digit))).join('')
  return whole === null ? null : Number(`${whole}.${fraction || '0'}`)
}

const ofShare = { kind: 'percentage', use: 'name' } as const

/** The finding of a share, laid out as all are (see laidOut). */
function share(
  span: Span,
  words: string,
  percent: number,
  inferredParts?: readonly EntityPart[],
): EntityFinding {
  const finding = onlyNamed(name, ofShare, span, words, inferredParts)
  finding.percent = percent
  return finding
}

/** Shares of a hundred, with the value: "12.5%", "98.25 per cent.", a loss "(2.3)%", "five per cent", 百分之五十一點二. */
export const percentage: Recogniser = {
  name,
  find(text) {
    const places = signs.in(text)
    const at = (start: number, end: number, percent: number): EntityFinding =>
      share({ start, end }, evenlySpaced(text.slice(start, end)), percent)
    /** One end of a range whose sign stands at the other. */
    const half = (start: number, end: number, words: string, percent: number): EntityFinding =>
      share({ start, end }, words, percent, inferred)
    const found: EntityFinding[] = []
    for (const m of matchesAt(sign, text, places)) {
      const end = m.index + m[0].length
      const fraction = fractionAt(text, m.index)
      if (fraction) {
        found.push(at(fraction.start, end, fraction.value))
        continue
      }
      figureBefore.lastIndex = m.index
      const figure = figureBefore.exec(text)
      if (!figure) {
        const words = text[m.index] === '%' ? null : wordsBefore(text, m.index)
        if (words) found.push(at(words.start, end, words.value))
        continue
      }
      const { num, loss } = figure.groups ?? {}
      const value = Number((num ?? loss ?? '').replaceAll(',', ''))
      const start = m.index - (figure.groups?.['figure'] ?? '').length
      const first = num === undefined ? null : formerOf(text, start, value)
      if (first && num !== undefined) {
        const words = first.num + evenlySpaced(text.slice(start + num.length, end))
        found.push(half(first.start, first.start + first.num.length, words, Number(first.num)))
      }
      found.push(at(start, end, loss === undefined ? value : -value))
    }
    for (const m of matchesAt(hanShare, text, places)) {
      const value = hanValue(m.groups ?? {})
      if (value === null) continue
      const end = m.index + m[0].length
      const { last = '' } = m.groups ?? {}
      const latter = last === '' ? null : readCount(last)
      found.push(at(m.index, last === '' ? end : end - last.length - 1, value))
      if (latter !== null) found.push(half(end - last.length, end, `百分之${last}`, latter))
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
