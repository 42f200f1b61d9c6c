import { terminal } from './line-signs'
import type { Line } from './read-lines'
import type { Span } from './span'
import { eachInSteps } from './steps'

/** "– 12 –", "- 12 -", "—12—": nothing else looks so. */
const dashedNumber = /^[-–—−─] ?\d{1,4} ?[-–—−─]$/
const bareNumber = /^\d{1,4}$/
/** "Page 3 of 12", "3/12", "第 3 頁". */
const namedNumber = /^(?:page \d{1,4}(?: of \d{1,4})?|第\d{1,4}頁(?:[,(]?共\d{1,4}頁\)?)?)$/i
/** What a page holds at least, in code units: closer numbers are a table's. */
const leastPage = 150
/** Numbers that no page has: years, each on its line below a day in a table's cell. */
const isYear = (value: number): boolean => value >= 1900 && value <= 2100
/** A running head is shorter than this, and stands on as many pages as this. */
const longestHead = 120
const fewestHeads = 3

const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}|[\\d零〇○一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)'
const hasDay = new RegExp(day)
/** What a report is signed with, part after part, at the foot of a page: "Hong Kong, 2 March 2009", 香港,二零二三年三月三十一日. */
const signOff = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’]*[ ,]{1,2}){1,5}(?<=, ?)${day}$|^\\p{sc=Han}{2,12}[,、] ?${day}$`,
  'u',
)

/** A number in a row of page numbers: its line, the number before it, and how many stand in the row so far. */
interface Link {
  readonly line: number
  readonly before: Link | null
  readonly length: number
}

const standsAlone = (line: Line, next: Line | undefined): boolean =>
  line.blanks > 0 || line.newPage || next === undefined || next.blanks > 0 || next.newPage

/** Which of the bare numbers that stand alone count upward by one, a page apart: the indexes of the lines. */
function* countingNumbers(lines: readonly Line[]): Generator<void, number[]> {
  const rows = new Map<number, Link>()
  let found: Link = { line: -1, before: null, length: 0 }
  yield* eachInSteps(lines, (line, i) => {
    if (line.text.length > 4 || !bareNumber.test(line.text) || !standsAlone(line, lines[i + 1])) return
    const value = Number(line.text)
    if (isYear(value)) return
    const before = rows.get(value - 1)
    const goesOn = before !== undefined && line.start - (lines[before.line]?.start ?? 0) >= leastPage
    const link: Link = goesOn
      ? { line: i, before, length: before.length + 1 }
      : { line: i, before: null, length: 1 }
    if ((rows.get(value)?.length ?? 0) < link.length) rows.set(value, link)
    if (link.length > found.length) found = link
  })
  const endsText = found.line === lines.length - 1 && lines[found.line]?.text === String(found.length)
  const row: number[] = []
  if (found.length >= 3 || endsText) for (let at: Link | null = found; at; at = at.before) row.push(at.line)
  return row
}

/** A head's words without its page number. */
const headOf = (line: Line): string => line.text.replace(/^\d{1,4} | \d{1,4}$/g, '')

/**
 * The words by which line number `i` is known as a running head. Below a title of its own, a day is what the page is about, not a head: "for
 * the year ended 31 December 2008" below one statement after the other.
 */
function headAt(lines: readonly Line[], i: number, line: Line): string {
  const head = headOf(line)
  const above = line.newPage ? undefined : lines[i - 1]
  return above && hasDay.test(line.text) ? `${headOf(above)}\n${head}` : head
}

/**
 * Which lines are page furniture: page numbers, and heads and feet that come back beside them on page after page. The result holds
 * one entry a line. `known`: spans, in order, whose lines are furniture without being asked.
 */
export function* pageFurniture(lines: readonly Line[], known: readonly Span[]): Generator<void, Uint8Array> {
  const furniture = within(lines, known)
  yield* eachInSteps(lines, ({ text }, i) => {
    if (text.length < 24 && (dashedNumber.test(text) || namedNumber.test(text))) furniture[i] = 1
  })
  for (const i of yield* countingNumbers(lines)) furniture[i] = 1
  yield* markRunningHeads(lines, furniture)
  yield* keepFirst(lines, furniture)
  return furniture
}

const words = /\p{L}{3}|\p{sc=Han}{4}/u

/**
 * Keeps the first of each running head that stands between paragraphs: it says who issued the filing, and no sentence runs on over it.
 */
function* keepFirst(lines: readonly Line[], furniture: Uint8Array): Generator<void> {
  const kept = new Set<string>()
  let last: Line | undefined
  yield* eachInSteps(lines, (line, i) => {
    if (!furniture[i]) {
      last = line
      return
    }
    if (line.text.length > longestHead || !words.test(line.text)) return
    const head = headOf(line)
    if (kept.has(head) || (last && !terminal.test(last.text))) return
    kept.add(head)
    furniture[i] = 0
  })
}

/** Which lines stand in one of some spans. */
function within(lines: readonly Line[], spans: readonly Span[]): Uint8Array {
  let at = 0
  return Uint8Array.from(lines, (line) => {
    while ((spans[at]?.end ?? Infinity) < line.end) at++
    return (spans[at]?.start ?? Infinity) <= line.start ? 1 : 0
  })
}

/** Marks the lines beside page breaks (two on each side) whose words come back at other page breaks. */
function* markRunningHeads(lines: readonly Line[], furniture: Uint8Array): Generator<void> {
  const places = new Map<string, Set<number>>()
  yield* eachInSteps(lines, (line, i) => {
    if (!furniture[i] && !line.newPage) return
    for (let k = i - 2; k <= i + 2; k++) {
      const near = lines[k]
      if (!near || furniture[k] || near.text.length > longestHead || bareNumber.test(near.text)) continue
      const head = headAt(lines, k, near)
      if (head.length < 4 || signOff.test(near.text)) continue
      places.set(head, (places.get(head) ?? new Set()).add(k))
    }
  })
  for (const lineNumbers of places.values()) {
    if (lineNumbers.size >= fewestHeads) for (const k of lineNumbers) furniture[k] = 1
  }
}
