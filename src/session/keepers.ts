import type { StoreChange } from '../core/annotation/ports'
import { keepLinks } from './link-keeper'
import { keepNotes } from './note-keeper'
import { keepRelatives } from './relatives-keeper'
import { rememberReading } from './remember-reading'
import type { SessionOptions } from './session'
import type { SessionState } from './state'
import { keepWatch } from './watch-keeper'

/** Starts all that keeps a session's state in step with the store. */
export function startKeepers(state: SessionState, options: SessionOptions) {
  const { view, filing, isKnownFiling, ports, translate, now, signal } = options
  const notes = keepNotes(state, { filingId: filing.id, notes: ports.notes, translate, now })
  const links = keepLinks(state, isKnownFiling ? filing.id : null, ports)
  const watch = keepWatch(state, ports.watch, translate)
  const go = (url: string): void => view.location.assign(url)
  const relatives = keepRelatives(state, { id: filing.id, ports, translate, go })
  const remember = rememberReading(state, options)

  function onChange(change: StoreChange): void {
    relatives.onChange(change)
    if (change.what === 'notes') void notes.reload()
    else if (change.what === 'watchlist') void watch.reload()
    else void links.refresh()
  }

  ports.onStoreChange(onChange, signal)
  void notes.reload()
  void watch.reload()
  void relatives.refresh()
  return { notes, links, watch, relatives, remember }
}
