import type { Span } from '../../text/span'

/** So many cells of a row may stand between the first part of a name and its end. */
const mostCells = 9
const longestCell = 60

/** Where the line begins that `at` is on, looked for no more than `most` characters back; null where it begins farther up. */
export function lineStart(text: string, at: number, most: number): number | null {
  const from = Math.max(0, at - most - 1)
  const lineBreak = text.slice(from, at).lastIndexOf('\n')
  if (lineBreak >= 0) return from + lineBreak + 1
  return from === 0 && at <= most ? 0 : null
}

/** The lines above the one that begins at `from`, from the nearest on, as far as they may be cells of one row of a table. */
export function* cellsAbove(text: string, from: number): Generator<Span & { words: string }> {
  for (let k = 0, end = from - 1; k <= mostCells && end > 0; k++) {
    const start = lineStart(text, end, longestCell)
    if (start === null) return
    yield { start, end, words: text.slice(start, end) }
    end = start - 1
  }
}
