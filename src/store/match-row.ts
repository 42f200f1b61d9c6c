import { codeMatches, type Term } from './query-terms'

/** What of a row a search looks at. */
export interface Searched {
  readonly folded: string
  readonly stockCodes: readonly string[]
}

/** How much a field counts, by its line in the folded column; a code counts most. */
export interface Weights {
  readonly fields: readonly number[]
  readonly code: number
}

const inText = (folded: string, term: Term): boolean =>
  folded.includes(term.text) || (term.number?.test(folded) ?? false)

const inCodes = (codes: readonly string[], { code }: Term): boolean =>
  code !== null && codes.some((stockCode) => codeMatches(stockCode, code))

/** Whether a term occurs in a row. */
export const occurs = (row: Searched, term: Term): boolean =>
  inCodes(row.stockCodes, term) || inText(row.folded, term)

const letter = /[\p{L}\p{N}]/u
const han = /\p{Script=Han}/u

/** 1 for a word of its own, less for the beginning of one, least for the middle. Han characters have no word ends. */
function wholeness(field: string, text: string): number {
  const at = field.indexOf(text)
  if (at < 0) return 0.5
  if (han.test(text)) return at === 0 ? 1 : 0.9
  if (letter.test(field[at - 1] ?? '')) return 0.5
  return letter.test(field[at + text.length] ?? '') ? 0.8 : 1
}

function scoreOfTerm(row: Searched, lines: readonly string[], term: Term, weights: Weights): number {
  let best = 0
  if (inCodes(row.stockCodes, term)) {
    const whole = row.stockCodes.some((code) => code === term.code?.padStart(5, '0'))
    best = weights.code * (whole ? 1 : 0.6)
  }
  lines.forEach((line, i) => {
    if (inText(line, term)) best = Math.max(best, (weights.fields[i] ?? 0) * wholeness(line, term.text))
  })
  return best
}

/** How well a row that has all the terms fits them; larger is better. */
export function scoreOf(row: Searched, terms: readonly Term[], weights: Weights): number {
  const lines = row.folded.split('\n')
  return terms.reduce((sum, term) => sum + scoreOfTerm(row, lines, term, weights), 0)
}
