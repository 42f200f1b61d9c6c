import { contains, firstFrom, overlaps, type Span } from '../../text/span'
import { traits, traitsOf } from '../../text/unit-traits'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { courtsAlone, hanOrganisationEndings } from '../vocabulary/han-organisation-forms'
import { anyOf, han } from '../vocabulary/scripts'
import { isCutByLost, named, taken, touching } from './finding'
import { hanCountries, nationalSchools } from '../vocabulary/places'
import { hanNameBegin } from './han-name-begin'

const name = 'entities/han-organisation'
const endings = anchors(hanOrganisationEndings)
/** With the part of it in a place or for a matter: 管理局北灣分局, 人民政府國有資產監督管理委員會. */
const hanEnding = new RegExp(
  `(?:${anyOf(hanOrganisationEndings)})(?:(?<=政府)(?:國有資產監督管理委員會|国有资产监督管理委员会|辦公廳|办公厅)|[${han}]{2,4}(?:分局|分會|分会|監管局|监管局)|(?<=大學|大学)(?:第[一二三四五六七八九十]{1,2})?(?:附屬|附属)[${han}]{0,6}?(?:醫院|医院)|(?<=大學|大学)[${han}]{2,5}分校|(?<=公安局)[${han}]{2,10}[支大總总][隊队])?(?!(?:畢業|毕业)?生(?![物命態态])|院(?![長长士])|部|[計计][師师])`,
  'y',
)
const leadIn =
  /^.*(?:待|須經|须经|收到|接獲|接获|[轄辖屬属旗]下|提交|移送|移交|[轉转]交|呈交|應收|应收|應付|应付|送交|入稟|入禀|完成|[須须]持|持有|押後至|押后至|[轉转介交]至|取得|獲得|获得|畢業[於于]|就讀|就读|攻讀|攻读|赴|任職|任职|任教|自(?!然|動|动|治|學|学|來水|来水|貿|贸|由|主|閉|闭)|到|獲|向|(?<!財)經(?![濟貿營紀理銷])|(?<!财)经(?![济贸营纪理销信])|^原(?![平州陽阳])|在|由|於|于|及|與|(?<![協协共仁永])和|為|為|任|前(?!海)|被|受|據|据|頒佈|颁布|及其|(?<=[\d零〇一二三四五六七八九十同該该翌當当])年|月|日)(?=[^])/u
/** The country of a university is no part of its name, but where nothing else tells it: 中國海洋大學. */
const country = new RegExp(
  `^(?:英國|英国|美國|美国|加拿大|澳洲|澳大利亞|澳大利亚|紐西蘭|纽西兰|新西蘭|新西兰|法國|法国|德國|德国|中華人民共和國|中华人民共和国|中[國国](?!${anyOf(nationalSchools)}))`,
  'u',
)
const noBody =
  /^(?:[該该各本另一有任其此]|貴(?![州陽港池溪安定])|贵(?![州阳港池溪安定])|當地|当地|地方|[國国境][內内]|董事|審核|审核|薪酬|提名|獨立|独立|證券交易所|证券交易所|認可|认可|(?:[縣县市省鄉乡區区鎮镇]|地市)[級级]|主管|相關|相关|聯交|联交|聯合交易所|联合交易所|期貨交易所|期货交易所|中學|中学|彼|作|[國国][際际](?:[公協协學学商][會会])?$|(?:慈善|家族|公益)(?:基金會|基金会)?$|兩|上述|上市地|股票上市|管理局|監管|监管)|(?:董事(?!$|學會|学会|協會|协会)|股東|股东|(?<!認證|认证)(?:認可|认可)|任何|監管機構|监管机构|[進进]出$)|[向由在於于為为及與的之]$|(?<![協协])和$/u

/** A court that goes by its words alone stands behind these. */
const linked = /(?:[於于向由在及與与和經经至往到獲获交]|入[稟禀]|[轉转]介|上[訴诉])$/u

/** Any other bureau of a place, whatever it is for, and boards of a country: 星海市海洋發展局, 泰國投資促進委員會. */
const bureausAt = anchors(['局', '廳', '厅', '委員會', '委员会'])
const bureau = /(?:[局廳厅]|委[員员][會会])(?![部面長长限勢势方中內内外級级域])/uy
const ofCountry = new RegExp(`(?:${anyOf(hanCountries)})[${han}]{2,10}$`, 'u')
const ofHongKong = /^香港(?!政府|特[別别])[^當当政]{3,8}$/u
const ofPeople = /[省市]人民$/u
const ofPlace = new RegExp(`(?:國家|国家|[${han}]{2,6}[省市區区縣县州旗])(?!場|场)[${han}]{2,9}$`, 'u')

