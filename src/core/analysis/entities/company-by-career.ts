import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { genericNameWords, notInCompanyName } from '../vocabulary/company-forms'
import { countries } from '../vocabulary/places'
import { isSurnamed } from './likely-name'

const mostListed = 4
/** What is said of those who work somewhere: a company follows, or a body, or the filing's own term for one. */
const employed =
  /(?:work(?:ed|ing) (?:at|for|with)|employed (?:at|by)|career (?:at|with)|join(?:ed|ing)|(?:partner|analyst|trainee) at) /iy
const employedAt = anchors(
  'worked at;worked for;worked with;working at;working for;working with;employed at;employed by;career at;career with;joined ;joining ;partner at;analyst at;trainee at'.split(
    ';',
  ),
)
/** Offices in a company; of departments and matters, too. */
const office =
  /(?:(?:department|chairman|director|president|manager|officer|partner|founder|CEO|COO|CFO) of|advis[eo]r to) /iy
const officesAt = anchors(
  'department of ;chairman of ;founder of ;ceo of ;coo of ;cfo of ;director of ;president of ;manager of ;officer of ;partner of ;adviser to ;advisor to '.split(
    ';',
  ),
)
const word = "(?:\\p{Lu}[\\p{L}\\d’'-]*\\.?(?:com)?|\\(\\p{Lu}[\\p{L} ]{1,20}\\))"
const company = new RegExp(`${word}(?: (?:& |of (?!the ))?${word}){0,6}(?![\\p{L}\\d&])`, 'uy')
/** From one name of a list to the next. */
const next = /,? (?:and|or) (?=\p{Lu})|, (?=\p{Lu})/uy
/** What no company's name without legal form holds. */
const ofOthers = new Set(
  (
    'Government Governments Civil Service Bureau Police Force Court Judiciary Parliament Army Navy School University College Institute Department Ministry Council Committee Commission Authority ' +
    'Party Congress Hospital Church Association Union Federation Society Club Club’s Family Region Office Division Team Scheme Plan Programme Project Rules Ordinance Code Act Stock Exchange Island Islands Street ' +
    'January February March April May June July August September October November December Target Enlarged Remaining Retained Listed Vendor Offeror Our GEM Main HKEx Bar Chief Senior Deputy Vice Executive ' +
    'Asia-Pacific Province City District County Hong-Kong Bachelor Master Doctor University’s Company’s Group’s Bank’s'
  ).split(' '),
)
const places = new Set([
  ...countries,
  ...'Hong Kong;Greater China;Asia;Asia Pacific;Europe;Mainland China;Shanghai;Beijing;Shenzhen;Guangzhou;London;New York;Tokyo;Central;Kowloon;Wan Chai;Admiralty;New Territories;Ningbo;Hangzhou;Chengdu;Nanjing;Wuhan;Tianjin;Chongqing;Xiamen;Sydney;Toronto;Vancouver;Washington;Paris;PRC;Taiwan;Macau;Macao;US;UK;USA;EU'.split(
    ';',
  ),
])
/** What such a company's name ends in behind an office, where departments and matters may follow as well. */
const business =
  /^(?:Group|Capital|Properties|Land|Airlines?|Airways|Insurance|Reinsurance|Assurance|Industries|Technologies|Pharmaceuticals?|Pharma|Motors?|Electronics|Electric|Resources|Ventures|Advisory|Consulting|Investments|Media|Entertainment|Steel|Petroleum|Telecom|Mobile|Software|Systems|Networks|Financial|Logistics|Shipping|Lines|Express|Hotels|Sciences|Foods|Brewery|Cement|Realty|Enterprises?|Asset Management|International|Chemical|Chemicals|Mining|Automotive|Textiles?|Brothers|Pacific|Company)$/
const ofDepartment = new Set(
  (
    'Business Corporate Human Information Project Product Regional Global Group Internal External Public Investor Strategic Financial Finance Asset Wealth Private Retail Commercial Institutional ' +
    'Investment Investments Equity Debt Capital Legal Risk Credit Sales Marketing Operations Technology Digital Data Research Quality Supply Real Property Properties China Greater Asia Pacific North South East West ' +
    'Hong Kong International Clinical Medical Regulatory Treasury Tax Audit Insurance Banking Securities Futures Mergers Transaction Management Advisory Consulting Media Systems Network Networks ' +
    'Logistics Energy Resources New Mobile Software Mining Chemical Company Various Several Certain Other Pharmaceutical Administration General Consumer Health Healthcare Industry Industries Automotive Hotels'
  ).split(' '),
)

