const date = String.raw`(?:\w{3,6}day, ?)?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, ?\d{4}|[\d〇零一二三四五六七八九十]{4}年[^\n日]{2,8}日)`
/** A line that is a date and nothing else, or two from one to the other. */
const dateLine = new RegExp(`^${date}(?:(?: to | ?[–-] ?|至)${date})?(?: ?\\([^()\\n]{1,24}\\))?$`, 'u')
/** A line that says what a day is: not the end of a sentence. */
const label = /^[\p{Lu}\p{sc=Han}][^\n.;。]{2,68}$/u
/** Another day of the same table, told otherwise: "Late August 2019", "On or about 5 July 2019". */
const otherDay = /^(?:On|By|From|To|Before|Late|Early|Mid|In|Not) /
const longestLine = 70
const mostLines = 8
/** So much may stand before a date on its line: the day of the week. */
const longestBefore = 12

/** The lines above the line break at `end`, the nearest first, up to one that is too long. */
function* linesAbove(text: string, end: number): Generator<string> {
  while (end > 0) {
    const from = Math.max(0, end - longestLine - 1)
    const lineBreak = text.slice(from, end).lastIndexOf('\n')
    if (lineBreak < 0 && from > 0) return
    const start = from + lineBreak + 1
    yield text.slice(start, end).trim()
    end = start - 1
  }
}

/** How many lines from `at` on are dates alone, and the line below those. */
function datesBelow(text: string, at: number): { count: number; next: string } {
  let count = 0
  for (let start = at; count < mostLines && start < text.length; count++) {
    const next = text.indexOf('\n', start)
    const line = text.slice(start, Math.min(next < 0 ? text.length : next, start + longestLine + 1)).trim()
    if (!dateLine.test(line)) return { count, next: line }
    start = next < 0 ? text.length : next + 1
  }
  return { count, next: '' }
}

/**
 * What a calendar says that a day is which is alone on its line: on the line above, or, where the columns of a table are torn apart, as many
 * lines above as there are days: "Record date / Payment date / 18 March 2009 / 31 March 2009". Null where no such line is there.
 */
export function labelOf(text: string, start: number, end: number): string | null {
  if ((text[end] ?? '\n') !== '\n') return null
  const from = Math.max(0, start - longestBefore)
  const lineBreak = text.slice(from, start).lastIndexOf('\n')
  if (lineBreak < 0) return null
  const below = datesBelow(text, end + 1)
  if (below.next !== '' && (!label.test(below.next) || otherDay.test(below.next))) return null
  let dates = 0
  let labels = 0
  let own: string | null = null
  for (const line of linesAbove(text, from + lineBreak)) {
    const isDate = dateLine.test(line)
    if (isDate && labels === 0 && dates < mostLines) dates++
    else if (isDate || !label.test(line)) return null
    else {
      if (labels === below.count) own = line
      if (labels++ === dates + below.count) return own
    }
  }
  return null
}
