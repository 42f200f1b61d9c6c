import type { Span } from '../../text/span'
import { notInCompanyName } from '../vocabulary/company-forms'
import { organisationHeads } from '../vocabulary/organisation-forms'
import { cell, isPlaceAlone } from './column-cells'

const longestLine = 34
const mostLines = 4
const isHead = (word: string): boolean => organisationHeads.has(word)
const isNone = (word: string): boolean => notInCompanyName.has(word)

/** Whether a line may be part of a body's name. */
const isPart = (line: string): boolean =>
  line.length <= longestLine && cell.test(line) && !/\d/.test(line) && !isPlaceAlone(line)

/**
 * The name of a body that a narrow column cuts, its last line ending at `end`: "Northmere Municipal / Bureau of Housing / Security and
 * Management". All lines above it that look like a part of it are, as far as the first that does not; null where that is not sure.
 */
export function bodyInColumn(text: string, end: number): Span | null {
  let first: number | null = null
  for (let k = 0, stop = end; stop > 0; k++) {
    const start = text.lastIndexOf('\n', stop - 1) + 1
    if (stop - start > longestLine || !isPart(text.slice(start, stop))) break
    if (k === mostLines) return null
    first = start
    stop = start - 1
  }
  if (first === null) return null
  const words = text.slice(first, end).split(/\s/)
  const isBody = words.length > 2 && words.some(isHead) && !isHead(words[0]!) && !words.some(isNone)
  return isBody && text.lastIndexOf('\n', end - 1) > first ? { start: first, end } : null
}
