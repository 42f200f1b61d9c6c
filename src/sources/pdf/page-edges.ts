import type { Span } from '../../core/text/span'
import type { Row } from './gather-rows'
import { wordsOf } from './segment'
import type { TextRun } from './text-run'

/** A line at the head or foot of a page, which may come back on others. */
export interface Edge {
  /** Its words with a "#" for each number, so that those of two pages can be compared. */
  readonly template: string
  /** Its last number, which may be the page's; null where it has none. */
  readonly number: number | null
  /** Where it stands in the page's text: a span for each piece of the line. */
  readonly spans: readonly Span[]
}

/** How far heads and feet reach into a page, by its height, and how many lines they have at most. */
const reach = 0.085
const mostLines = 4
const longest = 160

/** The lines at a page's head and foot. `bounds` is where the page begins and ends in the units of its rows. */
export function edgesOf(
  rows: readonly Row[],
  bounds: { readonly top: number; readonly bottom: number },
  spanOf: (runs: readonly TextRun[]) => Span,
): Edge[] {
  const depth = reach * (bounds.bottom - bounds.top)
  const heads = rows.slice(0, mostLines).filter((row) => row.y < bounds.top + depth)
  const feet = rows.slice(-mostLines).filter((row) => row.top > bounds.bottom - depth)
  return [...new Set([...heads, ...feet])].flatMap((row) => {
    const words = row.segments.map(wordsOf).join(' | ').toLowerCase().replace(/\s+/g, ' ')
    if (words.length > longest) return []
    const number = /(\d{1,4})(?!.*\d)/.exec(words)?.[1]
    return {
      template: words.replace(/\d+/g, '#'),
      number: number === undefined ? null : Number(number),
      spans: row.segments.map((segment) => spanOf(segment.runs)),
    }
  })
}
