import type { EntityFinding, Recogniser } from '../recogniser'
import { notInCompanyName } from '../vocabulary/company-forms'
import { organisationSubjects, placesBehindHead } from '../vocabulary/organisation-forms'
import { isHeadBehind } from './bodies-by-words'
import { isAbbreviated } from './abbreviated'
import { bodyEnd, isHead, isLink } from './body-end'
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
/** Parts of a body that may be known by itself: "Enforcement Department of the Northmere Council". */
const ofBody = /^(?:Department|Bureau)$/
const courtsBefore =
  /^(?:Commercial|Bankruptcy|Family|Chancery|Circuit|Crown|County|Juvenile|Maritime|Admiralty|Magistrates[’']?|Coroner[’']s|High|District|Supreme|Grand|Federal|People[’']s|Intermediate|Superior)$/

/** Heads only behind certain words. */
const isPartHead = runWords(
  'Assembly Congress Laboratory Government Exchange Agency Office Committee Board Center Centre Club'.split(
    ' ',
  ),
)
const mayBeHead = (token: RunToken): boolean => isHead(token) || isPartHead(token)

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
    const last = bodyEnd(run, begin, i)
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
