import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { cellsAbove, lineStart } from './cells-above'
import { inPart, named, taken } from './finding'
import { pairOverCells } from './pair-over-cells'

const name = 'entities/han-company-over-cells'
const formsAt = anchors(['有限公司', '有限責任公司', '有限责任公司'])
const closingsAt = anchors(['司)', '夥))', '伙))'])
const pairsAt = anchors(['司 '])
const longestPiece = 24

/** The end of a name and what it is called from there on, perhaps a cell or two below: 有限公司(「江北」). */
const lastPart = new RegExp(
  `^(?:股份|集團|集团|控股|發展|发展|管理|投資|投资|科技){0,2}有限(?:責任|责任)?公司(?: ?|\\n(?:[^\\n]{0,24}\\n){0,2})\\([「“"] ?(?<term>[${han}]{2,8}) ?[」”"]\\)`,
  'u',
)
const piece = new RegExp(`^[${han}()]{1,${longestPiece}}$`, 'u')
const anyHan = new RegExp(`[${han}]`, 'u')
/** A name in brackets that its line cuts: "Holdings Limited (寶龍地產". */
const opened = new RegExp(`\\((?<words>[${han}][${han}()]{0,${longestPiece}})$`, 'u')

/** Whether the characters of a short name stand in a longer one in the same order. */
function isShortFor(term: string, words: string): boolean {
  let at = -1
  return Array.from(term).every((character) => (at = words.indexOf(character, at + 1)) >= 0)
}

/** The cell in which the name begins that is called `term` where its end opens the line at `from`. */
function cellOf(text: string, from: number, term: string): Span | null {
  for (const { start, end, words } of cellsAbove(text, from)) {
    if (/公司(?:\(|$)/u.test(words)) return null
    if (words.length > 3 && piece.test(words) && isShortFor(term, words)) return { start, end }
  }
  return null
}

/** What makes a partnership of it, which the line of its form opens a bracket for: "… 合夥企業(有限合" above "夥)". */
const ofPartnership = /^(?:有(?:限|$)|普(?:通|$)|特(?:殊|$))/u
/** What a name in brackets ends in. */
const isWholeForm = /^(?:(?!公司)[^])+公司$|合[夥伙]\)$/u
/** A bracket that closes before one is open, or is open at the end. */
const unbalanced = /^[^(]*\)|\([^)]*$/

/**
 * The name in brackets whose last piece, from the start of its line, ends at `end`, before its closing bracket: 寶龍地產 … 控股有限公司), 寶龍投資 … 合夥企業(有限合夥)).
 * What stands between its pieces are cells of other columns, in other letters. With where its first piece stands; null where none is above.
 */
export function bracketedName(text: string, end: number): (Span & { name: string }) | null {
  const from = lineStart(text, end, longestPiece)
  let whole = from ? text.slice(from, end) : ''
  if (!from || !piece.test(whole)) return null
  for (const { start, end: to, words } of cellsAbove(text, from)) {
    if (!anyHan.test(words)) continue
    const inBracket = opened.exec(words)?.groups?.['words']
    const first = inBracket !== undefined && ofPartnership.test(inBracket) ? undefined : inBracket
    if (first === undefined && !piece.test(words)) return null
    whole = (first ?? words) + whole
    if (first === undefined) continue
    const isWhole = whole.length > 5 && isWholeForm.test(whole) && !unbalanced.test(whole)
    return isWhole ? { start: start + words.length - first.length, end: to, name: whole } : null
  }
  return null
}

/**
 * Companies in tables whose Chinese names take several lines of their cell, other cells of the row between them: 常州江北房地產開發 …
 * 有限公司(「江北」), and "Quay Holdings Limited (江北地產 … 控股有限公司)"; also with the English name behind theirs (pair-over-cells).
 * Found in the first line of the name.
 */
export const hanCompanyOverCells: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    for (const at of formsAt.in(text)) {
      const start = lineStart(text, at, 4)
      if (!start) continue
      const m = lastPart.exec(text.slice(start, start + 90))
      const part = m && cellOf(text, start, m.groups?.['term'] ?? '')
      if (!part) continue
      const whole = text.slice(part.start, part.end) + m[0].slice(0, m[0].indexOf('公司') + 2)
      yield named(name, 'company', part, whole, { inferred: inPart })
    }
    for (const at of closingsAt.in(text)) {
      const whole = bracketedName(text, text[at] === '司' ? at + 1 : at + 2)
      if (!whole || taken(found, whole, ['organisation', 'company'])) continue
      yield named(name, 'company', { start: whole.start, end: whole.end }, whole.name, { inferred: inPart })
    }
    for (const at of pairsAt.in(text)) {
      const pair = pairOverCells(text, at + 1)
      if (!pair) continue
      const { chinese, english } = pair
      for (const [own, other] of [
        [chinese, english],
        [english, chinese],
      ] as const)
        if (own)
          yield named(name, 'company', { start: own.start, end: own.end }, own.name, {
            pairName: other?.name,
            inferred: inPart,
          })
    }
  },
}
