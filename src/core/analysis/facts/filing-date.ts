import { toIso } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import type { DateFinding, Finding } from '../recogniser'

const isDate = (f: Finding): f is DateFinding => f.kind === 'date'
const place =
  /^[*\s]*(?:(?:\p{Lu}\p{L}+|the|PRC|P\.R\.|of|People[’']s)[ ,.]*){1,8}[,;]? ?$|^(?:中國|中国|中華人民共和國)?(?:香港|澳門|台灣|臺灣|新加坡|[\p{sc=Han}]{2,6})(?:市|省|特別行政區)?[,、 ]{0,2}$/u
const onlyWeekday = /^ ?(?:\([^()\n]{1,12}\)|星期[一二三四五六日])?[.。*\s]*$/u
const dated = /(?:Date Submitted|Submission date|呈交日期|提交日期)[^\n]{0,10}\n? ?$/iu

/**
 * When a filing was signed: the last line that is a place and a date ("Hong Kong, 13 March 2018", 香港,二零一八年三月十三日), the date
 * of a form, or a date alone under a signature. Null where the text has none of them.
 */
export function filingDate(text: string, findings: readonly Finding[]): ({ iso: string } & Span) | null {
  let signed: DateFinding | null = null
  let submitted: DateFinding | null = null
  for (const date of findings.filter(isDate)) {
    const lineStart = text.lastIndexOf('\n', date.start - 1) + 1
    const lineEnd = text.indexOf('\n', date.end)
    const before = text.slice(lineStart, date.start)
    const after = text.slice(date.end, lineEnd < 0 ? undefined : lineEnd)
    if (before.length <= 60 && place.test(before) && onlyWeekday.test(after)) signed = date
    else if (dated.test(text.slice(Math.max(0, date.start - 40), date.start))) submitted ??= date
  }
  const date = signed ?? submitted
  return date && { iso: toIso(date.date), start: date.start, end: date.end }
}
