import type { Span } from './span'

/**
 * How long a chunk is at most, in code units: short where a text begins, whose first words are waited for by code that may not be translated
 * yet, and longer as it goes on, for between two chunks everything that reads them has to be fetched into the processor's cache again.
 */
const sizeAt = (start: number): number => (start < 64_000 ? 16_000 : start < 192_000 ? 64_000 : 256_000)

/** Where to end a chunk that may go up to `most`: after the last line break, else sentence, else space, else between two characters. */
function endOf(text: string, start: number, most: number): number {
  // within the chunk only: a text without line breaks would be searched to its very beginning for each
  const words = text.slice(start, most)
  const line = words.lastIndexOf('\n')
  if (line >= 0) return start + line + 1
  for (let at = most; at > start + 1 && at > most - 4000; at--) {
    const unit = text[at - 1] as string
    if (unit === '。' || (unit === ' ' && /[.;!?]/.test(text[at - 2] as string))) return at
  }
  const space = words.lastIndexOf(' ')
  if (space > 0) return start + space + 1
  const low = text.charCodeAt(most)
  return low >= 0xdc00 && low <= 0xdfff && most - 1 > start ? most - 1 : most
}

/**
 * The words of a chunk as a string of its own: a plain slice refers to the whole text, which would be kept with it, and letters are read from
 * it half as fast.
 */
export function wordsOf(text: string, { start, end }: Span): string {
  const middle = (start + end) >> 1
  return [text.slice(start, middle), text.slice(middle, end)].join('')
}

/**
 * Cuts a normalised text into chunks (of at most `atMost` code units, at least 2), which together are the whole text; what is added to a text
 * changes none but the last. A chunk ends with a line break, which belongs to it, wherever a line is short enough; a longer line is cut after a
 * sentence, a space or a character.
 */
export function chunksOf(text: string, atMost = Infinity): Span[] {
  const chunks: Span[] = []
  for (let start = 0; start < text.length;) {
    const most = Math.min(atMost, sizeAt(start))
    const end = text.length - start <= most ? text.length : endOf(text, start, start + most)
    chunks.push({ start, end })
    start = end
  }
  return chunks
}
