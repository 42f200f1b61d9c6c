import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import type { Analysis } from './analysis'
import { dateRecognisers } from './date-pipeline'
import { readFocus } from './read-focus'

/**
 * The dates around `focus`, a span of the source. Recognisers of dates are few and quick to start: what they find can be shown while the
 * others are still to be loaded and their patterns to be made, so that this has to do without importing any of those.
 */
export const datesInFocus = (doc: TextDocument, focus: Span): Generator<void, Analysis> =>
  readFocus(doc, focus, dateRecognisers)
