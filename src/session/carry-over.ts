import { targetAt, type Plan, type Target } from '../highlight/plan'
import type { PageText } from './page-text'

/**
 * The target of a page's present text that stands on the same words of the page as one of its text `before` did; null where those words
 * went, changed or no longer mean what they meant.
 */
export function carriedOver(
  target: Target,
  before: PageText,
  now: { readonly text: PageText; readonly plan: Plan },
): Target | null {
  const [piece] = before.pieces(target)
  const offset = piece ? now.text.offsetAt(piece.startContainer, piece.startOffset) : null
  const found = offset === null ? null : targetAt(now.plan.targets, offset)
  if (!found || found.start !== offset || found.mention.kind !== target.mention.kind) return null
  return wordsOf(found, now.text) === wordsOf(target, before) ? found : null
}

const wordsOf = ({ start, end }: Target, { document }: PageText): string => document.source.slice(start, end)
