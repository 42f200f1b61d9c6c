import { weekdayPattern } from '../dates/month-names'

// "published its annual results for the year ended 31 December 2018 on (D1) and the interim results for … on (D2)"
const resultsOn = new RegExp(
  String.raw`\b(?:published|released|announced) (?:its|the|our) [^.;\n]{0,160}?(?<noun>(?:annual|interim|quarterly|final) results)(?: (?:of the (?:Company|Group|Bank) )?for the [^.;\n]{4,40} ended [^.;\n]{8,20})? on (?:${weekdayPattern},? )?$`,
  'i',
)
const hasResults = / results /i
const longestResults = 280

/**
 * The results told to have been published on the date that begins at `start`, which is by an announcement: their words and the words that
 * lead to the date; null where none are.
 */
export function resultsPublishedOn(
  text: string,
  start: number,
): { words: string; start: number; lead: string } | null {
  const from = Math.max(0, start - longestResults)
  const before = text.slice(from, start)
  const match = hasResults.test(before) ? resultsOn.exec(before) : null
  const words = match?.groups?.['noun']
  if (!match || words === undefined) return null
  return { words, start: from + match.index + match[0].lastIndexOf(words), lead: match[0] }
}
