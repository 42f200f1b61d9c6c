const date = String.raw`(?:\w{3,6}day, ?)?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, ?\d{4}|[\d〇零一二三四五六七八九十]{4}年[^\n日]{2,8}日)`
/** A line that is a date and nothing else, or two from one to the other. */
const dateLine = new RegExp(`^${date}(?:(?: to | ?[–-] ?|至)${date})?(?: ?\\([^()\\n]{1,24}\\))?$`, 'u')
/** A line that says what a day is: not the end of a sentence. */
const label = /^[\p{Lu}\p{sc=Han}][^\n.;。]{2,68}$/u
/** Another day of the same table, told otherwise: "Late August 2019", "On or about 5 July 2019". */
const otherDay = /^(?:On|By|From|To|Before|Late|Early|Mid|In|Not) /
const longestLine = 70
const mostLines = 8

/** The line that ends at `end`; null where none does or it is too long. */
function lineBefore(text: string, end: number): string | null {
  const start = text.lastIndexOf('\n', end - 1) + 1
  return end <= 0 || end - start > longestLine ? null : text.slice(start, end).trim()
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
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (lineStart === 0 || start - lineStart > 12 || (text[end] ?? '\n') !== '\n') return null
  const below = datesBelow(text, end + 1)
  let at = lineStart - 1
  let above = 0
  for (let line = lineBefore(text, at); line !== null && dateLine.test(line); line = lineBefore(text, at)) {
    at = text.lastIndexOf('\n', at - 1)
    if (++above > mostLines) return null
  }
  if (below.next !== '' && (!label.test(below.next) || otherDay.test(below.next))) return null
  let own: string | null = null
  for (let k = 0; k <= above + below.count; k++) {
    const line = lineBefore(text, at)
    if (line === null || !label.test(line)) return null
    if (k === below.count) own = line
    at = text.lastIndexOf('\n', at - 1)
  }
  return own
}
