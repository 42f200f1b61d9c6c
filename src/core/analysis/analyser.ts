import { chunksOf } from '../text/chunks'
import { overlaps, type Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import type { Analysis } from './analysis'
import { assemble } from './assemble'
import { noFacts, type Draft, type Refiner } from './draft'
import { recognisers as allRecognisers, refiners as allRefiners } from './pipeline'
import { readChunk, shift } from './read-chunk'
import type { Finding, Recogniser } from './recogniser'

/** How far an analysis has come after a step. */
export interface PartialAnalysis {
  /** Chunks read so far, and of how many. */
  readonly done: number
  readonly of: number
  /**
   * What the chunks read so far hold, once all those in focus are among them; null at every other step. Refiners have not seen it:
   * no facts and no later uses of terms. Its ids hold within it only.
   */
  readonly analysis: Analysis | null
}

/** What an AbortSignal is to code without a DOM. */
export interface StopSignal {
  throwIfAborted(): void
}

export interface AnalysisOptions {
  /** The span of the document's source that is before the reader: its chunks are read first. */
  readonly focus?: Span
  /** Throws at the next step once it is aborted. */
  readonly signal?: StopSignal
}

/** Reads documents; keeps what it found in each chunk of the last one, so that a changed document is read again only where it changed. */
export interface Analyser {
  /** Analyses in steps of a few milliseconds each, the analysis returned at the end. */
  steps(doc: TextDocument, options?: AnalysisOptions): Generator<PartialAnalysis, Analysis>
  /** Analyses at once. */
  analyse(doc: TextDocument): Analysis
}

type Found = readonly Finding[]

/** The chunks in the order of reading: those in focus first, else as they stand. */
function readingOrder(chunks: readonly Span[], focus: Span | null) {
  const inFocus = chunks.map((chunk) => focus !== null && overlaps(chunk, focus))
  const order = chunks.map((_, index) => index)
  order.sort((a, b) => Number(inFocus[b]) - Number(inFocus[a]) || a - b)
  return { order, focused: inFocus.filter(Boolean).length }
}

/** The findings of all chunks read so far with offsets into the whole text. */
const gather = (chunks: readonly Span[], found: readonly (Found | undefined)[]): Finding[] =>
  chunks.flatMap((chunk, index) => (found[index] ?? []).map((finding) => shift(finding, chunk.start)))

/** Makes an analyser; other recognisers and refiners than the pipeline's are for tests. */
export function createAnalyser(
  recognisers: readonly Recogniser[] = allRecognisers,
  refiners: readonly Refiner[] = allRefiners,
): Analyser {
  let cache = new Map<string, Found>()

  function* steps(doc: TextDocument, { focus, signal }: AnalysisOptions = {}) {
    const { text } = doc
    const chunks = chunksOf(text)
    const { order, focused } = readingOrder(chunks, focus ? doc.toText(focus) : null)
    const read = new Map<string, Found>()
    const found: (Found | undefined)[] = []
    let done = 0
    for (const index of order) {
      signal?.throwIfAborted()
      const chunk = chunks[index]!
      const words = text.slice(chunk.start, chunk.end)
      found[index] = cache.get(words) ?? read.get(words) ?? readChunk(words, recognisers)
      read.set(words, found[index])
      done += 1
      const partial = done === focused && done < chunks.length
      const draft = { text, findings: partial ? gather(chunks, found) : [], aliasUses: [], facts: noFacts }
      yield { done, of: chunks.length, analysis: partial ? assemble(doc, draft) : null }
    }
    cache = read
    let draft: Draft = { text, findings: gather(chunks, found), aliasUses: [], facts: noFacts }
    for (const refiner of refiners) {
      signal?.throwIfAborted()
      draft = refiner.refine(draft)
      yield { done, of: chunks.length, analysis: null }
    }
    return assemble(doc, draft)
  }

  function analyse(doc: TextDocument): Analysis {
    const reading = steps(doc)
    for (;;) {
      const step = reading.next()
      if (step.done) return step.value
    }
  }

  return { steps, analyse }
}
