/** Columns of a printed page, where a Han character takes two. */
const columns = 92

/** A marked-up text as the text of its PDF would be: without marks, its paragraphs broken into lines of a page. */
export const asPrinted = (text: string): string =>
  text
    .replaceAll('**', '')
    .split('\n')
    .map((line) => breakLine(line))
    .join('\n')

function breakLine(line: string): string {
  const lines: string[] = []
  let [current, width] = ['', 0]
  for (const word of line.match(/[⺀-鿿＀-｠]|[^\s⺀-鿿＀-｠]+|\s+/g) ?? []) {
    const wide = /^[⺀-鿿＀-｠]$/.test(word) ? 2 : word.length
    if (width + wide > columns && !/^[,。、)」]/.test(word)) {
      lines.push(current.trimEnd())
      current = ''
      width = 0
      if (/^\s/.test(word)) continue
    }
    current += word
    width += wide
  }
  return [...lines, current].join('\n')
}
