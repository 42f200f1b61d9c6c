import { datesOf } from '../dates/date-finding'
import type { Recogniser } from '../recogniser'
import { aliasAt } from './alias'
import { cite } from './citation'
import { enFilingKind, enNoun } from './en-nouns'
import { zhFilingKind, zhHead, zhModifier } from './zh-nouns'

// "the circular of the Company of the same date", "its announcement dated the same day"
const en = new RegExp(
  String.raw`(?<![A-Za-z])(?<noun>${enNoun})(?: of the (?:Company|Bank))?(?:,? (?:published|issued|made))?,? (?:dated|of|on) (?<day>the same (?:date|day)|even date)(?![A-Za-z])`,
  'dgi',
)
// "同日刊發之公告", "日期為同日的通函"
const zh = new RegExp(
  String.raw`(?<day>同日)(?:期)?(?:所?(?:刊發|刊发|發出|发出|發佈|發布|发布|刊登|作出))?(?:之|的)(?<noun>${zhModifier}${zhHead})`,
  'dg',
)
const reach = 200

/** Filings that were issued on the day of the date before them. */
export const sameDay: Recogniser = {
  name: 'references/same-day',
  *find(text, found) {
    const dates = datesOf(found)
    for (const [pattern, kindOf] of [[en, enFilingKind] as const, [zh, zhFilingKind] as const]) {
      let next = 0
      for (const match of text.matchAll(pattern)) {
        const [from, to] = match.indices?.groups?.['day'] ?? [0, 0]
        const [start, end] = match.indices?.groups?.['noun'] ?? [0, 0]
        while (next < dates.length && dates[next]!.end <= match.index) next += 1
        const date = dates[next - 1]
        if (!date || match.index - date.end > reach) continue
        const noun = text.slice(start, end)
        const alias = aliasAt(text, match.index + match[0].length)?.alias ?? null
        const cited = {
          filing: kindOf(noun),
          noun,
          nounSpan: { start, end },
          issuer: 'self',
          subject: null,
          alias,
        }
        yield* cite(this.name, cited, [{ date: { ...date, start: from, end: to }, alias: null }])
      }
    }
  },
}
