import type { FilingReading } from '../annotation/filing-reading'
import type { FilingRecord } from '../annotation/filing'
import { documentName, type DocumentName } from './document-name'
import { filingClass } from './filing-class'
import { isCancelled } from './is-cancelled'

/** A filing with what was read in it, where it was. */
export interface KnownFiling {
  readonly filing: FilingRecord
  readonly reading: FilingReading | null
  /** The formats of the files it was issued in, in order ("pdf", "htm"); null where it is no index page or that was not seen. */
  readonly parts: readonly string[] | null
}

/** Versions are released together: further apart than this, in minutes, two filings are none. */
const farthestApart = 30

/** From this many days on a text's days are enough to tell it by. */
const enoughDays = 3

/** The page that held the place of a Chinese version that never came. */
const placeholder = /^發行人剛在本網站英文版面發布/

/**
 * How much speaks for two filings being one in two languages, or null where something speaks against it. Nothing in their names does so
 * alone: numbers near each other, the same minute, the same headline, as many pages and parts, the same days and prior filings add up.
 */
export function twinEvidence(one: KnownFiling, other: KnownFiling): number | null {
  const [a, b] = [documentName(one.filing.id), documentName(other.filing.id)]
  if (!a || !b || a.language === b.language || a.format !== b.format) return null
  return allOf([
    inSamePlace(a, b),
    sameIssuer(one.filing, other.filing),
    nearNumbers(a, b),
    sameMinute(one.filing, other.filing),
    sameCategory(one.filing, other.filing),
    samePages(one.reading, other.reading),
    sameParts(one.parts, other.parts),
    sameDays(one.reading, other.reading),
    samePriors(one.reading, other.reading),
  ])
}

/** How much speaks for two filings being one in two formats, such as HTML and PDF; null where something speaks against it. */
export function formatEvidence(one: KnownFiling, other: KnownFiling): number | null {
  const [a, b] = [documentName(one.filing.id), documentName(other.filing.id)]
  if (!a || !b || a.language !== b.language || a.format === b.format) return null
  return allOf([
    inSamePlace(a, b),
    sameIssuer(one.filing, other.filing),
    a.number === b.number ? 4 : 0,
    sameTitle(one.filing, other.filing),
    sameMinute(one.filing, other.filing),
    sameCategory(one.filing, other.filing),
    sameDays(one.reading, other.reading),
    samePriors(one.reading, other.reading),
  ])
}

const allOf = (evidence: readonly (number | null)[]): number | null =>
  evidence.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0)

const inSamePlace = (a: DocumentName, b: DocumentName): number | null =>
  a.folder === b.folder && a.prefix === b.prefix ? 0 : null

function sameIssuer(one: FilingRecord, other: FilingRecord): number | null {
  if ([one, other].some((it) => isCancelled(it) || placeholder.test(it.title ?? ''))) return null
  return one.stockCodes.some((code) => other.stockCodes.includes(code)) ? 0 : null
}

function nearNumbers(a: DocumentName, b: DocumentName): number {
  const apart = Math.abs(a.number - b.number)
  return apart === 0 ? 3 : apart === 1 ? 2 : apart === 2 ? 1 : 0
}

function sameMinute(one: FilingRecord, other: FilingRecord): number | null {
  if (one.released === null || other.released === null) return 0
  if (one.released.slice(0, 10) !== other.released.slice(0, 10)) return null
  const apart = Math.abs(minuteOf(one.released) - minuteOf(other.released))
  if (apart > farthestApart) return null
  return apart === 0 ? 2 : apart <= 5 ? 1 : 0
}

/** "2018-03-13T18:42": the minute of the day. */
const minuteOf = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))

/** The two languages name categories by different words: compared are what class they are of, and how many they are. */
function sameCategory(one: FilingRecord, other: FilingRecord): number | null {
  const classOf = ({ headline, kind, title }: FilingRecord) => filingClass({ kind: headline ?? kind, title })
  const [first, second] = [classOf(one), classOf(other)]
  if (first === null || second === null) return 0
  if (first !== second) return null
  if (one.headline === null || other.headline === null) return 1
  return one.headline.split(' / ').length === other.headline.split(' / ').length ? 1 : null
}

function samePages(one: FilingReading | null, other: FilingReading | null): number | null {
  if (!one?.pages || !other?.pages) return 0
  const ratio = Math.min(one.pages, other.pages) / Math.max(one.pages, other.pages)
  if (ratio < 0.4) return null
  return ratio >= 0.75 && one.pages >= 4 ? 1 : 0
}

function sameParts(one: KnownFiling['parts'], other: KnownFiling['parts']): number | null {
  if (!one || !other) return 0
  if (one.join(' ') !== other.join(' ')) return null
  return one.length > 1 ? 2 : 1
}

function sameDays(one: FilingReading | null, other: FilingReading | null): number | null {
  if (!one || !other || Math.min(one.days.length, other.days.length) < enoughDays) return 0
  const shared = share(one.days, other.days)
  if (shared < 0.3) return null
  return shared >= 0.7 ? 3 : 1
}

function samePriors(one: FilingReading | null, other: FilingReading | null): number | null {
  const priors = (reading: FilingReading | null) =>
    reading?.cited.flatMap(({ date, period }) => date ?? period ?? []) ?? []
  const [first, second] = [priors(one), priors(other)]
  if (first.length === 0 || second.length === 0) return 0
  const shared = share(first, second)
  if (shared === 0 && Math.min(first.length, second.length) > 1) return null
  return shared >= 0.7 ? 2 : 0
}

/** Of all that either has, how much both have, from 0 to 1. */
function share(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(other)]
  const both = [...first].filter((each) => second.has(each)).length
  return both / (first.size + second.size - both)
}

function sameTitle(one: FilingRecord, other: FilingRecord): number | null {
  const bare = (title: string | null) => (title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const [first, second] = [bare(one.title), bare(other.title)]
  return first.length >= 6 && first === second ? 3 : 0
}
