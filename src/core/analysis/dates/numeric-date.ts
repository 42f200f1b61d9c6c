import { allMatches } from '../../text/all-matches'
import { isCalendarDate } from '../../calendar/calendar-date'
import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'

// "28/10/2016", "28.10.2016", "28-10-2016" (day first, as Hong Kong writes), "15 / 2 / 2019" (a form's boxes), "2016-10-28", "2016/10/28",
// "2016.10.28", and two with a dash between: "1.1.2011-12.7.2019". Not parts of longer numbers, codes, versions or addresses: "1.28.10.2016",
// "A28/10/2016", "/2016/10/28/".
const pattern =
  /(?=\d)(?:(?<![\w./$-])|(?<=[./](?:19|20)\d\d-))(?:(?<day>\d{1,2})(?<mark>[/.-]| \/ )(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})|(?<year2>(?:19|20)\d{2})(?<mark2>[/.-])(?<month2>\d{1,2})\k<mark2>(?<day2>\d{1,2}))(?![\d/%]|-(?!\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)|\.\d|[A-Za-z])/g

/** Dates in digits. The order month, day is read only where day, month is no date. */
export const numericDate: Recogniser = {
  name: 'dates/numeric-date',
  *find(text, found) {
    for (const { index, 0: words, groups } of allMatches(pattern, text)) {
      const year = Number(groups?.['year'] ?? groups?.['year2'])
      const month = Number(groups?.['month'] ?? groups?.['month2'])
      const day = Number(groups?.['day'] ?? groups?.['day2'])
      const asWritten = { year, month, day }
      const turned = { year, month: day, day: month }
      const date = isCalendarDate(asWritten) || groups?.['year2'] ? asWritten : turned
      yield* dateAt(this.name, { start: index, end: index + words.length }, date, found)
    }
  },
}
