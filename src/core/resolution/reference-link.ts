import type { FilingRecord } from '../annotation/filing'

/**
 * Where a reference leads. `known`: exactly one filing is meant and `filings` holds it; `candidates`: several could be, none is taken;
 * `search`: no filing on this machine fits, the search may find it; `unresolvable`: the words do not say enough even for a search.
 */
export interface ReferenceLink {
  readonly state: 'known' | 'candidates' | 'search' | 'unresolvable'
  readonly filings: readonly FilingRecord[]
  /** A title search on HKEXnews for the filing meant, whatever the state; null where there is nothing to search for. */
  readonly searchUrl: string | null
}
