import type { Random } from './random'

const firsts =
  'Amberlight Birchgate Copperfield Driftmoor Eastlantern Fernhollow Goldreed Harbourlark Ironquay Jadebrook Kestrelmount Lindenport Marshwick Northquill Oakspindle Pearlhaven Quarrymoss Ravenbeck Saltmarsh Thornbury Umberfall Vermilion Willowcrest Yarrowdale'
const seconds =
  'Biosciences|Clinical Services|Infrastructure|Property Development|Semiconductor Technology|Green Energy|Logistics|Retail|Capital|Pharmaceutical|Education|Water Treatment'
const forms =
  'Limited|Holdings Limited|Group Limited|Co., Ltd.|(Hong Kong) Limited|International Holdings Limited|Investment Limited|LLP|Inc.'
const surnames = 'Au Chan Chau Fung Ho Kwan Lam Leung Mok Ng Poon Siu Tam Tse Wong Yeung'
const givens =
  'Hok Yiu|Ka Man|Tsz Ching|Wai Lok|Pui Shan|Chi Keung|Sze Wing|Yat Fai|Lai Kuen|Kin Hang|Mei Fong|Chun Kit'
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const roles = [
  'an executive Director',
  'a non-executive Director',
  'an independent non-executive Director',
  'the chairman of the Board',
  'the chief financial officer',
  'the company secretary',
]
const rules = [
  'Rule 13.09(2)(a)',
  'Rule 14.06(3)',
  'Chapter 14A',
  'Rule 3.10A',
  'Rule 13.51(2)',
  'Appendix 10',
  'Rule 17.06A',
]
const documents = [
  'announcement',
  'circular',
  'voluntary announcement',
  'supplemental announcement',
  'clarification announcement',
  'joint announcement',
  'notice of annual general meeting',
]

/** Names and figures that filings in English are full of, all invented; each call draws another one. */
export function englishNames(random: Random) {
  const { int, pick } = random
  const words = (list: string): string => pick(list.split(/[| ]/))
  const phrase = (list: string): string => pick(list.split('|'))
  const year = (): number => int(2009, 2025)
  return {
    company: (): string => `${words(firsts)} ${words(firsts)} ${phrase(seconds)} ${phrase(forms)}`,
    short: (): string => `${words(firsts)} ${words(firsts)}`,
    person: (): string => `${pick(['Mr.', 'Ms.', 'Dr.'])} ${words(surnames)} ${phrase(givens)}`,
    bare: (): string => `${words(surnames)} ${phrase(givens)}`,
    date: (): string => `${int(1, 28)} ${pick(months)} ${year()}`,
    day: (): string => `${int(1, 28)} ${pick(months)}`,
    year,
    amount: (): string =>
      pick([
        `HK$${int(1, 900)},${int(100, 999)},000`,
        `RMB${int(1, 400)}.${int(1, 9)} million`,
        `US$${int(1, 99)}.${int(10, 99)} billion`,
        `HK$0.${int(10, 99)}`,
      ]),
    role: (): string => pick(roles),
    rule: (): string => pick(rules),
    document: (): string => pick(documents),
    int,
    pick,
  }
}

export type EnglishNames = ReturnType<typeof englishNames>
