import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { han } from '../vocabulary/scripts'
import { isHanName, latinAmongHan } from './han-person-name'
import { noOwner } from './rest-of-list'

const somebody = `[${han}]{2,4}?(?:\\((?:主席|主任委?[員员]?|召集人)\\))?`
/** A row of a table of committees: 審計委員會 林小明(召集人)、何美玲、陳大文; or who forms one: 由林小明、何美玲兩名董事組成. */
const committee = new RegExp(
  `委[員员][會会](?:成[員员])?(?: ?: ?| |由)(?<list>${somebody}(?:[、,及和與与]${somebody}){1,11})(?=\\n|。|$|[二兩两三四五六七八九]名|[組组]成)`,
  'y',
)
const committeesAt = anchors(['委員會', '委员会'])
/** Those whom a list names behind a company: 星海集團有限公司、林小明、何美玲及陳大文承諾. */
const behindCompany = new RegExp(
  `公司、(?<list>(?:[${han}]{2,3}、){2,24}(?:[${han}]{2,3}(?=[\\n,。;(及和與与以等]|$))?)`,
  'y',
)
const companiesAt = anchors(['公司、'])
/** A name in a list: of two or three characters, in Latin letters, or of parts that a point joins. */
const anybody = `(?:[${han}]{2,3}|${latinAmongHan}|[${han}]{2,8}[·•‧・][${han}]{2,8}?)`
/** Directors who take part: 執行董事林小明、何美玲及非執行董事李堯親身出席. */
const attending = new RegExp(
  `(?:[執执]行董事|[獨独]立董事|[監监]事)(?![會会局為为已的之及、,。;:(須须或可認认將将])(?<list>${anybody}(?:[、及和與与]${anybody}){0,8})(?=[親亲]身|[親亲]自|均|以[電电視视]|出席|列席|缺席|未能|因[公其工病]|(?:[及、,;]|,及)(?:[獨独]立|非?[執执]行)|[、,;](?:[職职]工|股[東东]|外部)?[監监]事)`,
  'y',
)
const attendingAt = anchors('執行董事 执行董事 獨立董事 独立董事 監事 监事'.split(' '))
/** Those whom a bracket says another word to stand for: 賣方(即林小明、何美玲及李堯). */
const meant = new RegExp(
  `\\((?:即|包括|分[別别][為为])(?<list>[${han}]{2,4}(?:[、及和與与][${han}]{2,4}){0,12})(?=\\))`,
  'y',
)
const meantAt = anchors(['(即', '(包括', '(分別為', '(分别为'])
/** One behind a company: 被告星海有限公司及林小明向…. */
const besideCompany = new RegExp(
  `(?:公司|[Ll]imited|LIMITED|Ltd\\.)[、及和與与](?<one>[${han}]{3})(?=向|[於于]|之[間间]|[連连][帶带]|承[擔担]|支付|[訂订]立|[簽签][訂订署]|分[別别])`,
  'y',
)
const besideAt = anchors([
  '公司及',
  '公司、',
  '公司和',
  '公司與',
  '公司与',
  'limited與',
  'limited及',
  'limited、',
  'ltd.及',
  'ltd.與',
])
/** Several of whom something is to become: 提名林小明、何美玲、李堯為董事候選人. */
const nominated = new RegExp(
  `(?:提名|推[薦荐]|[選选][舉举]|推[選选]|委任|聘任|[聘重][請请選选])(?<list>[${han}]{2,3}(?:[、及和與与][${han}]{2,3}){1,12})(?=[為为]|[擔担]任|出任)`,
  'y',
)
const nominatedAt = anchors('提名 推薦 推荐 選舉 选举 推選 推选 委任 聘任 聘請 聘请 重選 重选'.split(' '))
/** A row of the largest shareholders: 林小明 22,556,000 0.54 境內自然人, 林小明 境內自然人 0.54% 22,556,000. */
const holder = new RegExp(
  `(?:^|[\\n]|自然人|法人|其他|普通股|外[資资]股)(?<who>[${han}]{2,4})(?: ?[\\d,.% 無无-]{1,40} ?| )(?:境[內内外])?$`,
  'u',
)
const holdersAt = anchors(['自然人'])
const longestHolder = 60
/** What directors do, though it begins like a name: 應出席. */
const noAttendant = /^[應应]|席$/u
/** A name that is in Latin letters or of joined parts. */
const otherScript = /^[A-Z]|[·•‧・]/
const office = /\([^()]*\)$/

/** The people of a list that begins at `start`; none where one of its items is no name, or where too many are as short as many a word and nothing else tells that they are people. */
function peopleOf(start: number, list: string, areTold: boolean): readonly Span[] {
  const people: Span[] = []
  let [at, short] = [start, 0]
  for (const item of list.split(/[、,及和與与]/u)) {
    // what the list ends with may run on
    if (item === '') break
    const who = item.replace(office, '')
    if (!otherScript.test(who) && (!isHanName(who) || noOwner.test(who) || noAttendant.test(who))) return []
    if (who.length < 3) short++
    people.push({ start: at, end: at + who.length })
    at += item.length + 1
  }
  return !areTold && short * 2 > people.length ? [] : people
}

/** The lists, and whether more than their names tells that they are of people. */
const lists = [
  [committee, committeesAt, true],
  [attending, attendingAt, true],
  [nominated, nominatedAt, false],
  [meant, meantAt, false],
  [behindCompany, companiesAt, false],
] as const

/** People without honorific whom a row of a table of committees names, a list behind a company, or who take part in a meeting. */
export function* hanNamesListed(text: string): Generator<Span> {
  for (const [pattern, signs, areTold] of lists)
    for (const m of matchesAt(pattern, text, signs.in(text))) {
      const list = m.groups?.['list'] ?? ''
      yield* peopleOf(m.index + m[0].length - list.length, list, areTold)
    }
  for (const at of holdersAt.in(text)) {
    const m = holder.exec(text.slice(Math.max(0, at - longestHolder), at))
    const who = m?.groups?.['who'] ?? ''
    if (!m || !isHanName(who) || noOwner.test(who)) continue
    const start = at - m[0].length + m[0].indexOf(who)
    yield { start, end: start + who.length }
  }
  for (const m of matchesAt(besideCompany, text, besideAt.in(text))) {
    const who = m.groups?.['one'] ?? ''
    if (isHanName(who) && !noOwner.test(who))
      yield { start: m.index + m[0].length - who.length, end: m.index + m[0].length }
  }
}
