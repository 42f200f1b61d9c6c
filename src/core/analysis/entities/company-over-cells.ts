import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import {
  genericNameWords,
  insideCompanyName,
  notInCompanyName,
  weakCompanyWords,
} from '../vocabulary/company-forms'
import { withoutPoints } from './bare-word'
import { cellsAbove, lineStart } from './cells-above'
import { inPart, named, taken } from './finding'

const name = 'entities/company-over-cells'
const formsAt = anchors(['limited', 'ltd'])
/** The end of a name at the start of its line: "Management Limited", "Kong) Company Limited". */
const lastPart =
  /^(?<closing>\p{Lu}[\p{L}’'-]{1,15}\) ?)?(?<words>(?:(?!Co(?:mpany|\.)? )\p{Lu}[\p{L}&-]+ ){0,4})(?:Company |Co\.?,? ?|\(\p{Lu}[\p{L} ]{1,20}\) )?(?:Limited|LIMITED|Ltd\.?|LTD\.?)(?= ?\(\p{sc=Han}|$)/u
/** The Chinese name in brackets that stands behind the form or below it, which only a name's end has. */
const hanBehind = /^ ?\(\p{sc=Han}|^\n(?:[^\p{sc=Han}\n]{0,60}\n){0,6}\(\p{sc=Han}{4}/u
/** What shares a row of such a table, not a box of a chart: where the company is, and a sum. */
const sum = /\d,\d{3}|^(?:HK|US|A|SG)?[$£€¥] ?\d|^RMB ?\d/
const places =
  /^(?:(?:Hong Kong|Macau|Macao)(?: SAR)?|(?:Mainland )?China|People[’']s Republic(?: of China)?|of China|The PRC|PRC|(?:The )?(?:Cayman|British Virgin)(?: Islands)?|Virgin Islands|Islands|United (?:Kingdom|States)(?: of America)?|Marshall Islands|Singapore|Bermuda|Samoa|Australia|Japan|Malaysia|Thailand|Vietnam|Taiwan|Canada)(?= |$)/
const endsInForm = /(?:Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|LLC|LLP|plc|Berhad|S\.A\.|B\.?V\.?)\)?$/
/** The first part of a name: capitalised words, the last bracket perhaps still open. */
const firstPart =
  /^(?:\p{Lu}[\p{L}\d.&’'-]*|\(\p{Lu}[\p{L} .]{1,20}\)|and|of|&)(?: (?:\p{Lu}[\p{L}\d.&’'-]*|\(\p{Lu}[\p{L} .]{1,20}\)|\d{1,3}|and|of|&)){1,6}$/u
const opened = / \(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u

const isGeneric = (word: string): boolean =>
  (genericNameWords.has(word) || weakCompanyWords.has(word)) && !/^(?:Bank|Trust|Fund)$/.test(word)

/** Whether a line may begin a name that goes on below other cells. */
function begins(line: string, isOpen: boolean): boolean {
  const open = opened.exec(line)?.[0] ?? ''
  if ((open !== '') !== isOpen || !firstPart.test(line.slice(0, line.length - open.length))) return false
  const words = line.split(' ').map(withoutPoints)
  return (
    words.some((word) => /^\p{Lu}/u.test(word) && !isGeneric(word)) &&
    !words.some((word, i) => notInCompanyName.has(word) && (i === 0 || !insideCompanyName.has(word)))
  )
}

/** Whether the words before the form may be the end of a name only: none, generic ones, or what closes a bracket. Most lines hold a whole name. */
function mayEnd(words: string): boolean {
  if (words === '' || words.includes(')')) return true
  const first = words.slice(0, words.indexOf(' '))
  return isGeneric(first) || /^Co(?:mpany)?[.,]{0,2}$/.test(first)
}

/** A line that may itself be a piece of a name: which cell a name goes on from is unsure beside it. */
const isPiece = (line: string): boolean => /^[\p{Lu}(&]/u.test(line) && !/(?<!\p{L})\p{Ll}|\d|\//u.test(line)

/** The cell in which the name begins whose end opens the line at `from`; null where other cells than those of one row are between. */
function cellAbove(text: string, from: number, isOpen: boolean, hasHan: () => boolean): Span | null {
  let [sums, whereabouts] = [0, 0]
  const above = [...cellsAbove(text, from)]
  for (const [i, { start, end, words }] of above.entries()) {
    if (endsInForm.test(words) || /[.;:]$/.test(words)) return null
    // "China Southern Quay" is no place
    const isPlace = places.test(words) && !(words.startsWith('China ') && begins(words, isOpen))
    if (!isPlace && begins(words, isOpen)) {
      if (!(sums > 0 && whereabouts > 0) && (i === 0 || isPiece(above[0]!.words) || !hasHan())) return null
      return begins(above[i + 1]?.words ?? '', false) ? null : { start, end }
    }
    if (isPlace) whereabouts += 1
    if (sum.test(words)) sums += 1
  }
  return null
}

/**
 * Companies in tables whose names take two lines of their cell, the other cells of the row between them: "Northmere Quay Investment\nHong
 * Kong\nHK$10,000\nManagement Limited". Found in the first line of the name.
 */
export const companyOverCells: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let last = -1
    for (const at of formsAt.in(text)) {
      const start = lineStart(text, at, 44)
      if (start === null || start <= Math.max(0, last)) continue
      last = start
      if (!mayEnd(text.slice(start, at))) continue
      const line = text.slice(start, start + 61).split('\n', 1)[0] ?? ''
      const m = line.length > 60 ? null : lastPart.exec(line)
      const words = m?.groups?.['words']?.split(' ') ?? []
      if (!m || !words.every((word) => word === '' || isGeneric(withoutPoints(word)))) continue
      const end = start + m[0].length
      const isSure = (): boolean => hanBehind.test(text.slice(end, end + 400))
      const part = cellAbove(text, start, m.groups?.['closing'] !== undefined, isSure)
      if (!part || taken(found, part, ['organisation', 'company', 'person'])) continue
      yield named(name, 'company', part, `${text.slice(part.start, part.end)} ${m[0]}`, { inferred: inPart })
    }
  },
}
