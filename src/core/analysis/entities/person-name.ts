import { afterName, postNominals } from '../vocabulary/people'
import { notInCompanyName } from '../vocabulary/company-forms'
import { givenNames, romanSurnames } from '../vocabulary/surnames'

const word =
  /(?:(?:\p{Lu}\.){1,3}|(?:Mohd|Muhd|Md|Abd)\.(?= \p{Lu})|[ADSads]\/[LOPlop](?= \p{Lu})|\p{Lu}\p{sc=Latin}*(?:[-'’](?!s(?!\p{L}))\p{L}+)*|[dl][’']\p{Lu}\p{sc=Latin}+(?:-\p{Lu}\p{sc=Latin}+)*|al-\p{Lu}\p{L}+|(?:van|von|de|der|den|bin|binti|da|del|di|la|le)(?= (?:\p{Lu}|(?:der|den|la|le) \p{Lu})))/uy
const most = 6
/** A surname of two words, which is no full name by itself: "Mr. Au Yeung". */
const doubleSurname = /^(?:Au|Ou|Szu|Sze|Si)[ -](?:Yeung|Yang|To|Tu|Ma|Toh)$/i

const titled = (text: string): string =>
  /^\p{Lu}{3,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text
/** Surnames that are also small words: "Mr. To Chun Kei". */
const surnamesLikeWords = new Set(['To', 'Or', 'On', 'In', 'Long', 'Hong', 'Kong', 'Yes'])
/** The same in capitals before given names in small letters: "Mr. TO Siu Hang", "Mr OR Ching Lun", "KONG Fan". */
const capitalLikeWord = /^(?:TO|OR|KONG|LONG) \p{Lu}\p{Ll}/u
const place = /^(?:Hong Kong|HONG KONG|Long (?:[Pp]osition|[Ss]top))/
/** Given names that are also small words: "Wang Long", "Tay Ah Kong"; "Hong Kong" is the place. */
const givenLikeWords = new Set(['Long', 'Hong', 'Kong'])
/** Names that are also small words, where nothing of a sentence follows, or its verb: "Lo Chun To", "Peter Or will retire". */
const lastLikeWords = new Set(['To', 'On', 'In', 'Or', 'For'])
const isLast =
  /^(?:$|\n| \n|,|;| ?\(| ?[*#]| (?:JP|MH|BBS|SBS|GBS|GBM)(?![A-Za-z])|\.(?:$|[ \n])|[’']s | (?:is|was|has|had|will|as|and|who|retired|resigned|joined|declared)(?![a-z]))/
/** Malaysian decorations behind a name: "P.S.M." */
const decoration = /^(?:\p{Lu}\.){3}$/u
/** One more word of a name behind "To", which then is part of it: "Chik To Bun," */
const beforeGiven = /^ \p{Lu}\p{Ll}{1,6}(?=[,.;()\n*#]|$| (?:and|as|is|was|has|had|who|will)(?![a-z]))/u
const wordsInCapitals = new Set(
  'AS IS OF AND TO IN AT BY OR WAS WERE HAS HAVE WILL BEING FOR FROM WITH RESIGNED RETIRED AUDIT INVESTMENT REMUNERATION NOMINATION SOLICITORS BANKERS NON-EXECUTIVE'.split(
    ' ',
  ),
)
const ends = (text: string): boolean =>
  afterName.has(text) || afterName.has(titled(text)) || postNominals.has(text) || wordsInCapitals.has(text)

/** What a table says behind a name: in what capacity shares are held, the office. */
const beginsCell = new Set(
  (
    'STOCK COMPLIANCE STRATEGY RISK FINANCE CORPORATE PLACE REGISTRAR CHIEF CHAIRMAN NON-EXECUTIVE PRINCIPLE WEBSITE AUDIT AUDITOR AUDITORS LEGAL PRINCIPAL REGISTERED COMPANY AUTHORISED AUTHORIZED INVESTMENT REMUNERATION NOMINATION EXECUTIVE HEAD SHARE SOLICITORS BANKERS INDEPENDENT ' +
    'Mr Ms Mrs Dr Prof Miss Madam Beneficial Beneficiary Interest Personal Family Corporate Founder Settlor Chairman Chairlady Chairwoman Chief Executive Director Non-executive Independent'
  ).split(' '),
)

/** Behind a director's name a table says of which committee he is chairman or member: "C M", "M –". */
const ofCommittee = /^ [CM](?: [CM–-]| ?(?:\n|$))/

/** What may follow a given name that no list knows: the office, another person, the end. */
const afterGiven =
  /^(?: as |, (?:aged? |an? |the |our )| (?:MH|JP|BBS|SBS|GBS|GBM|MBE|OBE)(?![A-Za-z])|, (?:[A-Z]{2,6}|PhD|[BM]Sc)(?= ?(?:[,(\n]|$))|,? and (?:Mr|Ms|Mrs|Dr|Prof|Miss|Madam)|, (?:Mr|Ms|Mrs|Dr|Prof|Miss|Madam)| ?\(|;| (?=\d|[–—-] |Independe|Non-[Ee]xec|Executive|Committee|Mr|Ms|Mrs|Dr|Prof)|\.? ?(?:\n|$))/

/** Whether the word after a comma, which ends at `end`, is the given name of a name in Chinese order that begins at `at`. */
function isGiven(word: string, text: string, at: number, end: number): boolean {
  const first = word.replace(/ \p{Lu}\.$/u, '')
  if (givenNames.has(first) || givenNames.has(titled(word))) return true
  const surname = /^\p{Lu}[\p{L}]*/u.exec(text.slice(at, at + 20))?.[0] ?? ''
  const isWord = /^\p{Lu}\p{Ll}{2,}(?:-\p{L}+)?$/u.test(word) && !ends(word) && !notInCompanyName.has(word)
  const isSurname = romanSurnames.has(surname.toLowerCase()) || surnamesLikeWords.has(surname)
  return isWord && isSurname && afterGiven.test(text.slice(end, end + 10))
}

/** Where a name of two words or more ends without single letters behind it: those of a table, "Lam Tsz Kit M C". */
function withoutLetters(text: string, at: number, end: number): number {
  const words = text.slice(at, end).split(' ')
  const full = words.findLastIndex((word) => word.length > 1) + 1
  const isWhole = full > 2 || (full === 2 && /^\p{Lu}{3,} \p{Lu}\p{Ll}/u.test(text.slice(at, end)))
  return isWhole && full < words.length ? at + words.slice(0, full).join(' ').length : end
}

/** How a town's code goes on: "Hamilton HM 11". */
const postcode = /^ \p{Lu}{2} \d\d(?![\d,./])/u

/**
 * Reads a person's name in Latin letters from `at`: up to six capitalised words, and a given name after a comma ("Wong Pong Chun,
 * James") or what else he is called ("Lam Ah Kit @ Lam Tsz Kit"). Ends before roles, letters after the name and line ends. Null where no name stands there.
 */
export function readName(text: string, at: number): { end: number; words: number } | null {
  let end = at
  let words = 0
  for (let next = at; words < most;) {
    word.lastIndex = next
    const m = word.exec(text)
    if (!m) break
    const isName =
      (words === 0 && m[0].length < 5 && capitalLikeWord.test(text.slice(next, next + 7))) ||
      ((words === 0 ? surnamesLikeWords : givenLikeWords).has(m[0]) &&
        !place.test(text.slice(next, next + 14)))
    if (words >= 2 && decoration.test(m[0])) break
    if (
      ends(m[0]) &&
      !isName &&
      !(words === 1 && m[0] === 'To' && beforeGiven.test(text.slice(next + 2, next + 20))) &&
      !(
        words >= (m[0] === 'Or' ? 1 : 2) &&
        lastLikeWords.has(m[0]) &&
        isLast.test(text.slice(next + m[0].length, next + m[0].length + 11))
      )
    )
      break
    end = next + m[0].length - (m[0].endsWith('Ø') && /\p{Ll}Ø$/u.test(m[0]) ? 1 : 0)
    words++
    if (text[end] === ' ') next = end + 1
    else break
  }
  end = withoutLetters(text, at, end)
  if (words > 1 && text.startsWith(' @ ', end)) {
    const alias = readName(text, end + 3)
    if (alias) return { end: alias.end, words: words + alias.words }
  }
  const given =
    /^, ?(\p{Lu}\p{L}+(?:-\p{Lu}?\p{L}+)?(?: \p{Lu}\.(?= ?(?:[\n(,]|$)))?)(?=(?: ?(?<next>\p{Lu}[\p{L}.]*))?)/u.exec(
      text.slice(end, end + 30),
    )
  const next = given?.groups?.['next']?.replace(/\.$/, '')
  const isOnly =
    next === undefined ||
    postNominals.has(next) ||
    beginsCell.has(next) ||
    ofCommittee.test(text.slice(end + given![0].length, end + given![0].length + 6))
  if (words > 0 && given && isOnly && isGiven(given[1]!, text, at, end + given[0].length)) {
    end += given[0].length
    words++
  }
  const isCut = /^\p{Lu}\p{L}+(?: \p{Lu}){1,3}$/u.test(text.slice(at, end)) && text[end] !== '.'
  const isPostcode = words === 2 && postcode.test(text.slice(end - 3, end + 4))
  if (words === 2 && end - at < 11 && doubleSurname.test(text.slice(at, end))) words = 1
  return words > 0 && !isCut && !isPostcode ? { end, words } : null
}
