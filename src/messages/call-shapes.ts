import * as v from 'valibot'
import {
  filingIdShape,
  filingShape,
  fingerprintShape,
  indexShape,
  isoDayShape,
  newStockShape,
  noteIdShape,
  jumpShape,
  noteShape,
  readingShape,
  stockCodeShape,
  watchedStockShape,
} from '../core/annotation/shapes'
import type { BackgroundCalls } from './protocol'

type Shapes = {
  readonly [Name in keyof BackgroundCalls]: v.GenericSchema<unknown, Parameters<BackgroundCalls[Name]>>
}

/** Most filings in one call: several pages of a result list. */
const filings = v.pipe(v.array(filingShape), v.maxLength(1_000))
const codes = v.pipe(v.array(stockCodeShape), v.maxLength(100))

/** An address on HKEXnews. */
const siteAddress = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.url(),
  v.regex(/^https:\/\/www[13]?\.hkexnews\.hk\//),
)

/** What the arguments of each call must be: they may come from a page that was taken over. */
export const callShapes: Shapes = {
  'notes.forFiling': v.strictTuple([filingIdShape]),
  'notes.save': v.strictTuple([noteShape]),
  'notes.remove': v.strictTuple([noteIdShape]),
  'notes.restore': v.strictTuple([noteIdShape]),
  'filings.get': v.strictTuple([filingIdShape]),
  'filings.merge': v.strictTuple([filings]),
  'filings.issued': v.strictTuple([codes, isoDayShape, isoDayShape]),
  'relatives.of': v.strictTuple([filingIdShape]),
  'relatives.keepReading': v.strictTuple([readingShape]),
  'relatives.keepIndex': v.strictTuple([indexShape]),
  'relatives.sawContents': v.strictTuple([filingIdShape, fingerprintShape]),
  'relatives.withContents': v.strictTuple([fingerprintShape]),
  'relatives.tie': v.strictTuple([
    filingIdShape,
    filingIdShape,
    v.nullable(v.picklist(['together', 'apart'])),
  ]),
  'watch.list': v.strictTuple([]),
  'watch.add': v.strictTuple([newStockShape]),
  'watch.remove': v.strictTuple([stockCodeShape]),
  'watch.restore': v.strictTuple([watchedStockShape]),
  'stocks.known': v.strictTuple([stockCodeShape]),
  'stocks.lookUp': v.strictTuple([stockCodeShape]),
  'site.open': v.strictTuple([siteAddress]),
  'site.openAt': v.strictTuple([
    v.strictObject({ id: filingIdShape, url: siteAddress }),
    v.nullable(jumpShape),
  ]),
}
