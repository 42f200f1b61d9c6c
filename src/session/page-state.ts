import type { PageState } from '../messages/protocol'
import type { Session } from './session'

/** What the popup is told of a page and of the session over it; null where there is none. */
export function pageState(page: PageState['page'], session: Session | null): PageState {
  const analysis = session?.state.analysis.value
  return {
    page,
    status: session?.state.status.value ?? 'idle',
    filingId: session?.filing.id ?? null,
    title: analysis?.facts.title ?? null,
    stockCodes: analysis?.facts.stockCodes ?? [],
    references: analysis?.references.length ?? 0,
  }
}
