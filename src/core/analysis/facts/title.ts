import type { Span } from '../../text/span'
import { isHan } from '../vocabulary/scripts'
import { kindOfTitle } from '../vocabulary/title-kinds'
import { isBelowTitle } from './below-title'
import { headReach, type FilingHead } from './filing-head'
import { linesOf, type Line } from './head-lines'
import { titleLength } from './run-in-head'

/** What a filing is called, and where that stands. */
export type Title = { readonly title: string } & Span

const longest = 400
const mostLines = 14
const bodyOpening =
  /^(?:(?:Reference|References) (?:is|are) made|We refer|This (?:joint )?(?:announcement|circular|notice|return) is|The (?:board|Board|Company|Directors|directors|members of the)\b|NOTICE IS HEREBY|Notice is hereby|Pursuant to|Further to|Unless|On \d|As disclosed|茲|兹|[謹谨](?:此|[訂订定])|董事會|董事会|董事局|本公告乃|本公司|謹請|谨请|根據|根据|於|誠如|诚如|除非|除另有)/u
const notTitle =
  /^(?:\d{1,3}\/F|Rooms?|Units?|Suites?|Flat|Level) [^\n]{0,90}(?:Road|Street|Square|Avenue|Central|Hong Kong|China)\b|^(?:R|A|App\.? ?)\d{1,2}[A-Z]?(?:[.(][\d.()a-z]{1,10})?$|^\d{1,2}[A-Z]\.\d{1,2}(?:\(\d{1,2}\))*$|^LR ?\d[\d.]{0,8}[A-Z]?(?:\(\d{1,2}\))*(?: Note \d{1,2})?$|^\([^()]{0,16}(?:代[號号碼码]|[編编][號号]|[Cc]odes?)[^()]{1,20}\)$|^(?:(?:FINANCIAL )?HIGHLIGHTS|SUMMARY)$|^\((?:the )?[“"][A-Z][a-z]+(?: [A-Z][a-z]+)?[”"]\)$|^\((?:以下[稱称])?「本?公司」\)$|^\(\p{sc=Han}{2,24}(?:公司|集[團团])\)$|^(?:(?:unconditionally and irrevocably )?guaranteed by|\(?Managed by|\(?(?:Stock|Warrant|Securities) Code|\(?股份[代編编][號号]|網址|网址|呈交日期|Website|https?:|www\.|\(?(?:incorporated|registered|established)|\((?:於|在)[^()]*成立)/iu
/** What a cover asks its reader to do, above the title or below it. */
const plea =
  /^(?:THIS [A-Z ]{3,60} (?:IS|ARE) IMPORTANT\b|If you are in (?:any )?doubt|此乃要件|[請请]即[處处]理$|[閣阁]下如)/iu
/** Who manages a trust or a fund, or guarantees notes: its name is on the line below. */
const managed = /^(?:\(?Managed by|由|(?:unconditionally and irrevocably )?guaranteed by)$/i
const managedByName = /^\(?Managed by /i
/** A line that defines a term or speaks in the first person is the body, however short. */
const definition = /\((?:the )?[“"「‘'][^()]{1,40}[”"」’'] ?\)|。$|^(?:I\/We|本人)/u
/** What comes after the title: the first heading, the table of contents, an adviser's caption, the date of a cover. */
const heading =
  /^(?:(?:1|I)\.? )?(?:IMPORTANT(?: NOTICE)?|By (?:the )?[Oo]rder of[^\n]*|承董事[會局会]命|SUMMARY|Summary|OPINION|Opinion|INTRODUCTION|Introduction|BACKGROUND|CONTENTS|概要|概況|概况|引言|緒言|绪言|背景|目錄|目录|目|摘要|(?:Sole |Joint )?(?:Sponsors?|Global Coordinators?|Bookrunners?)[^\n]*|Number of [^\n]*|Underwriters?(?: (?:of|to) [^\n]*)?|(?:Joint |Sole )?(?:Financial|Independent|Placing|Lead)[^\n]*(?:[Aa]dvis[eo]r|[Aa]gent|Manager)s?[^\n]*|(?![^\n]*(?:委任|聘|更換|更换|變更|变更|辭任|辞任|有關|有关))[^\n]{0,20}(?:財務顧問|财务顾问|法律顧問|法律顾问|配售代理|包銷商|包销商|保薦人|保荐人|協調人|协调人|管理人|經辦人|经办人))$/u
/** What the accounts begin with that stand right below the title of results: the name of a statement, its units, the first item. */
const accounts =
  /^(?:(?:(?:CONDENSED|Condensed|UNAUDITED|Unaudited|AUDITED|Audited) )*(?:CONSOLIDATED|Consolidated) (?:INCOME |Income )?(?:STATEMENTS?|Statements?|BALANCE|Balance)\b|FINANCIAL (?:HIGHLIGHTS|SUMMARY)|Financial (?:[Hh]ighlights|[Ss]ummary)|(?:未經審核|未经审核)?(?:簡明|简明)?(?:綜合|综合|合併|合并)[\p{sc=Han}及其]{2,20}表|財務(?:摘要|概要)|财务(?:摘要|概要)|附[註注] ?千|千(?:港元|元))/u
const onlyDate =
  /^(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+ \d{1,2}, \d{4}|[\d零〇一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)$/u
/** What goes on with a date on the next line of a title: "FOR THE YEAR ENDED". */
const beforeDate = /(?: (?:ENDED|ended|ENDING|ON|on|OF|AS AT|DATED|FROM|TO)|[於于至])$/u
const sentenceEnd = /[.。;；:]$/u

const isShouted = (line: string): boolean => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line)

/** Parts of a title in capitals end in a semicolon. */
const isInCapitals = (text: string): boolean => /;$/.test(text) && !/\p{Ll}{2}/u.test(text)

/** What a Chinese body alone opens with, however short its first line is. */
const hanOpening = /^(?:[茲兹]|[謹谨][此訂订定])/u

const endsTitle = (line: Line): boolean =>
  hanOpening.test(line.text) ||
  (line.text.length > 160 && !isShouted(line.text)) ||
  (bodyOpening.test(line.text) &&
    (/[.。]$/.test(line.text) || line.text.length > (isHan(line.text) ? 30 : 70))) ||
  heading.test(line.text) ||
  adopted.test(line.text) ||
  plea.test(line.text) ||
  accounts.test(line.text) ||
  definition.test(line.text) ||
  onlyDate.test(line.text) ||
  (sentenceEnd.test(line.text) && line.text.length > 60 && !isInCapitals(line.text))

/** When what stands here was adopted or amended, on a line of its own below the title. */
const adopted =
  /^\((?:as )?(?:adopted|amended|revised|effective|updated)\b|^\((?:[於于][^()]{4,40}|經|经)?(?:採納|采纳|修訂|修订|生效)/i

/** The title lines of a filing, between the code line and the body, joined to one line; null where the body follows at once. */
export const filingTitle = ({ below }: FilingHead, names: readonly (Span | null)[]): Title | null =>
  titleOf(below.filter((line) => !names.some((name) => name?.start === line.start)))

const disclaimerEnd =
  /(?:whole or any part of the contents of this [^\n.]{4,40}\.|該等內容而引致[^\n。]{0,20}損失承擔任何責任。|该等内容而引致[^\n。]{0,20}损失承担任何责任。)\s*\n/u
/** How far into a text its disclaimer may end. */
const disclaimerReach = 3000

const disclaimerInLine = /whole or any part of the contents of this [^\n.]{4,40}\. (?=\p{Lu}{3})/u

/** The same where a page's text has run together: the words in capitals behind the disclaimer, if they name a kind. */
function titleBehindDisclaimer(text: string): Title | null {
  const m = disclaimerInLine.exec(text.slice(0, disclaimerReach))
  if (!m) return null
  const start = m.index + m[0].length
  const end = start + titleLength(text.slice(start, start + longest * 2))
  const title = text.slice(start, end)
  return kindOfTitle(title) ? { title, start, end } : null
}

/** The lines right below the disclaimer that are names and nothing else, where no place or code follows them. */
export function namesBelowDisclaimer(text: string): readonly Line[] {
  const m = disclaimerEnd.exec(text.slice(0, disclaimerReach))
  if (!m) return []
  const start = m.index + m[0].length
  const lines = linesOf(text.slice(start, start + longest))
  const end = lines.findIndex((line) => !isNameAlone(line.text))
  return lines
    .slice(0, Math.max(0, end))
    .map((line) => ({ ...line, start: line.start + start, end: line.end + start }))
}

/** What stands below the page of an offer in the announcement of how it went. */
const results =
  /^(?:ANNOUNCEMENT OF |(?:FINAL )?OFFER PRICE AND |ALLOTMENT RESULTS)|^[\p{sc=Han}及、]{0,20}(?:配發|配发|分配)[結结]果(?:公告|公[佈布])?$/u
/** How far into a text that heading may stand. */
const resultsReach = 20_000

/** The heading of the results of an offer, on a page of its own behind the cover that says what is offered. */
export function titleOfResults(text: string): Title | null {
  const lines = linesOf(text, resultsReach)
  const first = lines.findIndex((line) => results.test(line.text))
  return first < 0 ? null : titleOf(lines.slice(first))
}

/** The title of a filing whose names and code are a picture: the lines in capitals below its disclaimer. */
export function titleBelowDisclaimer(text: string): Title | null {
  const m = disclaimerEnd.exec(text.slice(0, disclaimerReach))
  if (!m) return titleBehindDisclaimer(text)
  const start = m.index + m[0].length
  const lines = linesOf(text.slice(start, start + headReach / 3))
  const first = lines.findIndex((line) => !isNameAlone(line.text) && !notTitle.test(line.text))
  const words = lines[first]?.text ?? ''
  if (!isShouted(words) && !(isHan(words) && words.length <= 40)) return null
  const title = titleOf(
    lines.slice(first).map((line) => ({ ...line, start: line.start + start, end: line.end + start })),
  )
  return isShouted(words) || (title && kindOfTitle(title.title)) ? title : null
}

/** The title on the first line of a text that was copied without its head. */
export function titleOnFirstLine(text: string): Title | null {
  const [line] = linesOf(text.slice(0, longest))
  return line && line.text.length <= 80 && kindOfTitle(line.text)
    ? { title: line.text, start: line.start, end: line.end }
    : null
}

const isNameAlone = (line: string): boolean =>
  /(?:Limited|LIMITED|Ltd\.?|公司)$/u.test(line) && line.length < 90

const place = /^\((?:incorporated|registered|established|a company incorporated)\b|^\([於于在][^()]*成立/i
/** How many lines the names and places of others may take, who are listed nowhere. */
const mostOthers = 8

/** The lines below the names of others and their places of incorporation, which a joint filing has behind the issuer's code. */
function belowOthers(lines: readonly Line[]): readonly Line[] {
  let from = 0
  for (let i = 0; i < Math.min(lines.length, mostOthers); i++) {
    if (place.test(lines[i]!.text) && i > from) from = i + 1
    else if (!isNameAlone(lines[i]!.text)) break
  }
  return lines.slice(from)
}

/** What goes on from the page before, as parts of reports do: no title of a filing. */
const continued = /\((?:continued|cont[’']d|續|续)\)$/i

function titleOf(below: readonly Line[]): Title | null {
  const lines: Line[] = []
  let [above, isManager] = ['', false]
  for (const line of belowOthers(below).slice(0, mostLines)) {
    isManager = managed.test(above) || ((isManager || managedByName.test(above)) && isNameAlone(line.text))
    above = line.text
    if (continued.test(above)) {
      if (!kindOfTitle(lines.map(({ text }) => text).join(' '))) return null
      break
    }
    if (lines.length === 0 && (isManager || notTitle.test(line.text) || plea.test(line.text))) continue
    if (endsTitle(line) && !(onlyDate.test(line.text) && beforeDate.test(lines.at(-1)?.text ?? ''))) break
    if (
      lines.length > 0 &&
      isBelowTitle(
        line.text,
        lines.map(({ text }) => text),
      )
    )
      break
    lines.push(line)
    if (lines.reduce((sum, l) => sum + l.text.length, 0) > longest) break
  }
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return null
  const title = lines.reduce((joined, { text }) => {
    const tight = isHan(joined.at(-1) ?? '') || isHan(text[0] ?? '') || /[、(]$|\p{sc=Han}[;)]$/u.test(joined)
    return joined === '' ? text : joined + (tight ? '' : ' ') + text
  }, '')
  return { title: title.slice(0, longest + 200), start: first.start, end: last.end }
}
