import { readCount } from '../../calendar/chinese-numerals'
import { weekdayOf } from '../../calendar/weekday'
import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { yearsNear } from './years-near'
import { zhDay, zhGap, zhMonth } from './zh-parts'

// Days of a timetable whose year stands once in its head: "三月十五日(星期四)", "星期四,三月十五日", "3月15日 星期四".
const date = String.raw`(?<month>${zhMonth})${zhGap}月${zhGap}(?<day>${zhDay})${zhGap}[日號号]`
const weekday = String.raw`(?:星期|週|周|禮拜|礼拜)(?<weekday>[一二三四五六日天])`
const patterns = [
  new RegExp(String.raw`(?<![年\d][ \n]{0,2})(?<words>${date})[ \n]?\(?${weekday}`, 'g'),
  new RegExp(String.raw`${weekday}\)?[, \n]{0,2}(?<words>${date})`, 'g'),
]
const weekdays = '日一二三四五六'

/** Month, day and weekday, held to the year of the timetable's head or of a date nearby by the weekday. */
export const zhWeekdayDate: Recogniser = {
  name: 'dates/zh-weekday-date',
  only: 'han',
  *find(text, found) {
    let years: ReturnType<typeof yearsNear> | null = null
    for (const pattern of patterns) {
      for (const { index, 0: all, groups } of text.matchAll(pattern)) {
        const parts = groups as Record<'weekday' | 'words' | 'month' | 'day', string>
        years ??= yearsNear(text, found)
        const [month, day] = [readCount(parts.month), readCount(parts.day)]
        if (month === null || day === null || month > 12) continue
        const stated = weekdays.indexOf(parts.weekday.replace('天', '日'))
        const year = years(index).find((near) => weekdayOf({ year: near, month, day }) === stated)
        if (year === undefined) continue
        const start = index + all.indexOf(parts.words)
        const span = { start, end: start + parts.words.length }
        yield* dateAt(this.name, span, { year, month, day }, found, ['year'])
      }
    }
  },
}
