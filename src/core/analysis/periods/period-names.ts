import { anchors, isDigit, type Anchors } from '../anchors'
import { monthPattern } from '../dates/month-names'
import { zhGap, zhYear } from '../dates/zh-parts'
import { enCount, zhCount } from './spoken-count'

/** One way to name a period. Its pattern's groups are those of YearPartWords, and `year`. */
export interface PeriodName {
  readonly places: Anchors
  readonly pattern: RegExp
  /** How far before its anchor it may begin, and with which code units. */
  readonly reach: number
  readonly opens: (unit: number) => boolean
  /** What adds a further year to it: "financial years 2022, 2023 and 2024". */
  readonly further?: RegExp
}

const signs = (characters: string): ((unit: number) => boolean) => {
  const units = new Set([...characters].map((sign) => sign.charCodeAt(0)))
  return (unit) => units.has(unit)
}
const opensHanYear = signs('12一二兩两壹貳贰')

const oneOf = ['1', '2', '3', '4']
const numberFirst = oneOf.flatMap((number) => [`${number}H`, `${number}Q`])
const unitFirst = oneOf.flatMap((number) => [`H${number}`, `Q${number}`])
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
const figures = counts.map((_, index) => String(index + 2))
const halfOrQuarter = '[HQ][1-4]|[1-4][HQ]'
const ordinals = ['first', 'second', 'third', 'fourth', 'last', '1st', '2nd', '3rd', '4th']
const ordinal = `(?<ordinal>${ordinals.join('|')})`

const full = String.raw`(?:19|20)\d{2}(?:[/-](?:\d{4}|\d{2}))?`
const ended = String.raw`(?![\d,.]\d|[A-Za-z\d])`
/** A year in full, or two of which the latter may be short. */
const year = `(?<year>${full})${ended}`
/** The same, or a short one, which stands only behind a sign of its own. */
const short = String.raw`(?<year>${full}|\d{2}(?:/\d{2})?)`
const ofYear = String.raw`(?:of )?(?:the )?(?:financial |fiscal )?(?:year )?(?:FY ?)?(?<year>${full}|(?<=FY ?)\d{2}(?:/\d{2})?)${ended}`
const yearWords = ['financial year', 'fiscal year']

const latin: readonly PeriodName[] = [
  // "FY25 H1", "FY2025Q1"
  {
    places: anchors(['FY']),
    pattern: new RegExp(`(?<![A-Za-z\\d])FY ?['’]?${short}[ ,]{0,2}(?<part>${halfOrQuarter})${ended}`, 'y'),
    reach: 0,
    opens: () => true,
  },
  // "financial year 2024", "fiscal year 2023/24", "fiscal 2024", "financial years 2022, 2023 and 2024"
  {
    places: anchors(['financial year', 'fiscal']),
    pattern: new RegExp(`(?<![A-Za-z\\d])(?:financial years?|fiscal(?: years?)?) (?:of )?${year}`, 'iy'),
    reach: 0,
    opens: () => true,
    further: new RegExp(`(?:, and |, | and | & )${year}`, 'y'),
  },
  // "2023/24 financial year"
  {
    places: anchors(yearWords),
    pattern: new RegExp(String.raw`(?<![\d.,/-])(?<year>${full}) (?:financial|fiscal) year`, 'iy'),
    reach: 10,
    opens: isDigit,
  },
  // "1H2025", "2Q25", "1Q FY2025"
  {
    places: anchors(numberFirst),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.,$])(?<part>[1-4][HQ]) ?(?:of )?(?:FY ?)?['’]?${short}(?!\d|[,.]\d)`,
      'y',
    ),
    reach: 0,
    opens: () => true,
  },
  // "9M2024", "9M 2024", "9M24", "5M2024"
  {
    places: anchors([...figures, '12'].map((count) => `${count}M`)),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.,$])(?<part>(?:[2-9]|1[0-2])M)(?= ?(?:19|20)\d\d| ?FY|(?<=[369]M)\d\d) ?(?:FY ?)?${short}${ended}`,
      'y',
    ),
    reach: 0,
    opens: () => true,
  },
  // "H1 2025", "H1 FY25", "Q3’24", "Q3/2024"
  {
    places: anchors(unitFirst),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.])(?<part>[HQ][1-4])(?: of |[ ,/-]{0,2})(?:(?=\d{4})|FY ?|['’])${short}(?!\d|[,.]\d)`,
      'y',
    ),
    reach: 0,
    opens: () => true,
  },
  // "2025H1", "2025 1H", 2025年Q3
  {
    places: anchors([...unitFirst, ...numberFirst]),
    pattern: new RegExp(
      String.raw`(?<![\d.,/])(?<year>20\d{2}(?:/\d{2})?) ?年? ?(?<part>${halfOrQuarter})(?![\dA-Za-z])`,
      'y',
    ),
    reach: 10,
    opens: isDigit,
  },
  // "first half of 2025", "third quarter of the financial year 2024/25", "second half of FY25"
  {
    places: anchors(
      ordinals.flatMap((each) =>
        ['half', 'quarter'].flatMap((unit) => [`${each} ${unit}`, `${each}-${unit}`]),
      ),
    ),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])${ordinal}[ -](?<unit>half|quarter)(?:[ -]year)? ${ofYear}`,
      'iy',
    ),
    reach: 0,
    opens: () => true,
  },
  // "first nine months of 2024", "first three quarters of 2024"
  {
    places: anchors([...counts, ...figures].map((count) => `first ${count} `)),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])first (?<count>${enCount}) (?<units>months|quarters) ${ofYear}`,
      'iy',
    ),
    reach: 0,
    opens: () => true,
  },
  // "January to September 2024"
  {
    places: anchors(['January to', 'January through']),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z]|\d[ \n]?)January (?:to|through) (?<untilMonth>${monthPattern}) ${year}`,
      'iy',
    ),
    reach: 0,
    opens: () => true,
  },
  // "FY2024", "FY24", "FY2023/24"; not "FY2024E"
  {
    places: anchors(['FY']),
    pattern: new RegExp(`(?<![A-Za-z\\d])FY ?['’]?${short}${ended}`, 'y'),
    reach: 0,
    opens: () => true,
  },
]

