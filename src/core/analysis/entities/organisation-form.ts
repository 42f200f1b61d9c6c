import type { EntityFinding, Recogniser } from '../recogniser'
import { notInCompanyName } from '../vocabulary/company-forms'
import { organisationHeads, organisationSubjects, placesBehindHead } from '../vocabulary/organisation-forms'
import { isHeadBehind, isOnMatter } from './bodies-by-words'
import { isAbbreviated } from './abbreviated'
import { isGeneric, isNoBody, isSchoolOfSubject, titled } from './generic-bodies'
import { capitalRuns } from './capital-runs'
import type { RunToken } from './run-tokens'
import { articleBefore, named, taken } from './finding'
import { runWords } from './run-words'
import { unionsOfMembers } from './unions-of-members'
import {
  divisionBefore,
  officeBefore,
  possessiveBefore,
  saintOrNumberBefore,
  standingBefore,
  stateBefore,
  withTail,
} from './organisation-tail'

const name = 'entities/organisation-form'
const ends = new Set('on in by to under with against from at as'.split(' '))
/** Heads that are common nouns where no word stands before them: "administration of", "council of". */
const alone = /^(?:Administration|Council|Registry|Authority|Society|Secretariat)$/i
const honorifics = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir)$/
const courts = /^Court$/i
/** Bodies that are part of another with a name of its own: "West Hospital of Northmere University". */
const partOfAnother = /^(?:Hospital|Panel|Department|Bureau)$/i
/** Schools of a university, named with it: "School of Business of Northmere University". */
const schools = /^(?:School|College|Faculty|Institute|Academy)$/i
const schoolsOf = /^(?:University|Polytechnic|Université|Universität|School|Faculty)$/i
/** Parts of a body that may be known by itself: "Enforcement Department of the Northmere Council". */
const ofBody = /^(?:Department|Bureau)$/
const courtsBefore =
  /^(?:Commercial|Bankruptcy|Family|Chancery|Circuit|Crown|County|Juvenile|Maritime|Admiralty|Magistrates[’']?|Coroner[’']s|High|District|Supreme|Grand|Federal|People[’']s|Intermediate|Superior)$/

const isHead = runWords(
  [...organisationHeads].flatMap((word) => [word, word.toUpperCase(), `${word}’s`, `${word}'s`]),
)
/** Heads only behind certain words. */
const isPartHead = runWords(
  'Assembly Congress Laboratory Government Exchange Agency Office Committee Board Center Centre Club'.split(
    ' ',
  ),
)
const mayBeHead = (token: RunToken): boolean => isHead(token) || isPartHead(token)
const isLink = (token: RunToken | undefined, words: RegExp): boolean =>
  token?.type === 'link' && words.test(token.text)

/** Where the body's name begins whose head is at `i`: over capitalised words, and over "and" between two subjects. */
function beginOf(run: readonly RunToken[], first: number, i: number): number {
  let begin = i
  for (let at = i - 1; at >= first; at--) {
    const token = run[at]!
    const before = run[at - 1]
    const joins = isLink(token, /^(?:and|&)$/i) || token.text === 'And'
    if (!joins && token.type === 'word' && !notInCompanyName.has(titled(token.text))) begin = at
    else if (
      !joins ||
      begin === i + 1 ||
      at - 1 < first ||
      !before ||
      !organisationSubjects.has(titled(before.text))
    )
      break
  }
  while (begin < i && (run[begin]!.type !== 'word' || titled(run[begin]!.text) === 'The')) begin++
  return begin
}

/** The index of the last of the capitalised words from `at` on; `at` - 1 where there is none. */
function wordsEnd(run: readonly RunToken[], at: number): number {
  let end = at
  while (run[end]?.type === 'word' && !honorifics.test(run[end]!.text)) end++
  return end - 1
}

/** Where the body ends whose name begins at `from`, over "and" too: "Accounting and Reporting Council"; before `from` where no head comes. */
function wholeEnd(run: readonly RunToken[], from: number): number {
  let at = from
  while (run[at]?.type === 'word' || (isLink(run[at], /^and$/) && run[at + 1]?.type === 'word')) {
    if (isHead(run[at])) return at
    at++
  }
  return from - 1
}

/** Where the name of a university's school ends that stands behind the university's: "University of Northmere Quay School of Business"; 0 where none does. */
function schoolBehind(run: readonly RunToken[], i: number, from: number, end: number): number {
  if (run[i]!.text !== 'University') return 0
  const school = run.slice(from + 1, end + 1).findIndex(({ text }) => schools.test(text))
  return school < 0 ? 0 : from + 1 + school
}

/** Where the name ends whose head is at `i`: over "of the Cayman Islands", "of Science and Technology". */
function endOf(run: readonly RunToken[], first: number, i: number): number {
  let last = i
  if (placesBehindHead.has(run[i + 1]?.text ?? '')) last = wordsEnd(run, i + 1)
  while (isLink(run[last + 1], /^(?:of|for)$/i) || (last === i && isOnMatter(run, i))) {
    const from = last + (isLink(run[last + 2], /^the$/i) ? 3 : 2)
    const end = wordsEnd(run, from)
    const isCourtOfCourt =
      courts.test(run[i]!.text) && /^(?:High|Supreme|Federal)$/.test(run[from]?.text ?? '')
    const isSchool =
      schools.test(run[i]!.text) && run.slice(from, end + 1).some((token) => schoolsOf.test(token.text))
    const isPart = isCourtOfCourt || isSchool || partOfAnother.test(run[i]!.text)
    const school = end > from ? schoolBehind(run, i, from, end) : 0
    if (school > 0) {
      last = school
      continue
    }
    if (end < from || (run.slice(from, end + 1).some(isHead) && !isPart)) break
    last = end
    if (isPart && !isCourtOfCourt && i > first) last = Math.max(last, wholeEnd(run, from))
    const more = isLink(run[end + 1], /^(?:and|&)$/i) ? wordsEnd(run, end + 2) : 0
    const subject = organisationSubjects.has(titled(run[from]!.text)) || isLink(run[end + 1], /^&$/)
    if (subject && more > end + 1 && !run.slice(end + 2, more + 1).some(isHead)) last = more
  }
  return last
}

/** The tokens of each body's name in a run, from its first capitalised word to its head and what "of" adds. */
function* bodies(run: readonly RunToken[]): Generator<RunToken[]> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    if (token.type === 'form' || (token.type === 'link' && ends.has(token.text.toLowerCase()))) first = i + 1
    if (!isHead(token) && !isHeadBehind(run, first, i)) continue
    if (token.text === 'Court' && run[i + 1]?.text !== 'of' && !courtsBefore.test(run[i - 1]?.text ?? ''))
      continue
    const next = run[i + 1]
    if (next && (next.type === 'form' || (next.type === 'word' && !placesBehindHead.has(next.text)))) continue
    const begin = beginOf(run, first, i)
    const last = endOf(run, begin, i)
    const tokens = run.slice(begin, last + 1)
    const own = run.slice(begin, i + 1)
    if (
      tokens.length > 1 &&
      !own.some(
        (t, place) =>
          t.text !== 'Board' && isNoBody(t, place) && !(t.text === 'Human' && token.text === 'Bureau'),
      ) &&
      !tokens.some((t) => t !== token && /^(?:Board|Company|Group|Bank|Issuer)$/.test(titled(t.text))) &&
      !isGeneric(own, tokens.length > own.length) &&
      !isSchoolOfSubject(tokens, own) &&
      !(
        own.length === 1 &&
        ((alone.test(token.text) && !isLink(run[i + 1], /^for$/)) ||
          /^articles$/i.test(run[begin - 2]?.text ?? ''))
      )
    )
      yield tokens
    first = last + 1
    i = last
  }
}

