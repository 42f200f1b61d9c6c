import type { FilingRecord } from '../../core/annotation/filing'
import type { Jump } from '../../core/annotation/jump'
import type { FilingPort } from '../../core/annotation/ports'
import type { SearchHit } from '../../core/annotation/search'
import type { WatchedStock } from '../../core/annotation/watched-stock'
import { hkexnewsPath } from '../../hkexnews/document-url'
import { openFilingAt } from '../../messages/open-filing-at'
import type { Platform } from '../../platform/platform'

interface OpenOptions {
  readonly filings: Pick<FilingPort, 'get'>
  readonly filingsUrl: (stock: WatchedStock) => string
  /** Takes the popup away. */
  readonly close: () => void
}

/** Ways to open what the popup lists; each closes the popup once that is done. */
export function openFound(platform: Platform, { filings, filingsUrl, close }: OpenOptions) {
  async function openFiling(filing: FilingRecord, jump: Jump | null): Promise<void> {
    await openFilingAt(platform, filing, jump, hkexnewsPath)
    close()
  }

  async function openHit(hit: SearchHit): Promise<void> {
    const filing = hit.filing ?? (hit.note && (await filings.get(hit.note.filingId)))
    if (filing) return openFiling(filing, hit.note ? { to: 'note', id: hit.note.id } : null)
    if (!hit.stock) return
    await platform.tabs.create({ url: filingsUrl(hit.stock) })
    close()
  }

  return { openFiling, openHit }
}
