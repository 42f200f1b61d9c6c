import { mergeSpans } from '../../text/merge-spans'
import { overlaps } from '../../text/span'
import { mapInSteps } from '../../text/steps'
import type { Refiner } from '../draft'
import { hanCompany } from '../entities/han-company'
import { changed } from '../laid-out'
import { stated } from '../mention'
import type { EntityFinding, Finding } from '../recogniser'
import { courtsAlone } from '../vocabulary/han-organisation-forms'
import {
  bodiesAlone,
  exchangeShortNames,
  organisationShortNames,
  takeoversExecutive,
} from '../vocabulary/organisations'
import { isHan } from '../vocabulary/scripts'
import { besideInOtherLanguage } from './beside-in-other-language'
import { cutToKnown } from './cut-to-known'
import { firmTerms } from './firm-terms'
import { SpellingsByKind } from './spellings'
import { withForm } from './with-form'
import { withPlace } from './with-place'

const shortNames = new Set([
  ...organisationShortNames,
  ...takeoversExecutive,
  ...courtsAlone,
  ...bodiesAlone,
  ...Object.keys(exchangeShortNames),
  'Hong Kong Stock Exchange',
])
const isEntity = (f: Finding): f is EntityFinding =>
  f.kind !== 'date' && f.kind !== 'period' && f.kind !== 'reference'

const groupCompanies = /(?:集團|集团)(?:公司)?$/u

/** Names without a legal form, which a filing's own terms for companies look like: “Foo Bank”. */
const shortCompany =
  /^\p{Lu}.* (?:Bank|Fund|FUND|BANK|Securities|Holdings|Partners|Group|Trust|Airlines|Airways|Motors|Electronics|Pharmaceuticals|Steel|Telecom|Semiconductor|Insurance|Reinsurance|Assurance|Shipping|Electric)$|^\p{Lu}\p{L}* (?:[IVX]+ )?L\.?P\.?$/u

/** How a filing's own terms tell two of one surname apart: “Mr. QL Tse”. */
const initialsAndSurname = /^[A-Z]{2,3} \p{Lu}\p{Ll}+$/u

/** What a filing defines as its term for a body, 國家發改委, is no longer than this. */
const longestShortName = 6

function endsInTerm(name: string, terms: ReadonlySet<string>): boolean {
  for (let from = 0; from < name.length; from++) if (terms.has(name.slice(from))) return true
  return false
}

/** Whether a Chinese name without form was found by what stands beside it, as a term may be too: 實力控股(「北島控股」). */
const isHanByPlace = ({ by, inferred }: EntityFinding): boolean =>
  by === hanCompany.name && inferred?.includes('kind') === true

/** Whether a name is but the filing's own term: a body's short name that it defines anew, or 甲乙集團公司, with whatever was read before it. */
function isOwnTerm(f: EntityFinding, terms: ReadonlySet<string>): boolean {
  if (f.kind === 'organisation')
    return (
      (shortNames.has(f.name) || (isHan(f.name) && f.name.length <= longestShortName)) && terms.has(f.name)
    )
  if (f.kind === 'person') return initialsAndSurname.test(f.name) && terms.has(`Mr. ${f.name}`)
  if (f.kind !== 'company') return false
  const bare = f.name.endsWith('.') ? f.name.slice(0, -1) : f.name
  if (terms.has(bare) && (shortCompany.test(f.name) || isHanByPlace(f))) return true
  return /[司團团]$/u.test(f.name) && groupCompanies.test(f.name) && endsInTerm(f.name, terms)
}

