import { allMatches } from '../../text/all-matches'
import { readCount, readYear } from '../../calendar/chinese-numerals'
import { matchesAt } from '../anchors'
import type { DateFinding, Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { yearSigns, zhDay, zhGap, zhMonth, zhYear } from './zh-parts'

// Not the last of several years above each other in a table's head: "二零零九年\n二零一零年\n六月三十日".
// "二零一八年三月十三日", "二〇一八年元月廿一日", "2018年3月13日", "二零一八年3月13號", and days that share the 日: "三月十三、十四及十五日"; a slip may leave
// 日 out: "日期為2018年3月13的公告".
const pattern = new RegExp(
  String.raw`年(?<=(?<!\d)(?<!年\n)(?<head>(?<year>${zhYear})${zhGap}年))${zhGap}(?<month>${zhMonth})${zhGap}月${zhGap}` +
    String.raw`(?<days>(?:${zhDay}(?:[、,]|及|和|至|與|与)){0,9}${zhDay})(?:${zhGap}[日號号]|(?<=\d)(?=[之的]))`,
  'y',
)

const eachDay = new RegExp(zhDay, 'g')

/** Year, month and day, in Chinese or Arabic numerals. */
export const zhDate: Recogniser = {
  name: 'dates/zh-date',
  only: 'han',
  *find(text, found) {
    for (const { index: sign, 0: rest, groups } of matchesAt(pattern, text, yearSigns.in(text))) {
      const parts = groups as Record<'head' | 'year' | 'month' | 'days', string>
      const index = sign + 1 - parts.head.length
      const words = parts.head + rest.slice(1)
      const [year, month] = [readYear(parts.year), readCount(parts.month)]
      const days = allMatches(eachDay, parts.days)
      const daysAt = index + words.lastIndexOf(parts.days)
      for (const [place, part] of days.entries()) {
        const day = readCount(part[0])
        if (year === null || month === null || day === null) continue
        const [isFirst, isLast] = [place === 0, place === days.length - 1]
        const start = isFirst ? index : daysAt + part.index
        const end = isLast ? index + words.length : daysAt + part.index + part[0].length
        const inferred: DateFinding['inferred'] = isFirst ? [] : ['year', 'month']
        yield* dateAt(this.name, { start, end }, { year, month, day }, found, inferred)
      }
    }
  },
}
