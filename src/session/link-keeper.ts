import type { Analysis, FilingFacts, FilingReference } from '../core/analysis/analysis'
import type { CitingFiling } from '../core/resolution/resolve'
import { findLinks, searchLink } from './find-links'
import type { SessionPorts } from './session-ports'
import type { SessionState } from './state'

/** Where the references of a filing lead. */
export interface LinkKeeper {
  /** Finds the links of an analysis (the last one given, where none is), without asking the site. */
  refresh(analysis?: Analysis): Promise<void>
  /** The reader follows a link of a reference: a search for a stock whose number is not known yet looks that up first. */
  follow(id: number, url: string, event: MouseEvent): void
}

/** Keeps `state.links` for the filing whose `id` is given (null for a page that is no document of HKEXnews). */
export function keepLinks(
  state: Pick<SessionState, 'links' | 'fault'>,
  id: string | null,
  ports: Pick<SessionPorts, 'filings' | 'stocks' | 'open'>,
): LinkKeeper {
  let latest: Analysis | null = null
  let round = 0

  async function refresh(analysis = latest ?? undefined): Promise<void> {
    if (!analysis) return
    latest = analysis
    round += 1
    const mine = round
    const citing: CitingFiling = { id, facts: analysis.facts }
    try {
      const links = await findLinks(analysis, citing, ports)
      if (mine === round) state.links.value = links
    } catch (error) {
      if (mine !== round) return
      state.links.value = new Map(analysis.references.map((reference) => [reference.id, 'failed']))
      state.fault.value = error
    }
  }

  /** The search within the stock, once its number is known; the search over all stocks where it can't be had. */
  async function openSearch(reference: FilingReference, facts: FilingFacts, fallback: string): Promise<void> {
    const [code = ''] = facts.stockCodes
    let url = fallback
    try {
      url = searchLink(reference, facts, await ports.stocks.lookUp(code)) ?? fallback
      void refresh()
    } catch (error) {
      state.fault.value = error
    }
    try {
      await ports.open(url)
    } catch (error) {
      state.fault.value = error
    }
  }

  function follow(referenceId: number, url: string, event: MouseEvent): void {
    const link = state.links.value.get(referenceId)
    const reference = latest?.references[referenceId]
    const facts = latest?.facts
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    const isSearch = typeof link === 'object' && link.searchUrl === url
    if (!isPlain || !isSearch || reference?.issuer !== 'self' || !facts?.stockCodes[0] || hasStock(url))
      return
    event.preventDefault()
    void openSearch(reference, facts, url)
  }

  return { refresh, follow }
}

const hasStock = (url: string): boolean => Boolean(new URL(url).searchParams.get('stockId'))
