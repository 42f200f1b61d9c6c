import type { Analyser } from '../core/analysis/analyser'
import type { Analysis } from '../core/analysis/analysis'
import type { Span } from '../core/text/span'
import { shortChunks } from '../core/text/chunks'
import type { NormalisedDocument } from '../core/text/create-text-document'
import { inSlices, nextTask } from './in-slices'

export interface AnalyseOptions {
  /** The span of the source that is before the reader: it is analysed first; null for none. */
  readonly focus: Span | null
  readonly signal: AbortSignal
  /** Called, where there is more, with what is before the reader; the analysis may wait for the promise. */
  readonly onPart: (analysis: Analysis) => Promise<void>
}

/** Analyses a document without holding up the page; rejects with the signal's reason once it is aborted. */
export type Analyse = (document: NormalisedDocument, options: AnalyseOptions) => Promise<Analysis>

/**
 * Analyses in the page itself, in slices; of a changed text only what changed is analysed again. The hundreds of patterns are made when the
 * first text is there, as a script that begins with them holds up every page, and all but those of dates when its dates are shown.
 */
export function analyseInSlices(): Analyse {
  let starting: Promise<Analyser> | null = null
  return async (document, { focus, signal, onPart }) => {
    if (focus) {
      const { datesInFocus } = await import('../core/analysis/dates-in-focus')
      await onPart(await inSlices(datesInFocus(document, focus), { signal }))
    }
    starting ??= startAnalyser()
    const analyser = await starting
    return inSlices(analyser.steps(document, { ...(focus && { focus }), signal }), {
      signal,
      onStep: ({ analysis }) => (analysis ? onPart(analysis) : undefined),
    })
  }
}

/** An analyser of the page's kind; the patterns of what reads the whole text and of what reads it piece by piece are made in a turn each. */
async function startAnalyser(): Promise<Analyser> {
  await import('../core/analysis/refine-pipeline')
  await nextTask()
  const { createAnalyser } = await import('../core/analysis/analyser')
  return createAnalyser({ chunkSize: shortChunks })
}
