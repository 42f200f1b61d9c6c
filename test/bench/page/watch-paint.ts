/** The mark that `watchPaint` leaves in the page's timeline once a frame with highlights is on the screen. */
export const shownMark = 'bench-highlights-shown'

/**
 * Notes, in the page itself and apart from the extension, when the first frame with highlights was shown. To be run before the page's
 * own content; nothing of it can come from outside.
 */
export function watchPaint(mark: string): void {
  const isShown = (): boolean => [...CSS.highlights.values()].some((highlight) => highlight.size > 0)
  const look = (): void => {
    if (!isShown()) {
      requestAnimationFrame(look)
      return
    }
    const channel = new MessageChannel()
    // a task after the rendering of this frame
    channel.port1.onmessage = () => {
      performance.mark(mark)
      channel.port1.close()
    }
    channel.port2.postMessage(null)
  }
  document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(look))
}
