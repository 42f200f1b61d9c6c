import { anchors, isDigit } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import type { Span } from '../../text/span'
import { isHanUnit } from '../../text/unit-traits'
import { hanHonorific } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'

const name = 'entities/han-owners'
const sharesAt = anchors(['%)', '%的', '%之', '%權益', '%权益', '%股', '%、', '%及', '%。'])
/** 張偉民(60%), 張偉民持有60%: who owns how much, behind what leads up to a name. */
const owner = new RegExp(
  `(?:^|[:、,;。\\n(及和與与]|[由為为]|分[別别]|股[東东]|其中)(?<who>(?![由為为])[${han}]{2,4}?)(?:\\((?:持股|持有|[佔占]|[約约])?|(?:[實实]益)?(?:持有|[擁拥]有)(?:[約约])?)\\d{1,3}(?:\\.\\d{1,4})?$`,
  'u',
)
/** 張久臣持有北溪約99.0%: a sentence begins with the owner, who is called by three characters, and says of what. */
const ownerOf = new RegExp(
  `(?:^|[。;\\n])(?<who>[${han}]{3})(?:持有|[擁拥]有)[${han}]{2,8}[約约]\\d{1,3}(?:\\.\\d{1,4})?$`,
  'u',
)
/** 由獨立第三方徐勇全資擁有, 由盧鵬宇控制: who owns or controls the whole, by three characters or as somebody independent. */
const sole = new RegExp(
  `由(?:(?:(?:一[名位])?[獨独]立第三方|[個个]人)(?<other>[${han}]{2,4}?)|(?<who>[${han}]{3}))(?:先生|女士)?(?:最[終终]|全[資资]|[單单][獨独]|[實实]益)?$`,
  'u',
)
const soleAt = anchors(
  '控制。 控制, 控制; 控制的 全資擁有 全資持有 全资拥有 全资持有 最終擁有 最终拥有'.split(' '),
)
const reach = 24
/** Whether the figure that ends at `end` may be somebody's share: 持有60, (約40.5. Most are not, and it is told at once. */
function isShare(text: string, end: number): boolean {
  let at = end - 1
  while (isDigit(text.charCodeAt(at)) || text[at] === '.') at--
  return at < end - 1 && '(有約约股佔占'.includes(text[at] ?? ' ')
}
/** What a list of owners follows: 股東:, 由…持有. Sectors and places have shares too. */
const ownersLead = /(?:股[東东]|[擁拥]有|持有|控制|合[夥伙]人|出[資资])[^。\n]{0,50}$/u
const noOwner =
  /^(?:[單单][獨独]|董事|公司|股[東东]|任何|[該该彼其本]|管理|合[計计]|[總总][計计])|[聯联連连約约購购租讓让保資资託托作]方$|^.方$|[員员人者委司等部局層层額额數数率類类項项份股權权省市區区縣县國国業业品級级]$/u

const sharedAt = anchors('分別擁有 分别拥有 分別實益擁有 分别实益拥有 分別持有 分别持有'.split(' '))
/** Where the words say less, so that one of the names must be longer than many a word. */
const saidAt = anchors(
  '均為 均为 作為 作为 已放棄 已放弃 須放棄 须放弃 放棄投票 放弃投票 組成 组成 當選 当选 獲委任 获委任 已辭任 已辞任 獲重選 获重选'.split(
    ' ',
  ),
)
/** The kind of shareholder that one is, behind his name in a table: 張偉民 境內自然人. */
const naturalAt = anchors(['境內自然人', '境内自然人', '境外自然人'])
const natural = new RegExp(`(?:^|[^${han}])(?<who>[${han}]{2,4}) ?$`, 'u')
/** Whether such words are no name, but what says who is one in general: 雙方均為, 三名, 上述. */
const isNobody = (words: string): boolean =>
  /[均皆都亦][為为]$|[屬属][於于]$/u.test(words) || (words.length === 2 && !isHanName(words))

const longestName = 32
const named = `(?:(?![由及和與与])[${han}()]){2,${String(longestName)}}`
const firm = /(?:公司|集[團团]|[銀银]行|基金|信[託托]|合[夥伙](?:企[業业])?\)?|\([^()]*合[夥伙]\))$/u
/** 由(蔡天佑、高美瑩及宋柏霖先生)分別擁有; ,(李萬軍及趙可)均為獨立第三方; firms may be among them. */
const sharers = new RegExp(`(?:由|[,。;:\\n()]|^)(?<list>${named}(?:[、及和與与]${named}){1,6})$`, 'u')
const bracketBehind = /\((?:[^()]*主席|召集人)\)$/u
const honorificBehind = new RegExp(`${hanHonorific}$`, 'u')
/** The office of those behind it in a list: 副總經理林子傑、何慧倫獲委任. */
const officeBefore =
  /^.{0,6}(?:董事[長长]?|[監监]事|主席|[總总](?:[經经]理|裁|[監监])|秘[書书]|首席.{2}官|主任)(?=.{2,4}$)/u
