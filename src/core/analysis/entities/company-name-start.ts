import { isDigit } from '../anchors'
import { insideCompanyName, notBeforeOf, notInCompanyName } from '../vocabulary/company-forms'
import { bareWord } from './bare-word'
import { isOfTrade, isWeak } from './company-name'
import type { RunToken } from './run-tokens'

const cutting = new Set('on in by to under with from against at as'.split(' '))
/** Prepositions that also stand within names, where a word comes before them: "Shui On", "Wing On", "Lai To". */
const smallWords = new Set([
  'An',
  'On',
  'In',
  'To',
  'At',
  'As',
  'By',
  'For',
  'All',
  'Any',
  'Both',
  'Each',
  'With',
])

/** Whether a token is a word that no company's name holds. */
export const isStop = (token: RunToken): boolean =>
  token.type === 'word' &&
  (notInCompanyName.has(bareWord(token.text)) || (token.text.includes('-') && backing.test(token.text)))
/** What tells whose or where a company is, before its name: "Quay-backed", "Kong-based". */
const backing = /-(?:backed|based|listed|owned|controlled|registered|incorporated|invested)$/i
const isInside = (token: RunToken): boolean =>
  token.type === 'word' && insideCompanyName.has(bareWord(token.text))
const isFigure = (token: RunToken): boolean =>
  token.type === 'word' && isDigit(token.text.charCodeAt(0)) && /^[\d.,/-]+F?$/.test(token.text)

/** "Foo Insurance (Group) Company of China, Ltd.": the word is part of the name that goes on to a legal form. */
function isCompanyOf(run: readonly RunToken[], first: number, i: number): boolean {
  const [before, of, place, form] = [run[i - 1], run[i + 1], run[i + 2], run[i + 3]]
  const isBehindName =
    i - 2 >= first && (before?.type === 'bracket' || (before?.type === 'word' && !isStop(before)))
  return isBehindName && of?.text === 'of' && place?.type === 'word' && form?.type === 'form'
}

const isLettersAlone = (token: RunToken | undefined): boolean =>
  token?.type === 'word' && /^\p{Lu}{2,5}$/u.test(token.text)

/** Whether a name cannot reach back over the linking word at `i`: "Chairman of Foo", "X and the Foo", "at Foo". */
function isCut(run: readonly RunToken[], first: number, i: number): boolean {
  const word = run[i]!.text.toLowerCase()
  const before = run[i - 1]
  if (cutting.has(word) || !before || i - 1 < first) return true
  if (before.type === 'form' || before.type === 'bracket' || before.text === 'REIT' || isFigure(before))
    return true
  if (word === 'and' && i - 1 === first && isLettersAlone(before) && run[i]!.text === 'and') return true
  // "NMB AM HK and TBSA Limited"
  if (word === 'and' && run[i + 2]?.type === 'form' && isLettersAlone(before) && isLettersAlone(run[i + 1]))
    return run[i]!.text === 'and'
  // "Northmere and Bank of Quay"
  if (word === 'and' && run[i + 1]?.text === 'Bank' && run[i + 2]?.text === 'of') return true
  if (before.type === 'link') return !/^of$/i.test(before.text) || !isWeak(run[i - 2] ?? before)
  // "Articles of Association of Foo"
  if (before.text === 'Association' && /^of$/i.test(run[i - 2]?.text ?? '')) return true
  if (isCompanyOf(run, first, i - 1)) return false
  return (
    (isStop(before) && !isSmallWithin(run, first, i - 1)) ||
    (word === 'of' && notBeforeOf.has(bareWord(before.text)))
  )
}

/** "Ping An of China": a small word that is the end of a name's own words. */
const isSmallWithin = (run: readonly RunToken[], first: number, i: number): boolean =>
  smallWords.has(run[i]!.text) && i - 1 >= first && run[i - 1]!.type === 'word' && !isStop(run[i - 1]!)

const isManager = (token: RunToken): boolean => /^Managers?$/i.test(token.text)
/** What kind of manager an offering has: "Lead Manager Foo Securities Limited". */
const ofOffering = /^(?:Lead|Co-Lead|Stabili[sz]ing|Settlement)$/i
const ofFund = /^(?:Investment|Fund|Asset|Property)$/i

/** Whether the manager at `i` is an office before a name: "Lead Manager Foo", "Investment Manager Foo" that nothing stands before. */
function isOffice(run: readonly RunToken[], i: number): boolean {
  const [first, before] = [run[i - 2], run[i - 1]?.text ?? '']
  return ofOffering.test(before) || (ofFund.test(before) && (!first || isStop(first)))
}

const roles =
  /^(?:ADVIS[EO]RS|REGISTRARS?|BANKERS|LAWYERS|COUNSEL|CONSULTANTS?|TRUSTEES?|MANAGERS|BROKERS|VALUERS|ACCOUNTANTS|AGENT|SOLICITORS)$/
