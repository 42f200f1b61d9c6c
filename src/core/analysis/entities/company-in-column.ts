import type { Span } from '../../text/span'
import type { EntityFinding, Recogniser } from '../recogniser'
import { companyForms, insideCompanyName, notInCompanyName } from '../vocabulary/company-forms'
import { auditorAbove } from './auditor-above'
import { withoutPoints } from './bare-word'
import { cell, endsInForm, isGenericWord, partOf } from './column-cells'
import { behindName, hangingStart, overProse, proseTail, rowEndsAbove } from './column-prose'
import { termsAmong } from './company-edges'
import { cellStart } from './filled-cell'
import { lastLines } from './last-lines'
import { inPart, named, taken } from './finding'

const name = 'entities/company-in-column'
/** A cell of a narrow column is no wider. */
const widest = 38
/** Above a place in brackets and a form, which need a name, it may be wider: "Commercial Bank of the East and West\n(Asia) Limited". */
const widestAboveBracket = 48
const mostLines = 4
/** A place in brackets that its line cuts: "Silver Quay (Tin" above "Bay) International". */
const closes = /^\p{Lu}\p{L}+\)(?: |$)/u
const opens = /\(\p{Lu}\p{L}+$/u

const startsWithForm = new RegExp(`^(?:${companyForms.join('|')})`, 'u')
/** "Development of" before a form is of another column. */
const loosely = / (?:of|and|for|&)\n$/

/** Three words or more and a place: in brackets, or China's behind a bank. */
const endsInPlace =
  /Bank of China$|^\p{Lu}[\p{L}&’'-]+(?: (?:and|&|of|\p{Lu}[\p{L}&’'-]+)){2,} \(\p{Lu}[\p{L} .]+\)$/u

/** The end of the company's Chinese name, with which the line begins: "限公司 Fujian". */
const behindHan = /^[\p{sc=Han}()]{1,40}司 (?=\p{Lu})/u

/** Where the line that ends at `end` begins, or the words behind the Chinese name with which it does. */
function lineStart(text: string, end: number): { start: number; isBehindHan: boolean } {
  const start = text.lastIndexOf('\n', end - 1) + 1
  const han = behindHan.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0
  return { start: start + han, isBehindHan: han > 0 }
}

const isCell = (text: string, start: number, end: number): boolean =>
  end - start <= widest &&
  cell.test(text.slice(start, end)) &&
  !text
    .slice(start, end)
    .split(' ')
    .some((word) => notInCompanyName.has(word))

/** Where the line begins that opens the bracket which is closed in the one from `at` on; `at` itself where none does. */
function openedAbove(text: string, at: number): number {
  const { start } = lineStart(text, at - 1)
  return at > 0 && opens.test(text.slice(start, at - 1)) ? start : at
}

/** Where the name begins whose last line begins at `from`; null where no line above is one that a name begins with. */
function startAbove(text: string, at: number): number | null {
  const most = text[at] === '(' ? widestAboveBracket : widest
  for (let k = 0, end = at - 1; k < mostLines && end > 0; k++) {
    const { start: from, isBehindHan } = lineStart(text, end)
    if (isBehindHan) return isCell(text, from, end) ? from : null
    const start = closes.test(text.slice(from, end)) ? openedAbove(text, from) : from
    const line = end - start > most ? '' : text.slice(start, end).replace('\n', ' ')
    // "and Silver Quay Asset" behind another name of the cell
    if (line.startsWith('and ') && start > 0 && partOf(line.slice(4), most) === 'start') {
      const { start: first } = lineStart(text, start - 1)
      if (endsInForm.test(text.slice(first, start - 1).trimEnd())) return start + 4
    }
    if (behindName.test(line)) return proseTail(text, start, end)
    const part = partOf(line, most)
    // "Quay Construction Bank (Asia)": generic words, but a whole name with what is below
    if (part === 'middle' && endsInPlace.test(line)) return start
    if (part === null) return proseTail(text, start, end)
    if (part === 'word') {
      if (k > 0) return overProse(text, start)
      return rowEndsAbove(text, start, line)
        ? start
        : proseTail(text, lineStart(text, start - 1).start, start - 1)
    }
    // "限公司 Fujian" above "Zhenro Property"
    const above = lineStart(text, start - 1)
    if (part === 'start')
      return above.isBehindHan && isCell(text, above.start, start - 1) ? above.start : overProse(text, start)
    end = start - 1
  }
  return null
}

