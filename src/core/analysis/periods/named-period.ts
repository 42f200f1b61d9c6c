import { readCount, readYear } from '../../calendar/chinese-numerals'
import { zhGap, zhYear } from '../dates/zh-parts'
import { anchors, matchesBefore, type Anchors } from '../anchors'
import type { YearPart } from '../mention'
import type { PeriodFinding, Recogniser } from '../recogniser'

const ordinals = ['first', 'second', 'third', 'fourth']
const yearWords = ['financial year', 'fiscal year']
const numbers = ['1', '2', '3', '4']
const numberFirst = numbers.flatMap((number) => [`${number}H`, `${number}Q`])
const unitFirst = numbers.flatMap((number) => [`H${number}`, `Q${number}`])
const year = String.raw`(?<year>(?:19|20)\d{2})(?:[/-](?<to>\d{4}|\d{2}))?(?![\d,.]\d|\d)`
const short = String.raw`(?<year>(?:19|20)\d{2}(?:/(?<to>\d{4}|\d{2}))?|\d{2}(?:/(?<to2>\d{2}))?)(?!\d|[,.]\d)`
const ordinal = '(?<ordinal>first|second|third|fourth)'
const zhPart = String.raw`(?:(?<half>[上下])半年度?|第?(?<quarter>[一二三四首])季度?)`

// "FY2024", "FY24", "FY2023/24"; "financial year 2024", "2023/24 financial year"; "1H2025", "H1 2025", "2Q25", "2025H1"; "first half of 2025",
// "third quarter of 2025"; 二零二五年上半年, 2025年第三季度, 二零二四年度, 2024財政年度, 2023/24財年.
/** Each with its anchors, and how far before one it may begin. */
const patterns: readonly (readonly [places: Anchors, pattern: RegExp, reach: number])[] = [
  [anchors(['FY']), new RegExp(String.raw`(?<![A-Za-z\d])FY ?${short}`, 'y'), 0],
  [
    anchors(yearWords),
    new RegExp(String.raw`(?<![A-Za-z\d])(?:financial|fiscal) year (?:of )?${year}`, 'iy'),
    0,
  ],
  [anchors(yearWords), new RegExp(String.raw`(?<![\d.,/])${year} (?:financial|fiscal) year`, 'iy'), 10],
  [
    anchors(numberFirst),
    new RegExp(String.raw`(?<![A-Za-z\d.])(?<number>[1-4])(?<unit>[HQ]) ?(?:FY ?)?${short}`, 'y'),
    0,
  ],
  [
    anchors(unitFirst),
    new RegExp(String.raw`(?<![A-Za-z\d.])(?<unit>[HQ])(?<number>[1-4])[ ,/-]{0,2}(?:FY ?)?${year}`, 'y'),
    0,
  ],
  [
    anchors(unitFirst),
    new RegExp(String.raw`(?<![\d.,/])(?<year>20\d{2}) ?(?<unit>[HQ])(?<number>[1-4])(?![\dA-Za-z])`, 'y'),
    5,
  ],
  [
    anchors(ordinals.flatMap((ordinal) => [`${ordinal} half`, `${ordinal} quarter`])),
    new RegExp(
      String.raw`\b(?=[FST])${ordinal} (?<unit>half|quarter) (?:of )?(?:the )?(?:financial |fiscal )?(?:year )?${year}`,
      'iy',
    ),
    0,
  ],
  [
    anchors(['上半年', '下半年', '季']),
    new RegExp(String.raw`(?<!\d)(?<year>${zhYear})${zhGap}年${zhPart}`, 'y'),
    12,
  ],
  [
    anchors(['財政', '财政', '財務', '财务', '財年', '财年', '年度']),
    new RegExp(
      String.raw`(?<!\d)(?:\d{4}/)?(?<year>${zhYear})(?:/(?<to>\d{4}|\d{2}|${zhYear}))?年?(?:[財财][政務务]年度|[財财]年|年度(?!股[東东]|大[會会]))`,
      'y',
    ),
    18,
  ],
]

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
    for (const [places, pattern, reach] of patterns) {
      for (const { index: start, 0: words, groups = {} } of matchesBefore(pattern, text, places.in(text), {
        reach,
        opens: () => true,
      })) {
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
