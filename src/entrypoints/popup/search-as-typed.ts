import type { SearchPort } from '../../core/annotation/search'
import type { PopupState } from './popup-state'

/** Makes the search that follows what is typed: what was typed last is what is shown, whichever answer comes last. */
export function searchAsTyped(
  { query, found }: Pick<PopupState, 'query' | 'found'>,
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
      const result = await port.search(typed, { signal })
      if (!signal.aborted) found.value = typed.trim() === '' ? null : { query: typed, ...result }
    } catch (error) {
      if (!signal.aborted) fail(error)
    }
  }
}
