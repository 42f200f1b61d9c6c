import type { FilingRecord } from '../core/annotation/filing'
import type { Note } from '../core/annotation/note'
import type { SearchHit } from '../core/annotation/search'
import type { WatchedStock } from '../core/annotation/watched-stock'
import { spellingsOf } from './folded-text'
import { namesKind } from './kind-terms'
import type { Term } from './query-terms'
import { excerpt, join, mark, markCode } from './snippet'

const issuerOf = ({ issuer }: FilingRecord): string =>
  [issuer.en, issuer.zh].filter((name) => name !== null).join(' ')

const titleOf = (filing: FilingRecord | undefined, fallback: string): string =>
  filing ? (filing.title ?? (issuerOf(filing) || fallback)) : fallback

/** Whether a term stands in a text. */
const isIn = (text: string | null, terms: readonly Term[]): boolean =>
  text !== null && mark(text, terms).matches.length > 0

/** Whether a term stands in a day, however it is written. */
const isInDay = (iso: string | null, terms: readonly Term[]): boolean =>
  spellingsOf(iso).some((spelling) => isIn(spelling, terms))

const withTitle = (title: string, terms: readonly Term[]): Pick<SearchHit, 'title' | 'titleMatches'> => ({
  title,
  titleMatches: mark(title, terms).matches,
})

/** A filing as a hit: its title, issuer and codes as the snippet, and whether the words are in its kind and date. */
export function filingHit(filing: FilingRecord, terms: readonly Term[]): SearchHit {
  const title = titleOf(filing, filing.id)
  const parts = [
    mark(filing.title === null ? '' : issuerOf(filing), terms),
    ...filing.stockCodes.map((code) => markCode(code, terms)),
  ]
  const { text, matches } = excerpt(join(parts, ' · '))
  const facts = [
    ...(isIn(filing.kind, terms) || terms.some((term) => namesKind(term, filing)) ? (['kind'] as const) : []),
    ...(isInDay(filing.date, terms) ? (['date'] as const) : []),
  ]
  return { kind: 'filing', id: filing.id, ...withTitle(title, terms), snippet: text, matches, facts, filing }
}

/** A note as a hit: the title of its filing, and what of the note has the words: its body, its quote or its tags. */
export function noteHit(note: Note, filing: FilingRecord | undefined, terms: readonly Term[]): SearchHit {
  const texts = [note.body, note.target?.quote.exact ?? '', note.tags.join(' · ')].map((text) =>
    mark(text, terms),
  )
  const best = texts.find(({ matches }) => matches.length > 0) ?? texts.find(({ text }) => text !== '')
  const { text, matches } = excerpt(best ?? { text: '', matches: [] })
  return {
    kind: 'note',
    id: note.id,
    ...withTitle(titleOf(filing, note.filingId), terms),
    snippet: text,
    matches,
    note,
    ...(filing ? { filing } : {}),
  }
}

/** A watched stock as a hit: its name, and its code (and its other name) as the snippet. */
export function stockHit(stock: WatchedStock, terms: readonly Term[]): SearchHit {
  const { en, zh } = stock.name
  const title = en ?? zh ?? stock.code
  const facts = [markCode(stock.code, terms), mark(en === null ? '' : (zh ?? ''), terms)]
  const { text, matches } = join(facts, ' · ')
  return { kind: 'stock', id: stock.code, ...withTitle(title, terms), snippet: text, matches, stock }
}
