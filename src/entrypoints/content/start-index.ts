import { readIndex, recordOfIndex } from '../../hkexnews/read-index'
import type { Platform } from '../../platform/platform'
import { startIndexSession, type IndexSession } from '../../session/index-session'
import type { SessionPorts } from '../../session/session-ports'
import { keptTexts } from './kept-texts'

/** Shows the parts of the filing whose index page this is; null where the page lists none. */
export function startIndex(
  platform: Platform,
  view: Window & typeof globalThis,
  ports: SessionPorts,
  signal: AbortSignal,
): IndexSession | null {
  const { document, location } = view
  const index = readIndex(document, location.href)
  const record = recordOfIndex(document, location.href, Date.now())
  if (!index || !record) return null
  return startIndexSession({ view, index, record, ports, translate: keptTexts(platform), signal })
}
