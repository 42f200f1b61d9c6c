import { isWide, kinds } from './character'
import type { Line } from './read-lines'
import { eachInSteps } from './steps'
import {
  bringsChineseName,
  cutsDate,
  cutsForm,
  cutsName,
  cutsYear,
  isAddressLine,
  isCompanyLine,
  isListItem,
  isPlaceLine,
  neverBegins,
  opensDefinition,
  opensSignature,
} from './line-signs'

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
/** Lines to either side that the usual width is taken from. */
const around = 14
/** Lines of one cell at most. */
const longestCell = 60
/** No page prints lines of more columns: such a line was never wrapped. */
const mostColumns = 170
/** Narrower lines than these are no page's, but cells and titles. */
const leastColumns = 36
const terminal = /[.!?。!?:;][”’」』)"']*$/
const unfinished =
  /(?:[,、(「『《“‘&]|[A-Za-z]-|\b(?:of|the|and|or|to|in|by|for|with|from|on|at|a|an|dated|as|that|which|between|Messrs\.|Mr\.|Ms\.|Dr\.))$/
/** A term that a narrow column cuts in its definition: (“Foo", (the “Foo Bar; what follows, to its end or all of a line. */
const opensTerm = /\((?:[a-z]+,? ){0,3}“[^“”]{1,40}$/
const goesOnInTerm = /^[^“”]{1,40}(?:”|$)/
const startsDate = /^\d{1,2}(?:st|nd|rd|th)? [A-Z]/
const lowerCase = /^[a-z]{2,}|^[a-z] [a-z]/

/**
 * For each line, the usual full width around it in columns: the largest that two lines near it have in common. 0 where no two lines
 * agree.
 */
function* usualWidths(lines: readonly Line[]): Generator<void, number[]> {
  const usual: number[] = []
  for (let from = 0; from < lines.length; from += stride) {
    const width = usualWidth(lines, Math.max(0, from - around), from + stride + around)
    for (let k = 0; k < stride; k++) usual.push(width)
    if (usual.length % (stride * 60) === 0) yield
  }
  return usual
}

/** Of so many lines in a row the usual width is one. */
const stride = 6
/** Room for the widths of the lines around them: numbers by themselves are sorted fastest. */
const room = new Uint32Array(stride + 2 * around)

/** The largest width that two of some lines have in common; 0 where no two agree. */
function usualWidth(lines: readonly Line[], from: number, to: number): number {
  const end = Math.min(to, lines.length)
  for (let i = from; i < end; i++) room[i - from] = (lines[i] as Line).width + (lines[i] as Line).indent
  const widths = room.subarray(0, end - from).sort()
  for (let n = widths.length - 1; n > 0; n--)
    if ((widths[n - 1] as number) >= 0.94 * (widths[n] as number)) return widths[n] as number
  return 0
}

const isCapitals = (text: string): boolean => /[A-Z]{2}/.test(text) && !/[a-z]/.test(text)

/** The width of what can't be broken at the start of a line: its first word, or one wide character. */
const firstWord = (line: Line): number => {
  if (isWide(line.first)) return 2
  const space = line.text.indexOf(' ')
  return space < 0 ? line.width : space
}

/** How many more brackets a line opens than it closes. */
function openBrackets(text: string): number {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x28 || unit === 0x5b || unit === 0x300c || unit === 0x300e) open += 1
    else if (unit === 0x29 || unit === 0x5d || unit === 0x300d || unit === 0x300f) open -= 1
  }
  return open
}

/** What the lines before tell about the next break. */
interface State {
  /** Within a signature block, whose lines are names and titles. */
  signature: boolean
  /** Brackets open since the last hard break, and for how many lines. */
  open: number
  openFor: number
  /** For how many lines a term's definition is open, (“Foo; 0 where none is. */
  termFor: number
}

/** Decides for each kept line whether the break before it is hard. One entry a line; furniture's entries mean nothing. */
export function* hardBreaks(lines: readonly Line[], furniture: Uint8Array): Generator<void, Uint8Array> {
  const hard = new Uint8Array(lines.length).fill(1)
  const usual = yield* usualWidths(lines)
  const narrow = yield* narrowColumns(lines, furniture)
  const state: State = { signature: false, open: 0, openFor: 0, termFor: 0 }
  let before = -1
  let pageBetween = false
  const judge = (line: Line, i: number): void => {
    if (furniture[i]) {
      pageBetween = true
      return
    }
    const a = lines[before]
    if (a) {
      const width = usual[before] ?? 0
      if (line.continues) hard[i] = 0
      else if (
        !isHard(a, line, width, pageBetween, state, lines[before - 1]) ||
        (narrow[i] && !pageBetween && !state.signature)
      )
        hard[i] = 0
    }
    follow(state, line, hard[i] === 1, usual[i] ?? 0)
    before = i
    pageBetween = false
  }
  yield* eachInSteps(lines, judge, 500)
  return hard
}

