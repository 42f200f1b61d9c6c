import { ending } from '../../text/ending'
import type { DateFinding, Recogniser } from '../recogniser'
import { dateAt, datesOf } from './date-finding'
import { monthNumber, monthPattern, weekdayPattern } from './month-names'

// What stands right before a date that gives its year, and its month where it has none itself: "24 and (31 May 2018)",
// "8 March, (19 March 2019)", "from Tuesday, 28 May to Friday, (3 June 2025)", "from 9:00 a.m. on 28 May to 4:00 p.m. on (3 June 2025)".
const weekday = String.raw`(?:[ \n]?\(${weekdayPattern}\)|,? ${weekdayPattern})?`
const time = String.raw`(?:\d{1,2}[:.]\d{2} ?[ap]\.?m\.?,? on )?`
const before = ending(
  new RegExp(
    String.raw`(?<![\d.,$%:A-Za-z]|\d[ /–—-])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[ \n](?<month>${monthPattern}))?${weekday}` +
      String.raw`(?:,? ?(?<joint>and|&|to|or|and/or|until|through|till)[ \n]|, ?| ?[-–—/] ?)${time}(?:on )?(?:the )?(?:${weekdayPattern},? )?$`,
    'i',
  ),
)
/** What opens a range that is written with "and". */
const between = new RegExp(String.raw`between (?:${weekdayPattern},? )?$`, 'i')
/** No link of the chain is longer. */
const reach = 72

/** Days before a full date that leave their year, or month and year, to it. */
export const enSharedYear: Recogniser = {
  name: 'dates/en-shared-year',
  find(text, found) {
    const own: DateFinding[] = []
    for (const full of datesOf(found)) {
      if (full.by !== 'dates/en-long-date') continue
      let { date } = full
      let { start } = full
      for (;;) {
        const from = Math.max(0, start - reach)
        const match = before.exec(text.slice(from, start))
        if (!match) break
        const { day, month, joint } = match.groups as { day: string; month?: string; joint?: string }
        const at = from + match.index
        const length = match[0].indexOf(month ?? '', day.length) + (month?.length ?? 0)
        const end = at + (month ? length : /^\d+(?:st|nd|rd|th)?/i.exec(match[0])![0].length)
        const earlier = month ? monthNumber(month) : date.month
        const isRange =
          /^(?:to|until|through|till)$/i.test(joint ?? '') ||
          between.test(text.slice(Math.max(0, at - 24), at))
        date = {
          year: date.year - (isRange && earlier > date.month ? 1 : 0),
          month: earlier,
          day: Number(day),
        }
        const inferred: DateFinding['inferred'] = month ? ['year'] : ['year', 'month']
        const dates = dateAt(this.name, { start: at, end }, date, found, inferred)
        if (dates.length === 0) break
        own.push(...dates)
        start = at
      }
    }
    return own
  },
}
