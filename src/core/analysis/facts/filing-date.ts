import { toIso } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import type { FactSource } from '../analysis'
import { ofKind } from '../of-kind'
import { coverWords } from '../vocabulary/cover-words'
import { isSurnamed } from '../entities/likely-name'
import type { DateFinding, Finding } from '../recogniser'
import { isAmericanForm } from './registrant'

const place =
  /^(?!.*\bHELD ON\b|.*day, )[*\s]*(?:(?:\p{Lu}[\p{L}’']+|the|PRC|P\.R\.|of|People[’']s)[ ,.]{1,3}){1,8}(?<=, ?|Hong Kong |HONG KONG )$|^(?:(?:中國|中国|中華人民共和國)?(?:香港|澳門|澳门|台灣|台湾|臺灣|台湾|新加坡|北京|上海|深圳|廣州|广州)(?:特別行政區|特别行政区)?|[\p{sc=Han}]{2,9}[市省])[,、 ]{0,2}$|^(?:中國|中国|中華人民共和國|中华人民共和国)(?:[,、 •·・‧]{0,2}[\p{sc=Han}]{2,8}){0,3}[,、 ]{1,2}$/u
/** A circular's cover ends in its date, alone on a line. */
const coverReach = 9000
/** What the date of a cover stands beside where the lines of a text were run together: 此乃要件 請即處理, or the contents. */
const coverBefore = /此乃要件[,、 \n]{0,2}[請请]即[處处]理 ?$/u
const coverBehind = /^ ?(?:此乃要件|目[錄录]|[頁页]次|\n{1,2} ?\d{0,3} ?CONTENTS\b)/u
/** The footnote of a cover may have got on the line of its date. */
const footnote =
  /^ ?[*#]? ?(?:For identification purposes? only|[僅仅]供[識识][別别]|中文名[稱称]僅供識別)[.。]? ?$/iu

const isBesideMark = (text: string, { start, end }: DateFinding): boolean =>
  coverBehind.test(text.slice(end, end + 16)) || coverBefore.test(text.slice(Math.max(0, start - 14), start))

const onlyWeekday = /^ ?(?:\([^()\n]{1,12}\)|星期[一二三四五六日])?[.。*」”"\s]*$/u
/** A letter of the board ends in its date. */
const respects = /[謹谨][啟启啓]\n ?$/
const dated =
  /(?:Date Submitted(?:\n[^\n\d]{2,90}|[^\n\d]{0,90})|(?:Submission date|呈交日期|提交日期)[^\n]{0,10})\n?(?:\|\n)? ?$/iu

/** Who signs, with name and office on lines of their own, above a date without a place. */
const byOrder =
  /(?:承董事[會会局]命|By order of the board|For and on behalf of the board)[^\n]{0,60}(?:\n[^\n]{0,60}){1,5}\n ?$/i

/** The board of a company signs above a date without a place: 星海股份有限公司董事會. */
const byBoard = /(?:公司|[銀银]行|集[團团])之?董事[會会局]\n ?$/u

/** How an American form ends: "Date: March 2, 2021". */
const signedOn = /(?:^|\n) ?Dated? ?: ?\n?$/
const datedReach = 120

/** How much of a date's line is looked at on either side: a line that is longer is no sign-off. */
const nearby = 200

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)

/** Who signs a report of his own within the filing. */
const auditor = /會計師|会计师|核數師|核数师|Accountants|Auditors?$/im

/** A name on the line above is no place. */
const someone = /^ ?(?:Mr|Mrs|Ms|Miss|Madam|Dr|Prof|Sir)\b/

/** Nor is what says whose day it is: "Date", "Listing Date". */
const heading =
  /\b(?:Dates?|Dated|Day|Period|Time|Deadline|Meeting|Payment|Dividend|Closing|Event|Matters?|Particulars|Details|Amount|Remarks?|Status)\b/i

/** Whether the line above the one that `before` ends on is a place and nothing else: "Hangzhou, the PRC"; not that of an auditor's report. */
function isBelowPlace(before: string): boolean {
  const [above = '', own = ''] = before.split('\n').slice(-2)
  if (!before.includes('\n') || auditor.test(before.split('\n').slice(-5, -2).join('\n'))) return false
  return (
    own.trim() === '' &&
    above.length <= 60 &&
    !someone.test(above) &&
    !(isSurnamed(above.trim()) && !/China|Kong|PRC|Republic/.test(above)) &&
    !heading.test(above) &&
    place.test(`${above.trim()}, `)
  )
}

/** Whether nothing but a weekday is behind a date on its line. */
const endsLine = (text: string, { end }: DateFinding): boolean =>
  onlyWeekday.test(text.slice(end, end + nearby).split('\n', 1)[0] ?? '')

const leadOf = (text: string, { start }: DateFinding): string =>
  text.slice(Math.max(0, start - nearby), start)

/** "3 May 2024, Hong Kong", the place behind. */
const placeBehind =
  /^, ?(?:(?:\p{Lu}\p{Ll}{2,14}, ?){0,3}(?:Hong Kong|HONG KONG|the PRC|PRC|the People[’']s Republic of China|China|Singapore|Macau|Bermuda)|香港|中[國国][\p{sc=Han}]{0,6})[.。]?$/u

/** Whether a date is that of a sign-off: behind a place or before it, and nothing else on its line. */
function isSigned(text: string, date: DateFinding): boolean {
  const behind = text.slice(date.end, date.end + nearby).split('\n', 1)[0] ?? ''
  if (placeBehind.test(behind.trim()) && lastLine(leadOf(text, date)).trim() === '') return true
  const before = endsLine(text, date) ? lastLine(leadOf(text, date)) : ''
  return before !== '' && before.length <= 60 && place.test(before)
}

/** The same, the place on a line above; a table of what is registered where has such lines too. */
const isSignedBelow = (text: string, date: DateFinding): boolean =>
  endsLine(text, date) &&
  isBelowPlace(leadOf(text, date)) &&
  !nextCell.test(text.slice(date.end, date.end + 40))
/** What a table of companies has behind where and when each was founded: its capital, a share. */
const nextCell = /^[^\n]{0,14}\n{1,2} ?(?:(?:RMB|HK\$|US\$|[A-Z]{3}) ?\d|\d{1,3}(?:\.\d+)?%|\d{1,3},\d{3})/

/** The sign-off of a text whose lines were run together: 香港,二零二一年三月十三日 於本公告日期. */
const placeWithin = /(?:香港|澳門|澳门|[中國国]|北京|上海|深圳|[\p{sc=Han}]{2}[市省]|Hong Kong|PRC)[,、] ?$/u
const datedBehind =
  /^[.。]? ?(?:[於于在截]至?本(?:公告|公佈|公布|通函|通告)(?:刊[發发])?(?:之|的)?日期|As at the date of this)/

const isRunIn = (text: string, { start, end }: DateFinding): boolean =>
  datedBehind.test(text.slice(end, end + 40)) && placeWithin.test(text.slice(Math.max(0, start - 12), start))

const isAlone = (text: string, date: DateFinding): boolean => {
  const before = lastLine(text.slice(Math.max(0, date.start - nearby), date.start))
  return (before.trim() === '' || footnote.test(before)) && endsLine(text, date)
}

/** The date on the cover of a circular or a prospectus. */
const onCover = (text: string, dates: readonly DateFinding[]): DateFinding | undefined =>
  coverWords.test(text.slice(0, coverReach))
    ? dates.find((f) => f.start < coverReach && (isAlone(text, f) || isBesideMark(text, f)))
    : undefined

/**
 * When a filing was signed: the last line that is a place and a date ("Hong Kong, 13 March 2018", 香港,二零一八年三月十三日), the date
 * of a form, or the date on the cover of a circular. Null where the text has none of them.
 */
export function filingDate(
  text: string,
  findings: readonly Finding[],
): ({ iso: string } & Span & FactSource) | null {
  const dates = ofKind(findings, 'date')
  const cover = onCover(text, dates)
  const signed =
    dates.findLast((f) => isSigned(text, f) || (!cover && isSignedBelow(text, f))) ??
    dates.findLast((f) => isRunIn(text, f)) ??
    dates.find((f) => dated.test(text.slice(Math.max(0, f.start - datedReach), f.start))) ??
    dates.find((f) => isAlone(text, f) && respects.test(text.slice(Math.max(0, f.start - 6), f.start))) ??
    dates.findLast(
      (f) => isAlone(text, f) && byOrder.test(text.slice(Math.max(0, f.start - nearby), f.start)),
    ) ??
    dates.findLast((f) => isAlone(text, f) && byBoard.test(text.slice(Math.max(0, f.start - 12), f.start)))
  const date =
    signed ??
    cover ??
    (isAmericanForm(text)
      ? dates.findLast((f) => signedOn.test(text.slice(Math.max(0, f.start - 10), f.start)))
      : undefined)
  if (!date) return null
  // that a cover's date is the document's own is not said
  const source = { by: 'facts/filing-date', inferred: date === cover && !signed }
  return { iso: toIso(date.date), start: date.start, end: date.end, ...source }
}