/** Somebody with a rare surname, where others of the list are surely people. */
const mayBeName = new RegExp(
  `^(?!本|[該该]|其|各|任何|董事)[${han}]{2}[${han}](?<![人員员者方東东層层會会司等])$`,
  'u',
)
const reachOfList = 110
const joins = /[、及和與与]/u

/** Whether the words that end at `end` are joined to others: few are, and it is told at once. */
function isJoined(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - longestName - 1 && at >= 0; at--) {
    if (joins.test(text[at]!)) return at < end - 2
    if (!isHanUnit(text.charCodeAt(at)) && text[at] !== '(' && text[at] !== ')') return false
  }
  return false
}

/** The people of a list that ends at `end`, all of whose items are names or firms. */
function peopleOfList(text: string, end: number): readonly Span[] {
  if (!isJoined(text, end)) return []
  const before = text.slice(Math.max(0, end - reachOfList), end)
  const list = sharers.exec(before)?.groups?.['list']
  if (list === undefined) return []
  const people: Span[] = []
  let start = end - list.length
  let rare = 0
  for (const item of list.split(joins)) {
    const who = item.replace(bracketBehind, '').replace(honorificBehind, '')
    const own = isHanName(who) ? who : who.replace(officeBefore, '')
    const at = start + who.length - own.length
    if (isHanName(own) && !noOwner.test(own)) people.push({ start: at, end: at + own.length })
    else if (mayBeName.test(own)) {
      people.push({ start: at, end: at + own.length })
      rare += 1
    } else if (!firm.test(item)) return []
    start += item.length + 1
  }
  return rare * 3 > people.length ? [] : people
}

/** People without honorific who own shares of a company, by how much of it: 股東:張偉民(60%)、李娜(40%). */
export const hanOwners: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    for (const at of sharesAt.in(text)) {
      const lead = isShare(text, at) ? text.slice(Math.max(0, at - reach), at) : ''
      const who = owner.exec(lead) ?? ownerOf.exec(lead)
      const words = who?.groups?.['who'] ?? ''
      if (!who || !isHanName(words) || noOwner.test(words)) continue
      if (!/[持擁拥]/u.test(who[0]) && !ownersLead.test(text.slice(Math.max(0, at - 90), at))) continue
      const start = at - who[0].length + who[0].indexOf(words)
      const span = { start, end: start + words.length }
      if (!taken(found, span, ['company', 'person', 'organisation', 'definedTerm']))
        yield namedByPlace(name, 'person', text, span)
    }
    for (const at of naturalAt.in(text)) {
      const who = natural.exec(text.slice(Math.max(0, at - 6), at))?.groups?.['who'] ?? ''
      const end = text[at - 1] === ' ' ? at - 1 : at
      const span = { start: end - who.length, end }
      if (who && !noOwner.test(who) && !isNobody(who) && !taken(found, span, ['company', 'person']))
        yield namedByPlace(name, 'person', text, span)
    }
    for (const at of soleAt.in(text)) {
      const { who, other } = sole.exec(text.slice(Math.max(0, at - reach), at))?.groups ?? {}
      const words = who ?? other ?? ''
      // what owns the whole of a company is more often another, called by its short name
      const isBare = who !== undefined && text.startsWith(`${who}全`, at - who.length)
      if (!isHanName(words) || noOwner.test(words) || isBare) continue
      const start = text.lastIndexOf(words, at - words.length)
      const span = { start, end: start + words.length }
      if (!taken(found, span, ['company', 'person', 'organisation', 'definedTerm']))
        yield namedByPlace(name, 'person', text, span)
    }
    const lists = [
      ...sharedAt.in(text).map((at) => peopleOfList(text, at)),
      ...saidAt
        .in(text)
        .map((at) => peopleOfList(text, at))
        .filter((people) => people.some(({ start, end }) => end - start > 2)),
    ]
    for (const people of lists)
      for (const span of people)
        if (!taken(found, span, ['company', 'person', 'organisation', 'definedTerm']))
          yield namedByPlace(name, 'person', text, span)
  },
}
