import { toIso } from '../../calendar/calendar-date'
import { datesOf } from '../dates/date-finding'
import type { Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt } from './alias'
import { enFilingKind } from './en-nouns'
import { isAuthority, enIssuer, namesWithin } from './en-issuer'

const report = String.raw`(?:annual|interim|(?:first |third )?quarterly) reports?`
const year = String.raw`(?:19|20)\d\d(?:[/-](?:20)?\d\d)?`

// "the 2018 annual report", "the Company's Interim Report 2018/19"; a running head "ANNUAL REPORT 2018" has no such word before it.
const byYear = new RegExp(
  String.raw`\b(?:the|its|our|in|['’]s?) (?:published |latest )?(?:(?<year>${year}) (?<noun>${report})|(?<noun2>${report})(?<for> for(?: the year)?)? (?<year2>${year}))(?![\w/])`,
  'gi',
)
const noun = new RegExp(String.raw`(?<![A-Za-z])${report}(?![A-Za-z])`, 'gi')
// "annual report (of the Company) for the year ended (31 December 2018)"
const toPeriod =
  /^(?<of>[^.;\n]{0,120}?)(?: |^)for the (?:financial |audited )?(?:year|period|(?:three|six|nine|twelve|\w+) months?)(?: period)?(?: then)? ended(?: on)? $/i
const own = /\b(?:this|these|next|forthcoming)[ \n]$/i
const future =
  /^(?: of the Company)?(?: ?\([^()]*\))?,? (?:(?:which )?(?:will|shall|is expected|are expected|is to|to be)\b)/

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at)

/** Annual, interim and quarterly reports that are named by what period they report on. */
export const enPeriodReport: Recogniser = {
  name: 'references/en-period-report',
  *find(text, found): Generator<ReferenceFinding> {
    const base = { kind: 'reference', by: this.name, date: null, subject: null } as const
    const cited = found.filter((f) => f.kind === 'reference').map((f) => f.nounSpan.start)
    for (const match of text.matchAll(byYear)) {
      const words = match.groups?.['noun'] ?? match.groups?.['noun2'] ?? ''
      const period = match.groups?.['year'] ?? match.groups?.['year2'] ?? ''
      const end = match.index + match[0].length
      const start = end - `${period} ${words}${match.groups?.['for'] ?? ''}`.length
      if (future.test(text.slice(end, end + 80)) || cited.some((at) => at >= start && at < end)) continue
      const later = text.slice(end, end + 80).split(/[.,;()\n]/)[0]!
      const issuer = enIssuer(before(text, start), later, [])
      const alias = aliasAt(text, end)?.alias
      const term = { alias: alias?.term ?? null, aliasSpan: alias?.span ?? null }
      const span = { start, end }
      yield {
        ...base,
        ...span,
        filing: enFilingKind(words),
        noun: words,
        nounSpan: span,
        period,
        issuer,
        ...term,
      }
    }
    const dates = datesOf(found)
    let from = 0
    for (const match of text.matchAll(noun)) {
      const nounSpan = { start: match.index, end: match.index + match[0].length }
      while (from < dates.length && dates[from]!.start < nounSpan.end) from += 1
      const date = dates[from]
      if (!date || date.start - nounSpan.end > 170 || own.test(before(text, nounSpan.start))) continue
      const of = toPeriod.exec(text.slice(nounSpan.end, date.start))?.groups?.['of']
      if (
        of === undefined ||
        new RegExp(report, 'i').test(of) ||
        cited.includes(nounSpan.start) ||
        future.test(text.slice(date.end, date.end + 80))
      )
        continue
      const names = namesWithin(found, nounSpan.end, date.start)
      const issuer = enIssuer(before(text, nounSpan.start), of, names)
      if (isAuthority(issuer)) continue
      const alias = aliasAt(text, date.end)?.alias
      const term = { alias: alias?.term ?? null, aliasSpan: alias?.span ?? null }
      const words = { filing: enFilingKind(match[0]), noun: match[0], nounSpan }
      yield { ...base, ...nounSpan, ...words, period: toIso(date.date), issuer, ...term }
    }
  },
}
