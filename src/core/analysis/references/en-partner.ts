import type { EntityFinding } from '../recogniser'
import type { Alias } from './alias'
import type { ListedDate } from './date-list'
import { aliasWithin } from './en-alias'
import { enIssuer, issuersWithin } from './en-issuer'
import type { NounMatch as Noun } from './en-nouns'
import { areOfEach, daysOfFirst, issuersEach } from './en-one-each'
import { ownStated, type Whose } from './whose'

// "the circular of the Company (the "Circular") and (the notice … both dated …)", "the circular of Foo Limited (the "Company") and (the"
const sharing =
  /^(?: of (?:the (?:Company|Bank)|[A-Z][^.;()\n]{2,80}? \((?:the )?["“'‘]{1,2}(?:Company|Bank)["”'’]{1,2}\)))?(?: ?\([^()]*\))?,? (?:and|together with)(?: also)? (?:the |a |its |their )?(?:accompanying |related )?$/
// … of Foo Limited (the "Company") and (the notice …, both dated …)"
const sharingBoth =
  /^[^.;\n]{0,160}?(?:,|,? (?:and|together with)(?: also)?) (?:the |a |its |their )?(?:accompanying |related )?$/
// "the circular (the “Circular”) of the AGM of Foo Limited and (the notice (the “Notice”) dated …)"
const definedBeside =
  /^ ?\((?:the )?["“'‘][^()\n]{1,40}\) of [^.;\n]{0,160}? and (?:the |a |its )(?:accompanying |related )?$/
// "the announcement of Foo Limited and (the circular of the Company dated … respectively)"
const sharingEach =
  /^ (?:(?:issued|published|made) )?(?:of|by) [^.;\n\d]{2,100}? and (?:the |a |its |their )?$/
const ofCompany = /^ of the (?:Company|Bank)/
const andThe = / and (?:the |a |its |their )?$/
/** "the annual results for the year ended … and the (2022 annual report were published on D1 and D2 respectively)". */
const resultsAnd =
  /\b(?:annual|interim|quarterly|final|results) results?\b[^.;\n]{0,120} and (?:the |its )?(?:\d{4} )?$/i
const both = /\b(?:both|all)(?: of which(?: are| were)?)? dated\b/

/** Whether words between a noun and its dates say that these are those of several: "both dated". */
export const areOfBoth = (after: string): boolean => both.test(after)

/** Whether a noun is a term defined elsewhere, not one that shares another's date: "the Prospectus and the announcement dated …". */
const isTermBeside = (noun: Noun, other: Noun): boolean =>
  /^[A-Z]/.test(noun.words) && /^[a-z]/.test(other.words)

/** Whether the dates of `other`, after the words `after`, are those of the noun before it too. */
export function sharesDates(
  text: string,
  noun: Noun,
  other: Noun,
  after: string,
  isRespective: boolean,
): boolean {
  const between = text.slice(noun.end, other.start)
  if (areOfBoth(after)) return sharingBoth.test(between)
  if (sharing.test(between) && !isTermBeside(noun, other)) return true
  return definedBeside.test(between) || (isRespective && sharingEach.test(between))
}

const comma = /^(?: of the (?:Company|Bank))?(?: ?\([^()]*\))?, (?:the |its |a )?$/
/** No list is longer. */
const mostBetween = 60

/** Whether a noun stands in a list right before another: "the announcement, the (circular)". */
export const isListed = (text: string, one: Noun, next: Noun): boolean =>
  next.start - one.end <= mostBetween &&
  comma.test(text.slice(one.end, next.start)) &&
  !isTermBeside(one, next)

/** A noun with its dates. */
interface Named {
  readonly text: string
  readonly noun: Noun
  /** The noun before it that shares the dates. */
  readonly partner: Noun | null
  /** Those listed before the partner, which share them too. */
  readonly others: readonly Noun[]
  /** Where the first date begins. */
  readonly to: number
  /** "D1 and D2, respectively". */
  readonly isRespective: boolean
  readonly whose: Whose
  readonly alias: Alias | null
  /** See namesOf. */
  readonly names: readonly EntityFinding[]
}

/** A noun with those of the dates that are its own. */
interface Dealt extends Pick<Named, 'noun' | 'whose' | 'alias'> {
  readonly items: readonly ListedDate[]
  /** Results that were published beside a report. */
  readonly areResults?: boolean
}

/** Whose the filing is that shares the dates of another. */
function whoseOfPartner({ text, noun, whose, names }: Named, partner: Noun): Whose {
  const between = text.slice(partner.end, noun.start)
  if (ofCompany.test(between)) return ownStated
  if (!sharingEach.test(between)) return whose
  const issuers = issuersWithin(names, text, partner.end, noun.start)
  return enIssuer({ before: '', after: between.replace(andThe, ''), names: issuers })
}

/** What is dealt to one of several nouns, of which `next` stands behind it. */
function dealtTo(
  { text, noun, whose, alias }: Named,
  one: Noun,
  next: Noun | undefined,
  items: readonly ListedDate[],
): Dealt {
  if (!next) return { noun, whose, alias, items }
  const term = aliasWithin(text, one.start, next.start)
  return { noun: one, whose, alias: term, items: items.map(({ date }) => ({ date, alias: null })) }
}

/** Deals out dates to the noun, to those that share them, or to each of two issuers. */
export function dealtOut(named: Named, items: readonly ListedDate[]): readonly Dealt[] {
  const { text, noun, partner, others, to, isRespective, whose, alias, names } = named
  const own = { noun, whose, alias }
  if (partner) {
    const all = [...others, partner, noun]
    if (others.length > 0 && (!isRespective || items.length === all.length))
      return all.map((one, i) =>
        dealtTo(named, one, all[i + 1], isRespective ? items.slice(i, i + 1) : items),
      )
    const days = isRespective ? daysOfFirst(items.length, partner, noun) : null
    const shared = items.slice(0, days ?? items.length).map(({ date }) => ({ date, alias: null }))
    const term = aliasWithin(text, partner.start, noun.start)
    return [
      { noun: partner, whose: whoseOfPartner(named, partner), alias: term, items: shared },
      { ...own, items: items.slice(days ?? 0) },
    ]
  }
  if (!isRespective && areOfEach(text, noun, to, items.length)) {
    const each = issuersEach(text, noun, to, names)
    if (each?.includes(ownStated)) return each.map((its) => ({ ...own, whose: its, items }))
  }
  if (!isRespective || items.length !== 2) return [{ ...own, items }]
  const first = items.slice(0, 1)
  const second = items.slice(1)
  const each = issuersEach(text, noun, to, names)
  if (each)
    return [
      { ...own, whose: each[0], items: first },
      { ...own, whose: each[1], items: second },
    ]
  if (!resultsAnd.test(text.slice(Math.max(0, noun.start - 150), noun.start))) return [{ ...own, items }]
  return [
    { ...own, alias: null, items: first, areResults: true },
    { ...own, items: second },
  ]
}
