import { ending } from '../../text/ending'
import type { Span } from '../../text/span'
import { datesOf } from '../dates/date-finding'
import { ofKind } from '../of-kind'
import type { DateFinding, Recogniser } from '../recogniser'
import { headsIn, periodsOfHeads, type ColumnHead } from './heads-in-row'
import { isFree, isYearAlone, periodsEnding, sameDay, type LastDay, type Length } from './last-days'
import { spaced } from './spaced'
import { enCount, readSpokenCount } from './spoken-count'

// What stands right before the last day: "six months ended ", "the 18-month period ended ", "financial year ending on ", "quarter ended ",
// "month ended (dd/mm/yyyy): ", "six months to "; several years in a row: "two years ended ", "three financial years ended "; two lengths at once: "three
// months and nine months ended ", "three- and nine-month periods ended ", "quarter and year ended ".
const early = `(?<opening>(?<early>(?<earlyCount>${enCount})(?:[ -]months?(?: periods?)?|-)?|(?<earlyUnit>quarter|half[ -]year))(?:,? (?:and|or|&) (?:for )?(?:the )?|/|, ))`
const kind = '(?:(?:financial|fiscal|accounting) )?'
// a figure that counts years stands on their line: in a table the line before ends in figures
const row = `(?<times>${enCount})(?<!\\d(?=\\n)) (?:consecutive |most recent |full |completed )?${kind}(?<inRow>year|quarter|half[ -]year)s`
const main = `(?<main>(?<count>${enCount})[ -]months?(?:(?: financial| fiscal| reporting)? periods?)?|(?<years>${enCount})[ -]years? periods?|${row}|${kind}(?<unit>year|quarter|half[ -]year|month(?!s))s?|(?<weeks>\\d{1,2}|thirteen|twenty-six|fifty-two|fifty-three)[ -]weeks?(?: periods?)?|periods?)`
const lead = ending(
  new RegExp(
    spaced(
      `(?<![A-Za-z\\d.,$-])(?:${early})?${main} (?:then )?(?:end(?:ed|ing)(?: on| ?\\(dd/mm/yyyy\\))? ?:?|(?<to>to)) $`,
    ),
    'i',
  ),
)
/** What stands before a length that ends "to" a day: "extended by six months to 30 June 2018" names no period. */
const beforeTo = /(?:^|[\n•(]|\b(?:the|our)[ \n](?:(?:first|last|financial)[ \n])?)$/i
/** Several heads of columns, whose days follow: "Six months ended Year ended\n30 June 31 December". */
const anotherHead = /\bend(?:ed|ing)[ \n]$/i
const head = spaced(`(?:for the )?${main} end(?:ed|ing)(?: on)? `)
const eachHead = new RegExp(head, 'gi')
const headRow = ending(new RegExp(`(?<![A-Za-z\\d-])(?:${head.replace(/\?<\w+>/g, '?:')}){2,4}$`, 'i'))
const longestRow = 160
/** What makes one long period of years in a row: "a term of three years ending on 31 December 2018". */
const oneTerm = /(?:term|period|duration)[ \n](?:of|for)[ \n](?:the[ \n])?$/i
/** What a lead ends in: most dates are told to have none by that. */
const leadEnd =
  /(?:end(?:ed|ing)(?:[ \n]on|[ \n]?\(dd\/mm\/yyyy\))?[ \n]?:?|(?:months?|year|quarter|period)[ \n]to)[ \n]$/i
const longestLeadEnd = 24
/** What its last letter but one may be, before the space. */
const leadLetter = /[dgno:)]/i
const reach = 80

/** What stands between two last days. */
const listed = /^(?:,?[ \n](?:and|or|&)[ \n](?:the[ \n])?|,[ \n]|\/)$/
/** What stands between a day and its further years: "30 June\n2024\nHK$’000\n2023". */
const besides =
  /^(?:[^A-Za-z.;:]|RMB|HK|US|EUR|(?:un)?audited|restated|re-presented|Notes?|million|and|or){1,60}$/i

const monthsOfUnit: Readonly<Record<string, number>> = { y: 12, q: 3, h: 6, m: 1 }
const unitMonths = (unit: string): number | null => monthsOfUnit[unit.charAt(0).toLowerCase()] ?? null

