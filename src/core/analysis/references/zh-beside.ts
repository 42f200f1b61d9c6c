import { zhYear } from '../dates/zh-parts'
import type { EntityFinding } from '../recogniser'
import type { ListedDate } from './date-list'
import { nounAt, type FilingNoun } from './zh-attachment'
import { zhIssuersEach } from './zh-issuer'
import { zhHead, zhInstrument, zhModifier } from './zh-nouns'
import type { Whose } from './whose'

const another = new RegExp(
  String.raw`,?(?:及|和|與|与|以及|連同|连同)(?:其|本公司|隨附|随附)?(?:之|的)?(?:${zhYear}年度?(?=股[東东]|[臨临]|第))?(?<noun>${zhModifier}(?:\([^()]{1,30}\))?${zhHead})(?![所之的]?日期)`,
  'dy',
)

const leadingYear = new RegExp(`^${zhYear}年`)

/** Another noun of the same dates: "…之通函(「通函」)及股東週年大會通告". */
function secondAt(text: string, at: number) {
  const second = nounAt(another, text, at)
  return second &&
    !leadingYear.test(second.noun) &&
    !zhInstrument.test(second.noun) &&
    !/(?<![週周])年(?!報|度報|报|度报)/.test(second.noun)
    ? second
    : null
}

/** "股東週年大會通告(「通告」)及本公司之(通函),日期均為D" */
export const bothDated = /日期(?:均|同|皆)[為为]$/
const beside = new RegExp(
  String.raw`(?<noun>${zhModifier}${zhHead})(?:\([^()\n]{1,40}\))?(?:及|以及|和|與|与|連同|连同)[^。;,\n]{0,50}$`,
  'd',
)

/** The noun before the one at `at` that shares its date. */
function besideBefore(text: string, at: number) {
  const from = Math.max(0, at - 110)
  const match = beside.exec(text.slice(from, at))
  const [start, end] = match?.indices?.groups?.['noun'] ?? []
  if (start === undefined || end === undefined) return null
  return { noun: text.slice(from + start, from + end), start: from + start, end: from + end }
}

/** The noun that shares the dates of `noun`, which ends with its bracket at `end`: before it where both are dated behind. */
export const secondNoun = (text: string, noun: FilingNoun, end: number, isBoth: boolean): FilingNoun | null =>
  (isBoth ? besideBefore(text, noun.start) : null) ?? secondAt(text, end)

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
  readonly second: FilingNoun | null
}

/** Whether dates are told of respectively, by what stands before them: 日期分別為; not where words on a subject stand between them. */
export const areRespective = (before: string, items: readonly ListedDate[], isChained: boolean): boolean =>
  items.length > 1 && !isChained && respectively.test(before)
const respectively = /分[別别][為为於于]?$/

/** Deals out such dates: "日期分別為D1及D2之公告及通函" one each, of more the last to the second noun; one each to two issuers. */
export function zhDealt(
  { lead, at, words, names, second }: Dealing,
  items: readonly ListedDate[],
): {
  readonly first: readonly { readonly whose: Whose | null; readonly own: readonly ListedDate[] }[]
  readonly second: readonly ListedDate[]
} {
  if (second) return { first: [{ whose: null, own: items.slice(0, -1) }], second: items.slice(-1) }
  const each = items.length === 2 && !isTogether.test(words) ? zhIssuersEach(lead, at, names) : null
  if (!each) return { first: [{ whose: null, own: items }], second: [] }
  return { first: each.map((whose, index) => ({ whose, own: items.slice(index, index + 1) })), second: [] }
}
