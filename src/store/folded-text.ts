import { fromIso } from '../core/calendar/calendar-date'
import type { FilingRecord } from '../core/annotation/filing'
import type { Note } from '../core/annotation/note'
import type { WatchedStock } from '../core/annotation/watched-stock'
import { fold } from './fold'

/**
 * The text that a search reads, kept in each row: fields folded, one a line, so that no word is found across two of them; values of
 * one field are parted by tabs. A change of `fold` or of the fields needs a migration that folds every row anew.
 */
const lines = (...fields: readonly (readonly (string | null)[])[]): string =>
  fields
    .map((values) =>
      values
        .filter((value) => value !== null)
        .map(fold)
        .join('\t'),
    )
    .join('\n')

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The ways in which a reader may type a day, ISO first. */
export function spellingsOf(iso: string | null): string[] {
  const date = iso === null ? null : fromIso(iso)
  if (!date) return iso === null ? [] : [iso]
  const { year, month, day } = date
  const name = englishMonths[month - 1] ?? ''
  return [
    iso ?? '',
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${day}/${month}/${year}`,
    `${year}年${month}月${day}日`,
  ]
}

/** The folded column of a note: body, quote, tags. */
export const foldNote = (note: Note): string =>
  lines([note.body], [note.target?.quote.exact ?? null], note.tags)

/** The folded column of a filing: title, issuer, kind, date. Its codes are compared as numbers, see query-terms.ts. */
export const foldFiling = (filing: FilingRecord): string =>
  lines([filing.title], [filing.issuer.en, filing.issuer.zh], [filing.kind], spellingsOf(filing.date))

/** The folded column of a watched stock: its names. */
export const foldStock = (stock: WatchedStock): string => lines([stock.name.en, stock.name.zh])
