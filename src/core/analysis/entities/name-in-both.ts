import type { Span } from '../../text/span'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'

/** 林子傑(LAM Tsz Kit)獲委任: a name in both scripts. */
const moverInBoth = new RegExp(
  `(?:^|[^${han}])[及而]?(?<who>[${han}]{2,4}) ?\\((?<latin>(?:\\p{Lu}[\\p{L}'’.-]*,? ){1,4}\\p{Lu}[\\p{L}'’.-]*)\\)$`,
  'u',
)

/** The two names of whom a name in both scripts tells that ends at `end`. */
export function inBothBefore(text: string, end: number): Span[] {
  const { who = '', latin = '' } = moverInBoth.exec(text.slice(Math.max(0, end - 60), end))?.groups ?? {}
  if (!isHanName(who)) return []
  const start = end - 1 - latin.length
  const begin = text.lastIndexOf(who, start)
  return [
    { start: begin, end: begin + who.length },
    { start, end: end - 1 },
  ]
}
