import * as v from 'valibot'
import { filingKinds } from '../analysis/analysis'
import { mostCited, mostDays, type FilingReading } from './filing-reading'
import type { FilingRecord } from './filing'
import type { Fingerprint } from './fingerprint'
import type { Jump } from './jump'
import { noteColours, type Note } from './note'
import type { StockIdentity } from './ports'
import type { FilingIndex } from './relatives'
import type { TextTarget } from './selectors'
import type { WatchedStock } from './watched-stock'

/** The most characters that a note's body may have. */
export const noteBodyLimit = 100_000
/** The most tags that a note may have, and the most characters of one. */
export const noteTagLimit = 50
export const noteTagLength = 100
/** The most characters of the words that a note is about. */
export const noteQuoteLimit = 100_000

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const name = v.nullable(text(500))
const names = v.strictObject({ en: name, zh: name })
/** Milliseconds since 1970, up to the year 2200. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7_258_118_400_000))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))

/** A note's id: a UUID, or any short word without spaces. */
export const noteIdShape = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/))
/** A filing's id: a path in lower case without host and query. */
export const filingIdShape = v.pipe(
  text(2_000),
  v.regex(/^\/\S*$/),
  v.check((id) => id === id.toLowerCase()),
)
/** A stock code padded to five digits. */
export const stockCodeShape = v.pipe(v.string(), v.regex(/^\d{5}$/))
/** A day as ISO: "2018-03-13". */
export const isoDayShape = v.pipe(v.string(), v.isoDate())
const address = v.pipe(text(4_000), v.regex(/^https?:\/\/\S+$/i))

/** A place in a filing's text. */
export const targetShape: v.GenericSchema<unknown, TextTarget> = v.strictObject({
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: text(noteQuoteLimit),
    prefix: text(200),
    suffix: text(200),
  }),
  position: v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
})

/** A note, with the bounds that the store keeps to. */
export const noteShape: v.GenericSchema<unknown, Note> = v.strictObject({
  id: noteIdShape,
  filingId: filingIdShape,
  target: v.nullable(targetShape),
  body: text(noteBodyLimit),
  colour: v.picklist(noteColours),
  tags: v.pipe(v.array(v.pipe(text(noteTagLength), v.minLength(1))), v.maxLength(noteTagLimit)),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
})

/** A place to go to in a filing. */
export const jumpShape: v.GenericSchema<unknown, Jump> = v.union([
  v.strictObject({ to: v.literal('note'), id: noteIdShape }),
  v.strictObject({ to: v.literal('words'), target: targetShape }),
])

/** What is known of a filing. */
export const filingShape: v.GenericSchema<unknown, FilingRecord> = v.strictObject({
  id: filingIdShape,
  url: address,
  language: v.nullable(v.picklist(['en', 'zh'])),
  stockCodes: v.pipe(v.array(stockCodeShape), v.maxLength(100)),
  issuer: names,
  date: v.nullable(isoDayShape),
  kind: v.nullable(text(500)),
  title: v.nullable(text(2_000)),
  released: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  headline: v.nullable(text(500)),
  openedAt: v.nullable(time),
  listedAt: v.nullable(time),
})

/** What was read in a filing. */
export const readingShape: v.GenericSchema<unknown, FilingReading> = v.strictObject({
  id: filingIdShape,
  pages: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  days: v.pipe(v.array(isoDayShape), v.maxLength(mostDays)),
  cited: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(filingKinds),
        date: v.nullable(isoDayShape),
        period: v.nullable(text(20)),
        issuer: text(500),
        alias: v.nullable(text(500)),
        subject: v.nullable(text(500)),
        target: v.nullable(targetShape),
      }),
    ),
    v.maxLength(mostCited),
  ),
})

/** The SHA-256 of a filing's bytes or text. */
export const fingerprintShape = v.pipe(
  v.string(),
  v.regex(/^(?:bytes|text):[0-9a-f]{64}$/),
  v.transform((it) => it as Fingerprint),
)

/** An index page with its parts; the site has had no more than some dozens in one. */
export const indexShape: v.GenericSchema<unknown, FilingIndex> = v.strictObject({
  id: filingIdShape,
  url: address,
  title: v.nullable(text(2_000)),
  parts: v.pipe(
    v.array(v.strictObject({ id: filingIdShape, url: address, title: text(500) })),
    v.minLength(1),
    v.maxLength(300),
  ),
})

/** A stock as it is added to the watchlist. */
export const newStockShape: v.GenericSchema<unknown, Pick<WatchedStock, 'code' | 'name'>> = v.strictObject({
  code: stockCodeShape,
  name: names,
})

/** A stock on the watchlist. */
export const watchedStockShape: v.GenericSchema<unknown, WatchedStock> = v.strictObject({
  code: stockCodeShape,
  name: names,
  addedAt: time,
  order: v.pipe(v.number(), v.finite()),
})

/** HKEXnews' own number of a stock. */
export const stockIdentityShape: v.GenericSchema<unknown, StockIdentity> = v.strictObject({
  code: stockCodeShape,
  stockId: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  name: text(500),
  active: v.boolean(),
})
