import type { StoreChange } from '../core/annotation/ports'
import type { SearchHit, SearchHitKind, SearchPort } from '../core/annotation/search'
import { type Corpus, keepCorpus } from './corpus'
import { filingHit, noteHit, stockHit } from './hits'
import { namesKind } from './kind-terms'
import { occurs, scoreOf, type Weights } from './match-row'
import type { Store } from './open-store'
import { type Term, termsOf } from './query-terms'
import { type FilingRow, type NoteRow, type WatchRow, withoutFolded } from './rows'

/** Body, quote, tags; title, issuer, kind, date; names. */
const noteWeights: Weights = { fields: [4, 3, 5], code: 0 }
const filingWeights: Weights = { fields: [4, 5, 2, 3], code: 8 }
const stockWeights: Weights = { fields: [6], code: 10 }
/** What a note's filing adds where the note itself lacks a word. */
const filingOfNote = 0.25

/** Something found, and how to show it once it is known to be among the best. */
interface Candidate {
  readonly score: number
  /** Newer things first where the score is the same. */
  readonly time: number
  readonly kind: SearchHitKind
  readonly hit: () => SearchHit
}

/** What a term adds that names the kind of a filing in Chinese; as much as a word of the kind itself. */
const byKindName = 2

/** Whether a filing has a term: in its texts, among its codes, or as the name of its kind in Chinese. */
const has = (row: FilingRow, term: Term): boolean => occurs(row, term) || namesKind(term, row)

const scoreOfFiling = (row: FilingRow, terms: readonly Term[]): number =>
  scoreOf(row, terms, filingWeights) + byKindName * terms.filter((term) => !occurs(row, term)).length

const filingOf = (row: FilingRow | undefined) => (row ? withoutFolded(row) : undefined)

function noteCandidate(
  row: NoteRow,
  filing: FilingRow | undefined,
  terms: readonly Term[],
): Candidate | null {
  const own = { folded: row.folded, stockCodes: [] }
  const inNote = terms.filter((term) => occurs(own, term))
  if (inNote.length === 0) return null
  const rest = terms.filter((term) => !inNote.includes(term))
  if (rest.length > 0 && !(filing && rest.every((term) => has(filing, term)))) return null
  const score =
    scoreOf(own, inNote, noteWeights) +
    (filing && rest.length > 0 ? filingOfNote * scoreOfFiling(filing, rest) : 0)
  return {
    score,
    time: row.updatedAt,
    kind: 'note',
    hit: () => noteHit(withoutFolded(row), filingOf(filing), terms),
  }
}

function filingCandidate(row: FilingRow, terms: readonly Term[]): Candidate | null {
  if (!terms.every((term) => has(row, term))) return null
  const score = scoreOfFiling(row, terms)
  return { score, time: row.openedAt ?? 0, kind: 'filing', hit: () => filingHit(withoutFolded(row), terms) }
}

function stockCandidate(row: WatchRow, terms: readonly Term[]): Candidate | null {
  const searched = { folded: row.folded, stockCodes: [row.code] }
  if (!terms.every((term) => occurs(searched, term))) return null
  const score = scoreOf(searched, terms, stockWeights)
  return { score, time: row.addedAt, kind: 'stock', hit: () => stockHit(withoutFolded(row), terms) }
}

function find(corpus: Corpus, terms: readonly Term[]): Candidate[] {
  const found = [
    ...corpus.stocks.map((row) => stockCandidate(row, terms)),
    ...corpus.notes.map((row) => noteCandidate(row, corpus.filingsById.get(row.filingId), terms)),
    ...corpus.filings.map((row) => filingCandidate(row, terms)),
  ]
  return found.filter((candidate) => candidate !== null).sort((a, b) => b.score - a.score || b.time - a.time)
}

/** The first `limit` of each kind, in their order. */
function bestOfEach(found: readonly Candidate[], limit: number): Candidate[] {
  const counts = { note: 0, filing: 0, stock: 0 }
  return found.filter(({ kind }) => (counts[kind] += 1) <= limit)
}

/**
 * Exact search: every row is looked through, and nothing is found that does not have all the words. The rows are read once and kept
 * until a change of the store; `whenStale` is called once, with what to call after each change.
 */
export function createSearch(
  store: Store,
  whenStale: (forget: (change: Pick<StoreChange, 'what'>) => void) => void,
): SearchPort {
  const corpus = keepCorpus(store)
  whenStale(corpus.forget)
  return {
    async search(query, { limit = 30, signal } = {}) {
      signal?.throwIfAborted()
      const terms = termsOf(query)
      if (terms.length === 0) return { hits: [], total: 0 }
      const rows = await corpus.read()
      signal?.throwIfAborted()
      const found = find(rows, terms)
      return { hits: bestOfEach(found, limit).map(({ hit }) => hit()), total: found.length }
    },
  }
}
