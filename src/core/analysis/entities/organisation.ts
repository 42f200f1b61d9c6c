import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors } from '../anchors'
import {
  bodiesAlone,
  exchangeShortNames,
  organisationNames,
  organisationShortNames,
} from '../vocabulary/organisations'
import { countries, hanCountries } from '../vocabulary/places'
import { anyOf, han } from '../vocabulary/scripts'
import { WordList } from '../word-list'
import { articleBefore, named } from './finding'
import { officeBefore } from './organisation-tail'

const name = 'entities/organisation'
const words = [
  ...organisationNames.flat(),
  ...organisationShortNames,
  ...Object.keys(exchangeShortNames),
  ...bodiesAlone,
]
const namesAt = anchors(words)
const known = new WordList(words)
const shortNames = new Set(organisationShortNames)
const smallShortNames = new Set(organisationShortNames.map((word) => word.toLowerCase()))
const upperOnly = /^[A-Z]+$/
const twinOf = new Map<string, readonly string[]>(
  organisationNames.flatMap((row) => row.map((word) => [word, row] as const)),
)

/** Whose body it is, as part of its name: "Ministry of Commerce of the PRC", "Listing Committee of the Stock Exchange". */
const ofState = new RegExp(
  `^[ \\n](?:of|in(?= the (?:Cayman|British|Marshall)| Bermuda)) (?:the |The )?(?:State Council(?: of the (?:PRC|People[’']s Republic of China))?|PRC|People[’']s Republic of China|United States of America|(?<!the )Hong Kong|Government of the Hong Kong Special Administrative Region|` +
    `(?:Hong Kong )?Stock Exchange(?: of Hong Kong Limited)?|(?:Republic of )?(?:${anyOf(countries)})|` +
    `(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:Municipal|Provincial|District|County) (?:People[’']s )?Government|(?:People[’']s Government of )?(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:Province|Municipality|City|District|Autonomous Region))(?!\\p{L}| (?:Special|Stock|Limited))`,
  'u',
)

