import type { Span } from '../../text/span'
import { isHan } from '../vocabulary/scripts'
import type { FilingHead } from './filing-head'
import type { Line } from './head-lines'

const longest = 300
const mostLines = 12
const bodyOpening =
  /^(?:(?:Reference|References) (?:is|are) made|We refer|This (?:joint )?(?:announcement|circular|notice|return) is|The (?:board|Board|Company|Directors|directors)\b|NOTICE IS HEREBY|Notice is hereby|Pursuant to|Further to|Unless|On \d|As disclosed|Summary$|SUMMARY$|INTRODUCTION$|茲|兹|謹此|董事會|董事局|本公告乃|本公司|概要$|引言$|緒言$|謹請|根據|於|誠如|除非|除另有)/u
const notTitle =
  /^(?:\(?(?:Stock|Warrant|Securities) Code|\(?股份代[號号]|網址|Website|https?:|www\.|\(?(?:incorporated|registered|established)|\((?:於|在)[^()]*成立)/iu
const sentenceEnd = /[.。;；:]$/u

const endsTitle = (line: Line): boolean =>
  line.text.length > 160 ||
  (bodyOpening.test(line.text) && !/結果$|results?$/iu.test(line.text)) ||
  (sentenceEnd.test(line.text) && line.text.length > 60)

/** The title lines of a filing, between the code line and the body, joined to one line; null where the body follows at once. */
export function filingTitle(head: FilingHead): ({ title: string } & Span) | null {
  const lines: Line[] = []
  for (const line of head.below.slice(0, mostLines)) {
    if (lines.length === 0 && notTitle.test(line.text)) continue
    if (endsTitle(line)) break
    lines.push(line)
    if (lines.reduce((sum, l) => sum + l.text.length, 0) > longest) break
  }
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return null
  const title = lines.reduce((joined, { text }) => {
    const tight = isHan(joined.at(-1) ?? '') || isHan(text[0] ?? '') || /[、;)(]$/.test(joined)
    return joined === '' ? text : joined + (tight ? '' : ' ') + text
  }, '')
  return { title: title.slice(0, longest + 200), start: first.start, end: last.end }
}
