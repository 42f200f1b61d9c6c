import { readCount } from '../../calendar/chinese-numerals'
import { weekdayOf } from '../../calendar/weekday'
import { anchors, matchesAt } from '../anchors'
import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { yearsNear } from './years-near'
import { zhDay, zhGap, zhMonth } from './zh-parts'

// Days of a timetable whose year stands once in its head: "三月十五日(星期四)", "星期四,三月十五日", "3月15日 星期四".
const date = String.raw`(?<month>${zhMonth})${zhGap}月${zhGap}(?<day>${zhDay})${zhGap}[日號号]`
const weekday = /(?:星期|週|周|禮拜|礼拜)(?<weekday>[一二三四五六日天])/y
const weekdaysAt = anchors(['星期', '週', '周', '禮拜', '礼拜'])
const before = new RegExp(String.raw`(?<![年\d][ \n]{0,2})(?<words>${date})[ \n]?\(?$`)
const after = new RegExp(String.raw`\)?[, \n]{0,2}(?<words>${date})`, 'y')
/** How far before its weekday a day may begin. */
const reach = 16
const weekdays = '日一二三四五六'

/** The day that stands right before or after the weekday that ends at `end`, and where it starts; null where none does. */
function dayBeside(text: string, start: number, end: number) {
  const from = Math.max(0, start - reach)
  const lead = before.exec(text.slice(from, start))
  if (lead?.groups) return { ...lead.groups, at: from + lead.index }
  after.lastIndex = end
  const next = after.exec(text)
  return next?.groups ? { ...next.groups, at: after.lastIndex - next.groups['words']!.length } : null
}

/** Month, day and weekday, held to the year of the timetable's head or of a date nearby by the weekday. */
export const zhWeekdayDate: Recogniser = {
  name: 'dates/zh-weekday-date',
  *find(text, found) {
    let years: ReturnType<typeof yearsNear> | null = null
    for (const { index, 0: all, groups } of matchesAt(weekday, text, weekdaysAt.in(text))) {
      const beside = dayBeside(text, index, index + all.length)
      if (!beside) continue
      const { words = '', month: m = '', day: d = '', at } = beside as Record<string, string> & { at: number }
      const [month, day] = [readCount(m), readCount(d)]
      if (month === null || day === null || month > 12) continue
      years ??= yearsNear(text, found)
      const stated = weekdays.indexOf((groups?.['weekday'] ?? '').replace('天', '日'))
      const year = years(index).find((near) => weekdayOf({ year: near, month, day }) === stated)
      if (year === undefined) continue
      const span = { start: at, end: at + words.length }
      yield* dateAt(this.name, span, { year, month, day }, found, ['year'])
    }
  },
}