/** Of a commission that every province, city and district has, which one: "Commission of Northmere", "Commission of Quay District of Northmere". */
const ofAnyPlace =
  /^[ \n](?:of|in) (?:the )?(?!State Council|PRC|China|People[’']s Republic|(?:\p{Lu}\p{Ll}+ ){1,3}People[’']s)(?:People[’']s Government of )?(?:\p{Lu}\p{Ll}+ ?){1,3}(?: of (?:\p{Lu}\p{Ll}+ ?){1,3})?(?<! )/u
const everywhere = 'State-owned Assets Supervision and Administration Commission'

/** The part of a body that is named before it: "Standing Committee of the", "13th National Committee of the". */
const committeeOf =
  /(?<!\p{L})(?:(?:\d{1,2}(?:st|nd|rd|th)|\p{Lu}\p{Ll}+) ){0,3}Committee of (?:the )?(?:\d{1,2}(?:st|nd|rd|th) )?$/u
const assembly = /^(?:Chinese People|National People|NPC$)/

/** An office of the body's in a province or a city: 中國證券監督管理委員會湖北監管局. */
const localOffice = new RegExp(
  `^[${han}]{2,10}(?:專員辦事處|专员办事处)|^(?:(?![及和與与或])[${han}]){2,6}(?:監管局|监管局|監管分局|监管分局|監管辦公室|监管办公室|專員辦事處|专员办事处|分局|中心支行|外匯管理部|外汇管理部|總部|总部|市分行|省分行|法規執行部|法规执行部|機構部|机构部|企業融資部|企业融资部|商業罪案調查科|商业罪案调查科|罪案調查科|罪案调查科)|^(?:法規執行部|法规执行部|商業罪案調查科|商业罪案调查科)|^(?:藥品|药品|醫療器械技術|医疗器械技术)(?:審評|审评)中心|^(?:第(?:[${han}]{1,4}|\\d{1,2})[屆届])?(?![轄辖屬属旗下]|[及和與与之的或]|委任|聘任|[頒颁發发授][授發发出予]|批准|[認认]可|核准)[${han}]{2,8}(?:委員會|委员会)`,
  'u',
)

/** In "The Stock Exchange of Hong Kong Limited證券上市規則" the body's name is part of a law's; so it is in Chinese. */
/** … and so is an exchange's short name before its committee: 聯交所上市委員會. */
const partOfLaw =
  /^[ \n](?:\(\p{Lu}[\p{L} ]{2,40}\) )?(?:Ordinance|Act)(?!\p{L})|^ ?(?:GEM ?|創業板|创业板|科創板|科创板|主板)?(?:證券|证券|股票)?上市[規规][則则]|^(?:科創板|科创板|創業板|创业板)?上市公司[^,。;》]{0,16}(?:指引|[規规][則则]|[辦办]法|指南)|^上市(?:委員會|委员会|科(?![技學学研創创])|覆核|复核)/u
/** … and a body for which an ordinance is named, but not in 政府條例. */
const partOfHanLaw = /^(?:條例|条例|法》|一般[規规][則则]|[運运]作程序[規规][則则])/u
/** … and a short name of a longer name of a company's: "HKU Quay Centre Limited". */
const partOfCompany = /^ (?:\p{Lu}[\p{L}-]+ ){1,4}(?:Limited|Ltd|Company|Co\.|Inc)(?!\p{L})/u
const wordBefore = /\p{Lu}\p{Ll}+ $/u
/** … and a central bank's of a bank's: "Northern Bank of Canada". */
const bankBefore = /(?<!\p{L})(?!The )\p{Lu}\p{Ll}+ $/u
const partOfName = new RegExp(`^(?:\\(代理人\\)|代理人|Nominees|[${han}]{0,4}有限公司)`, 'u')

/** Whose body it is, where that stands before its name and is no part of it in the vocabulary: 開曼群島公司註冊處處長. */
const latinPlace =
  /(?<!\p{L})(?:Hong Kong|(?:\p{Lu}\p{Ll}+ ){1,2}(?:Provincial|Municipal|Prefectural|District|County)) $/u
/** What the words of latinPlace end in. */
const mayEndPlace = new Set(['g', 'l', 't', 'y'])
const unitedStates = /(?<!\p{L})(?:UNITED STATES|United States|U\.S\.)[ \n]$/u
const hanPlace =
  /(?:香港|澳門|澳门|開曼[群羣]島|开曼群岛|百慕達|百慕达|百慕大|英屬處女[群羣]島|英属处女群岛|新加坡)$/u
/** Of ministries and bureaus the country too: 越南財政部. */
const hanCountry = new RegExp(`(?:${anyOf(hanCountries)})$`, 'u')
/** The state whose ministry or commission it is, for the name without it is often the filing's own term: 中國商務部(「商務部」). */
const hanState = /(?:中華人民共和國|中华人民共和国)$/u
const shortState = /(?:中華人民共和國|中华人民共和国|中[國国])$/u
const stateBefore = (before: string, words: string): RegExpExecArray | null =>
  /^[中香]/u.test(words) ? null : (/^[國国]/u.test(words) ? hanState : shortState).exec(before)
const hanExchange = /(?:香港)?(?:聯交所|联交所|港交所|香港聯合交易所有限公司|香港联合交易所有限公司)$/u

/** How long the place before `at` is that belongs to the name there. */
function placeBefore(text: string, at: number, words: string): number {
  const before = text.slice(Math.max(0, at - 40), at)
  if (assembly.test(words)) return committeeOf.exec(before)?.[0].length ?? 0
  const office = /^[A-Za-z]/.test(words) ? officeBefore(text, at) : 0
  if (office) return office
  if (/(?:[部局署]|委[員员][會会]|代表大[會会]|^[國国][務务]院)$/u.test(words) && !words.startsWith('上市'))
    return (
      (
        hanCountry.exec(before) ??
        stateBefore(before, words) ??
        (/^(?:香港|[國国中])/u.test(words) ? null : hanPlace.exec(before))
      )?.[0].length ?? 0
    )
  if (words.startsWith('上市')) return hanExchange.exec(before)?.[0].length ?? 0
  if (
    words === 'Department of Justice' ||
    (words.length === 34 && /^Securities and Exchange Commission$/i.test(words))
  )
    return unitedStates.exec(before)?.[0].length ?? 0
  if (/^[A-Za-z]/.test(words))
    return !mayEndPlace.has(before.at(-2) ?? '') || shortNames.has(words) || /^Hong Kong/i.test(words)
      ? 0
      : (latinPlace.exec(before)?.[0].length ?? 0)
  return /^(?:香港|新加坡|中[國国央]|國家|国家)/.test(words) ? 0 : (hanPlace.exec(before)?.[0].length ?? 0)
}

/** What may stand before a body that goes by such plain words that they end many a longer name. */
const beforeAlone = /[於于向由在及與与和經经至往到受據据獲获被為为下、]/
/** The end of our exchange's name, where a paragraph's end stands before it. */
const limitedBelow = /^[ \n]{1,3}(?:Limited|LIMITED)(?!\p{L})/u
const isHanSign = new RegExp(`[${han}]`)

/** Whether the words are but part of others: 商務部門, 上市科技公司, 貿易發展局, the middle of a reference number, the end of a code. */
function isPart(text: string, index: number, words: string): boolean {
  const next = text.charAt(index + words.length)
  const last = text.charAt(index - 1)
  if (
    bodiesAlone.has(words) &&
    isHanSign.test(last) &&
    !beforeAlone.test(last) &&
    !hanCountry.test(text.slice(Math.max(0, index - 8), index)) &&
    !shortState.test(text.slice(Math.max(0, index - 7), index))
  )
    return true
  if (words.startsWith('Bank of ') && bankBefore.test(text.slice(Math.max(0, index - 14), index))) return true
  if (words.endsWith('政府')) return /[部機机當当]/.test(next)
  if (words.endsWith('部')) return /[門门分件長长位份署落]/.test(next)
  if (words === '納斯達克' || words === '纳斯达克') return /[指綜综中金全資资股]/.test(next)
  if (words === '上市科') return /[技學学研創创]/.test(next)
  if (last === '.' && upperOnly.test(words) && /\d/.test(text.charAt(index - 2))) return true
  return text[index - 1] === '/' || (next === '/' && /\d/.test(text.charAt(index + words.length + 1)))
}

/** Exchanges, regulators, clearing systems and public bodies of the vocabulary, in English and Chinese. */
export const organisation: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    for (const { start: at, end: behind } of known.matchesAt(text, namesAt.in(text))) {
      // an article in small letters is no part of "The Stock Exchange of …"
      const index = text.startsWith('the ', at) ? at + 4 : at
      const own = text.slice(index, behind)
      const tail = text.slice(behind, behind + 90)
      const office = own.endsWith('Exchange of Hong Kong')
        ? limitedBelow.exec(tail)
        : own in exchangeShortNames
          ? null
          : ((own === everywhere ? ofAnyPlace.exec(tail) : null) ??
            ofState.exec(tail) ??
            localOffice.exec(tail))
      const end = behind + (office?.[0].length ?? 0)
      const rest = text.slice(end, end + 16)
      if (upperOnly.test(own) && !shortNames.has(own) && own.length < 8) continue
      if (smallShortNames.has(own.toLowerCase()) && !shortNames.has(own)) continue
      if (/^[a-z]/.test(own) || isPart(text, index, own)) continue
      if (
        (/^(?: stock code)? ?: ?\d/i.test(rest) && !own.endsWith('Limited')) ||
        partOfLaw.test(rest) ||
        (partOfHanLaw.test(rest) && !own.endsWith('政府')) ||
        partOfName.test(rest.trimStart())
      )
        continue
      if (shortNames.has(own) && upperOnly.test(own) && partOfCompany.test(tail)) continue
      // “Northmere SASAC” is that of a place
      if (own === 'SASAC' && wordBefore.test(text.slice(Math.max(0, index - 20), index))) continue
      const place = placeBefore(text, index, own)
      const start = index - (place || articleBefore(text, index))
      const span = { start, end }
      // its own article is a capital one, whatever stands before it
      const article = own.startsWith('Stock Exchange of Hong Kong') ? 'The ' : ''
      const whole = start === index ? article + text.slice(start, end) : text.slice(start, end)
      yield named(name, 'organisation', span, whole, {
        pairName: bracketedTwin(own, text, end),
      })
    }
  },
}

/** The same body's other name where it stands in brackets right behind. */
function bracketedTwin(words: string, text: string, end: number): string | undefined {
  const inside = /^[*#]? ?\(([^()\n]{2,80})\)/u.exec(text.slice(end, end + 90))?.[1]?.trim()
  const row = twinOf.get(words)
  return inside && row?.includes(inside) ? inside : undefined
}
