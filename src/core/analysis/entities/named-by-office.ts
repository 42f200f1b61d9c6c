import type { Span } from '../../text/span'
import { anchors, isLineBreak, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanOfficeLine } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { litigantsIn } from './litigants'
import { isLikelyName, isSurnamed } from './likely-name'
import { inBothBefore } from './name-in-both'
import { roleHolders } from './han-role-holders'
import { namesOnLine, signers } from './han-signers'
import { noOwner, restOfList } from './rest-of-list'
import { readName } from './person-name'

const name = 'entities/named-by-office'
const office =
  '(?:(?:an? |the )?(?:independent |non-?executive |executive |alternate |company |joint )?(?:directors?|chair(?:man|woman|person)|secretary|supervisor|president|chief )|(?:an )?independent )'
/** "To re-elect Chan Tai Man as an executive director", "The engagement partner on the audit … is Lau Wing Kei.", "(alternate to Ho Kit)". */
const before =
  /(?:\b(?:re-?elect|elect|appoint|re-?appoint|remove|re-?designate)(?:ed|ion of)? |\bengagement partner\b[^.\n]{0,120}? is |\b[Aa]lternate (?:[Dd]irector )?to |\b[Ll]egal representative(?: is| ?:) ?)(?=\p{Lu})/uy
const verbs = ['elect', 'appoint', 'designate'].flatMap((verb) =>
  ['', 're-', 're'].map((again) => again + verb),
)
const verbsAt = anchors([
  ...verbs,
  'remove',
  'engagement partner',
  'alternate to',
  'alternate director to',
  'legal representative',
])
const asOffice = new RegExp(`^,? as ${office}`, 'iu')
const certificate =
  /\n(?=[^\n]{0,3}(?:Practi[sc]ing Certificate|執業證書|执业证书|謹[啟啓上]\n|谨[启上]\n))/iuy
