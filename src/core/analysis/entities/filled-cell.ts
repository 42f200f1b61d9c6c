import { insideCompanyName, notInCompanyName } from '../vocabulary/company-forms'
import { withoutPoints } from './bare-word'
import { cell, endsInForm, isGenericWord, isPlaceAlone } from './column-cells'
import { betweenRows, proseTail } from './column-prose'
import type { LastLine } from './last-lines'

const widest = 38
const mostLines = 6
/** What follows a name that ends its cell: its term, its Chinese name, a note, or the figure of the next column. */
const cellEnd =
  /^(?: ?\/)?[ \n]?(?:\((?:together, |the )?(?:[“"‘\p{sc=Han}]|in connection |for the account |acting )|\n?Note[ \n]?\d|\d{1,3}(?:,\d{3})+(?!\d)|\d[\d,.]*%?(?:\n|$))/u
/** What ends the cell above: a figure, an answer, a term in brackets, a note's number, words in small letters, whose a share is, or the head of a group of rows. */
const cellAbove =
  /^[^\p{L}]*\d[^\p{L}]*$|[ ,]20\d\d$|\d%$|^(?:No|Yes|N\/A|[–—-])$|[”"’]\)$|\(\d\)$|Note ?\d$|(?<!\p{L})(?:(?!(?:and|of|for|the|by|to|in|with)$)\p{Ll}{2,}|Shareholders?|Investors?|Company|Directors?|Relationship|Placees?)\.?$|(?<!\p{L})Entities(?: and |$)/u
/** Running text. */
const prose = /\p{Ll}{2} \p{Ll}{2,} /u
/** What no cell but a sentence has: "NOTICE IS HEREBY GIVEN THAT the meeting of Northmere Limited". */
const sentence = /(?<!\p{L})(?:THAT|that|IS|is|ARE|are|WAS|was|WILL|will|HEREBY|hereby) /u
const listMark = /^(?:\(?\d{1,2}[.)]|[–—-]) /
/** Two names, or what one has no more of behind it: "Quay Securities and HTIS", "Northmere Bank", "Quay Entities". */
const another = / and \p{Lu}|(?<!\p{L})(?:Bank|Entities|Owner|Position|Total)$/u
/** Where a name of generic words may begin: "China Asset Management". */
const startsInPlace = /^(?:China|Hong Kong|Asia) /i

/** Words that begin no name but may stand in one. */
const inName = new Set([...insideCompanyName, 'An'])

const isOwn = (word: string): boolean => /^\d?\p{Lu}/u.test(word) && !isGenericWord(withoutPoints(word))

/** Whether a line may be a line of a name, whatever words it has. */
const isLine = (line: string): boolean =>
  line.length <= widest &&
  cell.test(line) &&
  !endsInForm.test(line) &&
  !isPlaceAlone(line) &&
  !another.test(line) &&
  !sentence.test(line) &&
  !betweenRows.test(line) &&
  !line.split(' ').some((word) => notInCompanyName.has(word) && !inName.has(word))

/**
 * Where the name begins whose last line is `last`, where it fills its cell of a table: between what ends another cell, or is by `isTerm` a term
 * of the filing's for another, and what follows a name.
 */
export function cellStart(text: string, last: LastLine, isTerm: (words: string) => boolean): number | null {
  const behind = text.slice(last.end, last.end + 2 * widest)
  if (!cellEnd.test(behind) || sentence.test(text.slice(last.start, last.end))) return null
  let at = last.start
  for (let k = 0; k <= mostLines; k++) {
    if (at === 0) return null
    const from = text.lastIndexOf('\n', at - 2) + 1
    const line = text.slice(Math.max(from, at - 1 - 2 * widest), at - 1).trimEnd()
    if ((k > 0 || last.mayBeWhole) && cellAbove.test(line)) break
    if (k > 0 && prose.test(line) && proseTail(text, from, at - 1) === null) break
    if (k > 0 && isTerm(line) && !behind.includes(line)) break
    const number = listMark.exec(line)?.[0].length ?? 0
    if (k === mostLines || !isLine(line.slice(number))) return null
    at = from + number
    if (number > 0) break
  }
  const words = text.slice(at, last.start)
  if (at === last.start || notInCompanyName.has(words.slice(0, words.search(/[ \n]/)))) return null
  return startsInPlace.test(words) || words.split(/[ \n]/).some(isOwn) ? at : null
}
