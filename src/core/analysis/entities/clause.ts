import { definitionEnd, withoutDefinitions } from './definitions'

const most = 200

/** What goes on with the words before a definition, rather than being what the next one defines. */
const continues = /^[ ,]*(?:dated|published|issued|made|of|and|or|之|的|日期|於|于|刊發|刊发|及|與)/u

/** Behind the last definition of a clause stand no more brackets. */
const mostBrackets = 12

/** Where the last definition of a clause ends; -1 where it has none. */
function lastDefinitionEnd(clause: string): number {
  let open = clause.lastIndexOf('(')
  for (let k = 0; open >= 0 && k < mostBrackets; k++, open = clause.lastIndexOf('(', open - 1)) {
    const end = definitionEnd(clause, open)
    if (end >= 0) return end
    if (open === 0) return -1
  }
  return -1
}

const [lineBreak, hanStop, semicolon] = [0x0a, 0x3002, 0x3b]
const [stop, exclamation, question] = [0x2e, 0x21, 0x3f]

const sentence = /[.!?] \p{Lu}/uy

/** Where the sign stands that ends the last sentence but one, no full stop behind it; -1 where none does. */
function sentenceEnd(words: string): number {
  for (let at = Math.max(0, words.lastIndexOf('.')); at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit !== stop && unit !== exclamation && unit !== question) continue
    sentence.lastIndex = at
    if (sentence.test(words)) return at
  }
  return -1
}

/** Where the sign stands that the last clause of `words` begins behind; -1 where it is all of them. One look back tells most. */
function clauseBegin(words: string): number {
  let isAsked = false
  for (let at = words.length - 1; at >= 0; at--) {
    const unit = words.charCodeAt(at)
    if (unit === lineBreak || unit === hanStop || unit === semicolon)
      return isAsked ? Math.max(at, sentenceEnd(words)) : at
    if (unit === exclamation || unit === question) isAsked = true
    if (unit !== stop) continue
    const end = sentenceEnd(words)
    const rest = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('。'), words.lastIndexOf(';'))
    return Math.max(end, rest)
  }
  return isAsked ? sentenceEnd(words) : -1
}

/**
 * The words of the clause that ends at `at`, at most 200 characters, cut at a word where it is longer: back to the end of the sentence
 * before, or to the last term defined within the same sentence where enough stands behind that. Definitions inside are left out.
 */
export function clauseBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - 2 * most), at)
  const clause = window.slice(clauseBegin(window) + 1)
  const last = lastDefinitionEnd(clause)
  const tail = last < 0 ? '' : clause.slice(last)
  const words = (tail.length >= 30 && !continues.test(tail) ? tail : withoutDefinitions(clause)).trim()
  if (words.length <= most) return words.replace(/^[,、) ]+/, '')
  const kept = words.slice(-most)
  const space = kept.indexOf(' ')
  return (space >= 0 && space < 40 ? kept.slice(space) : kept).trim()
}

/** The words of the line that begins at `at`, up to `until`, at most 200 characters, cut at a word where they are longer. */
export function clauseAfter(text: string, at: number, until = text.length): string {
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end < 0 ? until : Math.min(end, until)).trim()
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  return line.slice(0, space > most - 40 ? space : most).trim()
}
