import { allMatches } from '../../text/all-matches'
import { datesOf } from '../dates/date-finding'
import { dateListAt } from './date-list'
import { anchors, matchesAt } from '../anchors'
import type { DateFinding, Recogniser } from '../recogniser'
import { cite } from './citation'
import { nobodyNamed } from './whose'

// The head of a table of past fund raising, one column above the other or side by side: "Date of announcement", "Event", "Net proceeds";
// "Date of Event Net proceeds" with "announcement" on the line below.
const words =
  /(?<=^|\n)(?:Date of (?:(?:the )?(?:initial )?announcements?(?=[ \n](?:Event|Fund|Transaction|Description|Net))|(?:Event|Fund|Transaction|Description|Net)[^\n]{0,120}[ \n](?:the )?(?:initial )?announcements?(?![^\n]))|(?:公告|公佈|公布)日期(?=[ \n](?:事件|事項|事项|集資|集资|描述|所得)))/iy
/** What of the head says what the dates are of. */
const announcement = /announcements?|公告|公佈|公布/gi
const wordsAt = anchors(
  ['Date of ', 'Event', 'Fund', 'Transaction', 'Description', 'Net', '公告日期', '公佈日期'].map((word) =>
    word.toLowerCase(),
  ),
)
const sentence = /[。.;:]/
/** What a later row's date is followed by: the way in which money was raised. */
const raised =
  /^ (?:placing|subscription|issue|rights issue|open offer|top-up|loan capitali[sz]ation|share (?:placing|subscription)|配售|認購|认购|供股|公開發售|公开发售|發行|发行|先舊後新|先旧后新)/i
/** Where a row begins: at a line's, or behind the amount of the row before where lines were joined. */
const rowBegins = /\n$|(?:million|元|\d) $/
const reach = 240
/** How far below its head the rows of such a table go. */
const tableReach = 2500

/** The announcements of a table that lists them by their dates. */
export const announcementTable: Recogniser = {
  name: 'references/announcement-table',
  *find(text, found) {
    const dates = datesOf(found)
    let next = 0
    for (const { index: start, 0: head } of matchesAt(words, text, wordsAt.in(text))) {
      while (next < dates.length && dates[next]!.start < start) next += 1
      const date = dates[next]
      const end = start + head.length
      if (!date || date.start - start > reach || sentence.test(text.slice(end, date.start))) continue
      const rows: DateFinding[] = []
      for (let index = next + 1; index < dates.length; index++) {
        const { start: at } = dates[index]!
        if (at - start >= tableReach) break
        if (!rowBegins.test(text.slice(Math.max(0, at - 8), at))) continue
        const { items, end: to } = dateListAt(text, dates, index)
        if (raised.test(text.slice(to, to + 30))) rows.push(...items.map(({ date: row }) => row))
      }
      const noun = allMatches(announcement, head).at(-1)!
      const at = start + noun.index
      const nounSpan = { start: at, end: at + noun[0].length }
      const cited = { filing: 'announcement', noun: noun[0], nounSpan, ...nobodyNamed } as const
      yield* cite(
        this.name,
        { ...cited, subject: null, alias: null },
        [date, ...rows].map((row) => ({ date: row, alias: null })),
      )
    }
  },
}