type Groups = Readonly<Record<string, string | undefined>>

function mainLength({ count, years, unit = '', inRow = unit, times = '1' }: Groups, isTerm: boolean): Length {
  if (count !== undefined) return { months: readSpokenCount(count), times: 1 }
  if (years !== undefined) return { months: (readSpokenCount(years) ?? 0) * 12, times: 1 }
  const months = unitMonths(inRow)
  const row = readSpokenCount(times) ?? 1
  return isTerm ? { months: months && months * row, times: 1 } : { months, times: row }
}

const earlyLength = ({ earlyCount, earlyUnit = '' }: Groups): Length => ({
  months: earlyCount === undefined ? unitMonths(earlyUnit) : readSpokenCount(earlyCount),
  times: 1,
})

/** Whether the words before a date may be a lead, by their end. */
const leadsTo = (text: string, start: number): boolean =>
  leadLetter.test(text[start - 2] ?? '') &&
  leadEnd.test(text.slice(Math.max(0, start - longestLeadEnd), start))

/** Whether it says how long a period is. */
const hasLength = ({ count, years, unit, inRow }: Groups): boolean =>
  (count ?? years ?? unit ?? inRow) !== undefined

/** Whether several periods may end on days of their own: "quarters ended 31 March and 30 June 2018". */
const isPlural = ({ unit, inRow, main = '' }: Groups): boolean =>
  inRow !== undefined || (unit !== undefined && /s$/i.test(main))

/** The days of periods of one length that stand together, from `at` on: "30 June 2018 and 2017", the columns of a table's head. */
function daysFrom(text: string, dates: readonly DateFinding[], at: number, isPlural: boolean): DateFinding[] {
  const first = dates[at]!
  const days = [first]
  for (let next = dates[at + 1]; next; next = dates[at + days.length]) {
    const last = days.at(-1)!
    const gap = text.slice(last.end, next.start)
    const goesOn = isYearAlone(next)
      ? !first.inferred.includes('year') && besides.test(gap) && sameDay(first, next)
      : listed.test(gap) && (isPlural || sameDay(first, next))
    if (!goesOn) break
    days.push(next)
  }
  return days
}

/** The heads in a row right before `at`. */
function headsBefore(text: string, at: number): ColumnHead[] {
  const from = Math.max(0, at - longestRow)
  const row = headRow.exec(text.slice(from, at))
  return row ? headsIn(eachHead, row[0], from + row.index, (groups) => mainLength(groups, false).months) : []
}

/** Periods named by their last day: "the six months ended 30 June 2018", "years ended 31 December 2022, 2023 and 2024". */
export const endedPeriod: Recogniser = {
  name: 'periods/ended-period',
  *find(text, found) {
    const dates = datesOf(found)
    const taken = ofKind(found, 'period')
    for (let at = 0; at < dates.length; at++) {
      const date = dates[at]!
      const { start, end } = date
      if (isYearAlone(date) || !leadsTo(text, start)) continue
      const from = Math.max(0, start - reach)
      const words = text.slice(from, start)
      const match = lead.exec(words)
      if (!match) continue
      const { groups = {} } = match
      const isMain = groups['early'] === undefined
      const mainAt = match.index + (groups['opening']?.length ?? 0)
      const opening = words.slice(0, match.index)
      if (anotherHead.test(opening)) {
        yield* periodsOfHeads(this.name, text, headsBefore(text, start), dates, at)
        continue
      }
      if (groups['to'] !== undefined && !(hasLength(groups) && beforeTo.test(opening))) continue
      const mainSpan = { start: from + mainAt, end }
      if (!isFree(mainSpan, taken)) continue
      const lengths = [mainLength(groups, isMain && oneTerm.test(opening))]
      const spans: Span[] = [mainSpan]
      if (!isMain) {
        lengths.unshift(earlyLength(groups))
        const first = from + match.index
        spans.unshift({ start: first, end: first + groups['early']!.length })
      }
      const days = daysFrom(text, dates, at, isPlural(groups)).map((day): LastDay => ({
        date: day,
        spans: day === date ? spans : lengths.map(() => day),
      }))
      yield* periodsEnding(this.name, lengths, days, date)
    }
  },
}