const homeCountries = /^(?:England|Scotland|USA|U\.S\.A\.?|UK|U\.K\.?|Ireland)$/
const ofPart = /^(?:New|Northern|Southern|North|South|Republic)$/

/** A university's name without the country behind it that no comma parts from it: "University of Northshire England". */
function withoutCountry(tokens: readonly RunToken[]): readonly RunToken[] {
  const [before, last] = [tokens.at(-2), tokens.at(-1)]
  const isCountry = last?.type === 'word' && homeCountries.test(last.text)
  const isSchool = tokens.some(({ text }) => /^(?:University|College|Institute|Polytechnic)$/.test(text))
  return isCountry && isSchool && tokens.length > 3 && before?.type === 'word' && !ofPart.test(before.text)
    ? tokens.slice(0, -1)
    : tokens
}

/** Where the name ends that ends with a token, without "’s". */
const endOfName = ({ text, end }: RunToken): number => (/[’']s$/.test(text) ? end - 2 : end)

/** Universities, courts, ministries and associations by the form of their English names. */
export const organisationForm: Recogniser = {
  name,
  find(text, found) {
    const own: EntityFinding[] = []
    for (const run of capitalRuns(text)) {
      if (!run.some(mayBeHead)) continue
      for (const whole of bodies(run)) {
        const all = withoutCountry(whole)
        const tokens = isAbbreviated(text, all[0]!, all.at(-1)!.end) ? all.slice(1) : all
        const first = tokens[0]!.start
        const span = {
          start:
            first -
            (divisionBefore(text, first) ||
              officeBefore(text, first) ||
              stateBefore(text, first) ||
              possessiveBefore(text, first) ||
              standingBefore(text, first) ||
              saintOrNumberBefore(text, first) ||
              articleBefore(text, first)),
          end: withTail(text, first, endOfName(tokens.at(-1)!)),
        }
        const head = { start: span.start, end: tokens[Math.min(2, tokens.length - 1)]!.start }
        const isPart = tokens.slice(1, 4).some((token) => ofBody.test(token.text))
        if (!taken(found, isPart ? head : span, ['organisation', 'company', 'definedTerm', 'law']))
          own.push(named(name, 'organisation', span, text.slice(span.start, span.end)))
      }
    }
    for (const span of unionsOfMembers(text))
      if (!taken(found, span, ['organisation', 'company', 'definedTerm', 'law']))
        own.push(named(name, 'organisation', span, text.slice(span.start, span.end)))
    return own
  },
}
