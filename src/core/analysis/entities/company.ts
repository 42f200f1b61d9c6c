import { ending } from '../../text/ending'
import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { notInCompanyName } from '../vocabulary/company-forms'
import { firmsWithoutForm, housesOnLines } from '../vocabulary/firms'
import { knownHouses } from '../vocabulary/known-houses'
import { honorific } from '../vocabulary/people'
import { anyOf } from '../vocabulary/scripts'
import { givenNames } from '../vocabulary/surnames'
import { WordList } from '../word-list'
import { capitalRuns } from './capital-runs'
import type { RunToken } from './run-tokens'
import { companiesInRun, mayHoldCompany } from './companies-in-run'
import { behindYear, brandName, kindOf, smallWordBefore, termsBehindAnd } from './company-edges'
import { isOfLaw, isWeak } from './company-name'
import { isStop } from './company-name-start'
import { named, taken } from './finding'
import { isLikelyName } from './likely-name'
import { twoNames } from './two-names'

const name = 'entities/company'
const withoutForm = [...firmsWithoutForm, ...knownHouses]
const firmsAt = anchors(withoutForm)
const firms = new WordList(withoutForm)
const firmNames = new Set<string>(firmsWithoutForm)
const houseNames = new Set<string>(knownHouses)
/** What may be part of a firm's name behind it. */
const ofFirm =
  /^ (?:International|Nederland|Singapore|Hong Kong|China|Australia|Canada|Malaysia)(?! \p{Lu})(?!\p{sc=Latin})/u
