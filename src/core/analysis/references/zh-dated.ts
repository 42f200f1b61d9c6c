import { readYear } from '../../calendar/chinese-numerals'
import type { FilingKind } from '../analysis'
import { datesOf } from '../dates/date-finding'
import { zhYear } from '../dates/zh-parts'
import type { DateFinding, Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt, skipBracket, termBefore, type Alias } from './alias'
import { cite } from './citation'
import { dateListAt, shareAlias, type DateList } from './date-list'
import { companiesOf, isAuthority, namesOf } from './en-issuer'
import { subjectAt } from './subject'
import { announcedByOther } from './zh-announcer'
import { isAnother, issuerInferred, nobodyNamed, orOwn, type Whose } from './whose'
import { zhIssuer } from './zh-issuer'
import { areOfEach, areRespective, bothDated, furtherNouns, zhDealt, zhOfEach } from './zh-beside'
import { datedBefore, nounOf, onBefore, type FilingNoun } from './zh-attachment'
import { zhFilingKind, zhHead } from './zh-nouns'

// "將於(D)刊發之公告": not there yet
const future =
  /(?:計劃|计划)[於于]$|(?:將|将|[須须](?!予)|預期|预期|預計|预计|[擬拟](?!定用途|定[之的])|最遲|最迟|不遲|不迟)[^,。;]{0,10}$/