/** What the second column of a table of companies begins with: a place, a figure, what the shares are called, a note's number. */
const nextColumn =
  /(?:(?:The )?(?:Hong Kong|HK|PRC|China|Mainland|British Virgin|BVI|Cayman|Bermuda|Singapore|Macau|Macao|Malaysia|Samoa|Seychelles|Thailand|Japan|Australia|Canada|Taiwan|Vietnam|Indonesia|USA?|U\.S\.|United|England)(?![\p{L}])|[ivx]{1,4} |(?!\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\(?(?:Notes? )?\(?\d|Ordinary|ordinary|Registered|HK\$|US\$|RMB|[–—-] )/uy
/** The first words of a name at the start of a row, and the space behind each. */
const nameWord = /(?:\p{Lu}[\p{L}&’'-]*|\(\p{Lu}[\p{L} ]{1,20}\)|&|and|of)[ ]/uy
/** Forms that nothing else of a name follows. */
const isWhole = /^(?:Limited|LIMITED|Ltd|LTD|Inc|INC|LLC|LLP|plc|PLC)$/

/** With which no row of a company begins. */
const sums =
  /^(?:(?:Sub-?)?[Tt]otal|Profit|Loss|Revenue|Turnover|Name|Year|Balance|Net|Cash|Less|Add|Others?|Bank|Number|Proportion|Percentage|Amount) /
const figureInRow = /(?:HK\$|US\$|RMB|\d[\d,]*%|\d{1,3}(?:,\d{3})+| \d{2,3}(?:\.\d+)?(?= |$))/

/** The first part of a name whose rest begins the row below `end`: the words before the row's second column; null where it is no such row. */
function partInRow(text: string, end: number): Span | null {
  const start = text.lastIndexOf('\n', end - 1) + 1
  const row = text.slice(start, end)
  if (row.length > 160 || !figureInRow.test(row) || sums.test(row)) return null
  const first: string[] = []
  for (let at = start; at < end && first.length < 7;) {
    nextColumn.lastIndex = at
    if (first.length > 0 && nextColumn.test(text)) {
      const words = first.map((word) => withoutPoints(word.trim()))
      const isOwn = words.some((word) => !isGenericWord(word) && !/^[(&a-z]/.test(word))
      const isNone =
        words.some((word, i) => notInCompanyName.has(word) && (i === 0 || !insideCompanyName.has(word))) ||
        isWhole.test(words.at(-1) ?? '')
      return isOwn && !isNone ? { start, end: at - 1 } : null
    }
    nameWord.lastIndex = at
    const word = nameWord.exec(text)?.[0]
    if (word === undefined) return null
    first.push(word)
    at += word.length
  }
  return null
}

/**
 * Companies whose names a narrow column cuts: "Xinghe Shiye Industrial\nGroup Co., Ltd.", "Orient Asset Management\n(Hong Kong) Limited".
 * Only where the last line is no name by itself or the name fills its cell, and each line before it is a whole cell of capitalised words.
 */
export const companyInColumn: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const isTerm = termsAmong(found)
    for (const last of lastLines(text)) {
      const { start: from, end } = last
      if (loosely.test(text.slice(Math.max(0, from - 5), from)) && startsWithForm.test(text.slice(from, end)))
        continue
      const start =
        cellStart(text, last, isTerm) ?? (last.mayBeWhole ? hangingStart(text, from) : startAbove(text, from))
      if (start === null && last.mayBeWhole) continue
      const part = start === null ? (partInRow(text, from - 1) ?? auditorAbove(text, from, end)) : null
      if (part && !taken(found, part, ['organisation'])) {
        const whole = `${text.slice(part.start, part.end)} ${text.slice(from, end)}`
        yield named(name, 'company', part, whole, { inferred: inPart })
        continue
      }
      if (start === null || taken(found, { start, end }, ['organisation'])) continue
      yield named(name, 'company', { start, end }, text.slice(start, end))
    }
  },
}
