import { zhYear } from '../dates/zh-parts'
import type { EntityFinding } from '../recogniser'
import { skipBracket } from './alias'
import type { ListedDate } from './date-list'
import { nounAt, type FilingNoun } from './zh-attachment'
import { zhIssuersEach } from './zh-issuer'
import { zhHead, zhInstrument, zhModifier } from './zh-nouns'
import type { Whose } from './whose'

const another = new RegExp(
  String.raw`,?(?:及|和|與|与|以及|連同|连同)(?:其|本公司|隨附|随附)?(?:之|的)?(?:${zhYear}年度?(?=股[東东]|[臨临]|第))?(?<noun>${zhModifier}(?:\([^()]{1,30}\))?${zhHead})(?![所之的]?日期)`,
  'dy',
)

const listed = new RegExp(
  String.raw`、(?:其|隨附|随附)?(?<noun>${zhModifier}${zhHead})(?=[、及和與与以連连(])`,
  'dy',
)
/** No sentence joins more papers. */
const mostListed = 6

const leadingYear = new RegExp(`^${zhYear}年`)

/** Another noun of the same dates: "…之通函(「通函」)及股東週年大會通告". */
function secondAt(text: string, at: number, pattern = another) {
  const second = nounAt(pattern, text, at)
  return second &&
    !leadingYear.test(second.noun) &&
    !zhInstrument.test(second.noun) &&
    !/(?<![週周])年(?!報|度報|报|度报)/.test(second.noun)
    ? second
    : null
}

/** Further nouns of the same dates, joined to the last of them: "…之公告(、通函)及股東週年大會通告". */
function listedAt(text: string, at: number): FilingNoun[] {
  const nouns: FilingNoun[] = []
  let end = at
  while (text[end] === '、' && nouns.length < mostListed) {
    const next = secondAt(text, end, listed)
    if (!next) return []
    nouns.push(next)
    end = skipBracket(text, next.end)
  }
  const last = secondAt(text, end)
  return last ? [...nouns, last] : []
}

/** "股東週年大會通告(「通告」)及本公司之(通函),日期均為D", "通告及(通函)均於D刊發" */
export const bothDated = /日期(?:均|同|皆|分別|分别)[為为]$|均已?[於于]$/
const beside = new RegExp(
  String.raw`(?<noun>${zhModifier}${zhHead})(?:\([^()\n]{1,40}\))?(?:及|以及|和|與|与|連同|连同)[^。;,\n]{0,50}$`,
  'd',
)
const besideListed = new RegExp(String.raw`(?<noun>${zhModifier}${zhHead})(?:\([^()\n]{1,40}\))?、$`, 'd')

/** The noun before what stands at `at`, joined to it as `pattern` says. */
function nounBefore(text: string, at: number, pattern: RegExp): FilingNoun | null {
  const from = Math.max(0, at - 110)
  const match = pattern.exec(text.slice(from, at))
  const [start, end] = match?.indices?.groups?.['noun'] ?? []
  if (start === undefined || end === undefined) return null
  return { noun: text.slice(from + start, from + end), start: from + start, end: from + end }
}

/** The nouns before the one at `at` that share its date. */
function besideBefore(text: string, at: number): FilingNoun[] {
  const nouns: FilingNoun[] = []
  let next = nounBefore(text, at, beside)
  while (next && nouns.length < mostListed) {
    nouns.unshift(next)
    next = text[next.start - 1] === '、' ? nounBefore(text, next.start, besideListed) : null
  }
  return nouns
}

/** The nouns that share the dates of `noun`, which ends with its bracket at `end`: before it where all are dated behind. */
export function furtherNouns(
  text: string,
  noun: FilingNoun,
  end: number,
  isBoth: boolean,
): readonly FilingNoun[] {
  const before = isBoth ? besideBefore(text, noun.start) : []
  return before.length > 0 ? before : listedAt(text, end)
}

/** What several issued is not one each: 日期分別為…之聯合公告. */
const isTogether = /[聯联]合|共同/

/** What the dates of a noun are dealt out by. */
interface Dealing {
  /** What stands before the words of dating, which begin at `at`. */
  readonly lead: string
  readonly at: number
  /** The noun and the words between it and its dates. */
  readonly words: string
  readonly names: readonly EntityFinding[]
  /** How many nouns share them (furtherNouns), and whether those stand before it. */
  readonly others: number
  readonly isLast: boolean
}

/** To whom the dates are dealt: those of the noun, by issuer where several are told, and those of the others. */
interface Dealt {
  readonly first: readonly { readonly whose: Whose | null; readonly own: readonly ListedDate[] }[]
  readonly others: readonly ListedDate[]
}

/** Whether dates are told of respectively, by what stands before them: 日期分別為; not where words on a subject stand between them. */
export const areRespective = (before: string, items: readonly ListedDate[], isChained: boolean): boolean =>
  items.length > 1 && !isChained && respectively.test(before)
const respectively = /分[別别][為为於于]?$/

/**
 * Deals out such dates: "日期分別為D1及D2之公告及通函" one each, of more to the first noun what is left of the others' one each; one each to
 * two issuers. Where there are fewer dates than nouns, those of the others are not told.
 */
export function zhDealt(
  { lead, at, words, names, others, isLast }: Dealing,
  items: readonly ListedDate[],
): Dealt {
  if (others > 0 && others < items.length)
    return isLast
      ? { first: [{ whose: null, own: items.slice(others) }], others: items.slice(0, others) }
      : { first: [{ whose: null, own: items.slice(0, -others) }], others: items.slice(-others) }
  const each =
    others === 0 && items.length === 2 && !isTogether.test(words) ? zhIssuersEach(lead, at, names) : null
  if (!each) return { first: [{ whose: null, own: items }], others: [] }
  return { first: each.map((whose, index) => ({ whose, own: items.slice(index, index + 1) })), others: [] }
}

const each = /日期[均皆同][為为]$|各自(?:所?刊[發发])?日期[為为]$/

/** Whether a day is that of a filing of each of two issuers, by what stands before it: 港星及本公司日期均為. */
export const areOfEach = (before: string, items: readonly ListedDate[]): boolean =>
  items.length === 1 && each.test(before)

/** Deals out such a day to each of the two; null where no two are named, or where they issued one paper together. */
export function zhOfEach(
  { lead, at, words, names, others }: Dealing,
  items: readonly ListedDate[],
): Dealt | null {
  const issuers = others === 0 && !isTogether.test(words) ? zhIssuersEach(lead, at, names) : null
  return issuers && { first: issuers.map((whose) => ({ whose, own: items })), others: [] }
}
