/** What `watchStalls` leaves in the page. */
export interface Stalls {
  /** The longest time that the page did not get to its own tasks, in milliseconds. */
  benchLongestStall: number
}

/**
 * Notes in the page itself, from its text being there on, how long its tasks have to wait. To be run before the page's own content; nothing
 * of it can come from outside.
 */
export function watchStalls(): void {
  const stalls = globalThis as unknown as Stalls
  stalls.benchLongestStall = 0
  document.addEventListener('DOMContentLoaded', () => {
    const { port1, port2 } = new MessageChannel()
    let last = performance.now()
    port1.onmessage = () => {
      const now = performance.now()
      stalls.benchLongestStall = Math.max(stalls.benchLongestStall, now - last)
      last = now
      port2.postMessage(null)
    }
    port2.postMessage(null)
  })
}