/** What tells one hospital from hospitals in general: the place, the university, the number. */
const ownHospital =
  /[省市區县縣]|大學|大学|學院|学院|第[一二三四五六七八九十]|人民$|協和|协和|解放[軍军]總?总?$/u
/** Whether what stands before an ending makes a body's name of it; a hospital has a longer name than "public hospital". */
function isBody(own: string, ending: string): boolean {
  if (/^(?:醫院|医院)/u.test(ending))
    return ownHospital.test(own) && !/[家間间]/u.test(own) && !noBody.test(own)
  if (own === '' && courtsAlone.has(ending)) return true
  // the council of a body is no other body
  if (
    /^理事/u.test(ending) &&
    /(?:[學学協协公商總总合金]會|[学协公商总合金]会|大[學学]|[學学]院)$/u.test(own)
  )
    return false
  // a company's own goes by two characters: 投資諮詢委員會
  if (/^[諮咨]/u.test(ending) && (own.length < 4 || /^(?:[設设成]立|委任)/u.test(own))) return false
  if (
    /^大[學学]/u.test(ending) &&
    /^(?:著名|知名|多[間间所家]|海外|本地|[兩两]所|重[點点]|[國国]立|[顧顾][問问]|名譽|荣誉|客座|兼職)$/u.test(
      own,
    )
  )
    return false
  return own.length > 1 && !noBody.test(own) && !noBody.test(own + ending)
}

const state =
  /中共|國家|国家|中國|中国|中華人民|中华人民|(?:北京|天津|上海|重慶|重庆)市|(?:河北|山西|遼寧|辽宁|吉林|黑龍江|黑龙江|江蘇|江苏|浙江|安徽|福建|江西|山東|山东|河南|湖北|湖南|廣東|广东|海南|四川|貴州|贵州|雲南|云南|陝西|陕西|甘肅|甘肃|青海)省/u
/** Which of a body's sessions: 第十二屆. */
const session = /^第[一二三四五六七八九十]{1,3}[屆届]/u
/** Where the country or the province begins in which a body is: nothing before it is part of the name. */
const stateAt = (own: string): number => Math.max(0, own.search(state), session.exec(own)?.[0].length ?? 0)

/** A body of a place for two things, which "and" joins: 南灣區住房建設和水利 before 局, 澳洲證券及投資 before 委員會. */
const forTwoThings = new RegExp(
  `(?:[${han}][省市區区縣县州旗](?!政府)|國際|国际|世界|亞洲|亚洲|全球|香港|${anyOf(hanCountries)})(?:會計|会计|[^省市區区縣县州旗局廳厅署部會会院學学校所行]){1,8}[和及與与](?!${anyOf(['香港', '中國', '中国', '國際', '国际', ...hanCountries])})(?:會計|会计|[^省市區区縣县州旗局廳厅署部會会院學学校所行]){1,6}$`,
  'u',
)

/** Those whom a body brings together, or trades, which otherwise stand before a name: 香港特許秘書 before 公會. */
const members =
  /(?:內部審計師|内部审计师|審計師|审计师|特許秘書|特许秘书|秘書|秘书|(?:獨立非執行|独立非执行)?董事|評估師|评估师|估值師|估值师|供應商|供应商|承建商|承包商)$/u
const ofMembers = /^(?:公會|公会|協會|协会|學會|学会|商會|商会|總會|总会|聯合會|联合会)/u

/** Where the name begins that ends with `ending`, of which `before` holds what stands before that. */
function ownBegin(before: string, ending: string): number {
  const who = ofMembers.test(ending) ? (members.exec(before)?.[0].length ?? 0) : 0
  const plain = who > 0 ? before.slice(0, -who) : before
  const cut = Math.max(hanNameBegin(plain), leadIn.exec(plain)?.[0].length ?? 0)
  const two = /[和及與与]/.test(before[cut - 1] ?? '') ? forTwoThings.exec(before) : null
  if (!two) return cut
  const until = before.slice(0, two.index + 2)
  return Math.max(hanNameBegin(until), leadIn.exec(until)?.[0].length ?? 0)
}

