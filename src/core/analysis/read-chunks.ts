import type { Finding } from './recogniser'

/** What was found in a chunk, with its offsets in the text in which it was read first; it began at `start` there. */
export interface ReadChunk {
  readonly words: string
  readonly start: number
  readonly findings: readonly Finding[]
  /** Where in it words may begin with a capital or a figure (see capitalsIn). */
  readonly capitals: Uint32Array
}

/** Chunks that were read, by their words. They are told apart by length first: a map by words would read every word of each for its hash. */
export class ReadChunks {
  private readonly byLength = new Map<number, ReadChunk[]>()

  get(words: string): ReadChunk | undefined {
    return this.byLength.get(words.length)?.find((chunk) => chunk.words === words)
  }

  /** Adds a chunk, if it is not there. */
  add(chunk: ReadChunk): void {
    const alike = this.byLength.get(chunk.words.length)
    if (!alike) this.byLength.set(chunk.words.length, [chunk])
    else if (!alike.includes(chunk)) alike.push(chunk)
  }
}

/** Where in the whole text words may begin with a capital or a figure, in order; each chunk with where it begins there. */
export function capitalsOf(chunks: readonly (readonly [chunk: ReadChunk, start: number])[]): Uint32Array {
  const capitals = new Uint32Array(chunks.reduce((sum, [chunk]) => sum + chunk.capitals.length, 0))
  let next = 0
  for (const [chunk, start] of chunks) {
    const own = chunk.capitals
    for (let i = 0; i < own.length; i++) capitals[next++] = start + own[i]!
  }
  return capitals
}
