import { allMatches } from '../../text/all-matches'
import { firstFrom, type Span } from '../../text/span'
import { datesOf } from '../dates/date-finding'
import { enTornDate } from '../dates/en-torn-date'
import { dateListAt } from './date-list'
import { anchors, matchesAt } from '../anchors'
import type { DateFinding, Recogniser, ReferenceFinding } from '../recogniser'
import { cite } from './citation'
import { nobodyNamed } from './whose'

// The head of a table of past fund raising, one column above the other or side by side: "Date of announcement", "Event", "Net proceeds";
// "Date of Event Net proceeds" with "announcement" on the line below.
const words =
  /(?<=^|\n)(?:Date of (?:(?:the )?(?:initial )?announcements?(?:\(s\))?(?=[ \n](?:Event|Fund|Transaction|Description|Net))|(?:Event|Fund|Transaction|Description|Net)[^\n]{0,120}[ \n](?:the )?(?:initial )?announcements?(?= ?[^\n.;]{0,80}(?![^\n])))|(?:首次|最初|初步)?(?:公告|公佈|公布)(?:\/通函|及通函|之)?日期(?=[ \n]?(?:事件|事項|事项|集資|集资|股本集|描述|所得)))/iy
/** The head of a column of such dates beside what each announcement was on: "Date of announcement", "Date of event", "Matter". */
const columnHead =
  /(?<=^|\n)Dates? of (?:the )?announcements?(?=\n{1,2}(?:Dates? |Matters?|Particulars|Subjects?|Titles?|Contents?|Details|Key |Summary|Nature|Major |Brief |Update))/iy
