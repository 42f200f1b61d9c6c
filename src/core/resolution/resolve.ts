import type { FilingFacts, FilingReference } from '../analysis/analysis'
import type { FilingRecord } from '../annotation/filing'
import { addDays, fromIso, toIso } from '../calendar/calendar-date'
import { filingClass, kindFit } from './filing-class'
import { isCancelled } from './is-cancelled'
import { isIssuer } from './is-issuer'
import type { ReferenceLink } from './reference-link'
import { coversPeriod } from './report-period'
import { titleOverlap, type TitleOverlap } from './title-overlap'

/** The filing that a reference stands in. */
export interface CitingFiling {
  /** Its `id`, or null for a page that is no HKEXnews document. */
  readonly id: string | null
  readonly facts: Pick<FilingFacts, 'language' | 'stockCodes'>
}

/** A known filing that a reference may mean, and what speaks for it. */
interface Candidate {
  readonly record: FilingRecord
  /** Enough speaks for it to be what is meant, if no other filing has as much. */
  readonly sure: boolean
  readonly overlap: TitleOverlap
  readonly nextDay: boolean
}

/** More candidates than a reader would look through are cut. */
const mostCandidates = 12

/**
 * Tells which of the known filings a reference means: by issuer, day and kind, and where those leave several, by what it says of the
 * subject. Filings in the other language count only where none in the citing filing's own fits. Exactly one that enough speaks for is
 * `known`; whatever else fits are `candidates`, the likeliest first; without any, the search remains. Never takes the first of equals, nor another issuer's filing for this one's.
 */
export function resolveReference(
  reference: FilingReference,
  citing: CitingFiling,
  known: readonly FilingRecord[],
  searchUrl: string | null,
): ReferenceLink {
  const found = known.flatMap((record) => candidate(reference, citing, record) ?? [])
  const inLanguage = found.filter(({ record }) => record.language === preferredLanguage(citing))
  const eligible = inLanguage.length > 0 ? inLanguage : found
  const meant = clearest(eligible)
  if (meant) return { state: 'known', filings: [meant.record], searchUrl }
  const filings = [...eligible]
    .sort((a, b) => likelihood(b) - likelihood(a))
    .slice(0, mostCandidates)
    .map(({ record }) => record)
  if (filings.length > 0) return { state: 'candidates', filings, searchUrl }
  return { state: searchUrl === null ? 'unresolvable' : 'search', filings, searchUrl }
}

const preferredLanguage = ({ facts }: CitingFiling): 'en' | 'zh' => (facts.language === 'zh' ? 'zh' : 'en')

/** The filing as a candidate for the reference, or null where its issuer, day, period or kind is another. */
function candidate(reference: FilingReference, citing: CitingFiling, record: FilingRecord): Candidate | null {
  if (record.id === citing.id || isCancelled(record) || !isByIssuer(reference, citing, record)) return null
  const fit = kindFit(reference.kind, filingClass(record))
  if (fit === 'misfits') return null
  const when = timing(reference, record)
  if (when === 'no' || (when === 'perhaps' && fit !== 'fits')) return null
  const overlap = titleOverlap(
    `${reference.noun} ${reference.subject ?? ''}`,
    `${record.title ?? ''} ${record.kind ?? ''}`,
  )
  if (isResultsOf(reference) && overlap.says !== 'agrees') return null
  const enough = fit === 'fits' ? overlap.says !== 'differs' : fit === 'unknown' && overlap.says === 'agrees'
  const sure = when === 'yes' && enough
  return { record, sure, overlap, nextDay: when === 'next day' }
}

/** Of all announcements of a year, only one that speaks of results can be that of the year's. */
const isResultsOf = ({ kind, date }: FilingReference): boolean => kind === 'announcement' && date === null

function isByIssuer(reference: FilingReference, { facts }: CitingFiling, record: FilingRecord): boolean {
  const own = record.stockCodes.some((code) => facts.stockCodes.includes(code))
  return reference.issuer === 'self' ? own : isIssuer(reference.issuer, record)
}

/**
 * Whether a filing came out when the reference says. A filing dated D may be released after midnight, so that a list has it on D + 1;
 * one that was read bears the day it was signed, which is D.
 */
function timing(
  { date, period }: FilingReference,
  record: FilingRecord,
): 'yes' | 'next day' | 'perhaps' | 'no' {
  if (date === null) return period === null ? 'no' : coversPeriod(record, period)
  if (record.date === date) return 'yes'
  const day = fromIso(date)
  const listedOnly = record.openedAt === null
  return day && listedOnly && record.date === toIso(addDays(day, 1)) ? 'next day' : 'no'
}

/** The one candidate that stands out: the only sure one, or the only sure one whose title agrees while no other's could. */
function clearest(candidates: readonly Candidate[]): Candidate | null {
  const sure = candidates.filter((one) => one.sure)
  if (sure.length === 1) return sure[0] ?? null
  const agreeing = sure.filter((one) => one.overlap.says === 'agrees')
  const [first] = agreeing
  const othersSpeakAgainst = sure.every(
    (one) => one === first || (one.overlap.share === 0 && one.record.title !== null),
  )
  return agreeing.length === 1 && first && othersSpeakAgainst ? first : null
}

const likelihood = ({ sure, overlap, nextDay }: Candidate): number =>
  (sure ? 4 : 0) + (nextDay ? 0 : 2) + overlap.share
