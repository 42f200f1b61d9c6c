import type { Span } from '../../text/span'

/**
 * What says before a bracket that a loss stands in it, not the same sum in another currency: "loss of ", "Loss for the year "; within the
 * bracket of another year it is the second around the sum: "(2018: (HK$1.2 million))".
 */
const loss = /\b(?:loss(?:es)?|deficits?|outflows?)\b[^\d.;\n]*$|\((?:19|20)\d\d: ?$/i
const reach = 80
const negative = /\b(?:minus|negative) $/i
const longestNegative = 10

/** The words that make a loss of an amount, with it: brackets in "a loss of (HK$1.2 million)", "negative HK$1.2 million"; null where none do. */
export function lossAround(text: string, { start, end }: Span): Span | null {
  if (text[start - 1] === '(' && text[end] === ')') {
    const before = text.slice(Math.max(0, start - 1 - reach), start - 1)
    return loss.test(before) ? { start: start - 1, end: end + 1 } : null
  }
  if (!/[es]/i.test(text[start - 2] ?? '')) return null
  const lead = negative.exec(text.slice(Math.max(0, start - longestNegative), start))
  return lead ? { start: start - lead[0].length, end } : null
}
