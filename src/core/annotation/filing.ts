/** Where a filing stands on HKEXnews and what is known of it: from its row in a result list, from reading it, or both. */
export interface FilingRecord {
  /** Its identity: the document path in lower case without host and query ("/listedco/listconews/sehk/2018/0313/ltn20180313021.htm"). */
  readonly id: string
  /** The address that opens it. */
  readonly url: string
  readonly language: 'en' | 'zh' | null
  /** Padded to five digits. */
  readonly stockCodes: readonly string[]
  readonly issuer: { readonly en: string | null; readonly zh: string | null }
  /** The day it was issued, ISO: as signed where the filing was read, else the day of its release. */
  readonly date: string | null
  /** "voluntary announcement", or the headline category of its row ("Announcements and Notices - [Other]"). */
  readonly kind: string | null
  readonly title: string | null
  /** When HKEXnews released it, Hong Kong time to the minute ("2018-03-13T18:42"), as its row says; null where no row was seen. */
  readonly released: string | null
  /** The headline category of its row, in the language of the row; unlike `kind` it stays when the filing is read. */
  readonly headline: string | null
  /** When the reader opened it last, ms since 1970; null where it was only seen in a list. */
  readonly openedAt: number | null
  /** When it was seen last in a result list, ms since 1970; null where it was only opened. */
  readonly listedAt: number | null
}
