const most = 200

/** The words of the clause that ends at `at`, at most 200 characters, cut at a word where it is longer. */
export function clauseBefore(text: string, at: number): string {
  const from = Math.max(0, at - most)
  const window = text.slice(from, at)
  const cut = Math.max(
    window.lastIndexOf('\n'),
    window.lastIndexOf('。'),
    window.lastIndexOf(';'),
    window.search(/[.!?] (?=\p{Lu}[^.]*$)/u),
  )
  if (cut >= 0) return window.slice(cut + 1).trim()
  const space = from > 0 ? window.indexOf(' ') : -1
  return (space >= 0 && space < 40 ? window.slice(space) : window).trim()
}

/** The words of the line that begins at `at`, at most 200 characters, cut at a word where it is longer. */
export function clauseAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end < 0 ? undefined : end).trim()
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  return line.slice(0, space > most - 40 ? space : most).trim()
}
