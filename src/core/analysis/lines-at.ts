import type { Span } from '../text/span'

/** The lines that hold `places` (in order, none of them a line break), each once. */
export function linesAt(text: string, places: readonly number[]): readonly Span[] {
  const lines: Span[] = []
  let done = -1
  for (const place of places) {
    if (place < done) continue
    const start = text.lastIndexOf('\n', place) + 1
    const lineBreak = text.indexOf('\n', place)
    done = lineBreak < 0 ? text.length : lineBreak
    lines.push({ start, end: done })
  }
  return lines
}