const termAfter =
  /^[^。\n]{0,220}?(?=\(?(?:統稱|合稱|统称|合称)?[「“"]該?等?[^」”"]{0,16}(?:公告|公佈|公布|通函|章程|年報|年报|報告|报告)[」”"])/

const lastYear = new RegExp(String.raw`(?<year>${zhYear})年(?!.*年(?!報|度|报))`)

const isShared = /[統统合][稱称]|等/
const definedNoun = new RegExp(String.raw`${zhHead}(?= ?\(?(?:[統统合][稱称])?[「“"]?$)`)

/** Whether a term some way behind a filing is another's: 「該通函」 is no announcement's, nor the term right behind a second one. */
function isOthers(term: string, filing: FilingKind, lead: string): boolean {
  if (isShared.test(term) || /[統统合][稱称]/.test(lead.slice(-4))) return false
  const kind = zhFilingKind(term)
  const noun = definedNoun.exec(lead)?.[0]
  return kind !== filing || (noun !== undefined && zhFilingKind(noun) === kind)
}

function aliasFor(text: string, end: number, filing: FilingKind): Alias | null {
  const here = aliasAt(text, end)
  if (here) return here.alias
  const lead = termAfter.exec(text.slice(end, end + 300))?.[0]
  if (lead === undefined || /日期[為为]/.test(lead)) return null
  const alias = aliasAt(text, end + lead.length)?.alias ?? null
  return alias && isOthers(alias.term, filing, text.slice(end, alias.span.start)) ? null : alias
}

/** The year by which a dated report is also named: "於(D)刊發之二零一八年年報". */
function reportPeriod(filing: FilingKind, words: string): string | null {
  const year = /report/.test(filing) ? lastYear.exec(words)?.groups?.['year'] : undefined
  return year === undefined ? null : String(readYear(year))
}

/** Where companies publish for the investors of another exchange. */
const elsewhere = /(?:上海|深圳|新加坡|倫敦|伦敦|紐約|纽约|東京|东京|台灣|台湾)(?:證券|证券)?交易所/

/** "日期為D1(並於)D2刊發之公告": of the two the first is its date. */
const andPublished = /[並并]已?[於于]$/

// "(D1)有關收購事項;(ii)(D2)", "(D1)有關出售事項及(D2)", "(D1)之股東週年大會(「甲會」)及(D2)"
const linked =
  /^[之的][^。;,\n日之的()]{2,16}[會会](?:\([^()\n]{1,40}\))?(?:及|以及|和|與|与|、)$|^(?:\([^()\n]{1,30}\))?,?(?:內容|内容)?(?:有關|有关|關於|关于|就)[^。\n日]{1,90}?(?:[;,、](?:及|以及|和)?|及|以及|和)(?:\((?:[ivx]{1,4}|[a-h]|\d)\))?$/

/** No sentence joins more filings by their subjects. */
const mostLinked = 24

/** The dates from `index` on that one noun names, with the words on the subject of each between them, and that noun. */
function attached(text: string, before: string, dates: readonly DateFinding[], index: number) {
  const { start } = dates[index]!
  const list = dateListAt(text, dates, index)
  const noun = nounOf(text, before, start, list.end)
  const plain = { list, noun, isChained: false }
  if (!datedBefore.test(before) && !onBefore.test(before)) return plain
  let whole: DateList = list
  for (let next = dates[whole.next]; next && whole.items.length < mostLinked; next = dates[whole.next]) {
    const isBeyond = noun !== null && next.start > noun.start
    if (isBeyond || next.start - whole.end > 110 || !linked.test(text.slice(whole.end, next.start))) break
    const more = dateListAt(text, dates, whole.next)
    whole = { ...more, items: [...whole.items, ...more.items] }
  }
  const shared = whole === list ? null : nounOf(text, before, start, whole.end)
  return shared ? { list: whole, noun: shared, isChained: true } : plain
}

/** 截至(D)之十七個月年度報告: the last day of a period. */
const endsPeriod = /截至$/
/** 通函初稿: no filing yet. */
const draft = /^[之的]?(?:初稿|草稿|草擬|草拟|擬稿|拟稿)/
// "港星有限公司日期為(D)的公告及其日期為"
const andIts =
  /^(?:\([^()\n]{1,60}\))?(?:[,、]|[,、]?(?:及|以及|和|與|与|連同|连同))其(?:所?刊[發发])?(?:日期(?:分別|分别)?[為为]|[於于在])$/

// "港星日期為(D)之公告。港星收購該等股份之背景載於其日期為"
const itsAgain = /(?:載|载|列|見|见)[於于]?其(?:所?刊[發发])?(?:日期(?:分別|分别)?[為为]|[於于在])$/

// "港星有限公司於D1刊發之公告及於(D2)刊發之公告"
const andFurther =
  /^(?:\([^()\n]{1,60}\))?(?:[,、]|,?(?:及|以及|和|與|与|連同|连同|[並并]))(?:所?刊[發发])?(?:日期(?:分別|分别)?[為为]|[於于在])$/
// 「該等公告」 指 本公司日期為D1之公告及本公司日期為(D2)
const andBeside = /^[,、]?(?:及|以及|和|與|与)(?:本公司)?(?:日期(?:分別|分别|均)?[為为]|[於于])$/

/** Whether 其 before a filing is the company, named again behind its filing before. */
const isTheirsAgain = (between: string, by: Whose | null): boolean =>
  by !== null &&
  isAnother(by) &&
  between.length < 120 &&
  itsAgain.test(between) &&
  !ourWords.test(between) &&
  between.includes(by.issuerTerm ?? by.issuer)
const ourWords = /本公司|本行|本集[團团]|董事[會会]/u

/** The term that a definition table gives for what stands after `end`, its issuer's name before it or not. */
const rowTerm = (text: string, end: number, { issuer }: Whose): Alias | null =>
  termBefore(text, end) ??
  (issuer !== 'self' && text.endsWith(issuer, end) ? termBefore(text, end - issuer.length) : null)

/** How far before a filing who issued it is named: several, each with a term. */
const longestLead = 160

/** Where the words end that stand before a filing and its date, whichever is first: "港星(日期為)", "港星之(上市文件(日期為". */
const leadEndOf = (before: string, noun: FilingNoun, start: number): number =>
  Math.min(noun.start, start - before.length + before.replace(datedBefore, '').replace(onBefore, '').length)

/** Filings by date, then noun: "日期為二零一八年三月十三日之公告", "於D1及D2刊發的通函". */
export const zhDated: Recogniser = {
  name: 'references/zh-dated',
  only: 'han',
  *find(text, found): Generator<ReferenceFinding> {
    const dates = datesOf(found).filter(({ by }) => by.startsWith('dates/zh') || by === 'dates/numeric-date')
    const names = namesOf(found)
    const companies = companiesOf(names)
    /** The filing before, with the plural term that its row in a list of definitions gives. */
    let theirs: { end: number; by: Whose; row: Alias | null } | null = null
    let nounAtLast = -1
    for (let index = 0; index < dates.length;) {
      const { start } = dates[index]!
      const before = text.slice(Math.max(0, start - 70), start)
      const { list, noun: its, isChained } = attached(text, before, dates, index)
      index = list.next
      if (endsPeriod.test(before)) continue
      const told = its ? null : announcedByOther(text, before, { start, end: list.end }, companies)
      const noun = its ?? told
      // 日期為…之(通函)已於(D)刊發, 日期為…並於(D)刊發之(公告)
      if (noun?.start === nounAtLast && (noun.end <= start || andPublished.test(before))) continue
      const isThis = text[(noun?.start ?? 0) - 1] === '本' && !/^公司/.test(noun?.noun ?? '')
      if (!noun || isThis || future.test(before) || draft.test(text.slice(noun.end, noun.end + 4))) continue
      const leadEnd = leadEndOf(before, noun, start)
      const lead = text.slice(Math.max(0, leadEnd - longestLead), leadEnd)
      const around = `${datedBefore.exec(before)?.[0] ?? ''}${text.slice(list.end, Math.max(list.end, noun.end))}`
      const between: string = theirs === null ? '' : text.slice(theirs.end, start)
      const theirOwn: Whose | null = theirs && { ...theirs.by, inferred: issuerInferred }
      const said: Whose =
        told?.by ??
        (andIts.test(between) || isTheirsAgain(between, theirOwn) ? theirOwn : null) ??
        orOwn(zhIssuer(lead, Math.min(start, noun.start), names), around)
      const by: Whose = said === nobodyNamed && theirOwn && andFurther.test(between) ? theirOwn : said
      const wasRow: Alias | null = theirs && andBeside.test(between) ? theirs.row : null
      theirs = { end: Math.max(noun.end, list.end), by, row: null }
      nounAtLast = noun.start
      if (isAuthority(by.issuer) || (isAnother(by) && elsewhere.test(around))) continue
      const filing = /宣[佈布]$|^披露$/.test(noun.noun) ? 'announcement' : zhFilingKind(noun.noun)
      const end = Math.max(noun.end, list.end)
      const isBoth = noun.end <= start && bothDated.test(before)
      const ownTerm = noun.end <= start ? aliasAt(text, noun.end)?.alias : null
      const here = ownTerm ?? aliasFor(text, end, filing)
      const row = here ? null : (rowTerm(text, leadEnd, by) ?? wasRow)
      if (row?.isPlural) theirs.row = row
      const alias = here ?? row
      const subject = subjectAt(text, skipBracket(text, end))
      const items = shareAlias(list)
      const period = reportPeriod(filing, text.slice(list.end, end))
      const first = { filing, period, noun: noun.noun, nounSpan: noun, ...by, subject, alias }
      const others = furtherNouns(text, noun, skipBracket(text, end), isBoth)
      const isLast = others[0] !== undefined && others[0].end <= noun.start
      const dealing = { words: noun.noun + around, lead, at: Math.min(start, noun.start), names, isLast }
      const dealt = areRespective(before, items, isChained)
        ? zhDealt({ ...dealing, others: others.length }, items)
        : areOfEach(before, items)
          ? zhOfEach({ ...dealing, others: others.length }, items)
          : null
      if (!dealt) yield* cite(this.name, first, items)
      else
        for (const { whose, own } of dealt.first)
          yield* cite(this.name, whose ? { ...first, ...whose } : first, own)
      for (const [i, other] of others.entries()) {
        const filing = zhFilingKind(other.noun)
        const its = { period: null, filing, noun: other.noun, nounSpan: other }
        const days = dealt ? dealt.others.slice(i, i + 1) : items
        yield* cite(
          this.name,
          { ...first, ...its, alias: aliasFor(text, other.end, filing) },
          days.map(({ date }) => ({ date, alias: null })),
        )
      }
    }
  },
}
