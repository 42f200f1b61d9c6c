import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import type { TextTarget } from './selectors'

/** How much of the text around a quote is kept with it, in code units. */
export const contextLength = 48

/** The offset, moved forward off the middle of a surrogate pair. */
const whole = (text: string, offset: number): number => {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset
}

/**
 * The selectors of a span of the document's `source`, over its normalised text; spaces at either end of the span are left out. Null
 * where nothing of the span is in the text.
 */
export function describe(document: TextDocument, span: Span): TextTarget | null {
  const { text } = document
  let { start, end } = document.toText(span)
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (start === end) return null
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, end + contextLength),
    },
    position: { type: 'TextPositionSelector', start, end },
  }
}
