import { readYear } from '../../calendar/chinese-numerals'
import type { FilingKind } from '../analysis'
import { datesOf } from '../dates/date-finding'
import { zhYear } from '../dates/zh-parts'
import type { Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt, skipBracket, termBefore, type Alias } from './alias'
import { cite } from './citation'
import { dateListAt, shareAlias } from './date-list'
import { isAuthority } from './en-issuer'
import { subjectAt } from './subject'
import { zhIssuer } from './zh-issuer'
import { zhFilingKind, zhHead, zhInstrument, zhModifier } from './zh-nouns'

const datedBefore =
  /(?:(?:所|聯合|联合)?(?:刊發|刊发|發出|发出|發佈|發布|发布|刊登)(?:之|的)?)?日期(?:分別|分别|均|同)?[為为爲是](?:(?:分別|分别)?[於于])?$/
const onBefore = /(?:分別|分别)?[於于在]$/
const opening = /(?:^|[。;\n])$/
const verb =
  '(?:各自|共同|聯合|联合|分別|分别)?所?(?:刊發|刊发|發出|发出|發佈|發布|发布|刊登|刊載|刊载|公佈|公布|作出|發表|发表|披露|寄發|寄发|登載|上載|派發)(?:及寄發)?'
// What follows the dates, up to the noun: "之公告", "刊發的通函", "有關須予披露交易之公告", "就收購刊發之公告".
const brackets = String.raw`(?:\([^()]{1,30}\))?`
const direct = new RegExp(
  String.raw`(?:[在於于][^。;\n日]{2,80}?(?:網站|网站|報章)[^。;\n日]{0,16}?(?=${verb}))?(?<verb>${verb})?(?<particle>之|的)?` +
    String.raw`(?:(?:本公司|本行)(?:之|的)?)?(?:截至[^。;\n]{8,20}止[^。;\n之的]{2,8}[之的]?)?` +
    String.raw`(?<noun>${zhModifier}${brackets}${zhHead}(?:${brackets}[之的](?:公告|公佈|公布)(?![,所]))?)`,
  'dy',
)
const about = new RegExp(
  String.raw`(?<verb>${verb})?(?<particle>之|的)?,?(?:內容|内容)?(?:有關|有关|關於|关于|就|涉及|載有|载有)(?<topic>[^。;\n]{1,200}?)` +
    String.raw`(?:之|的|(?:刊發|刊发|發出|发出|作出)(?:之|的)?)(?<noun>${zhModifier}${zhHead})(?!日期|所)`,
  'dy',
)
// "將於(D)刊發之公告": not there yet
const future = /(?:將|将|預期|预期|預計|预计|擬|拟|最遲|最迟|不遲|不迟)[^,。;]{0,10}$/
// "誠如本公司於(D)公佈", "於(D),本公司宣佈", "於(D),本公司刊發通函"
const told = /(?<noun>公佈|公布|宣佈|宣布)(?!.{0,6}公告)/dy
const telling = new RegExp(
  String.raw`,?(?:本公司|董事會|董事会)(?:亦|已|曾|進一步)?(?:(?:刊發|刊发|發出|发出|發佈|發布|刊登|寄發)(?:一份)?(?:有關[^。,;\n]{1,80}[之的])?(?<noun>${zhModifier}${zhHead})|(?<noun2>公佈|公布|宣佈|宣布))`,
  'dy',
)
const teller = /(?:本公司|董事會|董事会|本集團|本集团|本行|誠如|诚如|如)[^。,;]{0,12}$/
const nounBefore = new RegExp(
  String.raw`(?<own>本)?(?<noun>${zhModifier}${zhHead})(?:\([^()]{1,40}\))?[,(]?(?:兩者|两者|均|其)?$`,
)
// "年報(於(D)刊發)"
const bracketed = new RegExp(String.raw`(?<noun>${zhModifier}${zhHead})\((?:已)?[於于]$`)
const bracketEnd = /^(?:刊發|刊发|發佈|發布|发布|寄發|寄发|刊登|發出|发出)/
const another = new RegExp(
  String.raw`,?(?:及|和|與|与|以及|連同)(?:其|本公司|隨附)?(?:之|的)?(?<noun>${zhModifier}${zhHead})(?![所之的]?日期)`,
  'dy',
)
const termAfter =
  /^[^。\n]{0,220}?(?=\(?(?:統稱|合稱|统称|合称)?[「“"]該?等?[^」”"]{0,16}(?:公告|公佈|公布|通函|章程|年報|報告)[」”"])/

const lastYear = new RegExp(String.raw`(?<year>${zhYear})年(?!.*年(?!報|度|报))`)

interface Found {
  readonly noun: string
  readonly start: number
  readonly end: number
}

function nounAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  const span = match?.indices?.groups?.['noun'] ?? match?.indices?.groups?.['noun2']
  if (!match || !span) return null
  const { verb, particle, topic = '' } = match.groups ?? {}
  const noun = text.slice(...span)
  const isTied = verb !== undefined || particle !== undefined || noun.length <= 4
  return { noun: noun.replace(/\([^()]*\)/g, ''), start: span[0], end: span[1], isTied, topic }
}

/** The noun that the dates ending at `end` belong to, given how they are introduced. */
function nounOf(text: string, before: string, start: number, end: number): Found | null {
  const isDated = datedBefore.test(before)
  const isOn = onBefore.test(before)
  const straight = nounAt(direct, text, end)
  const isTied = isDated || isOn || straight?.isTied
  if (straight && isTied && !zhInstrument.test(straight.noun)) return straight
  if (isDated) {
    const lead = before.replace(datedBefore, '')
    const match = nounBefore.exec(lead)
    const noun = match?.groups?.['noun']
    if (match && noun && !match.groups?.['own'] && /[,(]?$/.test(lead)) {
      const at = start - before.length + match.index
      return { noun, start: at, end: at + noun.length }
    }
  }
  const behind = isOn && bracketEnd.test(text.slice(end, end + 4)) ? bracketed.exec(before) : null
  if (behind?.groups?.['noun']) {
    const at = start - before.length + behind.index
    return { noun: behind.groups['noun'], start: at, end: at + behind.groups['noun'].length }
  }
  if (isDated || isOn) {
    const far = nounAt(about, text, end)
    if (far && (isDated || !/訂立|订立|簽訂|签订|簽署|签署/.test(far.topic))) return far
  }
  const isTold = isOn && teller.test(before.replace(onBefore, ''))
  for (const pattern of [...(isTold ? [told] : []), ...(isOn || opening.test(before) ? [telling] : [])]) {
    const verbal = nounAt(pattern, text, end)
    if (verbal) return verbal
  }
  return null
}

function aliasFor(text: string, end: number): Alias | null {
  const here = aliasAt(text, end)
  if (here) return here.alias
  const lead = termAfter.exec(text.slice(end, end + 300))?.[0]
  return lead === undefined || /日期[為为]/.test(lead)
    ? null
    : (aliasAt(text, end + lead.length)?.alias ?? null)
}

/** The year by which a dated report is also named: "於(D)刊發之二零一八年年報". */
function reportPeriod(filing: FilingKind, words: string): string | null {
  const year = /report/.test(filing) ? lastYear.exec(words)?.groups?.['year'] : undefined
  return year === undefined ? null : String(readYear(year))
}

/** Another noun of the same dates: "…之通函(「通函」)及股東週年大會通告". */
function secondAt(text: string, at: number) {
  const second = nounAt(another, text, at)
  return second && !zhInstrument.test(second.noun) && !/(?<![週周])年(?!報|度報|报|度报)/.test(second.noun)
    ? second
    : null
}

/** Filings by date, then noun: "日期為二零一八年三月十三日之公告", "於D1及D2刊發的通函". */
export const zhDated: Recogniser = {
  name: 'references/zh-dated',
  *find(text, found): Generator<ReferenceFinding> {
    const dates = datesOf(found).filter(({ by }) => by.startsWith('dates/zh') || by === 'dates/numeric-date')
    for (let index = 0; index < dates.length;) {
      const { start } = dates[index]!
      const list = dateListAt(text, dates, index)
      index = list.next
      const before = text.slice(Math.max(0, start - 70), start)
      const noun = nounOf(text, before, start, list.end)
      if (!noun || text[noun.start - 1] === '本' || future.test(before)) continue
      const lead = before.replace(datedBefore, '').replace(onBefore, '')
      const isJoint = /[聯联]合/.test(text.slice(list.end, Math.max(list.end, noun.end)))
      const by = isJoint ? { issuer: 'self' } : zhIssuer(lead, start, found)
      if (isAuthority(by.issuer)) continue
      const filing = /宣[佈布]$/.test(noun.noun) ? 'announcement' : zhFilingKind(noun.noun)
      const end = Math.max(noun.end, list.end)
      const alias = aliasFor(text, end) ?? termBefore(text, start - before.length + lead.length)
      const subject = subjectAt(text, skipBracket(text, end))
      const items = shareAlias(list)
      const period = reportPeriod(filing, text.slice(list.end, end))
      const first = { filing, period, noun: noun.noun, nounSpan: noun, ...by, subject, alias }
      const second = secondAt(text, skipBracket(text, end))
      // "日期分別為D1及D2之公告及通函": one each
      const isPairwise = second !== null && items.length === 2 && /分[別别][為为於于]?$/.test(before)
      yield* cite(this.name, first, isPairwise ? items.slice(0, 1) : items)
      if (!second) continue
      const its = { period: null, filing: zhFilingKind(second.noun), noun: second.noun, nounSpan: second }
      const cited = { ...first, ...its, alias: aliasFor(text, second.end) }
      const plain = items.map(({ date }) => ({ date, alias: null }))
      yield* cite(this.name, cited, isPairwise ? plain.slice(1) : plain)
    }
  },
}
