import { readYear } from '../../calendar/chinese-numerals'
import { addDays, fromIso, toIso } from '../../calendar/calendar-date'
import { eachInSteps } from '../../text/steps'
import type { FilingFacts } from '../analysis'
import type { Draft, Refiner } from '../draft'
import type { Finding, ReferenceFinding } from '../recogniser'
import { filingKey } from '../references/filing-key'

/** What period a report or results are on. */
function lengthOf(words: string): 'year' | 'half' | 'quarter' | null {
  if (/annual|final|full[- ]year|全年|年度|年報|年报|末期/i.test(words)) return 'year'
  if (/interim|中期/i.test(words)) return 'half'
  return /quarterly|季/i.test(words) ? 'quarter' : null
}

const isNamedByPeriod = ({ date, period }: ReferenceFinding): boolean => date === null && period !== null

/** The years that words name, in figures or Chinese numerals. */
const yearsIn = (words: string): readonly string[] =>
  (words.match(/\d{4}|[〇零○一二三四五六七八九]{4}(?=年)/g) ?? []).map((year) => String(readYear(year)))

/** Whether a report named by its year is one that another citation names by its date, its term or the end of its period. */
const isYearOf = (year: string, { date, period, alias }: ReferenceFinding): boolean =>
  (period !== year || date !== null) &&
  (period?.startsWith(year) === true || (alias !== null && yearsIn(alias).includes(year)))

/** Whether a report named by the end of its period is one that another citation dates and names by its year. */
const isEndOf = (end: string, { date, period, filing }: ReferenceFinding): boolean =>
  date !== null && period !== null && end.startsWith(period) && filing !== 'quarterly report'

const tellsOfResults = /results|業績|业绩/i
const isLate = /delay|postpone|延[遲迟期]|押後|押后/i
/** Results come out within seven months of the end of their period, and those of a year that is not said to end on a day in these months. */
const published = (period: string): readonly [from: string, to: string] => {
  const end = fromIso(period)
  const year = period.slice(0, 4)
  return end ? [period, toIso(addDays(end, 213))] : [`${year}-04-01`, `${String(Number(year) + 1)}-07-31`]
}

/** Whether results named by their period are those that another citation dates. */
function areResultsOf(period: string, noun: string, { filing, date, ...other }: ReferenceFinding): boolean {
  const words = `${other.noun} ${other.alias ?? ''} ${other.subject ?? ''}`
  if (filing !== 'announcement' || date === null || !tellsOfResults.test(words) || isLate.test(words))
    return false
  const [from, to] = published(period)
  const length = lengthOf(words)
  return date > from && date <= to && (length === null || length === lengthOf(noun))
}

/** Whether a report named by its period is one that another citation tells more of. */
function isSaidElsewhere(finding: ReferenceFinding, others: readonly ReferenceFinding[]): boolean {
  const { filing, issuer, noun } = finding
  const period = finding.period!
  const isSame = period.length === 4 ? isYearOf : isEndOf
  return others.some(
    (other) =>
      other.filing === filing &&
      other.issuer === issuer &&
      (isSame(period, other) || (filing === 'announcement' && areResultsOf(period, noun, other))),
  )
}

/** Whether a citation stands with words that only a document that exists has: "dated", 日期為. */
const isDated = (text: string, { start }: ReferenceFinding): boolean =>
  /\bdated\b|日期(?:分[別别]|均)?[為为是]/.test(text.slice(Math.max(0, start - 160), start))

/** What a letter within a circular says of it: 本函件構成通函的一部分. */
const isPartOf = /本(?:函件|函|附[錄录])(?:構成|构成|[為为乃]|屬|属)[^。]{0,10}(?:一|部)部?分/u

/** Whether a citation is of the circular that the filing itself is, as the letters within it cite it. */
function isOwnCircular({ filing, issuer, date, end }: ReferenceFinding, { text, facts }: Draft): boolean {
  if (filing !== 'circular' || issuer !== 'self' || date === null) return false
  return (facts.kind === 'circular' && facts.date === date) || isPartOf.test(text.slice(end, end + 80))
}

/** The years that the filing's own title names: the period of the results or report that it is. */
function ownYears({ title, kind }: FilingFacts): ReadonlySet<string> {
  if (title === null || !/results|report/.test(kind ?? '')) return new Set()
  return new Set(yearsIn(title))
}

/** Whether a report or results and the filing, by its kind, are on a period of the same length: a year, half a year, a quarter. */
const reportsOnSame = (kind: string | null, { filing, noun }: ReferenceFinding): boolean => {
  const length = lengthOf(kind ?? '')
  return length === null || length === lengthOf(filing === 'announcement' ? noun : filing)
}

/** One citation of each filing by each of its terms. */
const differingOf = (cited: readonly ReferenceFinding[]): ReferenceFinding[] => [
  ...new Map(cited.map((f) => [`${filingKey(f)}|${f.alias}`, f])).values(),
]

