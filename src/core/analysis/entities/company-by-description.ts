import { overlaps, type Span } from '../../text/span'
import { anchors, isOpenBracket, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { notInCompanyName } from '../vocabulary/company-forms'
import { companiesOfCareers, isCompany } from './company-by-career'
import { housesOfOffers } from './houses-of-offer'
import { isGenericWord } from './column-cells'
import { isSurnamed } from './likely-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'

const name = 'entities/company-by-description'
/** What a name without legal form is said to be right behind it: "a limited liability company established in the PRC". */
const kinds =
  '(?:[a-z][a-z-]* ){0,4}(?:(?:limited (?:liability )?|joint stock |exempted |private |public |listed |holding |state-owned |joint venture )company|company|corporation|(?:limited )?partnership|(?:accounting|accountancy|auditing|law|consulting|consultancy|advisory|valuation|securities|asset management|venture capital|private equity) (?:firm|company))'
const where =
  '(?: with limited liability)?,? (?:duly )?(?:incorporated|established|organi[sz]ed|registered|existing|formed|headquartered|listed)'
const definition = '(?: ?\\((?:the )?[“"‘\']{1,2}[^()“”"]{1,40}[”"’\']{1,2}\\))?'
const described = new RegExp(
  `,? (?:and )?(?:together with its [a-z]+, )?(?:being )?an? (?=[a-z-]+ )(?:${kinds}${where}|(?:accounting|accountancy|auditing|law|consulting|valuation) firm(?! of)|(?:substantial|controlling) [Ss]hareholder)(?![A-Za-z])`,
  'uy',
)
const describedAt = anchors([', a ', ', an ', ', being a'])
/** The same as a sentence: "Redquay Ventures is a company incorporated in Bermuda", "is a non wholly-owned subsidiary of". */
const stated = new RegExp(
  `(?<= )(?:is|was) an? (?=[a-z-]+ )(?:${kinds}${where}|(?:(?:direct|indirect|listed|principal|non) ){0,2}(?:non-)?wholly[- ]owned subsidiary of)(?![A-Za-z])`,
  'uy',
)
const statedAt = anchors(['is a ', 'is an ', 'was a ', 'was an '])
/** What only a listed company has right behind its name: "Redquay Water (stock code: 612)". */
const coded =
  /\((?:[Ss]tock [Cc]ode|SEHK|HKEX|SZSE|SSE|NASDAQ|NYSE|SGX|TWSE) ?: ?[\dA-Z]{2,6}(?:[^\p{L}\d]|$)/uy
const codedAt = anchors([
  '(stock code',
  ...['sehk', 'hkex', 'szse', 'sse', 'nasdaq', 'nyse', 'sgx', 'twse'].map((exchange) => `(${exchange}`),
])
/** What has a code of its own and is no company: "Convertible Bonds (stock code: 5679)", "RMB Counter", "Bonus Warrants". */
const security =
  / (?:Bonds?|Notes?|Counters?|Warrants?|Debentures?|Certificates?|Receipts?|Rights|Lots?|Shares?|Units?)$/
const ticker = /\(\d{3,6}\.(?:HK|SH|SZ)\)/uy
const tickersAt = anchors(['.hk)', '.sz)', '.sh)'])
const longestTicker = 7
const before = new RegExp(
  `(?:^|[^\\p{L}]|[\\n ])(?<name>(?:\\p{Lu}[\\p{L}\\d’&-]* ){1,5}\\p{Lu}[\\p{L}\\d’&-]*)${definition}$`,
  'u',
)
/** Words of which every description has one, not far behind its article: the pattern is long. */
const saysWhat = /company|corporation|partnership|firm|subsidiary|[Ss]hareholder/
const farthest = 90
/** Words that open a sentence before a name. */
const opensSentence = new Set(
  'Later Subsequently Currently Moreover However Meanwhile Thereafter Today Recently Previously Originally Namely Additionally Similarly Then Now Here'.split(
    ' ',
  ),
)
const longest = 120
const others = ['company', 'organisation', 'person', 'law', 'definedTerm'] as const

/** Words for a party to the filing's own business, of which no name consists: "HK Target is a company incorporated in". */
const parties =
  /(?:^|[ -])(?:Targets?|Project|Holdco|HoldCo|Bidco|BidCo|Topco|TopCo|Opco|OpCo|JV|SPV|Co|Partner|Investor|Joint|Venture|Operating|Counterparty|Client|Customer|Contractor|Employer|Creditor|Transferor|Transferee|Warrantor|Covenantor|Chargor|Mortgagor|Pledgor|Grantor|Grantee|Holder|Assignor|Assignee|Merger|Spin-?Co|New|Old|Existing|Licensor|Licensee|Operator|Supplier|Distributor|Developer|Fund|Concert|Plaintiff|Defendant|Petitioner|Respondent|Concessionaire|Entity|PRC|BVI|HK|WFOE|OPCO|Founder|Nominee|Developers?|Undertaking|Minority|Majority)(?=$|[ -])/

/** What is said of a company: where its name ends before that, and the words; in a sentence of its own, or as its code. */
interface Said {
  readonly index: number
  readonly words: string
  readonly isSentence?: boolean
  readonly isCoded?: boolean
}

/** The name that ends where its description begins; null where the words are no name. */
function nameBefore(
  text: string,
  at: number,
  { isSentence = false, isCoded = false }: Partial<Said>,
): Span | null {
  const from = Math.max(0, at - longest)
  const m = before.exec(text.slice(from, at))
  const words = m?.groups?.['name']
  if (!m || words === undefined) return null
  const parts = words.split(' ')
  const half = parts.length / 2
  // a heading that runs on into the sentence that repeats it
  const isTwice = isSentence && parts.slice(0, half).join(' ') === parts.slice(half).join(' ')
  const first = isTwice
    ? half
    : parts.findLastIndex(
        (word, i) =>
          (notInCompanyName.has(word) && !(word === 'Group' && i === parts.length - 1)) ||
          opensSentence.has(word),
      ) + 1
  const own = parts.slice(first).join(' ')
  if (parts.length - first < 2 || !isCompany(own, isCoded)) return null
  if (isCoded ? security.test(own) : isSurnamed(own)) return null
  // what lines leave of a name: "Holdings Limited"
  if (parts.slice(first).every((word) => isGenericWord(word) || word === 'Limited')) return null
  if (
    isSentence &&
    (parties.test(own) ||
      /(?:^|[^\p{L}])(?:[Tt]he|[Ee]ach|[Oo]ur|[Ss]uch) $/u.test(text.slice(from, at - own.length)))
  )
    return null
  const start = from + m.index + m[0].indexOf(words) + words.length - own.length
  return { start, end: start + own.length }
}

const longestCell = 60
const cellOfName =
  /^(?=.*\p{Ll})\p{Lu}[\p{L}\d’'&-]*(?: (?:\p{Lu}[\p{L}\d’'&-]*|&|of|\(\p{Lu}[\p{L} ]+\))){1,5}$/u

