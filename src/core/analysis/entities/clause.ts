import { definitionEnd, withoutDefinitions } from './definitions'

const most = 200

/** What goes on with the words before a definition, rather than being what the next one defines. */
const continues = /^[ ,]*(?:dated|published|issued|made|of|and|or|之|的|日期|於|于|刊發|及|與)/u

/** Where the last definition of a clause ends; -1 where it has none. */
function lastDefinitionEnd(clause: string): number {
  for (let open = clause.lastIndexOf('('); open >= 0; open = clause.lastIndexOf('(', open - 1)) {
    const end = definitionEnd(clause, open)
    if (end >= 0) return end
    if (open === 0) return -1
  }
  return -1
}

const sentence = /[.!?] \p{Lu}/uy

/** Where the sign stands that ends the last sentence but one, no full stop behind it; -1 where none does. */
function sentenceEnd(words: string): number {
  const stop = words.lastIndexOf('.')
  for (let at = Math.max(0, stop); at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) continue
    sentence.lastIndex = at
    if (sentence.test(words)) return at
  }
  return -1
}

/**
 * The words of the clause that ends at `at`, at most 200 characters, cut at a word where it is longer: back to the end of the sentence
 * before, or to the last term defined within the same sentence where enough stands behind that. Definitions inside are left out.
 */
export function clauseBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - 2 * most), at)
  const begin = Math.max(
    window.lastIndexOf('\n'),
    window.lastIndexOf('。'),
    window.lastIndexOf(';'),
    sentenceEnd(window),
  )
  const clause = window.slice(begin + 1)
  const last = lastDefinitionEnd(clause)
  const tail = last < 0 ? '' : clause.slice(last)
  const words = (tail.length >= 30 && !continues.test(tail) ? tail : withoutDefinitions(clause)).trim()
  if (words.length <= most) return words.replace(/^[,、) ]+/, '')
  const kept = words.slice(-most)
  const space = kept.indexOf(' ')
  return (space >= 0 && space < 40 ? kept.slice(space) : kept).trim()
}

/** The words of the line that begins at `at`, at most 200 characters, cut at a word where it is longer. */
export function clauseAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end < 0 ? undefined : end).trim()
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  return line.slice(0, space > most - 40 ? space : most).trim()
}
