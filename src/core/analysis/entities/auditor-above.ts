import type { Span } from '../../text/span'

/** Of a poll, what stands between the first words of an auditor's name and its form: the votes, on lines of their own perhaps. */
const votes = /(?:[ \n]\(?\d[\d,.]*%?\)?){1,8}$/
const asAuditor = / as (?:the |its |independent )*auditors?(?!\p{L})/uy
const lastWords = /(?:(?<= )(?:\p{Lu}[\p{L}&’'-]*|\(\p{Lu}[\p{L} ]{1,20}\)|&)(?: |$)){2,6}$/u

/** The first words of the auditor's name whose form is at `from`, above the votes of its row; null where none are. */
export function auditorAbove(text: string, from: number, end: number): Span | null {
  asAuditor.lastIndex = end
  if (!asAuditor.test(text)) return null
  const above = text.slice(Math.max(0, from - 160), from - 1)
  const cut = votes.exec(above)?.index
  const words = cut === undefined ? null : lastWords.exec(above.slice(0, cut))
  return words && { start: from - 1 - above.length + words.index, end: from - 1 - above.length + cut! }
}
