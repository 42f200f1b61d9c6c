/**
 * Starts something now, for as long as the page is shown, and anew whenever it comes back. Firefox puts a popup aside for a moment as it
 * moves it into its panel, and a tab that goes to another window; the signal is aborted then.
 */
export function whileShown(view: Window, start: (signal: AbortSignal) => void): void {
  let shown = new AbortController()
  view.addEventListener('pagehide', () => shown.abort())
  view.addEventListener('pageshow', () => {
    if (!shown.signal.aborted) return
    shown = new AbortController()
    start(shown.signal)
  })
  start(shown.signal)
}
