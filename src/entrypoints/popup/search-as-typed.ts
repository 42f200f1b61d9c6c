import type { SearchPort } from '../../core/annotation/search'
import type { PopupState } from './popup-state'

/** Makes the search that follows what is typed: what was typed last is what is shown, whichever answer comes last. */
export function searchAsTyped(
  { query, hits }: Pick<PopupState, 'query' | 'hits'>,
  port: SearchPort,
  fail: (error: unknown) => void,
): (typed: string) => Promise<void> {
  let running = new AbortController()
  return async (typed) => {
    running.abort()
    running = new AbortController()
    query.value = typed
    const { signal } = running
    try {
      const found = await port.search(typed, { signal })
      if (!signal.aborted) hits.value = typed.trim() === '' ? null : found.hits
    } catch (error) {
      if (!signal.aborted) fail(error)
    }
  }
}
