import { ending } from '../../text/ending'
import { allMatches } from '../../text/all-matches'
import { toIso, type CalendarDate } from '../../calendar/calendar-date'
import { readDigits, readYear } from '../../calendar/chinese-numerals'
import type { Span } from '../../text/span'
import { datesOf } from '../dates/date-finding'
import { zhYear } from '../dates/zh-parts'
import { anchors, matchesAt } from '../anchors'
import type { ReferencePart } from '../mention'
import type { EntityFinding, Finding, Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt, termBefore } from './alias'
import { undated } from './citation'
import { isAuthority, namesOf } from './en-issuer'
import { orOwn, type Whose } from './whose'
import { zhIssuer } from './zh-issuer'
import { zhFilingKind } from './zh-nouns'
import { referencesOf } from './references-of'

const results = '(?:(?:全年|年度|中期|末期|第[一三]季度|季度)(?:綜合|综合)?(?:業績|业绩)(?:公告|公佈|公布))'
const report =
  '(?:半年度報告|半年度报告|半年報|半年报|年度報告|年度报告|年報|年报|中期報告|中期报告|(?:第[一二三])?(?:季度報告|季度报告)|(?:環境、社會及管治|环境、社会及管治|可持續發展|可持续发展)(?:報告|报告)|' +
  results +
  ')'
const yearly = String.raw`${zhYear}(?:/[\d〇零○一二三四五六七八九]{2,4})?`
const unit = '(?:(?:財政|财政)?年(?:度|上半年)?|財年|财年)'
const joint = '(?:及|和|與|与|、)'

const noun = new RegExp(String.raw`${report}(?!:)`, 'y')
const reportsAt = anchors(
  (
    '半年度報 半年度报 半年報 半年报 年度報告 年度报告 年報 年报 中期報告 中期报告 環境、社會 环境、社会 可持續發展 可持续发展 第一季度 第二季度 第三季度 季度報告 季度报告 ' +
    '全年業績 全年业绩 年度業績 年度业绩 中期業績 中期业绩 末期業績 末期业绩 季度業績 季度业绩 全年綜合 年度綜合 中期綜合'
  ).split(' '),
)
// "(本公司二零一八年)年報", "(二零一八年及二零一九年)年報", "(於2018年)中期報告", "(本公司2018)年報"; a running head "2018年報" has no such word
// before it, and "2018年年報:" opens an item.
const yearsBeside = ending(
  new RegExp(
    String.raw`(?<=本公司|本集團|本集团|本行|[之的於于在與与及如除自據据按照見见閱阅關关發发《「]|(?:[報报告函程]|[頁页」”"]\))、)(?<years>(?:${yearly}${unit}${joint}){0,4}${yearly}(?:${unit})?)[之的]?(?:本公司)?$`,
  ),
)
// "(港星控股有限公司二零一八年)年報(所載)", "(及其二零一九年)中期報告(所載)"; a running head has neither such words behind it
const companysYears = ending(
  new RegExp(
    String.raw`(?<=公司|集團|集团|控股|[及和與与]其)(?<years>(?:${yearly}${unit}${joint}){0,4}${yearly}(?:${unit})?)[之的]?$`,
  ),
)
const behindCompanys = /^(?:[所及中內内之的以、,。;(]|$)/
const andIts = /^(?:\([^()\n]{1,60}\))?[,、]?(?:及|以及|和|與|与|連同|连同)其$/
// "(截至)二零一八年十二月三十一日止年度之年報", "…止兩個年度各年之年報"
const toPeriod = new RegExp(
  String.raw`止(?:財政|财政)?(?:[兩两二三四五][個个]?)?(?:財政|财政)?(?:年度|期間|期间|[三六九](?:個|个)月(?:期間|期间)?)(?:各年)?(?:之|的)?(?:本公司)?(?:未?(?:經|经)(?:審核|审核))?(?<noun>${report})`,
  'y',
)
/** What may stand right before a report's noun where years do. */
const yearEnd = /[年度之的司\d〇零○一二三四五六七八九]/
// The years of several period ends before the last: "二零一七年、二零一八年及(二零一九年十二月三十一日)"
const yearsBefore = new RegExp(String.raw`(?:${zhYear}年${joint}){1,4}$`)
const eachYear = new RegExp(
  String.raw`(?<year>${zhYear})(?:/(?<next>[^年]{2,4}))?(?:財政?|财政?)?(?:年|$)`,
  'g',
)
const future =
  /^(?:之|的)?(?:寄[發发]|刊[發发])(?:之|的)?日期|^(?:\([^()]*\))?(?:,[該该][^,。;]{0,5})?(?![及和與与](?:將|将|預期|预期|擬|拟))[^,。;]{0,8}(?:將|将|預期|预期|擬|拟|可能會?|可能会)/
const sending =
  /(?:(?:[將将](?!本(?:通函|文件|函件|公[告佈布])|名下|上述|該|该)|預期|预期|擬|拟|延遲|延迟|押後|押后|以便|待|須|须|未能|努力)[^。;]{0,14}|(?<!(?:已|自|於|于)[^。;,]{0,12})寄[發发]|提呈|呈列|(?:計劃|计划)[於于][^。;,]{0,18}(?:刊[發发]|寄[發发]))(?:本公司)?(?:截至)?$/

// "誠如(本公司截至…止年度之全年業績公告)所載"; without such words it is the heading of one, or what one is about
const leadsToResults =
  /(?:公司|本集團|本集团|本行|其|我們|我们|[之的於于在與与及和如除自據据見见閱阅照述「『《]|[告函報报]、)(?:截至)?$/
/** 考慮及批准…之全年業績公告: one that is being made. */
const making =
  /(?:核數師|核数师|會計師|会计师|考慮|考虑|批准|審議|审议|審閱|审阅|審批|审批|通過|通过|編製|编制|(?:刊發|刊发|發佈|发布|發表|发表)(?![之的]))[^。;]{0,16}$/

const isResults = (words: string): boolean => /(?:公告|公佈|公布)$/.test(words)

/** Whether results named from `start` on are spoken of as an announcement that exists. */
function areCited(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 24), start)
  return leadsToResults.test(lead) && !making.test(lead)
}