/** No row of such a table is longer. */
const longestRow = 500
/** What of the head says what the dates are of. */
const announcement = /announcements?|公告|公佈|公布/gi
const wordsAt = anchors(
  [
    'Date of ',
    'Event',
    'Fund',
    'Transaction',
    'Description',
    'Net',
    '公告日期',
    '公佈日期',
    '首次公',
    '公告/通函',
  ].map((word) => word.toLowerCase()),
)
const columnsAt = anchors(['date of announcement', 'date of the announcement', 'dates of announcement'])
const sentence = /[。.;:]/
/** What a later row's date is followed by: the way in which money was raised. */
const raised =
  /^(?:,| and|&|及|、)?[ \n]?(?:\((?:as )?(?:supplemented|amended|updated|revised) |(?:proposed |the |建議|建议)?(?:placing|subscription|issue|rights issue|open offer|top-up|loan capitali[sz]ation|share (?:placing|subscription)|(?:根據|根据|按)?[^\n。,;\d]{0,26}?(?:配售|認購|认购|供股|公開發售|公开发售|發行|发行|先舊後新|先旧后新)))/i
/** What joins the date of a cell to one in its next line: "12 January 2021 and Placing of …\n(2 February 2021)". */
const goesOn = /^ ?(?:,|and\b|&|及|、|以及|\n?\((?:as )?(?:supplemented|amended|updated|revised) )/
/** "(supplemented on 3 February 2023)" within the cell. */
const supplemented = /\((?:as )?(?:supplemented|amended|updated|revised) (?:on|by)[^()]{0,40}$/i
/** What stands before such a date where the lines of the row are joined, with other cells between the dates. */
const joined = /(?:and|&|[及和]) ?$/
/** So far below the date before it the next line of a cell may begin. */
const lineReach = 200
/** What makes a date one of a sentence, and not the first of a row: lines of a table may be joined. */
const withinSentence =
  /(?:[,;:(]|(?<![a-z])(?:on|at|of|in|to|from|by|for|since|until|till|before|after|between|and|or|the|dated|ended|ending|mature[sd]?|due)) $|[於于至自由在為为及和到、,(]$/i
const reach = 240
/** How far below its head the rows of such a table go. */
const tableReach = 2500

/** Whether a date begins a line that says something else behind it, as a row whose cells stand side by side does. */
const isRowAt = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '\n' && /^ ?[\p{L}(「“]/u.test(text.slice(end, end + 2))
const sentenceEnd = /。|[.;] ?\n|[.;] [A-Z]/

/** The dates of announcements in the rows of a table, from the one at `first` on, which is the first row's. */
function rowsFrom(text: string, dates: readonly DateFinding[], first: number, end: number): DateFinding[] {
  const rows: DateFinding[] = []
  let cell: number | null = null
  let last = dates[first]!.start
  for (let index = first; index < dates.length && dates[index]!.start < end;) {
    const { start, by } = dates[index]!
    const { items, end: to, next } = dateListAt(text, dates, index)
    const lead = text.slice(Math.max(0, start - 60), start)
    const isRaising = raised.test(text.slice(to, to + 60))
    const isFree = !withinSentence.test(lead.slice(-9)) || supplemented.test(lead)
    const isLine = cell !== null && start - cell < lineReach
    const isNewRow =
      isRowAt(text, dates[first]!) &&
      isRowAt(text, dates[index]!) &&
      !sentenceEnd.test(text.slice(last, start))
    const isJoined = start - last < lineReach && joined.test(lead) && (isRaising || by === enTornDate.name)
    if (index > first && !isJoined && !(isFree && (isLine || isRaising || isNewRow))) {
      index += 1
      continue
    }
    rows.push(...items.map(({ date }) => date))
    cell = goesOn.test(text.slice(to, to + 20)) ? to : null
    last = to
    index = next
  }
  return rows
}

/**
 * The dates of a column, each first in its row: it ends its line or stands right above another, is in no sentence and not right below
 * another, which is that of the event.
 */
function columnFrom(text: string, dates: readonly DateFinding[], first: number, end: number): DateFinding[] {
  const rows: DateFinding[] = []
  let last = dates[first]!.start
  for (let index = first; index < dates.length; index++) {
    const date = dates[index]!
    if (date.start > Math.min(end, last + longestRow)) break
    const above = dates[index - 1]
    const isBelow = index > first && above !== undefined && text.slice(above.end, date.start).trim() === ''
    const lead = text.slice(Math.max(0, date.start - 9), date.start)
    if (isBelow || (!lead.endsWith('\n') && withinSentence.test(lead))) continue
    const below = dates[index + 1]
    const isAbove = below !== undefined && text.slice(date.end, below.start).trim() === ''
    if (!isAbove && !endsLine.test(text.slice(date.end, date.end + 2))) continue
    rows.push(date)
    last = date.end
  }
  return rows
}
const endsLine = /^ ?(?:\n|$)/

/** The announcements below each of `heads`, their dates read by `rowsOf`. */
function* referred(
  by: string,
  text: string,
  dates: readonly DateFinding[],
  heads: Iterable<RegExpMatchArray>,
  rowsOf: typeof rowsFrom,
): Generator<ReferenceFinding> {
  let done = 0
  for (const { index: start = 0, 0: head } of heads) {
    // a head that stands again within its table
    if (start < done) continue
    const first = firstFrom(dates, start)
    const date = dates[first]
    const end = start + head.length
    if (!date || date.start - start > reach || sentence.test(text.slice(end, date.start))) continue
    const rows = rowsOf(text, dates, first, start + tableReach)
    done = rows.at(-1)?.end ?? 0
    const noun = allMatches(announcement, head).at(-1)!
    const at = start + noun.index
    const nounSpan = { start: at, end: at + noun[0].length }
    const cited = { filing: 'announcement', noun: noun[0], nounSpan, ...nobodyNamed } as const
    yield* cite(
      by,
      { ...cited, subject: null, alias: null },
      rows.map((row) => ({ date: row, alias: null })),
    )
  }
}

/** The announcements of a table that lists them by their dates. */
export const announcementTable: Recogniser = {
  name: 'references/announcement-table',
  *find(text, found) {
    const dates = datesOf(found)
    yield* referred(this.name, text, dates, matchesAt(words, text, wordsAt.in(text)), rowsFrom)
    yield* referred(this.name, text, dates, matchesAt(columnHead, text, columnsAt.in(text)), columnFrom)
  },
}
