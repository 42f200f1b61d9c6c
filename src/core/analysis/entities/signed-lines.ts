import { anchors } from '../anchors'
import type { SignedLine } from './signed-side-by-side'

const placesAt = anchors(
  '香港 北京 上海 深圳 廣州 广州 杭州 南京 成都 澳門 澳门 新加坡'
    .split(' ')
    .map((place) => `${place},`)
    .concat('Hong Kong, '),
)
/** The line on which a letter or a report is dated: "香港,二零二三年三月三十一日", "中國北京,2023年3月31日", "Hong Kong, 31 March 2023". */
const dateLine =
  /(?<=(?:^|\n)(?:中[國国],? ?)?)[\p{sc=Han}]{2,3}, ?(?:20\d\d|二[零〇]..) ?年[^\n]{4,14}(?=\n|$)|(?<=^|\n)Hong Kong, (?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? 20\d\d(?=\n|$)/uy
/** How far above names may stand and how long lines are, in Chinese and in English. */
const reach = { han: 80, latin: 120 }
const longestLine = { han: 24, latin: 50 }

/** The short lines above each line of a place and a date, the nearest first, without empty ones; what is longer ends them. */
export function* linesAboveDates(text: string): Generator<readonly SignedLine[]> {
  for (const at of placesAt.in(text)) {
    dateLine.lastIndex = at
    if (!dateLine.test(text)) continue
    const lines: SignedLine[] = []
    const script = text[at] === 'H' ? 'latin' : 'han'
    const from = Math.max(0, at - reach[script])
    let end = text.lastIndexOf('\n', at)
    while (end > from && lines.length < 3) {
      const start = text.lastIndexOf('\n', end - 1) + 1
      const line = text.slice(start, end)
      if (line.length > longestLine[script]) break
      if (line.trim()) lines.push({ text: line.trim(), start: start + line.length - line.trimStart().length })
      end = start - 1
    }
    if (lines.length > 1) yield lines
  }
}

const mostLines = 7
const namesDay = /\d{4}|[零〇一二三四五六七八九]{4}年|^(?:Hong Kong|香港|As at|As of|於本|于本|截至)/u

/** The lines behind `at`, without empty ones, up to the date line. */
export function linesAfter(text: string, at: number): SignedLine[] {
  const lines: SignedLine[] = []
  let start = at
  while (start < text.length && lines.length < mostLines) {
    const end = text.indexOf('\n', start)
    const raw = text.slice(start, end < 0 ? text.length : end)
    const line = { text: raw.trim(), start: start + raw.length - raw.trimStart().length }
    if (line.text && namesDay.test(line.text)) break
    if (line.text) lines.push(line)
    if (end < 0) break
    start = end + 1
  }
  return lines
}
