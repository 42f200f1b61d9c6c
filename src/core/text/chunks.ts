import type { Span } from './span'

/** How long a chunk that begins at `start` is at most, in code units; at least 2. */
export type ChunkSize = (start: number) => number

/**
 * Short where a text begins, then as long as they go: between two chunks everything that reads them has to be fetched into the processor's
 * cache again, which takes as long as a hundredth of a megabyte.
 */
export const longChunks: ChunkSize = (start) => (start < 16_000 ? 16_000 : start < 80_000 ? 64_000 : 512_000)

/** Of a page, which does not answer while one recogniser reads a chunk, and whose first chunks are read by code that is not translated yet. */
export const shortChunks: ChunkSize = (start) => (start < 64_000 ? 16_000 : 64_000)

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
 * Cuts a normalised text into chunks, which together are the whole text; what is added to a text changes none but the last. A chunk ends with
 * a line break, which belongs to it, wherever a line is short enough; a longer line is cut after a sentence, a space or a character.
 */
export function chunksOf(text: string, sizeAt: ChunkSize): Span[] {
  const chunks: Span[] = []
  for (let start = 0; start < text.length;) {
    const most = sizeAt(start)
    const end = text.length - start <= most ? text.length : endOf(text, start, start + most)
    chunks.push({ start, end })
    start = end
  }
  return chunks
}
