import { readYear } from '../../calendar/chinese-numerals'
import type { FilingFacts, FilingKind } from '../analysis'
import type { Draft, Refiner } from '../draft'
import type { Finding, ReferenceFinding } from '../recogniser'
import { filingKey } from '../references/filing-key'
import { referencesOf } from '../references/references-of'

const isNamedByYear = ({ date, period }: ReferenceFinding): boolean =>
  date === null && period !== null && /^\d{4}$/.test(period)

/** Whether a report named by its year is one that another citation names by its date, its term or the end of its period. */
const isSaidElsewhere = (finding: ReferenceFinding, others: readonly ReferenceFinding[]): boolean =>
  others.some(
    (other) =>
      other.filing === finding.filing &&
      other.issuer === finding.issuer &&
      (other.period !== finding.period || other.date !== null) &&
      (other.period?.startsWith(finding.period!) || other.alias?.includes(finding.period!)),
  )

/** Whether a citation stands with words that only a document that exists has: "dated", 日期為. */
const isDated = (text: string, { start }: ReferenceFinding): boolean =>
  /\bdated\b|日期(?:分[別别]|均)?[為为是]/.test(text.slice(Math.max(0, start - 160), start))

/** The years that the filing's own title names: the period of the results or report that it is. */
function ownYears({ title, kind }: FilingFacts): ReadonlySet<string> {
  if (title === null || !/results|report/.test(kind ?? '')) return new Set()
  const years = title.match(/\d{4}|[〇零○一二三四五六七八九]{4}(?=年)/g) ?? []
  return new Set(years.map((year) => String(readYear(year))))
}

/** Whether a report and the filing, by its kind, report on a period of the same length: a year, half a year, a quarter. */
const reportsOnSame = (kind: string | null, report: FilingKind): boolean => {
  const length = /annual|interim|quarterly/.exec(kind ?? '')?.[0]
  return length === undefined || report.startsWith(length)
}

/** Of which kinds and issuers the text dates a filing, and the names that it defines. */
function knownOtherwise({ findings, facts }: Draft, cited: readonly ReferenceFinding[]) {
  const known = cited.filter(({ date, period }) => (date ?? period) !== null)
  const dated = new Set(known.map(({ filing, issuer }) => `${filing}|${issuer}`))
  const defined = new Set<string>()
  for (const f of findings) if (f.kind === 'definedTerm') defined.add(f.name)
  return ({ filing, issuer, noun }: ReferenceFinding): boolean =>
    dated.has(`${filing}|${issuer}`) || defined.has(noun) || facts.kind === filing
}

/**
 * Leaves out what the issuer was to publish after the filing's own date (an announcement "on" a later day is no prior one), the report of
 * the very period that the filing reports on, and what is named in several ways but for one. "Dated" outweighs the filing's date, which
 * may have been misread.
 */
export const priorOnly: Refiner = {
  name: 'refine/prior-only',
  refine(draft) {
    const own = draft.facts.date
    const cited = referencesOf(draft.findings)
    let some: readonly ReferenceFinding[] | null = null
    const differing = (): readonly ReferenceFinding[] =>
      (some ??= [...new Map(cited.map((f) => [`${filingKey(f)}|${f.alias}`, f])).values()])
    const years = ownYears(draft.facts)
    const isLater = (f: ReferenceFinding): boolean =>
      own !== null && f.date !== null && f.date > own && !isDated(draft.text, f)
    const isOwnReport = (f: ReferenceFinding): boolean =>
      f.date === null &&
      f.issuer === 'self' &&
      reportsOnSame(draft.facts.kind, f.filing) &&
      years.has(f.period?.slice(0, 4) ?? '')
    let isKnown: ReturnType<typeof knownOtherwise> | null = null
    const isNameless = (f: ReferenceFinding): boolean =>
      f.date === null && f.period === null && (isKnown ??= knownOtherwise(draft, differing()))(f)
    const saidElsewhere = new Map<string, boolean>()
    const isRepeated = (f: ReferenceFinding): boolean => {
      if (!isNamedByYear(f)) return false
      const key = filingKey(f)
      const known = saidElsewhere.get(key) ?? isSaidElsewhere(f, differing())
      saidElsewhere.set(key, known)
      return known
    }
    const isPrior = (f: Finding): boolean =>
      f.kind !== 'reference' || !(isLater(f) || isOwnReport(f) || isRepeated(f) || isNameless(f))
    return { ...draft, findings: draft.findings.filter(isPrior) }
  },
}
