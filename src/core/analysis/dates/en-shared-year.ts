import type { DateFinding, Recogniser } from '../recogniser'
import { dateAt, datesOf } from './date-finding'
import { monthNumber, monthPattern, weekdayPattern } from './month-names'

// What stands right before a date that gives its year, and its month where it has none itself: "24 and (31 May 2018)",
// "8 March, (19 March 2019)", "from Tuesday, 28 May to Friday, (3 June 2025)", "from 9:00 a.m. on 28 May to 4:00 p.m. on (3 June 2025)".
const weekday = String.raw`(?:[ \n]?\(${weekdayPattern}\)|,? ${weekdayPattern})?`
const time = String.raw`(?:\d{1,2}[:.]\d{2} ?[ap]\.?m\.?,? on )?`
const before = new RegExp(
  String.raw`(?<![\d.,$%:A-Za-z]|\d )(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[ \n](?<month>${monthPattern}))?${weekday}` +
    String.raw`(?:,? ?(?:and|&|to|or|until|through|till)[ \n]|, ?| ?[-–—/] ?)${time}(?:on )?(?:the )?(?:${weekdayPattern},? )?$`,
  'i',
)
/** No link of the chain is longer. */
const reach = 72

/** Days before a full date that leave their year, or month and year, to it. */
export const enSharedYear: Recogniser = {
  name: 'dates/en-shared-year',
  *find(text, found) {
    for (const full of datesOf(found)) {
      if (full.by !== 'dates/en-long-date') continue
      let { date } = full
      let { start } = full
      for (;;) {
        const from = Math.max(0, start - reach)
        const match = before.exec(text.slice(from, start))
        if (!match) break
        const { day, month } = match.groups as { day: string; month?: string }
        const at = from + match.index
        const length = match[0].indexOf(month ?? '', day.length) + (month?.length ?? 0)
        const end = at + (month ? length : /^\d+(?:st|nd|rd|th)?/i.exec(match[0])![0].length)
        date = { ...date, month: month ? monthNumber(month) : date.month, day: Number(day) }
        const inferred: DateFinding['inferred'] = month ? ['year'] : ['year', 'month']
        const dates = [...dateAt(this.name, { start: at, end }, date, found, inferred)]
        if (dates.length === 0) break
        yield* dates
        start = at
      }
    }
  },
}
