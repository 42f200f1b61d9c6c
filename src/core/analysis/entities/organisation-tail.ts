import { isDigit } from '../anchors'
import { organisationSubjects } from '../vocabulary/organisation-forms'

/** Professions whose country is part of their body's name: "Institute of Chartered Accountants in Australia". */
const profession = /(?:Accountants|Surveyors|Engineers|Architects|Actuaries)$/
const inCountry = /^ in \p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?(?=[,.;) \n]|$)/u
/** Of the place of a bureau the city too, where a comma parts it from its district and the Chinese name follows: "of Minhai, Ronan (…". */
const city = /^, \p{Lu}\p{Ll}+(?=[*#]? ?\(\p{sc=Han})/u
/** Universities of several places, of which a comma, "at" or a dash tells the one. */
const ofManyPlaces =
  /(?:University of (?:California|Colorado|Hawai[‘’']?i|Illinois|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|North Carolina|Tennessee|Texas|Washington|Wisconsin)|(?:State|City) University of New York|Pennsylvania State University)$/
const campus = /^(?:,| at|[-–—])[ \n]?(?:\p{Lu}\p{Ll}+[ \n-]?){0,2}\p{Lu}\p{Ll}+(?=[,.;) \n]|$)/u
/** What a ministry is for, in a list: "Ministry of Water, Forestry and Climate Change". */
const ministry = /(?<!\p{L})(?:Ministry|Department|Bureau|Office) of (?:\p{Lu}\p{Ll}+ ?)+$/u
const subjects =
  /^(?:,[ \n](?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+){1,4},?[ \n]and[ \n](?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+/u
const isSubject = (words: string): boolean =>
  organisationSubjects.has(/\p{Lu}\p{Ll}+/u.exec(words)?.[0] ?? '')

/** Two countries that are one place for a body: "Supreme Court of England and Wales". */
const pairedCountry = /^ (?:and|&) (?:Wales|New Zealand)(?!\p{L})/u
const pairOf: Readonly<Record<string, string>> = { Wales: 'England', 'New Zealand': 'Australia' }

/** Whose union or association it is: "Employers’ Federation of …". */
const possessive = /(?<![\p{L}’'])(?:\p{Lu}\p{L}+ ){0,2}(?<who>\p{Lu}\p{L}+s)[’'] $/u
const apostrophes = ['’', "'"]
const united =
  /^(?:Federation|Association|Union|Society|Council|Congress|Institute|Court|School|College|Hospital|Commission)/
/** Members that are a company's, not a union's. */
export const ofCompany =
  /^(?:Directors|Shareholders|Members|Creditors|Holders|Auditors|Bondholders|Noteholders|Investors|Managers|Owners)$/

/** How long the words before `at` are that say whose union begins there. */
export function possessiveBefore(text: string, at: number): number {
  if (text[at - 1] !== ' ' || !apostrophes.includes(text[at - 2] ?? '')) return 0
  if (!united.test(text.slice(at, at + 12))) return 0
  const m = possessive.exec(text.slice(Math.max(0, at - 60), at))
  return !m || ofCompany.test(m.groups!['who']!) ? 0 : m[0].length
}

/** Of a school the saint, of a court which one it is: "St. Mary’s College", "Northmere No. 3 Intermediate People’s Court". */
const saint = /(?<!\p{L})St\. $/u
const numbered = /(?<!\p{L})(?:\p{Lu}\p{Ll}+ ){0,2}No\. ?$/u

/** How long the words before `at` are that a point parts from the name which begins there. */
export function saintOrNumberBefore(text: string, at: number): number {
  if (text[at - 2] !== '.') return 0
  const before = text.slice(Math.max(0, at - 40), at)
  return (
    (saint.exec(before) ?? (isDigit(text.charCodeAt(at)) ? numbered.exec(before) : null))?.[0].length ?? 0
  )
}

/** The office of a body that is named before it: "General Office of the State Council". */
const generalOffice = /(?<!\p{L})General Office of (?:the )?$/u

/** How long the words before `at` are that name the office of the body there. */
export const officeBefore = (text: string, at: number): number =>
  generalOffice.exec(text.slice(Math.max(0, at - 26), at))?.[0].length ?? 0

/** The committee of a congress that is named before it: "Standing Committee of the Minhai People’s Congress". */
const standing = /(?<!\p{L})Standing Committee of (?:the )?(?:\d{1,2}(?:st|nd|rd|th) )?$/u
const congress = /^(?:(?:\p{Lu}\p{L}+ ){0,3})People[’']s Congress(?!\p{L})/u

/** How long the words before `at` are that name the standing committee of the congress there. */
export const standingBefore = (text: string, at: number): number =>
  congress.test(text.slice(at, at + 70))
    ? (standing.exec(text.slice(Math.max(0, at - 34), at))?.[0].length ?? 0)
    : 0

/** The state that a cover sets on the line above its commission. */
const stateAbove = /(?<!\p{L})UNITED STATES[ \n]$/u

/** How long the state's name before `at` is, where its commission in capitals begins there. */
export const stateBefore = (text: string, at: number): number =>
  text.startsWith('SECURITIES AND EXCHANGE COMM', at)
    ? (stateAbove.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0)
    : 0

/** A part of a court that is named before it: "Appellate Division of the Supreme Court of …". */
const division =
  /(?<!\p{L})(?:Appellate|Chancery|Commercial|Family|Civil|Criminal|King’s Bench|Queen’s Bench|Business and Property Courts|Financial Services) (?:Division|List) of the $/u

/** How long a court's division before `at` is, where a court's name begins there. */
export const divisionBefore = (text: string, at: number): number =>
  text.startsWith(' of the ', at - 8)
    ? (division.exec(text.slice(Math.max(0, at - 50), at))?.[0].length ?? 0)
    : 0

/** What a cell sets below "Department of Housing and Urban-Rural". */
const urban = /^[ \n]Development(?: of (?:\p{Lu}\p{Ll}+[ \n]){1,2}(?:Province|City|Municipality|District))?/u

/** Where the name of a body ends that was read to `end`: over the country, the city or the campus, and over a list of what it is for. */
export function withTail(text: string, start: number, end: number): number {
  const words = text.slice(Math.max(start, end - 60), end)
  const rest = text.slice(end, end + 90)
  if (words.endsWith('Urban-Rural')) return end + (urban.exec(rest)?.[0].length ?? 0)
  if (profession.test(words)) return end + (inCountry.exec(rest)?.[0].length ?? 0)
  if (ofManyPlaces.test(words)) return end + (campus.exec(rest)?.[0].length ?? 0)
  const country = pairedCountry.exec(rest)?.[0] ?? ''
  const other = pairOf[country.replace(/^ (?:and|&) /, '')]
  if (other !== undefined && words.endsWith(` ${other}`)) return end + country.length
  const list = rest.startsWith(',') && ministry.test(words) ? (subjects.exec(rest)?.[0] ?? '') : ''
  if (
    list &&
    list
      .split(/,|\band\b/)
      .slice(1)
      .filter(Boolean)
      .every((part) => !part.trim() || isSubject(part))
  )
    return end + list.length
  return end + (city.exec(rest)?.[0].length ?? 0)
}
