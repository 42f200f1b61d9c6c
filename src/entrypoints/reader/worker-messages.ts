import type { Analysis } from '../../core/analysis/analysis'
import type { Normalised } from '../../core/text/normalise-source'
import type { Span } from '../../core/text/span'

/** What the reader tells its worker; `id` names one analysis. */
export type ToWorker =
  | {
      readonly kind: 'analyse'
      readonly id: number
      readonly source: string
      readonly normalised: Normalised
      readonly focus: Span | null
    }
  /** The beginning of a text that is still being read: what it holds will be asked for. */
  | { readonly kind: 'ahead'; readonly source: string; readonly furniture: readonly Span[] }
  | { readonly kind: 'stop'; readonly id: number }

/** What the worker tells the reader of an analysis: what is before the reader first, then everything, or why there is nothing. */
export type FromWorker =
  | { readonly kind: 'part'; readonly id: number; readonly analysis: Analysis }
  | { readonly kind: 'done'; readonly id: number; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
