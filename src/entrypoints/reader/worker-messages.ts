import type { Analysis } from '../../core/analysis/analysis'
import type { Normalised } from '../../core/text/normalise-source'
import type { Span } from '../../core/text/span'

/** A text as its pages have it; `furniture` are the spans of it, in order, that are known to be page furniture. */
export interface RawText {
  readonly source: string
  readonly furniture: readonly Span[]
}

/** A text as it is sent: what it has in front that the one before had too, in code units, and what comes then. */
export interface SentText {
  readonly known: number
  readonly rest: string
  readonly furniture: readonly Span[]
}

/** What a document is made of. */
export interface WholeDocument {
  readonly source: string
  readonly normalised: Normalised
}

/** What the reader tells its worker; `id` names one piece of work. */
export type ToWorker =
  /** The language that the text will probably be in, before there is anything to read. */
  | { readonly kind: 'practise'; readonly language: 'en' | 'zh' }
  | ({ readonly kind: 'normalise'; readonly id: number } & SentText)
  | {
      readonly kind: 'analyse'
      readonly id: number
      /** The `id` under which the worker itself has normalised it, or all of it. */
      readonly document: number | WholeDocument
      readonly focus: Span | null
    }
  /** The beginning of a text that is still being read: what it holds will be asked for. */
  | ({ readonly kind: 'ahead' } & SentText)
  | { readonly kind: 'stop'; readonly id: number }

/** What the worker tells the reader: of an analysis what is before the reader first, then everything, or why there is nothing. */
export type FromWorker =
  | { readonly kind: 'normalised'; readonly id: number; readonly normalised: Normalised }
  | { readonly kind: 'part'; readonly id: number; readonly analysis: Analysis }
  | { readonly kind: 'done'; readonly id: number; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
