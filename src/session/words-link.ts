import { describeDirective } from '../core/annotation/describe-directive'
import { writeTextDirective } from '../core/annotation/text-directive'
import type { Span } from '../core/text/span'
import type { PageText } from './page-text'

/** The address that leads to words of a filing, in any browser that knows text fragments; null where the filing has no address. */
export function wordsLink(url: string, text: PageText, span: Span): string | null {
  const directive = /^https?:/.test(url) ? describeDirective(text.document, span) : null
  if (!directive) return null
  const page = text.pageOf?.(span)
  return `${url.replace(/#.*/s, '')}#${page ? `page=${page}` : ''}:~:${writeTextDirective(directive)}`
}
