import { allMatches } from '../../text/all-matches'
import { overlaps, type Span } from '../../text/span'
import { han } from '../vocabulary/scripts'
import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors, matchesAt, matchesBefore } from '../anchors'
import { quotedInCell, quotesAt } from '../vocabulary/quotes'
import { clauseAfter } from './clause'
import { definition } from './finding'

const name = 'entities/definition-table'

/** A cell that is a quoted term (or several: "A" or "B"), at the start of a line. */
const cell = new RegExp(
  `(?<=^|\\n)[ ]?(?:${quotedInCell})(?:(?: ?(?:or|and|/|或|及)[ \\n]?)(?:${quotedInCell}))?[ ]?(?<rest>\\n|[^\\n])`,
  'y',
)
/** A cell within a line, where the line break before it was lost: … under the Listing Rules “HK$” or “HKD” Hong Kong dollars. */
const within = new RegExp(
  `(?<=(?<!\\b(?:of|in|the|as|and|or|under|to|headed|section|paragraph|entitled|by|see|words?|expressions?|marked)) )(?:${quotedInCell})(?: ?(?:or|and|\\/) ?(?:${quotedInCell}))?(?=\\n| (?:the|an?|has|have|any|each|means|collectively|holders?|ordinary|such|all|\\d|HK|US|RMB|\\p{Lu}))`,
  'uy',
)
/** The same in Chinese, where 指 tells a cell: …(證券代碼:1777)「控股股東」 指 …. */
const hanWithin = new RegExp(
  `(?:${quotedInCell})(?: ?[或及/] ?(?:${quotedInCell}))?(?= ?指(?![定明出示引數数標标令控]))`,
  'y',
)
const inside = new RegExp(quotedInCell, 'g')
const meaningLead = /^(?:\n? ?指\n? ?|\n?(?:shall )?means? |\n?:? ?(?=[\p{Ll}\p{Lu}(\d]))/u
/** A line break within Chinese words. */
const breakInHan = new RegExp(`\\n(?=[${han}])`, 'u')
const fewest = 3
/** How far apart two rows of one table stand at most. */
const farthest = 6000
/** How many cells tell a table in Chinese whose line breaks were all lost. */
const fewestInHan = 4
const hanCellsAt = anchors(['」指', '」 指', '”指', '” 指'])

/** A cell with its terms, and what leads from it to what they stand for. */
interface Row extends Span {
  readonly lead: string | null
}

/** Rows that stand one right below another, each with its terms alone: the page's other column, with what they stand for, comes behind them. */
function stackedOf(text: string, rows: readonly Row[]): ReadonlySet<Row> {
  const stacked = new Set<Row>()
  let from = 0
  for (const [i, { end }] of rows.entries()) {
    if (text[end] === '\n' && rows[i + 1]?.start === end + 1) continue
    if (i - from + 1 >= fewest && text[end] === '\n')
      for (const row of rows.slice(from, i + 1)) stacked.add(row)
    from = i + 1
  }
  return stacked
}

/** Where tables stand: rows with enough different terms, none far from the next. A notice says for each of its resolutions what “Relevant Period” means. */
function tablesOf(text: string, rows: readonly Row[]): Span[] {
  const tables: Span[] = []
  let from = 0
  for (const [i, { end }] of rows.entries()) {
    const next = rows[i + 1]
    if (next && next.start - end <= farthest) continue
    const cells = new Set(rows.slice(from, i + 1).map((row) => text.slice(row.start, row.end).trim()))
    if (cells.size >= fewest) tables.push({ start: rows[from]!.start - farthest, end: end + farthest })
    from = i + 1
  }
  return tables
}

const overlapsAny = (tables: readonly Span[], span: Span): boolean =>
  tables.some((table) => overlaps(table, span))

/** The terms of a cell, which share what they stand for. */
function* terms(text: string, row: Span, meaning: string): Generator<EntityFinding> {
  for (const quote of allMatches(inside, text.slice(row.start, row.end))) {
    const words = quote.slice(1).find(Boolean) ?? ''
    const term = words.trim()
    const start = row.start + quote.index + quote[0].indexOf(term)
    if (!term || term.length > 80 || /[。;!?]|^\d{1,3}\./.test(term)) continue
    const own = term.replace(breakInHan, '').replace('\n', ' ')
    yield definition(name, { start, end: start + term.length }, own, meaning)
  }
}

/**
 * The rows of a circular's table of definitions: "Announcement" the announcement of the Company dated …; 「該公告」 指 …. A single
 * line that opens with a quote is no table: at least three must stand near one another, or the Chinese 指 must follow; four with that are
 * one within a single line too.
 */
export const definitionTable: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    const quotes = quotesAt.in(text)
    const rows = [...matchesBefore(cell, text, quotes, { reach: 1, opens: () => true })].map((m) => {
      const end = m.index + m[0].length - (m.groups?.['rest']?.length ?? 0)
      const lead = meaningLead.exec(text.slice(end, end + 12))
      return { start: m.index, end, lead: lead?.[0] ?? null, stated: /指/.test(lead?.[0] ?? '') }
    })
    const stacked = stackedOf(text, rows)
    const likely = rows.filter((row) => row.lead !== null || stacked.has(row))
    const tables = tablesOf(text, likely)
    const own: Row[] = likely.filter((row) => row.stated || overlapsAny(tables, row))
    const isHanTable = tables.length > 0 || hanCellsAt.in(text).length >= fewestInHan
    const inTables = quotes.filter((at) => overlapsAny(tables, { start: at, end: at + 1 }))
    const more = [
      ...matchesAt(within, text, inTables),
      ...(isHanTable ? matchesAt(hanWithin, text, quotes) : []),
    ]
    for (const { index: start, 0: words } of more) {
      const end = start + words.length
      if (!likely.some((row) => row.start <= start && start < row.end)) own.push({ start, end, lead: ' ' })
    }
    own.sort((a, b) => a.start - b.start)
    for (const [i, row] of own.entries()) {
      const isAlone = stacked.has(row)
      const next = own[i + 1]?.start
      yield* terms(text, row, isAlone ? '' : clauseAfter(text, row.end + (row.lead?.length ?? 0), next))
    }
  },
}