/** 董事會會議以考慮及批准…之年報: one that is being made. */
const approving =
  /(?:完成|落[實实])(?:以及|及|並|并)刊[登發发][^。;之的]{0,24}$|(?:知[會会]|通知)[^。;]{0,8}(?:刊[發发]|寄[發发])[^。;,之的]{0,18}$|考[慮虑](?:(?:及|並|并)(?:酌情)?(?:批准|通[過过]))?[^。;,]{0,14}$/

/** 延遲寄發本公司截至…止年度之年報(「(二零二一年年報)」: the term of one that is still to come. */
const termOfComing = /(?:延[遲迟]|押[後后]|未能)(?:寄[發发]|刊[發发])[^。;,]{0,36}\([「“"]$/

const isComing = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 28), start)
  if (/[「“"]$/.test(before) && termOfComing.test(text.slice(Math.max(0, start - 48), start))) return true
  return future.test(text.slice(end, end + 40)) || sending.test(before) || approving.test(before)
}

/** Who the words before `at` name, those that lead to the period ("截至", "之") left out. */
function issuerAt(text: string, at: number, names: readonly EntityFinding[]): Whose {
  const before = text.slice(Math.max(0, at - 70), at)
  const lead = before.replace(/(?:截至|之|的)+$/, '')
  return zhIssuer(lead, at - (before.length - lead.length), names)
}

/** The years right before the noun at [at, end), looked for from `from` on. */
function yearsAt(text: string, from: number, at: number, end: number): RegExpExecArray | null {
  const words = text.slice(from, at)
  return (
    yearsBeside.exec(words) ??
    (behindCompanys.test(text.slice(end, end + 1)) ? companysYears.exec(words) : null)
  )
}

/** Reports named by their year. `cited` holds where the nouns end that have a date of their own. */
function* namedByYear(by: string, text: string, found: readonly Finding[], cited: ReadonlySet<number>) {
  const names = namesOf(found)
  let theirs: { end: number; whose: Whose } | null = null
  for (const { index, 0: words } of matchesAt(noun, text, reportsAt.in(text))) {
    const end = index + words.length
    const from = Math.max(0, index - 60)
    const lead = yearEnd.test(text[index - 1] ?? '') ? yearsAt(text, from, index, end) : null
    if (!lead || cited.has(end)) continue
    const start = from + lead.index
    if (isComing(text, start, end) || (isResults(words) && !areCited(text, start))) continue
    const listed = lead.groups?.['years'] ?? ''
    const isTheirs: boolean = theirs !== null && andIts.test(text.slice(theirs.end, start))
    const whose: Whose = isTheirs && theirs ? theirs.whose : issuerAt(text, start, names)
    theirs = { end, whose }
    if (isAuthority(whose.issuer)) continue
    const filing = zhFilingKind(words)
    const alias = aliasAt(text, end)?.alias ?? null
    const years = allMatches(eachYear, listed)
    for (const { index, 0: part, groups: parts } of years) {
      const year = readYear(parts?.['year'] ?? '')
      if (year === null || year < 1980 || year > 2100) continue
      const nounSpan = { start, end }
      const span = years.length === 1 ? nounSpan : { start: start + index, end: start + index + part.length }
      const { inferred } = whose
      const next = readDigits(parts?.['next'] ?? '')
      const period = next === null ? String(year) : `${year}/${String(next).slice(-2)}`
      yield undated(by, span, { filing, noun: words, nounSpan, period, whose, alias, inferred })
    }
  }
}

/** Reports named by the day on which their period ended. */
function* namedByPeriod(by: string, text: string, found: readonly Finding[], cited: ReadonlySet<number>) {
  const names = namesOf(found)
  for (const date of datesOf(found)) {
    if (text[date.end] !== '止') continue
    toPeriod.lastIndex = date.end
    const words = toPeriod.exec(text)?.groups?.['noun']
    if (words === undefined) continue
    const end = toPeriod.lastIndex
    const from = Math.max(0, date.start - 50)
    const lead = yearsBefore.exec(text.slice(from, date.start))
    const start = lead ? from + lead.index : date.start
    if (cited.has(end) || isComing(text, start, end)) continue
    if (isResults(words) && !areCited(text, start)) continue
    const whose = orOwn(issuerAt(text, start, names), text.slice(date.end, end))
    if (isAuthority(whose.issuer)) continue
    const nounSpan = { start: end - words.length, end }
    const ofNeighbour: readonly ReferencePart[] = [...whose.inferred, 'period']
    const filing = zhFilingKind(words)
    const alias = aliasAt(text, end)?.alias ?? termBefore(text, start)
    const finding = (span: Span, day: CalendarDate, inferred: readonly ReferencePart[]) =>
      undated(by, span, { filing, noun: words, nounSpan, period: toIso(day), whose, alias, inferred })
    for (const { index, 0: part, groups } of lead ? allMatches(eachYear, lead[0]) : []) {
      const year = readYear(groups?.['year'] ?? '')
      const at = start + index
      if (year === null) continue
      yield finding({ start: at, end: at + part.length }, { ...date.date, year }, ofNeighbour)
    }
    yield finding(nounSpan, date.date, whose.inferred)
  }
}

/** Annual, interim and quarterly reports, and announcements of results, that are named by what period they report on. */
export const zhPeriodReport: Recogniser = {
  name: 'references/zh-period-report',
  *find(text, found): Generator<ReferenceFinding> {
    const cited = new Set(referencesOf(found).map((f) => f.nounSpan.end))
    yield* namedByYear(this.name, text, found, cited)
    yield* namedByPeriod(this.name, text, found, cited)
  },
}
