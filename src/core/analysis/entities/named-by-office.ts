import { anchors, isLineBreak, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'
import { named, taken } from './finding'
import { readName } from './person-name'

const name = 'entities/named-by-office'
const office =
  '(?:(?:an? |the )?(?:independent |non-?executive |executive |alternate |company |joint )?(?:directors?|chair(?:man|woman|person)|secretary|supervisor|president|chief )|(?:an )?independent )'
/** "To re-elect Chan Tai Man as an executive director", "The engagement partner on the audit … is Lau Wing Kei." */
const before =
  /(?:\b(?:re-?elect|elect|appoint|re-?appoint|remove|re-?designate)(?:ed|ion of)? |\bengagement partner\b[^.\n]{0,120}? is )(?=\p{Lu})/uy
const verbs = ['elect', 'appoint', 'designate'].flatMap((verb) =>
  ['', 're-', 're'].map((again) => again + verb),
)
const verbsAt = anchors([...verbs, 'remove', 'engagement partner'])
const asOffice = new RegExp(`^,? as ${office}`, 'iu')
const certificate = /\n(?=[^\n]{0,3}(?:Practi[sc]ing Certificate|執業證書|执业证书))/iuy
const certificatesAt = anchors(['practising certificate', 'practicing certificate', '執業證書'])
/** 重選陳大文為執行董事, 合夥人為劉詠基。 */
const hanBefore = new RegExp(
  `(?:重選|重选|選舉|选举|委任|罷免|罢免|調任|调任|推選|推选)(?<elected>[${han}]{2,4}?)(?=為|擔任|担任|出任)|(?:(?:合夥人|合伙人)(?:為|为|是)|自然人)(?<partner>[${han}]{2,4}?)(?![${han}]|先生|女士)|自然人(?<party>[${han}]{2,3})(?=[及和與与])|(?:配偶|妻子|胞兄|胞弟|父親|父亲|母親|母亲|之一)(?![項项名位間间個个])(?<kin>[${han}]{2,3}?)(?=[(各,、及和持])|(?:被告|原告|第三人|被申請人|被申请人)(?<litigant>[${han}]{2,3}?)(?=[(、,;]|及|與|与)|[人方](?:為|为|即)(?<role>[${han}]{2,3}?)(?=[(,;。、]|$)`,
  'uy',
)
/** …及趙立群訂立增資協議: the last of those who sign, without honorific. */
const signedAt = anchors(['訂立', '簽訂', '订立', '签订'])
const signerBefore = new RegExp(`(?:及|、|與|与)(?<signer>[${han}]{2,3})$`, 'u')
/** (ii) 林小明(作為賣方): a party to an agreement, without honorific. */
const asPartyAt = anchors(['(作為', '(作为', '(為買方', '(为买方', '(即賣方', '(即买方'])
const partyBefore = new RegExp(`(?:^|[^${han}])(?<party>[${han}]{2,3})$`, 'u')
/** 監事會主席曾慶明辭任, 由蘇文娟接任: an office and a name before what becomes of the office. */
const leavingAt = anchors(
  '辭任 辭去 退任 離任 接任 接替 獲委任 獲選 當選 辭世 逝世 離世 不再擔任 辞任 辞去 退任 离任 获委任 获选 当选 出任 擔任 涉嫌 持有 擁有'.split(
    ' ',
  ),
)
const officeHolder = new RegExp(
  `(?:主席|董事長|董事长|總經理|总经理|[^總高]經理|監事|监事|董事|秘書|秘书|總裁|总裁|總監|总监|主任)(?<who>[${han}]{2,3})$|(?:由|聘任|聘請|聘请|选举|選舉)(?<heir>[${han}]{3})$`,
  'u',
)
const hanVerbsAt = anchors(
  '被告 原告 第三人 被申請人 被申请人 重選 重选 選舉 选举 委任 罷免 罢免 調任 调任 推選 推选 合夥人 合伙人 自然人 配偶 妻子 胞兄 胞弟 父親 父亲 母親 母亲 之一 人為 人为 人即 方為 方为 方即'.split(
    ' ',
  ),
)

/** The name alone on the line that ends at `end`. */
function nameOnLine(text: string, end: number): { start: number; end: number } | null {
  const start = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(start, end).trim()
  const at = start + text.slice(start, end).indexOf(line)
  const latin = readName(text, at)
  const isName = latin ? latin.words >= 2 && latin.end === at + line.length : isHanName(line)
  return isName ? { start: at, end: at + line.length } : null
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
      if (isPartner || asOffice.test(text.slice(full.end, full.end + 50)))
        people.push({ start, end: full.end })
    }
    for (const m of matchesBefore(certificate, text, certificatesAt.in(text), {
      reach: 4,
      opens: isLineBreak,
    })) {
      const who = nameOnLine(text, m.index)
      if (who) people.push(who)
    }
    for (const m of matchesAt(hanBefore, text, hanVerbsAt.in(text))) {
      const words =
        m.groups?.['elected'] ??
        m.groups?.['partner'] ??
        m.groups?.['party'] ??
        m.groups?.['role'] ??
        m.groups?.['kin'] ??
        m.groups?.['litigant'] ??
        ''
      const start = m.index + m[0].length - words.length
      if (isHanName(words)) people.push({ start, end: start + words.length })
    }
    for (const at of signedAt.in(text)) {
      const words = signerBefore.exec(text.slice(Math.max(0, at - 5), at))?.groups?.['signer'] ?? ''
      if (words.length === 3 && isHanName(words)) people.push({ start: at - words.length, end: at })
    }
    for (const at of asPartyAt.in(text)) {
      const words = partyBefore.exec(text.slice(Math.max(0, at - 4), at))?.groups?.['party'] ?? ''
      if (isHanName(words)) people.push({ start: at - words.length, end: at })
    }
    for (const at of leavingAt.in(text)) {
      const { who, heir } = officeHolder.exec(text.slice(Math.max(0, at - 9), at))?.groups ?? {}
      const words = who ?? heir ?? ''
      if (isHanName(words) && !/^[應应時时任全相向連连方可如經经有別别]/u.test(words))
        people.push({ start: at - words.length, end: at })
    }
    for (const who of people.sort((a, b) => a.start - b.start))
      if (!taken(found, who, ['company', 'organisation', 'definedTerm', 'person']))
        yield named(name, 'person', who, text.slice(who.start, who.end))
  },
}
