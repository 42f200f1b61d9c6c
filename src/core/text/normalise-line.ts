import { formOf, isWide, kindOfForm, kindOfUnit, kinds } from './character'
import { keepsSpace } from './gap'
import { letterSpaced } from './letter-spacing'
import { RunList } from './run-list'

/** A piece of a source without line breaks, normalised: no space at either end, no two in a row. */
export interface NormalisedLine {
  readonly text: string
  /** Where the text came from (see RunList); null where it stands in the source unchanged, at `start`. */
  readonly runs: readonly number[] | null
  /** Where its first and after its last character stand in the source. */
  readonly start: number
  readonly end: number
  /** Display width in columns: a wide character takes two. */
  readonly width: number
  /** The kinds of its first and last character. */
  readonly first: number
  readonly last: number
}

/** Spaces from here on are the gap between two columns, which keeps one space even between Han characters. */
const columnGap = 3
/** Longer runs of combining marks are cut: no script has them, and composing them takes more than linear time. */
const mostMarks = 32

/** The most that normaliseLine takes at once, in code units. */
export const longestLine = 8192
/** NFKC makes at most 18 code units of one (U+FDFA). */
const mostPerUnit = 18

const unclean = /[^ -~]| {2}|[([{] | [)\]}]|(?<!\S)\w \w /

/**
 * Normalises source[start, end), which holds no line break and at most `longestLine` units. `columns` says that the spaces are the author's own layout (plain text),
 * not the page's mark-up. Null where nothing visible is in it.
 */
export function normaliseLine(
  source: string,
  start: number,
  end: number,
  columns: boolean,
): NormalisedLine | null {
  while (start < end && source.charCodeAt(start) === 32) start++
  while (end > start && source.charCodeAt(end - 1) === 32) end--
  if (start === end) return null
  const line = source.slice(start, end)
  if (!unclean.test(line)) {
    const [first, last] = [kindOfUnit(line.charCodeAt(0)), kindOfUnit(line.charCodeAt(line.length - 1))]
    return { text: line, runs: null, start, end, width: line.length, first, last }
  }
  return new LineNormaliser(line, start, columns).run()
}

/** The units of the line at hand; one buffer for all lines, as lines are done one after the other. */
const units = new Uint16Array(longestLine * mostPerUnit)

/** The first `count` units as a string; in parts, as an argument list has its limits. */
function stringOf(count: number): string {
  let text = ''
  for (let from = 0; from < count; from += 8192) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(from, Math.min(count, from + 8192)) as unknown as number[],
    )
  }
  return text
}

/** One pass over a line, character by character; what a space is worth is decided when the next character is known. */
class LineNormaliser {
  private readonly map = new RunList()
  private readonly spaced
  private count = 0
  private width = 0
  private first: number = kinds.plain
  private last: number = kinds.space
  private begin = -1
  private end = -1
  /** The first and how many of the spaces since the last character. */
  private spaceAt = -1
  private spaces = 0
  private tab = false
  /** Whether a space went before the last character. */
  private joined = false
  private wasApostrophe = false
  /** Whether a character became another one. */
  private changed = false

  constructor(
    private readonly line: string,
    private readonly offset: number,
    private readonly columns: boolean,
  ) {
    this.spaced = letterSpaced(line)
  }

  run(): NormalisedLine | null {
    const { line } = this
    for (let i = 0; i < line.length;) {
      const unit = line.charCodeAt(i)
      const kind = kindOfUnit(unit)
      if (kind === kinds.space) this.space(i, unit)
      else if (kind >= kinds.mark || this.markFollows(i)) {
        i += this.cluster(i)
        continue
      } else if (kind !== kinds.ignored) {
        this.settleSpace(i, kind)
        units[this.count++] = unit
        this.map.unit(this.offset + i)
        this.took(i, 1, kind)
      }
      i++
    }
    return this.count === 0 ? null : this.result()
  }

  private markFollows(i: number): boolean {
    const next = this.line.charCodeAt(i + 1)
    return next >= 0x300 && kindOfUnit(next) === kinds.mark
  }

  private space(i: number, unit: number): void {
    if (this.spaces === 0) this.spaceAt = i
    this.spaces += unit === 0x3000 ? 2 : 1
    if (unit === 9) this.tab = true
  }

  /** Decides on the spaces before the character at `i`. */
  private settleSpace(i: number, kind: number): void {
    this.joined = false
    if (this.spaces > 0 && this.count > 0) {
      const gap = this.columns && (this.tab || this.spaces >= columnGap) && kind !== kinds.closing
      if (this.isLetterSpacing(i) || (!gap && this.goes(i, kind))) this.joined = true
      else {
        units[this.count++] = 32
        this.map.unit(this.offset + this.spaceAt)
        if (this.line.charCodeAt(this.spaceAt) !== 32) this.changed = true
        this.width += 1
      }
    }
    this.spaces = 0
    this.tab = false
  }

  private goes(i: number, kind: number): boolean {
    if (!keepsSpace(this.last, kind)) return true
    // "Company ’ s": the first space has just gone, the second goes with it
    return this.wasApostrophe && /^s(?!\w)/.test(this.line.slice(i, i + 2))
  }

  private isLetterSpacing(i: number): boolean {
    if (this.spaces !== 1) return false
    while (this.spaced[0] && this.spaced[0].end <= i) this.spaced.shift()
    return this.spaced[0] !== undefined && this.spaced[0].start < i
  }

  /** A character that is more than one code unit or becomes another one, with its combining marks. Returns its length. */
  private cluster(i: number): number {
    const { line } = this
    let end = i + ((line.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
    const character = line.slice(i, end)
    while (end < line.length && end - i < mostMarks && kindOfUnit(line.charCodeAt(end)) === kinds.mark) end++
    const source = line.slice(i, end)
    const form = formOf(source)
    const kind = kindOfForm(character, form)
    if (kind === kinds.ignored) return end - i
    this.settleSpace(i, kind)
    for (let k = 0; k < form.length; k++) units[this.count++] = form.charCodeAt(k)
    if (form !== source) this.changed = true
    if (form === source) for (let k = i; k < end; k++) this.map.unit(this.offset + k)
    else this.map.piece(this.offset + i, end - i, form.length)
    this.took(i, end - i, kind)
    return end - i
  }

  private took(i: number, length: number, kind: number): void {
    if (this.begin < 0) {
      this.begin = this.offset + i
      this.first = kind
    }
    this.wasApostrophe = this.joined && units[this.count - 1] === 0x2019
    this.end = this.offset + i + length
    this.last = kind
    this.width += isWide(kind) ? 2 : 1
  }

  private result(): NormalisedLine {
    const { begin: start, end, width, first, last } = this
    const { runs } = this.map
    const unchanged = !this.changed && runs.length === 3 && runs[1] === 1
    if (unchanged) {
      const text = this.line.slice(start - this.offset, end - this.offset)
      return { text, runs: null, start, end, width, first, last }
    }
    return { text: stringOf(this.count), runs, start, end, width, first, last }
  }
}
