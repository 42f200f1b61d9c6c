import type { FilingRecord } from '../core/annotation/filing'
import type { Note } from '../core/annotation/note'
import type { SearchHit } from '../core/annotation/search'
import type { WatchedStock } from '../core/annotation/watched-stock'
import { fold } from './fold'
import { spellingsOf } from './folded-text'
import type { Term } from './query-terms'
import { excerpt, join, mark, markCode, type Marked } from './snippet'

const issuerOf = ({ issuer }: FilingRecord): string =>
  [issuer.en, issuer.zh].filter((name) => name !== null).join(' ')

const titleOf = (filing: FilingRecord | undefined, fallback: string): string =>
  filing ? (filing.title ?? (issuerOf(filing) || fallback)) : fallback

/** A day as ISO, marked as a whole where a term is part of another way to write it. */
function markDay(iso: string | null, terms: readonly Term[]): Marked {
  if (iso === null) return { text: '', matches: [] }
  const marked = mark(iso, terms)
  if (marked.matches.length > 0) return marked
  const otherwise = spellingsOf(iso).map(fold)
  const found = terms.some(({ text }) => otherwise.some((spelling) => spelling.includes(text)))
  return { text: iso, matches: found ? [{ start: 0, end: iso.length }] : [] }
}

const withTitle = (title: string, terms: readonly Term[]): Pick<SearchHit, 'title' | 'titleMatches'> => ({
  title,
  titleMatches: mark(title, terms).matches,
})

/** A filing as a hit: its title, and issuer, codes, kind and date as the snippet. */
export function filingHit(filing: FilingRecord, terms: readonly Term[]): SearchHit {
  const title = titleOf(filing, filing.id)
  const facts = [
    mark(filing.title === null ? '' : issuerOf(filing), terms),
    ...filing.stockCodes.map((code) => markCode(code, terms)),
    mark(filing.kind ?? '', terms),
    markDay(filing.date, terms),
  ]
  const { text, matches } = excerpt(join(facts, ' · '))
  return { kind: 'filing', id: filing.id, ...withTitle(title, terms), snippet: text, matches, filing }
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