const isMixed = (token: RunToken | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

/** Whether the word at `i` ends a heading before what is none: "SHARE REGISTRARS Foo Limited", "Transfer Office Foo Limited". */
function isHeading(run: readonly RunToken[], i: number): boolean {
  const { text, type } = run[i]!
  if (type !== 'word' || text.length < 5 || run[i + 1]?.type !== 'word') return false
  if (text === 'Office' || text === 'OFFICE')
    return /^(?:Transfer|Registered|Head)$/i.test(run[i - 1]?.text ?? '')
  if (/^Investors?$/.test(text)) return run[i - 1]?.text === 'Cornerstone'
  if (text === 'Registrar' || text === 'REGISTRAR') return /^Share$/i.test(run[i - 1]?.text ?? '')
  if (/^Bankers?$/i.test(text)) return /^Principal$/i.test(run[i - 1]?.text ?? '') || roles.test(text)
  if (text === 'Solicitors' || text === 'Committee') return true
  return roles.test(text) && (isMixed(run[i + 1]) || isMixed(run[i + 2]))
}

/** Whether the word at `i`, which names as a rule do not hold, is part of one here: "Shui On", "Foo Insurance (Group) Company of China, Ltd.". */
function mayStay(run: readonly RunToken[], first: number, i: number): boolean {
  const token = run[i]!
  if (isInside(token)) return !(isManager(token) && isOffice(run, i))
  const before = run[i - 1]
  if (smallWords.has(token.text) && i > first && before?.type === 'word' && !isStop(before)) return true
  return token.text === 'Company' && (run[i + 1]?.type === 'bracket' || isCompanyOf(run, first, i))
}

const institute = /^(?:Institute|Academy)$/i
const ofInstitute = /^(?:Research|Design|Planning|Technology|Engineering|Survey|Sciences?)$/i

/** Whether the link at `i` is that of an institute which is a company: "Northmere Institute of Sea Research Co., Ltd.". */
const isInstituteOf = (run: readonly RunToken[], first: number, i: number, last: number): boolean =>
  i - 2 >= first &&
  institute.test(run[i - 1]!.text) &&
  run[i - 2]!.type === 'word' &&
  !isStop(run[i - 2]!) &&
  ofInstitute.test(run[last - 1]?.text ?? '') &&
  run[last]!.type === 'form'

/** Words of what ships and aircraft are owned or leased by, one company each. */
const ofSeries =
  /^(?:Shipping|Leasing|Lease|Marine|Maritime|Aviation|Aircraft|Finance|Financing|Ventures|Investments?|Holdings?|Solar|Energy|Property|Properties)$/i
const roman = /^[IVX]{1,5}$/
/** Words before a number that is no name's: of an address, a document, a share of a hundred. */
const numbered =
  /^(?:Room|Unit|Suite|Floor|Flat|Block|Shop|House|Tower|Level|Phase|Rule|Section|Part|Chapter|Appendix|Article|Schedule|No|Number|Kong|China|PRC|BVI|Singapore|January|February|March|April|May|June|July|August|September|October|November|December)$/i

/** Words of places, behind which a table may have a share of a hundred, the row's number or a note's. */
const placeWord =
  /^(?:Hong|Kong|China|Mainland|Islands?|Virgin|Republic|PRC|BVI|Singapore|Macau|Macao|Taiwan|Japan|Malaysia|Kingdom|States|Bermuda|Samoa|Seychelles|Province|City|Limited|Ltd|Ordinary|Preference|Registered|Direct|Indirect|Notes?|Holding|Trading|Investment|Manufacturing|Dormant)$/i

/** Whether the figure at `i` numbers one of many companies of a name that ends at `last`: "Foo Shipping 08 Limited", "Foo 3 Leasing Limited". */
function isOfSeries(run: readonly RunToken[], first: number, i: number, last: number): boolean {
  const before = run[i - 1]
  if (i - 1 < first || before?.type !== 'word' || run[last]!.type !== 'form' || last - i > 3) return false
  // "Foo 3820 III Limited"
  const figure = roman.test(run[i + 1]!.text) ? /^\d{1,4}$/ : /^0?\d{1,2}$/
  if (!figure.test(run[i]!.text) || isStop(before) || isFigure(before) || numbered.test(before.text))
    return false
  if (run.slice(i + 1, last).every(({ text }) => ofSeries.test(text) || roman.test(text))) return true
  // "Tin Gate 8 Fund SPC": behind two words of a name's own; a row's "Lam Tin 48 Quay Silver Limited" has a name behind it
  const two = [run[i - 2], before]
  return (
    i - 2 >= first &&
    last - i === 2 &&
    two.every((token) => token?.type === 'word' && !isStop(token) && !isFigure(token)) &&
    !two.some((token) => placeWord.test(token!.text))
  )
}

/** No name has more words, signs and brackets. */
const longestName = 40

/** Where the name that ends at `last` begins, in a run whose tokens before `first` belong to something else. */
export function nameStart(run: readonly RunToken[], first: number, last: number): number {
  let begin = last
  for (let i = last - 1; i >= Math.max(first, last - longestName); i--) {
    const token = run[i]!
    if (isFigure(token) && isOfSeries(run, first, i, last)) continue
    if (isFigure(token) || (isStop(token) && !mayStay(run, first, i)) || isHeading(run, i)) break
    if (token.type === 'link') {
      if (isInstituteOf(run, first, i, last)) continue
      if (isCut(run, first, i) || (isOfTrade(run[last]) && token.text === 'and')) break
      continue
    }
    begin = i
  }
  while (
    begin < last &&
    (run[begin]!.type === 'bracket' || isStop(run[begin]!) || (run[begin]!.text === 'Re' && begin < last - 1))
  )
    begin++
  return begin
}
