import type { Span } from '../../text/span'
import { overlaps } from '../../text/span'
import type { EntityType } from '../mention'
import type { EntityFinding, Finding } from '../recogniser'

/** Footnote marks that filings put behind a name. */
const footnoteMarks = /[*#†‡^@]+/g

/** A name as it is kept: spaces collapsed, footnote marks and markdown stars gone. */
export const cleanName = (name: string): string => name.replace(footnoteMarks, '').replace(/\s+/g, ' ').trim()

/** How long an article before `at` is that belongs to the name there, for it is capitalised within a sentence: "of The University". */
export const articleBefore = (text: string, at: number): number =>
  /(?:\p{Ll} |[,;(] ?)The $/u.test(text.slice(Math.max(0, at - 6), at)) ? 4 : 0

/** A finding of a name; what is undefined in `more` is left out. */
export function named(
  by: string,
  kind: EntityType,
  span: Span,
  name: string,
  more: { pairName?: string | undefined; role?: string | undefined } = {},
): EntityFinding {
  const finding = { kind, use: 'name' as const, start: span.start, end: span.end, by, name: cleanName(name) }
  return {
    ...finding,
    ...(more.pairName ? { pairName: cleanName(more.pairName) } : {}),
    ...(more.role ? { role: more.role } : {}),
  }
}

/** Whether one of `found` of these kinds touches the span. */
export const taken = (found: readonly Finding[], span: Span, kinds: readonly EntityType[]): boolean =>
  found.some((f) => kinds.some((kind) => kind === f.kind) && overlaps(f, span))