/** The name beside the code of a table's row that begins at `at`: on the line above, or before the bracket; null where there is none. */
function nameBeside(text: string, at: number): Span | null {
  const opening = text[at - 1]
  if (opening !== '\n' && opening !== '(') return null
  const end = at - 1 - (/[ \n]/.test(text[at - 2] ?? '') && opening === '(' ? 1 : 0)
  const from = Math.max(0, end - longestCell - 1)
  const start = from + text.slice(from, end).lastIndexOf('\n') + 1
  const line = end - start > longestCell ? '' : text.slice(start, end)
  return cellOfName.test(line) && isCompany(line, true) ? { start, end } : null
}

/**
 * Companies and firms whose name bears no legal form, by what is said of them right behind it: "Redquay Ventures, a company incorporated
 * in Bermuda", "Redquay Ventures is a company incorporated in Bermuda"; by what is said of those who work there: "worked at Redquay
 * Ventures"; and by what they are in an offer (houses-of-offer.ts).
 */
export const companyByDescription: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const named: Span[] = []
    const isSaid = (at: number): boolean => saysWhat.test(text.slice(at, at + farthest))
    const said: readonly Said[] = [
      ...matchesAt(described, text, describedAt.in(text).filter(isSaid)).map((m) => ({
        index: m.index,
        words: m[0],
      })),
      ...[
        ...matchesAt(coded, text, codedAt.in(text)),
        ...matchesBefore(ticker, text, tickersAt.in(text), { reach: longestTicker, opens: isOpenBracket }),
      ].map((m) => ({
        index: m.index - 1,
        words: m[0],
        isCoded: true,
      })),
      // the space before the verb ends the name
      ...matchesAt(stated, text, statedAt.in(text).filter(isSaid)).map((m) => ({
        index: m.index - 1,
        words: m[0],
        isSentence: true,
      })),
    ]
    for (const { index, words, ...how } of said) {
      // most are told to be named before by their legal form
      if (taken(found, { start: index - 1, end: index }, others)) continue
      const span = nameBefore(text, index, how)
      if (!span || taken(found, span, others)) continue
      const own = text.slice(span.start, span.end)
      // a shareholder may as well be somebody
      if (/hareholder$/.test(words) && !/ (?:Group|Holdings?|Investments?|Ventures|Energy)$/.test(own))
        continue
      const isTerm = found.some(
        (f) =>
          (f.kind === 'definedTerm' && f.name === own) ||
          (f.kind === 'company' && f.name.startsWith(`${own} `)),
      )
      if (isTerm) continue
      named.push(span)
      yield namedByPlace(name, 'company', text, span)
    }
    for (const span of companiesOfCareers(text))
      if (!taken(found, span, others) && !named.some((other) => overlaps(other, span)))
        yield namedByPlace(name, 'company', text, span)
    for (const f of found) {
      const isInTable = f.kind === 'stockCode' && f.inferred?.includes('kind') === true
      const span = isInTable ? nameBeside(text, f.start) : null
      if (span && !taken(found, span, others) && !named.some((other) => overlaps(other, span)))
        yield namedByPlace(name, 'company', text, span)
    }
    for (const span of housesOfOffers(text))
      if (isCompany(text.slice(span.start, span.end)) && !taken(found, span, others))
        yield namedByPlace(name, 'company', text, span)
  },
}
