import type { Span } from '../../text/span'
import type { NameAt } from './issuer'

/** What a filing says of itself on a page of the exchange of former years. */
export interface PageHead {
  readonly title: string
  /** Where the title stands. */
  readonly at: Span
  readonly code: string
  readonly en: NameAt | null
  readonly zh: NameAt | null
}

const reach = 800
// "明埠集團<09764> - 業績公告更正 (由明埠集團提供)", "BRIGHT QUAY<09764> - Results Announcement"
const line = /(?<=^|\n)[^<>\n]{2,40}<(?<code>\d{3,5})> ?- ?(?<title>[^\n(]{2,120}?) ?(?=\(|\n|$)/u
// "聯交所收到一則由明埠集團有限公司提供的聲明", "The Stock Exchange has received a message from Bright Quay Limited which is reproduced"
const sender =
  /收到一則由(?<zh>[\p{sc=Han}()A-Za-z]{4,40}?)提供的?(?:聲明|声明|公告|資料|资料)|received an? (?:message|announcement|statement) from (?<en>\p{Lu}[^\n,;]{4,100}?)(?:,| which|\.)/u

const nameAt = (text: string, index: number, name: string | undefined): NameAt | null => {
  if (name === undefined) return null
  const start = text.indexOf(name, index)
  return { name, start, end: start + name.length }
}

/** The head of such a page; null where the text has none. */
export function pageHead(text: string): PageHead | null {
  const words = text.slice(0, reach)
  const head = words.includes('<') ? line.exec(words) : null
  if (!head) return null
  const { code = '', title = '' } = head.groups ?? {}
  const start = head.index + head[0].indexOf(title, head[0].indexOf('>'))
  const by = sender.exec(words)
  return {
    code: code.padStart(5, '0'),
    title,
    at: { start, end: start + title.length },
    en: nameAt(text, by?.index ?? 0, by?.groups?.['en']),
    zh: nameAt(text, by?.index ?? 0, by?.groups?.['zh']),
  }
}
