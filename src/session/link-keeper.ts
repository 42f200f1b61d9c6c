import type { Analysis, FilingFacts, FilingReference } from '../core/analysis/analysis'
import type { CitingFiling } from '../core/resolution/resolve'
import { findLinks, searchLink } from './find-links'
import { latestAnswer } from './latest-answer'
import type { SessionPorts } from './session-ports'
import type { SessionState } from './state'

/** Where the references of a filing lead. */
export interface LinkKeeper {
  /** Finds the links of an analysis (the last one given, where none is), without asking the site. */
  refresh(analysis?: Analysis): Promise<void>
  /**
   * The reader follows a link of a reference: a search for a stock whose number is not known yet looks that up first; followed once more
   * meanwhile, it opens as it stands.
   */
  follow(id: number, url: string, event: MouseEvent): void
}

/** Where references lead, or, of each, that it could not be told, and why. */
interface Answer {
  readonly links: SessionState['links']['value']
  readonly fault: unknown
}

/** Keeps `state.links` for the filing whose `id` is given (null for a page that is no document of HKEXnews). */
export function keepLinks(
  state: Pick<SessionState, 'links' | 'searching' | 'fault'>,
  id: string | null,
  ports: Pick<SessionPorts, 'filings' | 'stocks' | 'open'>,
): LinkKeeper {
  const ask = latestAnswer()
  let latest: Analysis | null = null

  async function refresh(analysis = latest ?? undefined): Promise<void> {
    if (!analysis) return
    latest = analysis
    const citing: CitingFiling = { id, facts: analysis.facts }
    const failed = (fault: unknown): Answer => ({
      links: new Map(analysis.references.map((reference) => [reference.id, 'failed'])),
      fault,
    })
    await ask(
      () => findLinks(analysis, citing, ports).then((links): Answer => ({ links, fault: null }), failed),
      ({ links, fault }) => {
        state.links.value = links
        if (fault !== null) state.fault.value = fault
      },
    )
  }

  /** Marks whether a reference's search waits for its stock; returns whether it did so before. */
  function mark(id: number, waits: boolean): boolean {
    const next = new Set(state.searching.value)
    const did = next.delete(id)
    if (waits) next.add(id)
    state.searching.value = next
    return did
  }

  /** The search within the stock, once its number is known; the search over all stocks where it can't be had. */
  async function openSearch(reference: FilingReference, facts: FilingFacts, fallback: string): Promise<void> {
    const [code = ''] = facts.stockCodes
    const { id } = reference
    mark(id, true)
    const looked = await ports.stocks.lookUp(code).then(
      (stock) => ({ url: searchLink(reference, facts, stock) ?? fallback, fault: null }),
      (fault: unknown) => ({ url: fallback, fault }),
    )
    if (!looked.fault) void refresh()
    // the reader may not have waited
    if (!mark(id, false)) return
    if (looked.fault) state.fault.value = looked.fault
    try {
      await ports.open(looked.url)
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
    if (state.searching.value.has(referenceId)) {
      // the second of a double click is not meant for what the first has put there
      if (event.detail > 1) event.preventDefault()
      else mark(referenceId, false)
      return
    }
    event.preventDefault()
    void openSearch(reference, facts, url)
  }

  return { refresh, follow }
}

const hasStock = (url: string): boolean => Boolean(new URL(url).searchParams.get('stockId'))
