import { allMatches } from '../../text/all-matches'
import type { Span } from '../../text/span'
import { hanHonorific, hanRoles } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { lineStart } from './cells-above'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { hanOffice } from './person-beside-office'
import { readName } from './person-name'

/** A row of such a table, or a cell of it on a line of its own: 陳大文 1,000,000, 陳大文(附註1) –, 陳大文 / 執行董事. */
const hanRow = new RegExp(
  `(?<who>[${han}]{2,4}?)(?:${hanHonorific})?[*#†^]{0,3}(?: ?\\([^()\\n]{1,20}\\)){0,2}(?: ?(?:\\. ?){3,90})?(?:(?=(?:${hanOffice})? ?[男女] ?\\d|${hanOffice} ?[\\d–—-])|[ \\n]?(?=[–—-]|\\(?\\d)| ?(?=[CM](?:[ \\n–-]|$))|\\n?(?=二[零〇]|不適用|不适用)|\\n(?=${hanRoles.join('|')}|(?:副|聯席|联席)?主席|行政[總总]裁|[總总][裁經经]))`,
  'uy',
)
/** What stands behind a name in Latin letters in such a row: Tan Wei Ming執行董事 800,000. */
const behindLatin = new RegExp(` ?(?:${hanOffice})? ?[\\d–—-]`, 'uy')
const mostHanLines = 200
/** What stands where names do in tables: 顧問 1,000,000. */
export const noHolder =
  /^(?:董事|[應应]|[顧顾][問问]|[經经]理|連同|连同|合共|任何|高[級级]|管理|成[員员]|[單单]位|平均|全[體体]|相[關关])|[員员人者期日額额數数率價价類类項项份股權权街道路村邨里徑径樓楼座室]$/u
/** A row whose line was joined to the one before, between its figures and the date of a grant: …4,000,000(陳大文)2018年5月8日. */
const joinedHanRow = new RegExp(
  `(?<=[\\d日%–—-] ?)(?<who>(?![日月年])[${han}]{2,4})(?:${hanHonorific})?(?= ?(?:20\\d{2}年\\d{1,2}月|二[零〇][^年\\n]{2}年[^月\\n]{1,2}月))`,
  'gu',
)
const longestJoined = 6000

/** The people in rows that were joined to the line of their head, which begins at `at`. */
function joinedHanRows(text: string, at: number): { people: Span[]; end: number } {
  const people: Span[] = []
  if (!/^[承姓參参]/.test(text[at]!)) return { people, end: at }
  const [line = ''] = text.slice(at, at + longestJoined).split('\n', 1)
  for (const { index, groups } of allMatches(joinedHanRow, line)) {
    const who = groups?.['who'] ?? ''
    if (isHanName(who) && !noHolder.test(who))
      people.push({ start: at + index, end: at + index + who.length })
  }
  return { people, end: at + line.length }
}

/** The person with whom the row at `start` begins; null where it begins with something else. */
function whoOfRow(text: string, start: number): Span | null {
  const unit = text.charCodeAt(start)
  if (unit >= 65 && unit <= 90) {
    const full = readName(text, start)
    behindLatin.lastIndex = full?.end ?? 0
    const isPerson = full && full.words >= 2 && behindLatin.test(text)
    return isPerson && isLikelyName(text.slice(start, full.end)) ? { start, end: full.end } : null
  }
  hanRow.lastIndex = start
  const who = hanRow.exec(text)?.groups?.['who'] ?? ''
  return isHanName(who) && !noHolder.test(who) ? { start, end: start + who.length } : null
}

/** Where rows begin on the line [start, end): with it, and behind the figures of another that was joined to it. */
function* rowStarts(text: string, start: number, end: number): Generator<number> {
  yield start
  for (const { index } of allMatches(anotherRow, text.slice(start, end))) yield start + index
}
const anotherRow = new RegExp(`(?<=[\\d%] ?)(?=[${han}]{2}|[A-Z][a-z]+ [A-Z])`, 'gu')

/** The people in the rows below the head in Chinese whose line `at` is on, and where the rows end that were read. */
export function hanRowsBelow(text: string, at: number): { people: Span[]; end: number } {
  const people: Span[] = []
  const lineBreak = text.slice(at, at + longestHeading).indexOf('\n')
  if (lineBreak < 0) return joinedHanRows(text, at)
  const next = at + lineBreak + 1
  const heading = text.slice(lineStart(text, at, longestHeading) ?? at - longestHeading, next)
  if (heading.length > longestHeading || /[。;,]/.test(heading)) return { people, end: at }
  if (/^[執执非]/.test(text[at]!) && !/^ ?(?:獨立|独立)?非?(?:執行|执行)董事 ?:?\n$/.test(heading))
    return { people, end: at }
  const isOfHolders = /^[股持]/.test(text[at]!)
  if ((isOfHolders || text[at] === '董') && (text[at - 1] ?? '\n') !== '\n') return { people, end: at }
  let line = next
  for (let row = 0; row < mostHanLines && line > 0; row++, line = text.indexOf('\n', line) + 1) {
    if (hanTableEnd.test(text.slice(line, line + 160))) break
    if (isOfHolders && totals.test(text.slice(line, line + 4))) break
    const end = text.indexOf('\n', line)
    for (const start of rowStarts(text, line, end < 0 ? text.length : end)) {
      const who = whoOfRow(text, start)
      if (who) people.push(who)
    }
  }
  return { people, end: line > 0 ? line : text.length }
}
/** What a table of holders ends with. */
const totals = /^[總总合][計计數数]/
const longestHeading = 100
const hanTableEnd = /^(?:附[註注]:?\n|[註注]:|(?![^\n]*\. ?\. ?\.)[^\n]{120}|[^\n]*。)/