/** What makes a house part of a longer name before it: "Quay HSBC", "Mr. Morgan Stanley". */
const wordBefore = /(?<!\p{L})(?<word>\p{Lu}[\p{L}’'-]*|&) $/u

const capitalLink = /^(?:BY|OF|TO|AND|FROM|FOR|WITH|IN)$/

function isInName(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false
  const word = wordBefore.exec(text.slice(Math.max(0, at - 24), at))?.groups?.['word']
  return word !== undefined && !notInCompanyName.has(word) && !capitalLink.test(word)
}

/** Which house of a group it is, behind its name. */
const ofHouse =
  /^(?: Group| Hong Kong| China| Asia| International)?(?: ?\((?:Asia|Hong Kong|China|International|Asia Pacific)\))?(?![\p{sc=Latin}\p{Nd}&-]| (?:(?!ON BEHALF |FOR AND ON )[\p{Lu}\p{Nd}]|&|\())/u
const housesAt = anchors(housesOnLines)
const houseLine = new RegExp(`(?<=^|\\n ?)(?:${anyOf(housesOnLines)})(?= ?(?:\\n|$))`, 'uy')
const branch =
  /^,?(?: \p{Lu}[\p{L}]+){1,3} (?:Branch|Sub-[Bb]ranch)(?!\p{L})|^,?\n(?:\p{Lu}\p{L}+ ){1,4}(?:Branch|Sub-[Bb]ranch)(?=\n|$)/u
/** Which of a law firm's offices it is: "Rongda Law Offices (Shenzhen)". */
const lawOffice = /^ \(\p{Lu}\p{Ll}+\)/u
/** Partners before an ampersand: "Quill, Ash & Co". */
const partners = ending(
  /(?:(?<!\p{L})(?!The |(?:Messrs|Co|Ltd|Limited|Inc|L|S|KG|AB|Oy|PCL|PLT)(?!\p{L}))\p{Lu}[\p{L}-]+, ){1,3}$/u,
)
const joined = /^\p{Lu}[\p{L}-]+,? & /u
/** A bank's branch in Chinese behind its name in Latin letters: "UBS AG 香港分行". */
const hanBranch = /^ ?[\p{sc=Han}]{2,4}(?:分行|支行)/u
/** An article that belongs to the name, for it is capitalised within a sentence. */
const article = /(?:[\p{Ll},;(] ?)(?<= |\()The $/u
/** A letter that belongs to the name, for it is a capital within a sentence: "fined A One Quay Limited". */
const letterFirst = /(?<!\p{L})\p{Ll}+ A $/u
/** Forms that stand before the name: "PT Nusa Permata", "OOO Zvezda"; over two lines of its cell, before the next cell's figure. */
const formsBeforeAt = anchors(['PT ', 'PT.', 'P.T.', 'OOO ', 'PAO ', 'LLC ', 'PJSC '])
const formBefore =
  /(?<![\p{sc=Latin}\p{Nd}])(?:P\.?T\.?|OOO|PAO|LLC|PJSC) \p{Lu}\p{Ll}[\p{sc=Latin}-]*(?: (?!(?:Indonesia|Russia) (?:IDR|Rp|RUB|US\$|HK\$|\d))\p{Lu}\p{Ll}[\p{sc=Latin}-]*){0,3}(?:\n\p{Lu}\p{Ll}[\p{sc=Latin}-]*(?: \p{Lu}\p{Ll}[\p{sc=Latin}-]*)?(?=(?:\n| ?\()[\d“]))?/uy
/** Whether a name and an article before it are all that a line says, or all behind its last sentence: "The Bank of East Quay, Limited". */
const isWholeLine = (text: string, { start, end }: Span): boolean =>
  /(?:^|[\n.]) ?The $/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[*#]? ?(?:\n|$)/.test(text.slice(end, end + 3))

/** "The Bank of New Ayr": the article is part of the name of a bank that is named so, also where it begins a sentence. */
const isBankOf = (text: string, { start }: Span): boolean =>
  text.startsWith('Bank of ', start) && /(?<!\p{L})The $/u.test(text.slice(Math.max(0, start - 5), start))

const titledEnd = new RegExp(`(?<![\\p{sc=Latin}])${honorific}$`, 'u')

/** A firm whose name bears no legal form, joined to the next name: "Quill & Ash and Northmere Limited". */
const firmFirst = new RegExp(`^(?:${anyOf(withoutForm)}),? (?:and|&) (?!Co(?!\\p{L}))(?=\\p{Lu})`, 'u')

/** Where a name begins that the name of one of its partners stands before: "and Ho Wai Lun of Dunmore Advisory Limited". */
function behindPartner(tokens: readonly RunToken[], text: string): number | null {
  const of = tokens.findLastIndex((token) => token.type === 'link' && token.text === 'of')
  const own = tokens.slice(of + 1)
  if (of < 2 || own.length < 3 || own.at(-1)!.type !== 'form') return null
  const and = tokens.slice(0, of).findLastIndex((token) => token.type === 'link' && token.text === 'and')
  const who = tokens.slice(and + 1, of)
  const isWho =
    who.length > 1 && who.every((token) => token.type === 'word' && !isWeak(token) && !isStop(token))
  return isWho && isLikelyName(text.slice(who[0]!.start, who.at(-1)!.end)) ? own[0]!.start : null
}

/** Where a name begins that somebody's own name may stand before: "Ms. Glen Ho of Dunmore Limited". */
function startOf(tokens: readonly RunToken[], text: string): number {
  const start = tokens[0]!.start
  // "Mr. Ho Wai Lun, Peter and Northmere Limited"
  const isBehindGiven =
    tokens[1]?.type === 'link' && tokens[1].text === 'and' && givenNames.has(tokens[0]!.text)
  if (isBehindGiven && tokens.length > 3 && text.startsWith(', ', start - 2)) return tokens[2]!.start
  if (!titledEnd.test(text.slice(Math.max(0, start - 12), start))) return behindPartner(tokens, text) ?? start
  const of = tokens.findLastIndex((token) => token.type === 'link' && /^(?:of|and|at|from)$/.test(token.text))
  return tokens[of + 1]?.start ?? start
}

/** The branch or the office that the words behind a name which ends in `last` add to it. */
const officeIn = (rest: string, last: string): RegExpExecArray | null =>
  (rest.includes('ranch') ? branch.exec(rest) : null) ??
  (rest.includes('行') ? hanBranch.exec(rest) : null) ??
  (isOfLaw(last) ? lawOffice.exec(rest) : null)

const possessive = /^[’']s$/
const isWholeForm = (tokens: readonly RunToken[]): boolean => tokens.at(-1)!.type === 'form'
const closesTerm = /^[”"’」]+\)/

/** Names of companies, banks, funds and firms in English: "Foo Bar (Holdings) Co., Ltd.", "Foo & Bar LLP", "Foo Bank". */
export const company: Recogniser = {
  name,
  find(text, found) {
    const own: EntityFinding[] = []
    const endsInTerm = termsBehindAnd(found)
    for (const run of capitalRuns(text)) {
      if (!mayHoldCompany(run)) continue
      const brand = brandName(text, run)
      if (brand) own.push(named(name, 'company', brand, text.slice(brand.start, brand.end)))
      for (const tokens of companiesInRun(run)) {
        const span = { start: behindYear(text, startOf(tokens, text)), end: tokens.at(-1)!.end }
        const words = text.slice(span.start, span.end)
        const isJoined = words.includes(' & ')
        if (isJoined || words.includes(' and ')) span.start += firmFirst.exec(words)?.[0].length ?? 0
        const lead = text.slice(Math.max(0, span.start - 60), span.start)
        const others = isJoined && joined.test(text.slice(span.start, span.end)) ? partners.exec(lead) : null
        if (others && !others[0].split(', ').some((word) => notInCompanyName.has(word)))
          span.start -= others[0].length
        const isBehindThe = lead.endsWith('The ')
        if (isBehindThe && (article.test(lead) || isWholeLine(text, span) || isBankOf(text, span)))
          span.start -= 4
        if (lead.endsWith(' A ') && letterFirst.test(lead)) span.start -= 2
        span.start -= smallWordBefore(lead, text, span.end)
        if (!isWholeForm(tokens) && possessive.test(text.slice(span.end - 2, span.end))) span.end -= 2
        const rest = text.slice(span.end, span.end + 60)
        const office = officeIn(rest, tokens.at(-1)!.text)
        if (office) span.end += office[0].length
        const isWhole = isWholeForm(tokens)
        const two = isWhole && words.includes(' and ') ? twoNames(text, span) : null
        if (two) {
          span.start = two.second
          if (two.first)
            own.push(named(name, 'company', two.first, text.slice(two.first.start, two.first.end)))
        }
        // “Northmere Bank”) is what a filing calls it
        if (!isWhole && closesTerm.test(text.slice(span.end, span.end + 3))) continue
        if (!isWhole && endsInTerm(text.slice(span.start, span.end))) continue
        if (!taken(found, span, isWhole ? ['organisation'] : ['organisation', 'company']))
          own.push(named(name, kindOf(text, span, tokens), span, text.slice(span.start, span.end)))
      }
    }
    for (const m of matchesAt(formBefore, text, formsBeforeAt.in(text)))
      own.push(named(name, 'company', { start: m.index, end: m.index + m[0].length }, m[0]))
    for (const m of matchesAt(houseLine, text, housesAt.in(text)))
      if (!taken(found, { start: m.index, end: m.index + m[0].length }, ['definedTerm']))
        own.push(named(name, 'company', { start: m.index, end: m.index + m[0].length }, m[0]))
    for (const { start, end: behind } of firms.matchesAt(text, firmsAt.in(text))) {
      const firm = text.slice(start, behind)
      const rest = text.slice(behind, behind + 60)
      const isFirm = firmNames.has(firm)
      if (!isFirm && (!houseNames.has(firm) || isInName(text, start))) continue
      const more = (isFirm ? ofFirm : ofHouse).exec(rest)?.[0].length
      if (!isFirm && more === undefined) continue
      const at = behind + (more ?? 0)
      const end = at + (branch.exec(text.slice(at, at + 60))?.[0].length ?? 0)
      own.push(named(name, 'company', { start, end }, text.slice(start, end)))
    }
    return own
  },
}
