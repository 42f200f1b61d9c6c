const most = 200

const definition = / ?\((?:[^()\n]{0,80}[“"'‘「『][^()\n]{1,80}[”"'’」』][^()\n]{0,80})\)/gu

/** What goes on with the words before a definition, rather than being what the next one defines. */
const continues = /^[ ,]*(?:dated|published|issued|made|of|and|or|之|的|日期|於|于|刊發|及|與)/u

/**
 * The words of the clause that ends at `at`, at most 200 characters, cut at a word where it is longer: back to the end of the sentence
 * before, or to the last term defined within the same sentence where enough stands behind that. Definitions inside are left out.
 */
export function clauseBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - 2 * most), at)
  const sentence = Math.max(
    window.lastIndexOf('\n'),
    window.lastIndexOf('。'),
    window.lastIndexOf(';'),
    window.search(/[.!?] (?=\p{Lu}[^.]*$)/u),
  )
  const clause = window.slice(sentence + 1)
  const last = [...clause.matchAll(definition)].at(-1)
  const tail = last ? clause.slice(last.index + last[0].length) : ''
  const words = (tail.length >= 30 && !continues.test(tail) ? tail : clause.replace(definition, '')).trim()
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
