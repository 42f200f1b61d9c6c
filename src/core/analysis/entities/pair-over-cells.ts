import type { Span } from '../../text/span'
import { notInCompanyName } from '../vocabulary/company-forms'
import { han } from '../vocabulary/scripts'
import { withoutPoints } from './bare-word'
import { cellsAbove, lineStart } from './cells-above'
import { cell, isPlaceAlone } from './column-cells'

const longestPiece = 24
const mostPieces = 3
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

/** A company's two names in a table, each over several lines of its cell; `english` is null where its end is not sure. */
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

/** The English name whose first words stand from `start` to the end of their line at `end`, other cells below them. */
function englishName(text: string, start: number, end: number): Pair['english'] {
  const parts = [text.slice(start, end)]
  for (let k = 0, at = end + 1; k < mostBelow && at > 0; k++) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? text.length : stop)
    if (line.length > 40 || anyHan.test(line) || /[“"(‘]/.test(line.charAt(0))) return null
    at = stop + 1
    if (/\d|[/:;]/.test(line) || !hasCapital.test(line) || month.test(line) || isPlaceAlone(line)) continue
    const isEnd = ends.test(line)
    const words = line.replace(ends, '').replace(goesOn, '')
    if (words !== '' && (!cell.test(words) || words.split(' ').some(isNoName))) {
      if (isEnd) return null
      continue
    }
    parts.push(line)
    if (isEnd) return { start, end, name: parts.join(' ') }
  }
  return null
}

const isNoName = (word: string): boolean => notInCompanyName.has(withoutPoints(word))

/**
 * The two names of which the Chinese ends at `end`, the English behind it on the line: 星州江北物業管理有 … 限公司 Xingzhou … Jiangbei
 * Property … Management … Co., Ltd., with the cells of other columns where the dots are.
 */
export function pairOverCells(text: string, end: number): Pair | null {
  const from = lineStart(text, end, longestPiece)
  if (!from || !piece.test(text.slice(from, end))) return null
  const stop = text.indexOf('\n', end)
  const line = text.slice(end + 1, stop < 0 ? end + 60 : Math.min(stop, end + 60))
  if (!cell.test(line) || !hasCapital.test(line)) return null
  const chinese = chineseName(text, from, end)
  return chinese && { chinese, english: stop < 0 ? null : englishName(text, end + 1, stop) }
}