/** A name of an announcement or circular that says which it is. */
const apart =
  /^(?<words>(?!(?:The|Said|Previous|Earlier|Prior|Initial|Original|First|Second|Third|Fourth|Last|Latest|Further|Subsequent|Relevant|Above|Company) )[A-Z0-9].*(?= Announcement$)|\d{4}(?= Circular$))/
/** Words that stand in many names and tell nothing. */
const saysNothing = /^(?:in|of|the|and|joint|rule|a|h|share|inside|information|voluntary)$/

const longestStem = 6

/** Whether what is dated may have a year in its name: it is of that year or, as results are, of the next. */
const mayBeOf = (year: string, date: string): boolean =>
  date.startsWith(year) || date.startsWith(String(Number(year) + 1))

/** Whether what is dated may be the filing of a name: nothing is told of it, or in a word of the name, or its beginning. */
function mayBe(words: readonly string[], { noun, alias, subject, date }: ReferenceFinding): boolean {
  if (alias === null && subject === null && /^(?:(?:joint )?announce(?:ments?|d)|circulars?)$/i.test(noun))
    return words.every((word) => !/^(?:19|20)\d\d$/.test(word) || date === null || mayBeOf(word, date))
  const told = `${noun} ${alias ?? ''} ${subject ?? ''} ${date}`.toLowerCase()
  const telling = words.filter((word) => !saysNothing.test(word))
  return telling.length === 0 || telling.some((word) => told.includes(word.slice(0, longestStem)))
}

/** What the text says elsewhere of the filings that it cites. */
class Cited {
  /** Of which kinds and issuers the text dates a filing. */
  private readonly dated = new Set<string>()
  private readonly defined = new Set<string>()
  private readonly references: ReferenceFinding[] = []
  private differing: readonly ReferenceFinding[] | null = null
  private readonly saidElsewhere = new Map<string, boolean>()
  private readonly ownKind: string | null

  constructor({ findings, facts }: Draft) {
    this.ownKind = facts.kind
    for (const f of findings) {
      if (f.kind === 'definedTerm') this.defined.add(f.name)
      else if (f.kind === 'reference') this.references.push(f)
    }
    for (const { filing, date, period, issuer } of this.references)
      if ((date ?? period) !== null) this.dated.add(`${filing}|${issuer}`)
  }

  /** Whether a citation gives neither date nor period of what the text knows otherwise: dates it, defines it, or is itself. */
  isNameless({ date, period, filing, issuer, noun }: ReferenceFinding): boolean {
    if (date !== null || period !== null) return false
    if (this.defined.has(noun) || this.ownKind === filing) return true
    return this.dated.has(`${filing}|${issuer}`) && !this.isNamedApart(noun, filing, issuer)
  }

  /** Whether a name tells a filing from all those that the text dates: "the Delay Announcement", "the 2013 Circular". */
  private isNamedApart(noun: string, filing: string, issuer: string): boolean {
    const words = apart.exec(noun)?.groups?.['words']?.toLowerCase().split(' ') ?? []
    return (
      words.length > 0 &&
      this.references.every(
        (other) =>
          other.filing !== filing || other.issuer !== issuer || other.date === null || !mayBe(words, other),
      )
    )
  }

  /** Whether a citation by the period is one of several of that report. */
  isRepeated(f: ReferenceFinding): boolean {
    if (!isNamedByPeriod(f)) return false
    const key = filingKey(f)
    this.differing ??= differingOf(this.references)
    const known = this.saidElsewhere.get(key) ?? isSaidElsewhere(f, this.differing)
    this.saidElsewhere.set(key, known)
    return known
  }
}

/**
 * Leaves out what the issuer was to publish after the filing's own date (an announcement "on" a later day is no prior one), the report of
 * the very period that the filing reports on, and what is named in several ways but for one. "Dated" outweighs the filing's date, which
 * may have been misread.
 */
export const priorOnly: Refiner = {
  name: 'refine/prior-only',
  *refine(draft) {
    const cited = new Cited(draft)
    yield
    const years = ownYears(draft.facts)
    const findings: Finding[] = []
    yield* eachInSteps(draft.findings, (f) => {
      if (f.kind !== 'reference' || isPrior(f, draft, cited, years)) findings.push(f)
    })
    return { ...draft, findings }
  },
}

function isPrior(f: ReferenceFinding, draft: Draft, cited: Cited, years: ReadonlySet<string>): boolean {
  const { date, kind } = draft.facts
  const isLater = date !== null && f.date !== null && f.date > date && !isDated(draft.text, f)
  const isOwnReport =
    f.date === null && f.issuer === 'self' && reportsOnSame(kind, f) && years.has(f.period?.slice(0, 4) ?? '')
  return !isLater && !isOwnReport && !isOwnCircular(f, draft) && !cited.isRepeated(f) && !cited.isNameless(f)
}
