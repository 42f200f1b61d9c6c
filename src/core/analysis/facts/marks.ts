import { coverWords } from '../vocabulary/cover-words'

/** How far into a text the marks of a filing count. */
const reach = 3000
const disclaimer =
  /takes? no responsibilit(?:y|ies) for the contents of th(?:is|ese)|內容概不負責|内容概不负责/
/** Exchanges elsewhere disclaim in the same words: whose the disclaimer is stands before it in its sentence. */
const hongKong = /Hong Kong|HONG KONG|HK(?:EX|Ex|SCC)|香港|[聯联]交所/
const otherExchange =
  /\b(?:Singapore Exchange|SGX|Bursa|London Stock Exchange|ASX|New York Stock Exchange|Nasdaq)/i
const sentence = 400
/** The rules quote the disclaimer as the form of an announcement. */
const quoted = /(?:^|\n) ?[“"「][^\n]*$/

/** What a company tells the press, or a broker its clients, may bear the issuer's code on a line too. */
const press =
  /\b(?:for immediate release|press release|media release|price target|target price)\b|即時發[佈布放]|新聞稿|新闻稿|目標價|目标价/i

/** Whether a text bears the exchange's disclaimer near its beginning, as its own words. */
export function hasDisclaimer(text: string): boolean {
  const m = disclaimer.exec(text.slice(0, reach))
  if (!m) return false
  const before = text.slice(Math.max(0, m.index - sentence), m.index)
  return (hongKong.test(before) || !otherExchange.test(before)) && !quoted.test(before)
}

const announced =
  /the contents of th(?:is|ese) (?:joint )?announcement|本(?:聯合|联合)?(?:公告|公佈|公布)(?:的|之)?(?:內容|内容)概不/

/** Whether the disclaimer is that of an announcement, not of a circular or a prospectus. */
export const isAnnouncement = (text: string): boolean => announced.test(text.slice(0, reach))

const made =
  /(?:This (?:joint )?announcement is (?:being )?made (?:by|pursuant)|本(?:公告|公佈|公布)(?:乃由?|是?由))[^\n]{0,240}(?:Listing (?:Rules|of Securities)|[證证]券上市[規规][則则]|[內内]幕消息[條条]文)/

/** Whether a text that was copied without its head says under which of the exchange's rules it is made. */
export function saysThatItIsMade(text: string): boolean {
  const m = made.exec(text.slice(0, reach))
  return m !== null && !quoted.test(text.slice(0, m.index))
}

/** Whether a text says near its beginning that it is for the press, or what a broker thinks of shares. */
export const isForPress = (text: string): boolean => press.test(text.slice(0, reach))

/** What the words on a cover tell that it is; null where it has none. */
export function kindOfCover(text: string): 'prospectus' | 'circular' | 'offering circular' | null {
  const words = coverWords.exec(text.slice(0, reach))?.[0]
  if (words === undefined) return null
  if (/offering/i.test(words)) return 'offering circular'
  return /prospectus|章程/i.test(words) ? 'prospectus' : 'circular'
}
