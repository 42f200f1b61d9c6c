import type { Span } from '../../text/span'
import { notInCompanyName } from '../vocabulary/company-forms'
import { han } from '../vocabulary/scripts'
import { withoutPoints } from './bare-word'
import { cellsAbove, lineStart } from './cells-above'
import { cell, isPlaceAlone } from './column-cells'

const longestPiece = 24
const mostPieces = 3
/** What is no longer is but the end of a Chinese name: 詢有限公司. */
const noWholeName = 6
/** So many cells of other columns may stand within the English name. */
const mostBelow = 14
const piece = new RegExp(`^[${han}()]{1,${longestPiece}}$`, 'u')
const anyHan = new RegExp(`[${han}]`, 'u')
/** A capitalised line that is part of a name, not a date, a sum or what a company does. */
const hasCapital = /(?<!\p{L})\p{Lu}/u
const goesOn = /(?:^|\s)(?:Co\.?,?|Company)$/
const ends = /(?:^|\s)(?:Limited|Ltd\.?|LLP)$/
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u

/** A company's two names in a table, each over several lines of its cell; the spans are those of their first parts. `english` is null where its end is not sure. */
export interface Pair {
  readonly chinese: Span & { readonly name: string }
  readonly english: (Span & { readonly name: string }) | null
}

/** The Chinese name whose last piece stands from `from` to `end`, other cells above it; null where all of it stands together. */
function chineseName(text: string, from: number, end: number): Pair['chinese'] | null {
  let name = text.slice(from, end)
  let first: Span | null = null
  let pieces = 1
  for (const { start, end: to, words } of cellsAbove(text, from)) {
    if (!anyHan.test(words)) continue
    if (!piece.test(words) || words.includes('司') || (first === null && to === from - 1)) break
    name = words + name
    first = { start, end: to }
    if (++pieces === mostPieces) break
  }
  const isWhole = name.length > 6 && name.indexOf('公司') === name.length - 2 && !/^[()]/.test(name)
  return first && isWhole ? { ...first, name } : null
}

/** A term in brackets behind the end of a name, perhaps torn. */
const termBehind = / ?\([“"][^\n]*$/
const ofPlace = /^(?:(?:The |the )?People[’']s Republic(?: of China)?|of China|(?:Virgin )?Islands|PRC)$/

/** What a line has of an English name: its words, none where it is another cell's; null where no name goes on. */
function partOn(line: string): { words: string; isEnd: boolean } | null {
  const other = { words: '', isEnd: false }
  if (line.length > 40 || anyHan.test(line)) return null
  if (/^[“"(‘]/.test(line)) return line.includes('/') ? other : null
  const words = line.replace(termBehind, '')
  if (/\d|[/:;]/.test(words) || !hasCapital.test(words) || month.test(words)) return other
  if (isPlaceAlone(words) || ofPlace.test(words)) return other
  const isEnd = ends.test(words)
  const own = words.replace(ends, '').replace(goesOn, '')
  if (own === '' || (cell.test(own) && !own.split(' ').some(isNoName))) return { words, isEnd }
  return isEnd ? null : other
}

/** The English name that begins in the line at `from`, or in one below where `isBelow`; other cells are between its lines. */
function englishName(text: string, from: number, isBelow: boolean): Pair['english'] {
  const parts: string[] = []
  let first: Span | null = null
  for (let k = 0, at = from; k < mostBelow && at > 0; k++) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const part = partOn(text.slice(at, end))
    if (!part || (k === 0 && !isBelow && part.words === '')) return null
    if (part.words !== '') {
      first ??= { start: at, end: at + part.words.length }
      parts.push(part.words)
    }
    if (part.isEnd) return first && parts.length > 1 ? { ...first, name: parts.join(' ') } : null
    at = end + 1
    if (stop < 0) return null
  }
  return null
}

const isNoName = (word: string): boolean => notInCompanyName.has(withoutPoints(word))

/**
 * The two names of which the Chinese ends at `end`, the English behind it on the line or below: 星州江北物業管理有 … 限公司 Xingzhou …
 * Jiangbei Property … Management … Co., Ltd., with the cells of other columns where the dots are.
 */
export function pairOverCells(text: string, end: number): Pair | null {
  const from = lineStart(text, end, longestPiece)
  if (!from || !piece.test(text.slice(from, end))) return null
  const chinese = chineseName(text, from, end)
  if (!chinese) return null
  const isBelow = text[end] === '\n'
  const english = englishName(text, end + 1, isBelow)
  return english || (!isBelow && end - from <= noWholeName) ? { chinese, english } : null
}