/** Whether a body's name is itself the term that is defined behind it: 財政部(「財政部」). */
const isDefinedAsItself = ({ kind, name, end }: EntityFinding, text: string): boolean =>
  kind === 'organisation' && /[「“"]/.test(text[end + 1] ?? '') && text.startsWith(name, end + 2)

/** The bodies, but for exchanges under a short name whose whole name is among them. */
function withoutShortExchanges(entities: readonly EntityFinding[]): EntityFinding[] {
  const short = new Set<string>()
  const whole = new Set<string>()
  for (const { kind, name } of entities)
    if (kind === 'organisation') (name in exchangeShortNames ? short : whole).add(name)
  for (const name of short) {
    const isNamed = [...whole].some((other) =>
      exchangeShortNames[name]!.some((begin) => other.startsWith(begin)),
    )
    if (!isNamed) short.delete(name)
  }
  return short.size === 0
    ? [...entities]
    : entities.filter((f) => f.kind !== 'organisation' || !short.has(f.name))
}

function withoutOwnTerms(
  entities: readonly EntityFinding[],
  terms: ReadonlySet<string>,
  text: string,
): EntityFinding[] {
  const firms = firmTerms(entities, terms, text)
  let known: ReadonlySet<string> | null = null
  const isAlone = (one: string) => (known ??= namesAlone(entities)).has(one)
  const kept: EntityFinding[] = []
  for (const f of entities)
    if ((!isOwnTerm(f, terms) || isDefinedAsItself(f, text)) && !(f.kind === 'company' && firms.has(f.name)))
      kept.push(behindAnd(f, terms, isAlone))
  return kept
}

/** The names of companies that stand by themselves somewhere. */
const namesAlone = (entities: readonly EntityFinding[]): ReadonlySet<string> =>
  new Set(entities.filter((f) => f.kind === 'company' && !f.name.includes(' and ')).map((f) => f.name))

/**
 * A company behind "and" where the filing's own term for another stands before, or the company by itself elsewhere: "Quay AM and Northmere
 * Limited"; else as it is.
 */
function behindAnd(
  f: EntityFinding,
  terms: ReadonlySet<string>,
  isAlone: (name: string) => boolean,
): EntityFinding {
  const and = f.kind === 'company' ? f.name.indexOf(' and ') : -1
  if (and < 0) return f
  const name = f.name.slice(and + 5)
  if (!terms.has(f.name.slice(0, and)) && !isAlone(name)) return f
  return f.end - f.start === f.name.length ? changed(f, { start: f.end - name.length, name }) : f
}

/** What neither of two findings of one name states. */
const statedByEither = ({ inferred = stated, ...long }: EntityFinding, short: EntityFinding) =>
  long.start === short.start && long.end === short.end
    ? inferred.filter((part) => short.inferred?.includes(part))
    : inferred

/** Of findings of one kind that overlap, the longest, with what the others knew of it. */
function longestOfEach(entities: readonly EntityFinding[]): EntityFinding[] {
  const lastOf = new Map<string, number>()
  const kept: EntityFinding[] = []
  for (const finding of entities) {
    const at = lastOf.get(finding.kind)
    const other = at === undefined ? undefined : kept[at]
    if (at === undefined || !other || !overlaps(other, finding)) {
      lastOf.set(finding.kind, kept.push(finding) - 1)
      continue
    }
    const [long, short] =
      other.end - other.start >= finding.end - finding.start ? [other, finding] : [finding, other]
    kept[at] = changed(long, {
      pairName: long.pairName ?? short.pairName,
      role: long.role ?? short.role,
      inferred: statedByEither(long, short),
    })
  }
  return kept
}

function withName(f: EntityFinding, spellings: SpellingsByKind): EntityFinding {
  const name = spellings.of(f.kind).add(f.name)
  return name === f.name ? f : changed(f, { name })
}

const withPairName = (f: EntityFinding, spellings: SpellingsByKind): EntityFinding =>
  f.pairName === undefined ? f : changed(f, { pairName: spellings.of(f.kind).of(f.pairName) })

/** One spelling for each entity, that of its first place; pairs by the spelling of the other's first place. */
function* oneName(entities: readonly EntityFinding[]): Generator<void, EntityFinding[]> {
  const spellings = new SpellingsByKind()
  const settled = yield* mapInSteps(entities, withName, spellings)
  return yield* mapInSteps(settled, withPairName, spellings)
}

/** Entities, all else, and the names of the terms among the entities. */
function sorted(findings: readonly Finding[]) {
  const entities: EntityFinding[] = []
  const others: Finding[] = []
  const terms = new Set<string>()
  for (const f of findings) {
    if (f.kind === 'definedTerm') terms.add(f.name)
    if (isEntity(f)) entities.push(f)
    else others.push(f)
  }
  return { entities, others, terms }
}

/**
 * Settles which entities there are: the longest of overlapping names of a kind, one spelling for each, no body where its short name is
 * a term of the filing's own, and Chinese company names cut to where they begin elsewhere.
 */
export const settledEntities: Refiner = {
  name: 'refine/settled-entities',
  *refine(draft) {
    const { entities, others, terms } = sorted(draft.findings)
    let settled = withoutOwnTerms(entities, terms, draft.text)
    for (const settle of [cutToKnown, longestOfEach, withoutShortExchanges, withPlace, withForm]) {
      yield
      settled = settle(settled)
    }
    yield
    settled = yield* oneName(besideInOtherLanguage(draft.text, settled))
    return { ...draft, findings: mergeSpans<Finding>(others, settled) }
  },
}