function follow(state: State, line: Line, afterHardBreak: boolean, usual: number): void {
  if (opensSignature.test(line.text)) state.signature = true
  else if (line.blanks > 0 || (line.width > 0.8 * usual && line.width > 60)) state.signature = false
  const open = openBrackets(line.text)
  state.openFor = afterHardBreak ? 0 : state.openFor + 1
  state.open = Math.max(0, (afterHardBreak ? 0 : state.open) + open)
  if (line.text.lastIndexOf('“') > line.text.lastIndexOf('”'))
    state.termFor = opensTerm.test(line.text) ? 1 : 0
  else if (state.termFor > 0)
    state.termFor = afterHardBreak || line.text.includes('”') ? 0 : state.termFor + 1
}

function isHard(
  a: Line,
  b: Line,
  usual: number,
  pageBetween: boolean,
  state: State,
  z: Line | undefined,
): boolean {
  const separate = b.blanks > 0 || b.newPage || pageBetween
  const wide = a.width + a.indent
  const isFull =
    usual >= leastColumns &&
    wide > 0.6 * usual &&
    (wide >= full * usual || wide + firstWord(b) > usual || isRagged(a, b, usual))
  if ((separate || a.width > mostColumns) && isTornSentence(a, b)) return false
  if (a.width > mostColumns) return true
  if (!b.newPage && !pageBetween && neverBegins.test(b.text)) return false
  if (separate && (cutsYear(a.text, b.text) || (/^[年月日]/.test(b.text) && cutsDate(a.text, b.text))))
    return false
  if (separate) return !(pageBetween && isFull && runsOn(a, b) && !isCompanyLine.test(b.text))
  if (
    isListItem.test(b.text) &&
    (!isFull || terminal.test(a.text) || /(?:\b(?:and|or)|及|或)$/.test(a.text) || !runsOn(a, b))
  )
    return true
  if (cutsForm(a.text, b.text) || bringsChineseName(a.text, b.text)) return false
  if (state.termFor > 0 && state.termFor < 3 && goesOnInTerm.test(b.text)) return false
  if (isPlaceLine.test(a.text) || opensDefinition.test(b.text)) return true
  if (isCompanyLine.test(b.text) && isAddressLine.test(a.text)) return true
  if (isCapitals(a.text) !== isCapitals(b.text) && isCapitals(a.text)) return !cutsDate(a.text, b.text)
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

/**
 * Paragraphs in a column of their own, narrower than the page (a table's cell): several lines without space between them, all but the last
 * nearly equally wide, the last one ending a sentence. Says for each line whether it continues such a paragraph.
 */
function* narrowColumns(lines: readonly Line[], furniture: Uint8Array): Generator<void, Uint8Array> {
  const continues = new Uint8Array(lines.length)
  let done = 0
  for (let from = 0; from < lines.length;) {
    const to = endOfStretch(lines, furniture, from)
    if (isNarrowParagraph(lines, from, to)) {
      for (let k = from + 1; k < to; k++) if (!isListItem.test((lines[k] as Line).text)) continues[k] = 1
    }
    done += to - from
    from = to
    if (done > 1000) {
      done = 0
      yield
    }
  }
  return continues
}

/** The end of the lines from `from` on without space between them. */
function endOfStretch(lines: readonly Line[], furniture: Uint8Array, from: number): number {
  const most = Math.min(lines.length, from + longestCell)
  let to = from + 1
  while (to < most && !furniture[to] && (lines[to] as Line).blanks === 0 && !(lines[to] as Line).newPage)
    to++
  return to
}

/** Whether the lines from `from` to `to` are such a paragraph. */
function isNarrowParagraph(lines: readonly Line[], from: number, to: number): boolean {
  const last = lines[to - 1] as Line
  if (to - from < 2 || !isWide(last.first) || !/[。.;]$/.test(last.text)) return false
  let widest = 0
  for (let i = from; i < to - 1; i++) widest = Math.max(widest, (lines[i] as Line).width)
  if (widest < 20 || last.width > widest + 2) return false
  for (let i = from; i < to; i++) {
    const { width, text } = lines[i] as Line
    if (i < to - 1 && (width < 0.85 * widest || terminal.test(text))) return false
    if (opensSignature.test(text)) return false
  }
  return true
}
