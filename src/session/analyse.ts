import { createAnalyser } from '../core/analysis/analyser'
import type { Analysis } from '../core/analysis/analysis'
import type { Span } from '../core/text/span'
import type { NormalisedDocument } from '../core/text/create-text-document'
import { inSlices } from './in-slices'

export interface AnalyseOptions {
  /** The span of the source that is before the reader: it is analysed first; null for none. */
  readonly focus: Span | null
  readonly signal: AbortSignal
  /** Called, where there is more, once what is before the reader was analysed. */
  readonly onPart: (analysis: Analysis) => void
}

/** Analyses a document without holding up the page; rejects with the signal's reason once it is aborted. */
export type Analyse = (document: NormalisedDocument, options: AnalyseOptions) => Promise<Analysis>

/** Analyses in the page itself, in slices; of a changed text only what changed is analysed again. */
export function analyseInSlices(): Analyse {
  const analyser = createAnalyser()
  return (document, { focus, signal, onPart }) =>
    inSlices(analyser.steps(document, { ...(focus && { focus }), signal }), {
      signal,
      onStep: (step) => {
        if (step.analysis) onPart(step.analysis)
      },
    })
}
