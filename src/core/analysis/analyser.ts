import { chunksOf, longChunks, wordsOf, type ChunkSize } from '../text/chunks'
import type { Span } from '../text/span'
import { finish, mapSteps } from '../text/steps'
import type { TextDocument } from '../text/text-document'
import type { Analysis } from './analysis'
import { assembleSteps } from './assemble'
import { capitalsIn } from './anchors'
import { noFacts, type Draft, type Refiner } from './draft'
import { recognisers as allRecognisers } from './pipeline'
import { capitalsOf, ReadChunks, type ReadChunk } from './read-chunks'
import { readFocus } from './read-focus'
import { move, readChunkSteps, shift } from './read-chunk'
import { refiners as allRefiners } from './refine-pipeline'
import type { Finding, Recogniser } from './recogniser'

/** How far an analysis has come after a step. */
export interface PartialAnalysis {
  /** Chunks read so far, and of how many. */
  readonly done: number
  readonly of: number
  /** What the lines in focus hold, of a text that is longer than a chunk (see readFocus); null at every other step. */
  readonly analysis: Analysis | null
}

/** What an AbortSignal is to code without a DOM. */
export interface StopSignal {
  throwIfAborted(): void
}

export interface AnalysisOptions {
  /** The span of the document's source that is before the reader: its lines are read before all others. */
  readonly focus?: Span
  /** Throws at the next step once it is aborted. */
  readonly signal?: StopSignal
}

/** Reads documents; keeps what it found in each chunk of the last one, so that a changed document is read again only where it changed. */
export interface Analyser {
  /** Analyses in steps, each what one recogniser does in a chunk, the analysis returned at the end. */
  steps(doc: TextDocument, options?: AnalysisOptions): Generator<PartialAnalysis, Analysis>
  /** Analyses at once. */
  analyse(doc: TextDocument): Analysis
  /**
   * Reads, in steps, what the beginning of a text that still grows will hold, so that its analysis finds it read. Ends early where `isEnough`
   * says so, asked after each chunk: half a chunk would have been read in vain.
   */
  readAhead(doc: TextDocument, isEnough?: () => boolean): Generator<void, void>
}

export interface AnalyserOptions {
  /** Other ones than the pipeline's are for tests. */
  readonly recognisers?: readonly Recogniser[]
  readonly refiners?: readonly Refiner[]
  /** How long chunks are: what one recogniser does in one is not interrupted. Long ones, as in a worker, where it is left out. */
  readonly chunkSize?: ChunkSize
}

/** Makes an analyser. */
export function createAnalyser({
  recognisers = allRecognisers,
  refiners = allRefiners,
  chunkSize = longChunks,
}: AnalyserOptions = {}): Analyser {
  let cache = new ReadChunks()

  function* readWords(words: string, start: number): Generator<void, ReadChunk> {
    const findings = yield* readChunkSteps(words, recognisers)
    return { words, start, findings, capitals: capitalsIn(words).slice() }
  }

  /** What a whole text holds; `onChunk` is called after each chunk. */
  function* readAll(doc: TextDocument, chunks: readonly Span[], onChunk: () => void) {
    const { text } = doc
    const read = new ReadChunks()
    const findings: Finding[] = []
    const inOrder: [chunk: ReadChunk, start: number][] = []
    for (const span of chunks) {
      const { start } = span
      const words = wordsOf(text, span)
      const known = cache.get(words) ?? read.get(words)
      const chunk = known ?? (yield* readWords(words, start))
      read.add(chunk)
      for (const finding of chunk.findings)
        findings.push(known ? shift(finding, start - chunk.start) : move(finding, start))
      inOrder.push([chunk, start])
      onChunk()
      yield
    }
    cache = read
    let draft: Draft = { text, findings, aliasUses: [], facts: noFacts, capitals: capitalsOf(inOrder) }
    for (const refiner of refiners) {
      const refined = refiner.refine(draft)
      draft = 'next' in refined ? yield* refined : refined
      yield
    }
    return yield* assembleSteps(doc, draft)
  }

  function* readAhead({ text }: TextDocument, isEnough = () => false): Generator<void, void> {
    // what comes next may still belong to the last chunk
    for (const span of chunksOf(text, chunkSize).slice(0, -1)) {
      const words = wordsOf(text, span)
      if (!cache.get(words)) cache.add(yield* readWords(words, 0))
      if (isEnough()) return
      yield
    }
  }

  function* steps(doc: TextDocument, { focus, signal }: AnalysisOptions = {}) {
    const chunks = chunksOf(doc.text, chunkSize)
    let done = 0
    const progress = (analysis: Analysis | null): PartialAnalysis => {
      signal?.throwIfAborted()
      return { done, of: chunks.length, analysis }
    }
    // a text of one chunk is read as a whole right away
    if (focus && chunks.length > 1) {
      const analysis = yield* mapSteps(readFocus(doc, focus, recognisers), () => progress(null))
      yield progress(analysis)
    }
    const whole = readAll(doc, chunks, () => (done += 1))
    return yield* mapSteps(whole, () => progress(null))
  }

  return { steps, analyse: (doc) => finish(mapSteps(steps(doc), () => undefined)), readAhead }
}
