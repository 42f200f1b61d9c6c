import type { Span } from '../../text/span'

/** A line of text, trimmed, and where it stands. */
export interface Line extends Span {
  readonly text: string
}

/** The lines of `text` up to the offset `limit`, without empty ones; the stars of footnotes and markdown and the bars of cells at their ends left out. */
export function linesOf(text: string, limit = text.length): Line[] {
  const lines: Line[] = []
  let at = 0
  while (at < text.length && at < limit) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const raw = text.slice(at, end)
    const bare = raw.replace(/^[\s*#|]+/, '')
    const trimmed = bare.replace(/[\s*#†^|]+$/, '')
    const start = at + raw.length - bare.length
    if (trimmed) lines.push({ text: trimmed, start, end: start + trimmed.length })
    at = end + 1
  }
  return lines
}
