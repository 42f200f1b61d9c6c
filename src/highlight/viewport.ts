/** How far beyond the window's edges an element still counts as near, in percent of the window's height. */
const margin = 100

interface Listener {
  readonly onEnter: (element: Element) => void
  readonly onLeave: (element: Element) => void
}

/** Knows which of the watched elements are near what the reader sees. */
export interface Viewport {
  /** The watched elements that are near. */
  near(): Iterable<Element>
  /**
   * Watches these elements and no others; those watched before keep their state without a gap. Of the others nothing is known until the
   * browser's next frame: they count as near till then if `assumed` says so.
   */
  watch(elements: readonly Element[], assumed: 'near' | 'far'): void
  stop(): void
}

/**
 * Tells when elements come near the window and when they leave, however they got there: scrolling, resizing, inner scrollers, a
 * page that grows. The browser tells at most once a frame and measures nothing that it has not laid out anyway.
 */
export function watchViewport(view: Window & typeof globalThis, { onEnter, onLeave }: Listener): Viewport {
  let watched = new Set<Element>()
  const near = new Set<Element>()
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        if (!watched.has(target)) continue
        // An element without a box of its own (display: contents) never intersects, though its text may be in view.
        const isNear = isIntersecting || (box.width === 0 && box.height === 0)
        if (isNear === near.has(target)) continue
        if (isNear) near.add(target)
        else near.delete(target)
        if (isNear) onEnter(target)
        else onLeave(target)
      }
    },
    { rootMargin: `${margin}% 0px` },
  )
  return {
    near: () => near,
    watch(elements, assumed) {
      const next = new Set(elements)
      for (const element of watched) {
        if (next.has(element)) continue
        observer.unobserve(element)
        near.delete(element)
      }
      for (const element of next) {
        if (watched.has(element)) continue
        observer.observe(element)
        if (assumed === 'near') near.add(element)
      }
      watched = next
    },
    stop() {
      observer.disconnect()
      near.clear()
      watched.clear()
    },
  }
}
