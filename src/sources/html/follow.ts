import type { Span } from '../../core/text/span'
import { ownHost } from './element-role'
import { KnownBlocks } from './known-blocks'
import type { Page } from './page'
import { readPageSteps } from './read-page'
import type { Block, WalkOptions } from './walk'

export interface FollowOptions extends WalkOptions {
  readonly signal: AbortSignal
  /** Called with the page as it is now, and the spans of its source that are new or changed. */
  readonly onChange: (page: Page, changed: readonly Span[]) => void
  /** Runs steps to their end, giving the page its turns; rejects once the signal is aborted. */
  readonly run: <T>(steps: Generator<void, T>, signal: AbortSignal) => Promise<T>
  /** Called when reading failed; following goes on. */
  readonly onError: (error: unknown) => void
  /** Milliseconds of quiet before a changed page is read again; it is read after four times as long at the latest. */
  readonly wait?: number
}

const isOwn = (node: Node): boolean => {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  return element !== null && element.closest(ownHost) !== null
}

/** Whether a mutation concerns the page's text, not our own elements. */
function concerns(mutation: MutationRecord): boolean {
  if (isOwn(mutation.target)) return false
  if (mutation.type !== 'childList') return true
  return [...mutation.addedNodes, ...mutation.removedNodes].some(
    (node) => node.nodeName.toLowerCase() !== ownHost,
  )
}

const isSameBlock = (a: Block, b: Block): boolean =>
  a === b ||
  (a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, i) => segment.node === b.segments[i]?.node))

/** The spans of `page` whose blocks were not in `before`, or whose text stands in other nodes now. */
export function changedSpans(before: Page, page: Page): Span[] {
  const known = new Map<Node, Block>()
  for (const block of before.blocks) if (block.segments[0]) known.set(block.segments[0].node, block)
  return page.blocks.flatMap((block, i) => {
    const was = block.segments[0] && known.get(block.segments[0].node)
    if (was && isSameBlock(was, block)) return []
    const start = page.index.blockStarts[i] as number
    return [{ start, end: start + block.text.length }]
  })
}

/**
 * Watches a page that was read and reads it again, in slices, when its text has changed: only what has changed is gone through, and only new
 * and changed blocks are normalised.
 * Stops when the signal is aborted. A page whose changes leave its text as it is calls nobody.
 */
export function follow(first: Page, options: FollowOptions): void {
  const { signal, onChange, onError, wait = 200 } = options
  const known = new KnownBlocks()
  let page = first
  let [reading, again] = [false, false]
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  let patience = 1

  const read = async (): Promise<void> => {
    timer = undefined
    since = 0
    if (reading) {
      again = true
      return
    }
    reading = true
    try {
      known.forget()
      const next = await options.run(readPageSteps(page.root, { ...options, known }, page), signal)
      const changed = changedSpans(page, next)
      const differs = changed.length > 0 || next.document.source !== page.document.source
      page = next
      // a page that is only animated is looked at less and less often
      patience = differs ? 1 : Math.min(patience * 2, 32)
      if (differs) onChange(next, changed)
    } catch (error) {
      if (!signal.aborted) onError(error)
    } finally {
      reading = false
    }
    if (again && !signal.aborted) {
      again = false
      schedule()
    }
  }

  const schedule = (): void => {
    const now = performance.now()
    since ||= now
    clearTimeout(timer)
    timer = setTimeout(() => void read(), Math.max(0, patience * Math.min(wait, since + 4 * wait - now)))
  }

  const observer = new MutationObserver((mutations) => {
    if (signal.aborted) return
    const ours = mutations.filter(concerns)
    for (const { type, target } of ours) known.touch(target, type === 'attributes')
    if (ours.length > 0) schedule()
  })
  if (signal.aborted) return
  observer.observe(page.root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'style', 'class', 'contenteditable'],
  })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  // what changed while the page was first read, or before this call, has not been seen by the observer
  schedule()
}