const wordsOf = (name: string): string[] => name.replace(/[().]/g, '').split(' ')

/** Whether words are a company's name that stands where one works; `isSure`: that they are nobody's own name is known. */
export function isCompany(name: string, isSure = false): boolean {
  const words = wordsOf(name)
  if (places.has(name) || name.length < 3) return false
  if (!isSure && isSurnamed(name) && !business.test(words.at(-1)!)) return false
  if (words.some((one) => ofOthers.has(one))) return false
  const own = words.at(-1) === 'Group' && words.length > 1 ? words.slice(0, -1) : words
  return (
    !own.some((one, i) => notInCompanyName.has(one) && !(i > 0 && /^(?:Capital|On|To|In)$/.test(one))) &&
    own.some((one) => !genericNameWords.has(one) && !/^(?:of|&)$/.test(one))
  )
}

/** Where such a company is, as the end of its name: "Silver Quay Hotels Greater China", "Silver Quay Retail (HK)". */
const placeAtEnd =
  / (?:Greater China|Asia Pacific|Asia|China|Hong Kong|Singapore|Japan|Korea|Taiwan|Macau|Malaysia|Thailand|Australia|Europe|North America)$/
const bracketAtEnd =
  / \((?:HK|Hong Kong|China|Asia|Greater China|Macau|Singapore|Shanghai|Beijing|Shenzhen|Asia Pacific|International|Far East)\)$/

/** Whether it is one behind an office, too: "Chairman of Silver Quay Group", not "Director of Asset Management". */
function isOfBusiness(name: string): boolean {
  if (bracketAtEnd.test(name))
    return wordsOf(name.replace(bracketAtEnd, '')).some((one) => !ofDepartment.has(one))
  const words = wordsOf(name.replace(placeAtEnd, ''))
  return words.length > 1 && business.test(words.at(-1)!) && words.some((one) => !ofDepartment.has(one))
}

/** The firm of several whose partner one is: "a partner of Quay, Lam & Ash CPA". */
const firmOfSeveral =
  /(?:(?:partner|consultant|principal) (?:of|at)|partner in) (?=\p{Lu})(?<firm>(?:\p{Lu}[\p{L}’-]+, ){0,3}\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)? & \p{Lu}[\p{L}’-]+(?: (?:Chambers|CPA|Solicitors|Lawyers|Associates|Partners|\p{Lu}[\p{L}’-]+))?)(?![\p{L}’-]| \p{Lu})/uy
const partnersAt = anchors([
  ...['partner', 'consultant', 'principal'].flatMap((who) => [`${who} of`, `${who} at`]),
  'partner in',
])

/** Where companies stand by a name without legal form behind the words that say who works there. */
export function* companiesOfCareers(text: string): Generator<Span> {
  for (const { index, 0: words } of matchesAt(employed, text, employedAt.in(text))) {
    for (let start = index + words.length, i = 0; i < mostListed; i++) {
      const end = endOfName(text, start)
      if (end === null || !isCompany(text.slice(start, end))) break
      yield { start, end }
      next.lastIndex = end
      if (!next.test(text)) break
      start = next.lastIndex
    }
  }
  for (const { index, 0: words, groups } of matchesAt(firmOfSeveral, text, partnersAt.in(text))) {
    const firm = groups!['firm']!
    const parts = firm.split(/,? (?:& )?/)
    if (!parts.some((one) => ofDepartment.has(one) || ofOthers.has(one) || notInCompanyName.has(one)))
      yield { start: index + words.length - firm.length, end: index + words.length }
  }
  for (const { index, 0: words } of matchesAt(office, text, officesAt.in(text))) {
    const start = index + words.length
    const end = endOfName(text, start)
    const own = end === null ? '' : text.slice(start, end)
    // "Department of Water Resources" is a government's
    if (end !== null && !words.startsWith('Dep') && isOfBusiness(own) && isCompany(own)) yield { start, end }
  }
}

/** Where the capitalised words end that begin at `start`; null where none begin there. */
function endOfName(text: string, start: number): number | null {
  company.lastIndex = start
  const name = company.exec(text)?.[0]
  if (name === undefined) return null
  return start + name.length - (name.endsWith('.') && !/ (?:Co|Inc|Ltd)\.$/.test(name) ? 1 : 0)
}