/** The Han characters right before `end`, two to eighteen of them; none where there is but one. */
function hanBefore(text: string, end: number): string {
  let start = end
  while (start > end - 18 && traitsOf(text.charCodeAt(start - 1)) & traits.han) start--
  return end - start < 2 ? '' : text.slice(start, end)
}

/** Whether what stands before a bureau's or a board's ending tells whose it is. */
function isOfPlace(full: string, ending: string): boolean {
  if (/^[局廳厅]/u.test(ending) && (ofPlace.test(full) || ofHongKong.test(full))) return true
  return ofCountry.exec(full)?.index === 0 || (/^委/u.test(ending) && ofPeople.test(full))
}

/** What of `before` is part of the name of the body that ends with `ending`; null where there is no such body. */
function bodyBefore(before: string, ending: string): string | null {
  const full = before.slice(ownBegin(before, ending))
  const isSchool = /^(?:大學|大学|學院|学院)/u.test(ending) && full.length > 3
  const whole = isSchool ? full.replace(country, '') : full.slice(stateAt(full))
  const own = courtsAlone.has(ending) && linked.test(whole) ? '' : whole
  return isBody(own, ending) ? own : null
}

/** The same of any other bureau or board, which has whose it is in its name. */
function placeBefore(before: string, ending: string): string | null {
  if (ending.length > 1 && !ofCountry.test(before) && !ofPeople.test(before)) return null
  const own = before.slice(ownBegin(before, ending))
  const full = own.slice(stateAt(own))
  return isOfPlace(full, ending) && isBody(full, ending) ? full : null
}

/** Asks once for each pair of words: a text names the same bodies again and again, often one behind itself. */
function onceEach<Answer>(
  ask: (before: string, ending: string) => Answer,
): (before: string, ending: string) => Answer {
  const known = new Map<string, Answer>()
  let last: { readonly before: string; readonly ending: string; readonly answer: Answer } | null = null
  return (before, ending) => {
    if (last?.before === before && last.ending === ending) return last.answer
    const key = `${before} ${ending}`
    let answer = known.get(key)
    if (answer === undefined) known.set(key, (answer = ask(before, ending)))
    last = { before, ending, answer }
    return answer
  }
}

/** Whether a body is known that is no mere part of the one at `span`: 國務院 within a longer name. */
const isKnown = (found: readonly Finding[], span: Span, own: string): boolean =>
  taken(found, span, ['organisation']) &&
  touching(found, span).some((f) => {
    if (f.kind !== 'organisation') return false
    const added = own.slice(0, Math.max(0, f.start - span.start))
    const isPart = contains(span, f) && f.end - f.start < span.end - span.start
    return (
      !isPart ||
      (added !== '' && !/(?:[省市區区縣县州]|人民政府|大學|大学|共和[國国]|中[國国])$/u.test(added))
    )
  })

/** A body's name is no longer. */
const longestBody = 60

/** Whether a span overlaps one of others, in their order. */
function overlapsOne(others: readonly Span[], span: Span): boolean {
  const from = firstFrom(others, span.start - longestBody)
  return others.slice(from, firstFrom(others, span.end)).some((other) => overlaps(other, span))
}

/** Universities, courts, bureaus and associations by the form of their Chinese names. */
export const hanOrganisation: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    const already: Span[] = []
    const bodyOf = onceEach(bodyBefore)
    const placeOf = onceEach(placeBefore)
    for (const m of matchesAt(hanEnding, text, endings.in(text))) {
      const own = bodyOf(hanBefore(text, m.index), m[0])
      if (own === null) continue
      const span = { start: m.index - own.length, end: m.index + m[0].length }
      if (isCutByLost(text, span.start)) continue
      if (taken(found, span, ['company', 'definedTerm', 'law'])) continue
      if (isKnown(found, span, own)) continue
      already.push(span)
      yield named(name, 'organisation', span, own + m[0])
    }
    for (const m of matchesAt(bureau, text, bureausAt.in(text))) {
      const full = placeOf(hanBefore(text, m.index), m[0])
      if (full === null) continue
      const span = { start: m.index - full.length, end: m.index + m[0].length }
      if (overlapsOne(already, span)) continue
      if (!taken(found, span, ['company', 'definedTerm', 'law', 'organisation']))
        yield named(name, 'organisation', span, full + m[0])
    }
  },
}
