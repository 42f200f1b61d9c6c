import { isWide, kinds } from './character'
import { endsEntry } from './ends-entry'
import {
  bringsChineseName,
  cutsDate,
  cutsForm,
  cutsHanForm,
  cutsHanWord,
  cutsName,
  cutsQuote,
  cutsYear,
  isCompanyLine,
  isCapitalHead,
  isCapitals,
  isCodeLine,
  isCorporateHead,
  isListItem,
  isPlaceLine,
  isYearLine,
  neverBegins,
  opensDefinition,
  opensPlace,
  opensSignature,
  terminal,
} from './line-signs'
import { cutsWord } from './line-hyphen'
import { isLeaderRow, isFigureRow, isCompanyRow, opensTable, opensRow } from './row-signs'
import { atStart, stateAfter, type LineState } from './line-state'
import { NarrowColumns } from './narrow-columns'
import type { Line } from './read-lines'
import { eachInSteps } from './steps'
import { UsualWidths } from './usual-widths'

/*
 * A text from a PDF or a <pre> is hard-wrapped: its line breaks are those of the page. Which of them end something?
 *
 *     a line as wide as the lines around it, followed by another        wrapped: soft
 *     a narrower line that can't be an end (comma, open bracket, a date cut in two), or before one that can't be a beginning
 *     (lower case)                                                      wrapped in a narrow column: soft
 *     titles, signatures, list items, cells, lines with space between   hard
 */

