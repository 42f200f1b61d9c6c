import type { CalendarDate } from '../../calendar/calendar-date'
import { readCount, readYear, yearCharacters } from '../../calendar/chinese-numerals'
import { anchors, matchesAt } from '../anchors'
import type { DateFinding, Finding, Recogniser } from '../recogniser'
import { dateAt, datesOf } from './date-finding'
import { zhDay, zhGap, zhMonth, zhWeekday } from './zh-parts'

// What follows a date and leaves its year to it: "(二零一八年三月十三日)及三月二十日", "(2018年5月28日(星期一))至6月3日", "…、二十日", "…於同年四月一日",
// "…、二零一八十一月二日" where a slip leaves 年 out.
const joined = new RegExp(
  String.raw`${zhWeekday}(?:\([「“][^()「」“”\n]{1,16}[」”]\))?(?:上午|下午|中午)?(?:[一二三四五六七八九十\d]{1,3}[時时](?:[一二三四五十零\d]{1,3}分|正|半)?)?(?<joint>以及|[、,]|及|和|與|与|或|起?至|起?到|起?直至|[-–—~～])${zhGap}(?:(?<year>同年|翌年|次年)|同月|(?<slip>二[零〇○][${yearCharacters}]{2})(?=${zhMonth}月))?` +
    String.raw`(?:(?<month>${zhMonth})${zhGap}月${zhGap})?(?<day>${zhDay})${zhGap}[日號号](?!圓|元)`,
  'dy',
)
const issued = '(?:所?(?:[刊寄][發发]|[發发]出|[發发][佈布]|刊登|披露))'
// "(二零一八年三月十三日)之公告及三月二十日刊發之補充公告"
const pastPaper = new RegExp(
  String.raw`${issued}?[之的]?[^\s,。;:()年月日]{0,12}(?:公告|公[佈布]|通函|章程|年[報报]|[報报]告)(?:\([^()\n]{1,30}\))?,?(?<joint>以及|及|和|與|与|、)(?:[於于在]|日期[為为])?` +
    String.raw`(?<month>${zhMonth})月(?<day>${zhDay})[日號号](?=${issued}|[之的])`,
  'dy',
)
const sameYear = new RegExp(
  String.raw`(?<year>同年|翌年|次年)(?<month>${zhMonth})月(?<day>${zhDay})[日號号]`,
  'y',
)
const sameYears = anchors(['同年', '翌年', '次年'])
/** How far back 同年 looks for the date of the year that it means. */
const reach = 120

const yearOf = (word: string | undefined, before: number): number =>
  before + (word === undefined || word === '同年' ? 0 : 1)

const isRange = /[至到–—~～-]/

/** Whether a day of a range stands in the year after: "二零一八年十二月二十八日至一月三日". */
const runsOver = (joint: string, from: CalendarDate, to: CalendarDate): boolean =>
  isRange.test(joint) && to.month < from.month

function* chain(name: string, text: string, first: DateFinding, found: readonly Finding[]) {
  let { date, end } = first
  for (;;) {
    joined.lastIndex = pastPaper.lastIndex = end
    const match = joined.exec(text) ?? pastPaper.exec(text)
    if (!match) return
    const { joint = '', year, slip, month, day = '' } = match.groups ?? {}
    const at = match.indices?.groups
    const [start] = at?.['year'] ?? at?.['slip'] ?? at?.['month'] ?? at?.['day'] ?? [end]
    const next: CalendarDate = {
      year: (slip && readYear(slip)) || yearOf(year, date.year),
      month: month ? (readCount(month) ?? 0) : date.month,
      day: readCount(day) ?? 0,
    }
    // "二零二一年五月六日至五月六日": the day of another cell
    if (isRange.test(joint) && next.month === date.month && next.day === date.day && next.year === date.year)
      return
    if (!year && runsOver(joint, date, next)) date = { ...next, year: next.year + 1 }
    else date = next
    end = match.index + match[0].length
    const dates = dateAt(name, { start, end }, date, found, slip ? [] : month ? ['year'] : ['year', 'month'])
    if (dates.length === 0) return
    yield* dates
  }
}

/** Days after a full date that leave their year, or month and year, to it. */
export const zhSharedYear: Recogniser = {
  name: 'dates/zh-shared-year',
  *find(text, found) {
    const full = datesOf(found).filter(({ by }) => by === 'dates/zh-date')
    const read = [...full]
    for (const date of full) read.push(...chain(this.name, text, date, found))
    yield* read.slice(full.length)
    let at = 0
    for (const { index, 0: words, groups } of matchesAt(sameYear, text, sameYears.in(text))) {
      while (at + 1 < full.length && full[at + 1]!.end <= index) at += 1
      const before = full[at]
      if (!before || before.end > index || index - before.end > reach) continue
      const { year, month, day } = groups as Record<'year' | 'month' | 'day', string>
      const date = {
        year: yearOf(year, before.date.year),
        month: readCount(month) ?? 0,
        day: readCount(day) ?? 0,
      }
      if (read.some((other) => other.start < index + words.length && index < other.end)) continue
      const own = dateAt(this.name, { start: index, end: index + words.length }, date, found, ['year'])
      yield* own
      if (own[0]) yield* chain(this.name, text, own[0], found)
    }
  },
}
