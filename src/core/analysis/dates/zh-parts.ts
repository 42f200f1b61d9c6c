import { countCharacters, readYear, yearCharacters } from '../../calendar/chinese-numerals'
import { anchors, matchesAt } from '../anchors'
import type { Span } from '../../text/span'

/** Pattern source for a year without 年: "二零一八", "2018", "二千零三". */
export const zhYear = String.raw`(?:[${yearCharacters}]{4}|[一二兩两]千(?:[零〇○]?[${countCharacters}]{1,3})?)`

/** Pattern source for a month without 月: "三", "十二", "元", "3". */
export const zhMonth = String.raw`(?:元|正|[${countCharacters}]{1,3}|\d{1,2})`

/** Pattern source for a day without 日: "十三", "二十一", "廿一", "13". */
export const zhDay = String.raw`(?:[${countCharacters}]{1,3}|\d{1,2})`

/** Pattern source for the white space that may stand between the parts of a date. */
export const zhGap = String.raw`[ \n]{0,2}`

/** Pattern source for a weekday in brackets after a date, or none: "(星期二)". */
export const zhWeekday = String.raw`(?:\((?:星期|週|周|禮拜|礼拜)[一二三四五六日天]\))?`

/** Where 年 stands. */
export const yearSigns = anchors(['年'])

const yearAndSign = new RegExp(String.raw`年(?<=(?<!\d)(?<words>(?<year>${zhYear})${zhGap}年))`, 'y')

/** A year with its 年, as it stands in a text. */
export interface ZhYear extends Span {
  readonly year: number
}

/** Every year of a text that 年 follows. Led by the 年, as most text has none. */
export function zhYearsOf(text: string): ZhYear[] {
  return [...matchesAt(yearAndSign, text, yearSigns.in(text))].map(({ index, groups }) => {
    const { words = '', year = '' } = groups ?? {}
    return { start: index + 1 - words.length, end: index + 1, year: readYear(year) ?? 0 }
  })
}