/** How much of the usual width a line fills, at least, to count as wrapped where the next word might still have fitted. */
const full = 0.86
/** No page prints lines of more columns: such a line was never wrapped. */
const mostColumns = 170
/** Narrower lines than these are no page's, but cells and titles. */
const leastColumns = 36
/** Lists of people, companies and addresses have narrower lines than these. */
const narrowest = 76
const unfinished =
  /(?:[,、(「『《“‘&之的]|日期[為为]|[A-Za-z]-|\b(?:of|the|and|or|to|in|by|for|with|from|on|at|a|an|dated|as|that|which|between|Messrs\.|Mr\.|Ms\.|Dr\.))$/
/** What follows a term that a narrow column cuts in its definition (see LineState), to its end or all of a line. */
const goesOnInTerm = /^[^“”]{1,40}(?:”|$)/
const startsDate = /^\d{1,2}(?:st|nd|rd|th)? [A-Z]/
const lowerCase = /^[a-z]{2,}|^[a-z] [a-z]/

/** The width of what can't be broken at the start of a line: its first word, or one wide character. */
const firstWord = (line: Line): number => {
  if (isWide(line.first)) return 2
  const space = line.text.indexOf(' ')
  return space < 0 ? line.width : space
}

/**
 * Decides for each line that is not furniture whether the break before it is hard. The lines may grow: what was decided of them is decided
 * again only where it may come out otherwise.
 */
export class HardBreaks {
  private readonly hard: boolean[] = []
  /** What was known behind each line. */
  private readonly states: LineState[] = []
  private readonly usual: UsualWidths
  private readonly narrow: NarrowColumns
  private furniture: Uint8Array = new Uint8Array(0)
  /** The line before the one at hand that is not furniture; -1 for none. */
  private before = -1
  private state: LineState = atStart

  constructor(private readonly lines: readonly Line[]) {
    this.usual = new UsualWidths(lines)
    this.narrow = new NarrowColumns(lines)
  }

  /** Whether the break before line number `i` is hard; of furniture it means nothing. */
  at(i: number): boolean {
    return this.hard[i] === true
  }

  /** Decides what is open, `known` lines and their furniture being the same as last time; returns where that begins. In steps. */
  *decide(furniture: Uint8Array, known: number): Generator<void, number> {
    const from = Math.min(known, yield* this.usual.measure(known), yield* this.narrow.find(furniture, known))
    this.furniture = furniture
    this.before = from - 1
    while (this.before >= 0 && furniture[this.before]) this.before--
    this.state = this.states[this.before] ?? atStart
    yield* eachInSteps(this.lines, (line, i) => this.judge(line, i), { from, stepItems: 500 })
    return from
  }

  private judge(line: Line, i: number): void {
    this.hard[i] = true
    if (this.furniture[i]) return
    const { before, state, lines } = this
    const a = lines[before]
    if (a) {
      const pageBetween = before < i - 1
      this.hard[i] =
        !line.continues &&
        isHard(a, line, this.usual.at(before), pageBetween, state, lines[before - 1]) &&
        (!this.narrow.at(i) || pageBetween || state.signature)
    }
    this.state = this.states[i] = stateAfter(state, line, this.hard[i], this.usual.at(i))
    this.before = i
  }
}

function isHard(
  a: Line,
  b: Line,
  usual: number,
  pageBetween: boolean,
  state: LineState,
  z: Line | undefined,
): boolean {
  const separate = b.blanks > 0 || b.newPage || pageBetween
  const wide = a.width + a.indent
  const isFull =
    usual >= leastColumns &&
    wide > 0.6 * usual &&
    (wide >= full * usual || wide + firstWord(b) > usual || isRagged(a, b, usual))
  if ((separate || a.width > mostColumns) && isTornSentence(a, b)) return false
  if (b.blanks < 3 && cutsWord(a, b.text)) return false
  // two lines that a hyphen joined are as long as two
  if (a.width > mostColumns && (a.width > 2.1 * usual || terminal.test(a.text))) return true
  if (!b.newPage && !pageBetween && neverBegins.test(b.text)) return false
  if (separate && (cutsYear(a.text, b.text) || (/^[年月日]/.test(b.text) && cutsDate(a.text, b.text))))
    return false
  if (separate) return !(pageBetween && isFull && runsOn(a, b) && !isCompanyLine.test(b.text))
  if (
    isListItem.test(b.text) &&
    (!isFull || terminal.test(a.text) || /(?:\b(?:and|or)|及|或)$/.test(a.text) || !runsOn(a, b))
  )
    return true
  if (cutsForm(a.text, b.text) || cutsHanForm(a.text, b.text) || bringsChineseName(a.text, b.text))
    return false
  if (cutsHanWord(a.text, b.text) || cutsQuote(a.text, b.text)) return false
  if (state.termFor > 0 && state.termFor < 3 && goesOnInTerm.test(b.text)) return false
  if ((isCorporateHead(b.text) || isCorporateHead(a.text)) && !unfinished.test(a.text)) return true
  if (isCodeLine(b.text) && (a.width < narrowest || a.text.endsWith(')'))) return true
  if (opensPlace(b.text) && terminal.test(a.text)) return true
  if (isPlaceLine.test(a.text) || opensDefinition.test(b.text)) return true
  if (isYearLine.test(b.text) && a.text.endsWith(':')) return true
  if (isLeaderRow(a.text) && !cutsDate(a.text, b.text)) return true
  if (a.width < narrowest && a.text.endsWith(':') && opensRow(b.text)) return true
  if (isCompanyRow(b.text) && (isCompanyRow(a.text) || !unfinished.test(a.text))) return true
  if (opensRow(b.text) && (isFigureRow(a.text) || isFigureRow(b.text) || opensTable(b.text))) return true
  if (a.width < narrowest && endsEntry(a.text, b.text)) return true
  if (isCapitals(a.text) !== isCapitals(b.text) && isCapitals(a.text)) return !cutsDate(a.text, b.text)
  if (isCapitalHead(b.text) && !isCapitals(a.text) && !unfinished.test(a.text)) return true
  if (opensSignature.test(b.text) || (state.signature && a.width < 60)) return !cutsDate(a.text, b.text)
  if (isFull) return isTitle(b, usual) && terminal.test(a.text)
  if (cutsDate(a.text, b.text) || cutsName(a.text, b.text) || isEven(z, a, b)) return false
  if (terminal.test(a.text)) return !/^[(]/.test(b.text) || a.width < 20
  if (lowerCase.test(b.text) && /[A-Za-z,)”’]$/.test(a.text)) return false
  if (state.open > 0 && state.openFor < 3 && a.width > 16) return false
  return !(unfinished.test(a.text) && a.width > 8 && (b.first !== kinds.digit || startsDate.test(b.text)))
}

/** A short line in capitals, or with a company's name alone. */
const isTitle = (line: Line, usual: number): boolean =>
  line.width < 0.7 * usual && (isCapitals(line.text) || isCompanyLine.test(line.text))

/** Latin letters differ in width, so that a full line may have few of them: it ends nothing, and a long line follows. */
const isRagged = (a: Line, b: Line, usual: number): boolean =>
  !isWide(a.last) && a.width >= 0.72 * usual && b.width >= 0.6 * usual && !terminal.test(a.text)

/** Lines about as wide as each other: a paragraph set in a size of its own. */
const isEven = (z: Line | undefined, a: Line, b: Line): boolean =>
  a.width >= 50 &&
  !terminal.test(a.text) &&
  (Math.abs(a.width - b.width) <= (isWide(a.last) ? 0.12 : 0.1) * a.width ||
    (z !== undefined && a.blanks === 0 && Math.abs(a.width - z.width) <= 0.06 * a.width))

/** Whether a long line without an end goes on in small letters, where a wrapped line would not: a sentence that was torn. */
const isTornSentence = (a: Line, b: Line): boolean =>
  a.width >= 50 &&
  (b.width >= 20 || terminal.test(b.text)) &&
  /[a-z,]$/.test(a.text) &&
  /^[a-z]{2,} [a-z]/.test(b.text)

/** Whether a sentence goes on from one line to the other across a page break. */
const runsOn = (a: Line, b: Line): boolean =>
  !terminal.test(a.text) &&
  !isCapitals(b.text) &&
  (isWide(b.first)
    ? isWide(a.last) || a.last === kinds.digit || a.last === kinds.point || a.last === kinds.closing
    : true)
