import { readCount, readYear } from '../../calendar/chinese-numerals'
import { zhGap, zhYear } from '../dates/zh-parts'
import type { YearPart } from '../mention'
import type { PeriodFinding, Recogniser } from '../recogniser'

const year = String.raw`(?<year>(?:19|20)\d{2})(?:[/-](?<to>\d{4}|\d{2}))?(?![\d,.]\d|\d)`
const short = String.raw`(?<year>(?:19|20)\d{2}(?:/(?<to>\d{4}|\d{2}))?|\d{2}(?:/(?<to2>\d{2}))?)(?!\d|[,.]\d)`
const ordinal = '(?<ordinal>first|second|third|fourth)'
const zhPart = String.raw`(?:(?<half>[上下])半年度?|第?(?<quarter>[一二三四首])季度?)`

// "FY2024", "FY24", "FY2023/24"; "financial year 2024", "2023/24 financial year"; "1H2025", "H1 2025", "2Q25", "2025H1"; "first half of 2025",
// "third quarter of 2025"; 二零二五年上半年, 2025年第三季度, 二零二四年度, 2024財政年度, 2023/24財年.
/** Each with words without which it finds nothing: most chunks need only be asked for those. */
const patterns: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [/FY/, new RegExp(String.raw`(?<![A-Za-z\d])FY ?${short}`, 'g')],
  [
    /(?:ial|cal) [Yy]ear/,
    new RegExp(String.raw`(?<![A-Za-z\d])(?:financial|fiscal) year (?:of )?${year}`, 'gi'),
  ],
  [/(?:ial|cal) [Yy]ear/, new RegExp(String.raw`(?<![\d.,/])${year} (?:financial|fiscal) year`, 'gi')],
  [
    /[1-4][HQ]/,
    new RegExp(String.raw`(?<![A-Za-z\d.])(?<number>[1-4])(?<unit>[HQ]) ?(?:FY ?)?${short}`, 'g'),
  ],
  [
    /[HQ][1-4]/,
    new RegExp(String.raw`(?<![A-Za-z\d.])(?<unit>[HQ])(?<number>[1-4])[ ,/-]{0,2}(?:FY ?)?${year}`, 'g'),
  ],
  [
    /[HQ][1-4]/,
    new RegExp(String.raw`(?<![\d.,/])(?<year>20\d{2}) ?(?<unit>[HQ])(?<number>[1-4])(?![\dA-Za-z])`, 'g'),
  ],
  [
    / [Hh]alf | [Qq]uarter /,
    new RegExp(
      String.raw`\b(?=[FST])${ordinal} (?<unit>half|quarter) (?:of )?(?:the )?(?:financial |fiscal )?(?:year )?${year}`,
      'gi',
    ),
  ],
  [/半年|季/, new RegExp(String.raw`(?<!\d)(?<year>${zhYear})${zhGap}年${zhPart}`, 'g')],
  [
    /年度|[財财][政務务]?年/,
    new RegExp(
      String.raw`(?<!\d)(?:\d{4}/)?(?<year>${zhYear})(?:/(?<to>\d{4}|\d{2}|${zhYear}))?年?(?:[財财][政務务]年度|[財财]年|年度(?!股[東东]|大[會会]))`,
      'g',
    ),
  ],
]
const ordinals = ['first', 'second', 'third', 'fourth']

/** The year that a period ends in: "2023/24" ends in 2024, "24" is 2024. */
function yearOf(groups: Record<string, string | undefined>): number | null {
  const text = groups['to'] ?? groups['to2'] ?? groups['year'] ?? ''
  if (/^\d{2}$/.test(text)) return 2000 + Number(text)
  return readYear(text.replace(/\/.*/, ''))
}

function partOf({
  ordinal,
  unit,
  number,
  half,
  quarter,
}: Record<string, string | undefined>): YearPart | null | undefined {
  if (half) return half === '上' ? 'H1' : 'H2'
  const letter = quarter ? 'Q' : unit?.charAt(0).toUpperCase()
  if (letter === undefined) return null
  const count = ordinal
    ? ordinals.indexOf(ordinal.toLowerCase()) + 1
    : quarter
      ? (readCount(quarter.replace('首', '一')) ?? 0)
      : Number(number)
  const isKnown = letter === 'H' ? count === 1 || count === 2 : count >= 1 && count <= 4
  return isKnown ? (`${letter}${count}` as YearPart) : undefined
}

/** Periods with a name of their own: financial years, halves and quarters. */
export const namedPeriod: Recogniser = {
  name: 'periods/named-period',
  *find(text, found) {
    const taken = found.filter((f): f is PeriodFinding => f.kind === 'period')
    for (const [needs, pattern] of patterns) {
      if (!needs.test(text)) continue
      for (const { index: start, 0: words, groups = {} } of text.matchAll(pattern)) {
        const [year, part] = [yearOf(groups), partOf(groups)]
        if (year === null || part === undefined || year < 1900 || year > 2100) continue
        const end = start + words.length
        if (taken.some((other) => other.start < end && start < other.end)) continue
        const months = part === null ? 12 : part.startsWith('H') ? 6 : 3
        const period: PeriodFinding = {
          kind: 'period',
          by: this.name,
          start,
          end,
          year,
          months,
          part,
          lastDay: null,
        }
        taken.push(period)
        yield period
      }
    }
  },
}