const certificatesAt = anchors([
  ...['practising certificate', 'practicing certificate', '執業證書'],
  ...['謹啟', '謹啓', '謹上', '谨启', '谨上'],
])
/** How a letter in Chinese ends. */
const closes = /^\s{0,3}[謹谨]/u
const onlyHan = new RegExp(`^[${han}]+$`, 'u')
/** 重選陳大文為執行董事, 合夥人為劉詠基。 */
const hanBefore = new RegExp(
  `(?:重選|重选|選舉|选举|委任|罷免|罢免|調任|调任|推選|推选|[續续]聘|聘[任請请用]|提名|任命|委聘)(?<elected>[${han}]{2,4}?)(?=為|擔任|担任|出任)|(?:(?:合夥人|合伙人|[監监]事(?:[會会]主席)?|[總总](?:[經经]理|[監监]|裁)|董事[長长]|秘[書书])(?:為|为|是)|法定代表人(?:[為为是]|:)?|[負负][責责]人(?:[為为是]|:)|自然人)(?<partner>[${han}]{2,4}?)(?!(?!主管|[會会][計计]機?机?[構构])[${han}]|先生|女士)|自然人(?<party>[${han}]{2,3})(?=[及和與与、,;持擁拥於于將将已]|支付|[轉转][讓让]|[訂订]立|[簽签]|出售|收[購购]|提供|借)|(?:配偶|妻子|丈夫|胞[兄弟姊姐妹]|父親|父亲|母親|母亲|之一)(?![項项名位間间個个]|成[員员])(?<kin>[${han}]{2,3}?)(?=[(各,、。及和與与持擁拥控透通合共為为於于]|分[別别]|$)|(?:[人方東东](?:為|为|即)|[人方](?: ?: ?|\\((?!(?:[連连全時时應应相])))|(?<=[人方])[a-fA-F] ?: ?|[人方][一二三四] ?: ?)(?<role>[${han}]{2,3}?)(?=[(),;。、及和與与\\n]|$)|(?:[局署處处司廳厅部院校會会行市省科][長长]|議員|议员|[專专][員员]|秘書長|秘书长|法定代表人|行政[總总]裁|首席[執执]行官|(?<!副)主席|董事[長长]|[總总][經经]理|[總总][監监]|秘[書书]|授[權权]代表|首席[${han}]{2}官|[財财][務务][負负][責责]人)(?<official>[${han}]{3})(?=[、,;。(及和與与在於于亦均]|[簽签]署|主持|出席|表示|[負负][責责]|[認认][為为]|[為为][^、,;。]{0,20}(?:董事|成[員员]|[顧顾]問|顾问)|[獲获出則则雙双分已辭辞涉因被遭未須须存正]|先生|$)`,
  'uy',
)
/** 獨立非執行董事Lee Sung Woo: a name in Latin letters right behind an office in Chinese, and what stands behind it. */
const latinOfficer = /(?:董事|主席|秘[書书]|[總总][裁監监])(?=\p{Lu}\p{L}+ )/uy
const latinOfficerAt = anchors('董事 主席 秘書 秘书 總裁 总裁 總監 总监'.split(' '))
const behindOfficer = /^ ?[(已獲获將将亦、,及和與与因辭辞]/u
/** 由王建國及李秀英分別擁有60%及40%: who owns a company, without honorific. */
const ownedAt = anchors(
  '全資擁有 全資持有 全资拥有 全资持有 分別擁有 分別持有 分別實益 各自擁有 各自持有 實益擁有 最終擁有 最終實益 全資實益 分别拥有 分别持有 分别实益 各自拥有 实益拥有 最终拥有 最终实益 全资实益'.split(
    ' ',
  ),
)
const ownersBefore = new RegExp(`由(?<owners>(?:[${han}]{2,4}(?:、|及|與|与|和)){0,6}[${han}]{2,4})$`, 'u')
/** (ii) 林小明(作為賣方): a party to an agreement, without honorific. */
const asPartyAt = anchors([',作為', ',作为', '(作為', '(作为', '(為買方', '(为买方', '(即賣方', '(即买方'])
const role =
  /^,作[為为](?:[第其]?[一二三]?)?(?:[賣卖買买]方|[擔担]保人|[認认][購购]人|[出承]租人|[借貸贷]款人|[轉转受][讓让][方人]|契[諾诺]人|保[證证]人|[業业]主|租[戶户]|授予人)/u
const partyBefore = new RegExp(`(?:^|[^${han}])(?<party>[${han}]{2,3})$`, 'u')
/** 監事會主席曾慶明辭任, 由蘇文娟接任: an office and a name before what becomes of the office. */
const leavingAt = anchors(
  '辭任 辭去 退任 離任 獲調任 获调任 因工作 因個人 因个人 因其他 因任期 因年齡 因年龄 因退休 因健康 接任 接替 獲委任 獲選 當選 辭世 逝世 離世 不再擔任 卸任 主持 辞任 辞去 离任 不再担任 获委任 获选 当选 出任 擔任 涉嫌 因於 因于 持有 擁有 委託 委托 代為 代为'.split(
    ' ',
  ),
)
const officeHolder = new RegExp(
  `(?:主席|董事長|董事长|總經理|总经理|[^總高]經理|監事|监事|董事|秘書|秘书|總裁|总裁|總監|总监|主任)(?<who>[${han}]{2,3}?)(?<late>[已亦將将均則则]?)$|(?:由|聘任|聘請|聘请|选举|選舉)(?<heir>[${han}]{3})$`,
  'u',
)
/** 李小玉已獲委任為…, 及林永光已辭任: a name that opens its clause before what becomes of the office. */
const opensClause = new RegExp(
  `(?:[,;。\n][及而于於]|^|[,;。:\n]|[宣公][佈布])(?<mover>[${han}]{2,4}?)(?<adverbs>(?:已|亦|均|則|则|將|将|仍|雙雙|双双|分別|分别){0,2})$`,
  'u',
)
/** What is said of people alone: not 持有, 擁有. */
const moves = /^(?:[獲获][委調调]|[辭辞退離离卸][任去]|[獲获當当][選选]|接[任替]|出任|不再|因)/u
const noMover =
  /^(?:董事|.[彼其該该本此]|任何|全[體体]|部分|相[關关]|有[關关]|成[員员]|經理|经理|管理|安排|計劃|计划|方[可能會会]|應[可當]|应[可当]|如[該该])|[人員员者方師师會会後后時时中亦]$/u
/** What stands behind an office but is no official: 主席任期內, 議員應邀. */
const noOfficial =
  /^(?:[應应時时任全可如有]|方[可能會会須须應应便面式]|包括|管理|[連连]同|成[員员]|[單单][獨独]|相[關关]|于[任本其年公該该二]|曾[經经任擔担在於于為为獲获出兼])|[及與与和或為为獲获的之於于在將将會会須须應应團团上時时後后]$/u
/** 于張三辭任後: what leads up to a name that could be a surname itself. */
const leadsUp = /^[于於自待隨随]/u
const hanVerbsAt = anchors([
  '方 :',
  '人 :',
  ...'董事長 董事长 總經理 总经理 總監 总监 秘書 秘书 財務負責人 财务负责人 局長 局长 署長 署长 處長 处长 司長 司长 廳長 厅长 部長 部长 院長 院长 校長 校长 會長 会长 行長 行长 市長 市长 省長 省长 科長 科长 議員 议员 專員 专员 秘書長 秘书长 行政總裁 行政总裁 首席執行官 首席执行官 首席財務官 首席财务官 首席營運官 首席营运官 首席運營官 首席运营官 首席技術官 首席技术官 首席投資官 首席投资官 授權代表 授权代表 主席 重選 重选 選舉 选举 委任 罷免 罢免 調任 调任 推選 推选 續聘 续聘 聘任 聘請 聘请 聘用 提名 任命 委聘 監事 监事 法定代表人 負責人 负责人 合夥人 合伙人 自然人 配偶 妻子 丈夫 胞兄 胞弟 胞姊 胞姐 胞妹 父親 父亲 母親 母亲 之一 人為 人为 人即 方為 方为 方即 東為 东为 方: 人: 方( 人( 方一: 方二: 方三: 方四: 人一: 人二: a: b: c: d: e: f:'.split(
    ' ',
  ),
])

/** The name alone on the line that ends at `end`, or on the one above where that line is an office. */
function nameOnLine(text: string, end: number): { start: number; end: number } | null {
  const start = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(start, end).trim()
  if (hanOfficeLine.test(line)) {
    const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
    return hanOfficeLine.test(above) || start === 0 ? null : nameOnLine(text, start - 1)
  }
  const at = start + text.slice(start, end).indexOf(line)
  const latin = readName(text, at)
  const isName = latin
    ? latin.words >= 2 && latin.end === at + line.length
    : isHanName(line) && !line.startsWith('董事')
  return isName ? { start: at, end: at + line.length } : null
}

/** Those named in Latin letters behind an office in Chinese. */
function* latinOfficers(text: string): Generator<Span> {
  for (const m of matchesAt(latinOfficer, text, latinOfficerAt.in(text))) {
    const start = m.index + m[0].length
    const full = readName(text, start)
    if (!full || full.words < 2 || !behindOfficer.test(text.slice(full.end, full.end + 2))) continue
    if (isSurnamed(text.slice(start, full.end))) yield { start, end: full.end }
  }
}

/** People without honorific whom the words around them elect, appoint or make an auditor's partner. */
export const namedByOffice: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const people: { start: number; end: number }[] = []
    for (const m of matchesAt(before, text, verbsAt.in(text))) {
      const start = m.index + m[0].length
      const full = readName(text, start)
      if (!full || full.words < 2) continue
      const isPartner = m[0].startsWith('engagement')
      const isStoodFor = /^alternate/i.test(m[0]) && isLikelyName(text.slice(start, full.end))
      const isLegal = /^legal/i.test(m[0]) && isSurnamed(text.slice(start, full.end))
      if (isPartner || isStoodFor || isLegal || asOffice.test(text.slice(full.end, full.end + 50)))
        people.push({ start, end: full.end })
    }
    for (const m of matchesBefore(certificate, text, certificatesAt.in(text), {
      reach: 4,
      opens: isLineBreak,
    })) {
      const who = nameOnLine(text, m.index)
      const isLetter = closes.test(text.slice(m.index, m.index + 5))
      if (isLetter && !who) people.push(...namesOnLine(text, m.index))
      if (who && (!isLetter || onlyHan.test(text.slice(who.start, who.end)))) people.push(who)
    }
    for (const m of matchesAt(hanBefore, text, hanVerbsAt.in(text))) {
      const { elected, partner, party, role, kin, official } = m.groups ?? {}
      const words = elected ?? partner ?? party ?? role ?? kin ?? official ?? ''
      const start = m.index + m[0].length - words.length
      const isOffice = partner !== undefined && hanOfficeLine.test(words)
      const isNone =
        (official !== undefined && noOfficial.test(official)) || (role !== undefined && noOwner.test(role))
      if (!isHanName(words) || isOffice || isNone) continue
      people.push({ start, end: start + words.length })
      if ((partner ?? role) !== undefined) people.push(...restOfList(text, start + words.length))
    }
    people.push(...latinOfficers(text), ...signers(text), ...litigantsIn(text), ...roleHolders(text))
    for (const at of ownedAt.in(text)) {
      const owners = ownersBefore.exec(text.slice(Math.max(0, at - 30), at))?.groups?.['owners']
      if (owners === undefined) continue
      let start = at - owners.length
      for (const words of owners.split(/[、及與与和]/u)) {
        if (isHanName(words) && !noOwner.test(words)) people.push({ start, end: start + words.length })
        start += words.length + 1
      }
    }
    for (const at of asPartyAt.in(text)) {
      if (text[at] === ',' && !role.test(text.slice(at, at + 12))) continue
      const words = partyBefore.exec(text.slice(Math.max(0, at - 4), at))?.groups?.['party'] ?? ''
      if (isHanName(words)) people.push({ start: at - words.length, end: at })
    }
    for (const at of leavingAt.in(text)) {
      if (text[at - 1] === ')' && moves.test(text.slice(at, at + 4))) people.push(...inBothBefore(text, at))
      const { who, heir, late = '' } = officeHolder.exec(text.slice(Math.max(0, at - 9), at))?.groups ?? {}
      const { mover: opens = '', adverbs = '' } =
        opensClause.exec(text.slice(Math.max(0, at - 10), at))?.groups ?? {}
      const rest = opens.slice(1)
      const mover = leadsUp.test(opens) && isHanName(rest) ? rest : opens
      const isMover = !noMover.test(mover) && moves.test(text.slice(at, at + 4))
      const words = who ?? heir ?? (isMover ? mover : '')
      const end = at - (who === undefined && heir === undefined ? adverbs : late).length
      if (isHanName(words) && !/^[應应時时任全相向連连方可如經经有別别]/u.test(words))
        people.push({ start: end - words.length, end })
    }
    let last = 0
    for (const who of people.sort((a, b) => a.start - b.start)) {
      if (who.start < last || taken(found, who, ['company', 'organisation', 'definedTerm', 'person']))
        continue
      last = who.end
      yield namedByPlace(name, 'person', text, who)
    }
  },
}
