import type { EntityFinding, Recogniser } from '../recogniser'
import { quotedPattern } from '../vocabulary/quotes'
import { clauseAfter } from './clause'

const name = 'entities/definition-table'

/** A cell that is a quoted term (or several: "A" or "B"), at the start of a line. */
const cell = new RegExp(
  `(?<=^|\\n)[ ]?(?:${quotedPattern})(?:(?: ?(?:or|and|/|或|及) ?)(?:${quotedPattern}))?[ ]?(?<rest>\\n|[^\\n])`,
  'gu',
)
const inside = new RegExp(quotedPattern, 'gu')
const meaningLead = /^(?:\n? ?指\n? ?|\n?means |\n?:? ?(?=[\p{Ll}\p{Lu}(]))/u
const fewest = 3

/**
 * The rows of a circular's table of definitions: "Announcement" the announcement of the Company dated …; 「該公告」 指 …. A single
 * line that opens with a quote is no table: at least three must stand in the chunk, or the Chinese 指 must follow.
 */
export const definitionTable: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    const rows = [...text.matchAll(cell)].map((m) => {
      const end = m.index + m[0].length - (m.groups?.['rest']?.length ?? 0)
      const lead = meaningLead.exec(text.slice(end, end + 12))
      return { start: m.index, end, lead: lead?.[0] ?? null, stated: /指/.test(lead?.[0] ?? '') }
    })
    const likely = rows.filter((row) => row.lead !== null)
    for (const row of likely) {
      if (!row.stated && likely.length < fewest) continue
      const meaning = clauseAfter(text, row.end + (row.lead?.length ?? 0))
      for (const quote of text.slice(row.start, row.end).matchAll(inside)) {
        const words = quote.slice(1).find(Boolean) ?? ''
        const term = words.trim()
        const start = row.start + quote.index + quote[0].indexOf(term)
        if (!term || term.length > 80) continue
        const span = { start, end: start + term.length }
        yield {
          kind: 'definedTerm',
          use: 'definition',
          ...span,
          by: name,
          name: term,
          ...(meaning ? { meaning } : {}),
        }
      }
    }
  },
}