const han = '[〇零○一二三四五六七八九]'
const zhYears = String.raw`${zhYear}(?:[/至-](?:\d{4}|\d{2}|${zhYear}|${han}{2})(?!\d|${han}))?`
const zhPart = [
  '(?<half>[上下首])半年度?',
  '[首前](?<quarters>[二兩两三2-3])[個个]?季度?',
  '第?(?<quarter>[一二三四首末1-4])季度?',
  `[首前](?<count>${zhCount})[個个]月`,
  `[1一元]月?[至到-](?<until>${zhCount})月(?!${zhGap}(?:\\d|[十廿卅]|${han}))`,
  '全年',
].join('|')
const hanCounts = ['二', '兩', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一']
const spans = [...figures, ...hanCounts].flatMap((count) =>
  ['1', '1月', '一', '一月', '元月'].flatMap((first) =>
    ['至', '到', '-'].map((joint) => `${first}${joint}${count}月`),
  ),
)
const firstMonths = [...figures, ...hanCounts]
  .flatMap((count) => [`首${count}`, `前${count}`])
  .flatMap((begin) => [`${begin}個月`, `${begin}个月`])

const chinese: readonly PeriodName[] = [
  // 二零二五年上半年, 2025年第三季度, 2024年首九個月, 2024年前三季度, 2024年1至9月, 2024/25財政年度上半年
  {
    places: anchors(['上半年', '下半年', '首半年', '季', '全年', ...firstMonths, ...spans]),
    pattern: new RegExp(
      String.raw`(?<!\d|${han})(?<year>${zhYears})${zhGap}(?:年(?:度|[財财][政務务]年度)?|[財财](?:[政務务]年度|年)|年度|(?=[上下]半年|第[一二三四1-4]季))[之的]?(?:${zhPart})`,
      'y',
    ),
    reach: 20,
    opens: opensHanYear,
  },
  // 二零二四年度, 2024財政年度, 2023/24財年, 二零二三/二四財政年度, 24/25財年, 24財年
  {
    places: anchors(['財政', '财政', '財務', '财务', '財年', '财年', '年度']),
    pattern: new RegExp(
      String.raw`(?<!\d|${han})(?:(?<year>${zhYears})年?(?:[財财][政務务]年度|[財财]年|年度(?!股[東东]|大[會会]))|(?<![第\d/])(?<shortYear>\d{2}(?:/\d{2})?)(?:[財财][政務务]年度|[財财]年))`,
      'y',
    ),
    reach: 12,
    opens: opensHanYear,
  },
]

/** The ways in which filings name years and parts of them; where two fit the same words, the former counts. */
export const periodNames: readonly PeriodName[] = [...latin, ...chinese]
