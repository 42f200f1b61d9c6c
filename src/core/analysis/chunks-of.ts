import type { Span } from '../text/span'

/** Cuts a text at line ends into chunks of at most some `most` units (a longer line stays whole). */
export function chunksOf(text: string, most = 16_000): Span[] {
  const chunks: Span[] = []
  let start = 0
  while (start < text.length) {
    const cut = start + most >= text.length ? -1 : text.lastIndexOf('\n', start + most)
    const later = cut > start ? cut : text.indexOf('\n', start + most)
    const end = start + most >= text.length || later < 0 ? text.length : later + 1
    chunks.push({ start, end })
    start = end
  }
  return chunks
}
