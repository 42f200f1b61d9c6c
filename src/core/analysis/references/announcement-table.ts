import { datesOf } from '../dates/date-finding'
import { anchors, matchesAt } from '../anchors'
import type { Recogniser } from '../recogniser'
import { cite } from './citation'

// The head of a table of past fund raising, one column above the other or side by side: "Date of announcement", "Event", "Net proceeds";
// "Date of Event Net proceeds" with "announcement" on the line below.
const words =
  /(?<=^|\n)(?:Date of (?:(?:the )?(?:initial )?announcements?(?=[ \n](?:Event|Fund|Transaction|Description|Net))|(?:Event|Fund|Transaction|Description|Net)[^\n]{0,120}[ \n](?:the )?(?:initial )?announcements?(?![^\n]))|(?:公告|公佈)日期(?=[ \n](?:事件|事項|集資|描述|所得)))/iy
const wordsAt = anchors(
  ['Date of ', 'Event', 'Fund', 'Transaction', 'Description', 'Net', '公告日期', '公佈日期'].map((word) =>
    word.toLowerCase(),
  ),
)
const sentence = /[。.;:]/
/** What a later row's date is followed by: the way in which money was raised. */
const raised =
  /^ (?:placing|subscription|issue|rights issue|open offer|top-up|loan capitali[sz]ation|share (?:placing|subscription)|配售|認購|供股|公開發售|發行|先舊後新)/i
const reach = 240
/** How far below its head the rows of such a table go. */
const tableReach = 2500

/** The announcements of a table that lists them by their dates. */
export const announcementTable: Recogniser = {
  name: 'references/announcement-table',
  *find(text, found) {
    const dates = datesOf(found)
    let next = 0
    for (const { index: start, 0: noun } of matchesAt(words, text, wordsAt.in(text))) {
      while (next < dates.length && dates[next]!.start < start) next += 1
      const date = dates[next]
      const end = start + noun.length
      if (!date || date.start - start > reach || sentence.test(text.slice(end, date.start))) continue
      const rows = dates
        .slice(next + 1)
        .filter(
          ({ start: at, end: to }) =>
            at - start < tableReach && text[at - 1] === '\n' && raised.test(text.slice(to, to + 30)),
        )
      const cited = { filing: 'announcement', noun, nounSpan: { start, end }, issuer: 'self' } as const
      yield* cite(
        this.name,
        { ...cited, subject: null, alias: null },
        [date, ...rows].map((row) => ({ date: row, alias: null })),
      )
    }
  },
}
