import {
  notFirstInOrganisation,
  notOrganisation,
  organisationSubjects,
} from '../vocabulary/organisation-forms'
import type { RunToken } from './run-tokens'

/** A word in capitals as it is otherwise written. */
export const titled = (text: string): string =>
  /^\p{Lu}{2,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text

const learned = /^(?:University|Institute|Academy|College|School|Association|Society|Federation|Chamber)$/
const advisory =
  /^(?:Corporate|Career|Development|Advisory|Advisor|Business|Strategic|Management|Editorial|Academic)$/
const activity = /^(?:Foreign|Tax|Public|Estate|Fund|Overseas|Trust|British|Colonial|Bankruptcy)$/
const subjectSchool = /^(?:School|Faculty|Department)$/
const kindsOfSchool =
  /^(?:Primary|Secondary|Middle|High|Elementary|Nursery|International|Graduate|Law|Medical)$/
const isSubjectWord = (token: RunToken): boolean =>
  token.type === 'link' ||
  (token.type === 'word' && (organisationSubjects.has(token.text) || commonSubjects.test(token.text)))
const commonSubjects =
  /^(?:Management|Administration|Humanities|Medicine|Engineering|Studies|Mathematics|Computer|Computing|Sciences|Physics|Chemistry|Architecture|Design|Music|Professional|Continuing|Graduate|Marketing|Statistics)$/
/** "Management Association", "People’s Court", "Foreign Exchange Administration": what a line has cut, courts in general, what a law is on. */
export function isGeneric(own: readonly RunToken[], isLonger: boolean): boolean {
  const [first, head] = [own[0]?.text ?? '', own.at(-1)?.text ?? '']
  if (own.length === 2 && /^(?:Management|People[’']s|Intermediate)$/.test(first))
    return !(isLonger && /^(?:Government|Congress)$/.test(head))
  if (own.length === 2 && first === 'Business') return true
  if (
    own.length === 2 &&
    head === 'Institute' &&
    /^(?:Research|Design|Training|Planning)$/.test(titled(first))
  )
    return !isLonger
  if (own.length === 2 && head === 'School' && kindsOfSchool.test(first)) return !isLonger
  if (head === 'Council' && own.slice(0, -1).every(({ text }) => advisory.test(text))) return !isLonger
  if (/^(?:Technical|Chinese)$/.test(first) && !(isLonger && learned.test(head))) return true
  return head === 'Administration' && (activity.test(first) || own.some(({ text }) => text === 'Business'))
}

/** Whether a word of a run makes it no body's name. */
export function isNoBody({ text, type }: RunToken, place: number): boolean {
  const word = titled(text).replace(/[’']s$/, '')
  return type === 'word' && notOrganisation.has(word) && (place === 0 || !notFirstInOrganisation.has(word))
}

/** "School of Business and Management": what every university has, without whose it is. `own` is the name up to its head. */
export const isSchoolOfSubject = (tokens: readonly RunToken[], own: readonly RunToken[]): boolean =>
  own.length === 1 && subjectSchool.test(own[0]!.text) && tokens.slice(1).every(isSubjectWord)
