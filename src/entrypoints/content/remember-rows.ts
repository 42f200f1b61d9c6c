import type { FilingPort } from '../../core/annotation/ports'
import { readResultRows } from '../../hkexnews/result-rows'

/** How long a list that grows must rest before it is read, in ms. */
const quiet = 250

/** Keeps the filings of a result list, also those that the page loads later, until the signal is aborted. */
export function rememberRows(
  view: Window & typeof globalThis,
  filings: Pick<FilingPort, 'merge'>,
  { signal, onError }: { readonly signal: AbortSignal; readonly onError: (error: unknown) => void },
): void {
  const { document, location } = view
  const known = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read(): Promise<void> {
    const rows = readResultRows(document, location.href, Date.now()).filter(({ id }) => !known.has(id))
    if (rows.length === 0) return
    await filings.merge(rows)
    rows.forEach(({ id }) => known.add(id))
  }

  const schedule = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void read().catch(onError), quiet)
  }
  const observer = new view.MutationObserver(schedule)
  observer.observe(document.documentElement, { subtree: true, childList: true })
  schedule()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
