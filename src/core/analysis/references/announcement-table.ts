import { datesOf } from '../dates/date-finding'
import type { Recogniser } from '../recogniser'
import { cite } from './citation'

// The head of a table of past fund raising, one column above the other or side by side: "Date of announcement", "Event", "Net proceeds".
const words =
  /(?<=^|\n)(?:Date of (?:the )?(?:initial )?announcements?|公告日期|公佈日期)(?=[ \n](?:Event|Fund|Transaction|Description|Net|事件|事項|集資|描述|所得))/gi
const sentence = /[。.;:]/
const reach = 240

/** The first announcement of a table that lists announcements by their dates. */
export const announcementTable: Recogniser = {
  name: 'references/announcement-table',
  *find(text, found) {
    const dates = datesOf(found)
    let next = 0
    for (const { index: start, 0: noun } of text.matchAll(words)) {
      while (next < dates.length && dates[next]!.start < start) next += 1
      const date = dates[next]
      if (!date || date.start - start > reach || sentence.test(text.slice(start, date.start))) continue
      const end = start + noun.length
      const cited = { filing: 'announcement', noun, nounSpan: { start, end }, issuer: 'self' } as const
      yield* cite(this.name, { ...cited, subject: null, alias: null }, [{ date, alias: null }])
    }
  },
}
