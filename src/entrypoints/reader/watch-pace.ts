import { createPaceJudge, restAfter } from './judge-pace'

/** How the pages move before the reader. */
export interface Pace {
  /** Whether pages rush by now, so that what is only for reading them can wait. */
  rushes(): boolean
  /** Has `listener` called each time when they no longer do. */
  onRest(listener: () => void, signal?: AbortSignal): void
}

/** Watches how fast the pages are scrolled through. */
export function watchPace(container: HTMLElement): Pace {
  const judge = createPaceJudge()
  const listeners = new Set<() => void>()
  let isRush = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function rest(): void {
    isRush = false
    listeners.forEach((listener) => listener())
  }
  container.addEventListener(
    'scroll',
    ({ timeStamp }) => {
      clearTimeout(timer)
      const before = isRush
      isRush = judge(container.scrollTop / Math.max(1, container.clientHeight), timeStamp)
      if (isRush) timer = setTimeout(rest, restAfter)
      else if (before) rest()
    },
    { passive: true },
  )
  return {
    rushes: () => isRush,
    onRest(listener, signal) {
      listeners.add(listener)
      signal?.addEventListener('abort', () => listeners.delete(listener))
    },
  }
}
