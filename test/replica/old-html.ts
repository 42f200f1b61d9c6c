import { escapeHtml } from './answer'

/**
 * Shows a text file as an old HTML filing: paragraphs by blank lines, headings (short blocks in capitals or before the first real
 * paragraph ends) centred, "**bold**" as <b>, "*" alone as it stands, everything escaped.
 */
export function oldHtml(text: string): string {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block.trim() !== '')
  const marked = mergeBold(blocks)
  const body = marked.map((block) => (isHeading(block) ? heading(block) : paragraph(block)))
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${inline(firstHeading(marked)).replace(/<[^>]*>/g, '')}</title>
</head>
<body bgcolor="#FFFFFF" text="#000000">
${body.join('\n')}
</body>
</html>
`
}

/** A "**" that is opened in one block and closed in a later one belongs to both. */
function mergeBold(blocks: readonly string[]): string[] {
  let open = false
  return blocks.map((block) => {
    const marks = block.split('**').length - 1
    const start = open ? '**' : ''
    if (marks % 2) open = !open
    return start + block + (open ? '**' : '')
  })
}

/** A title, a company's name, "(Stock code: 1234)": few lines, each short, and no sentence. */
function isHeading(block: string): boolean {
  const lines = block.split('\n').map((line) => line.trim().replaceAll('**', ''))
  const short = lines.length <= 4 && lines.every((line) => line.length <= 90)
  const sentence = lines.some((line) => /[a-z一-鿿][.。;；:：]$/.test(line))
  const capitals = (line: string) => /\p{Lu}/u.test(line) && line === line.toUpperCase()
  const bracketed = (line: string) => /^[(（].*[)）]$/.test(line)
  const name = (line: string) => /(?:Limited|Corporation|Company|Inc\.|公司)[*＊#]?$/.test(line)
  return short && !sentence && lines.every((line) => capitals(line) || bracketed(line) || name(line))
}

function heading(block: string): string {
  return `<center><p><font size="4">${inline(block)}</font></p></center>`
}

function paragraph(block: string): string {
  return `<p>${inline(block)}</p>`
}

function inline(block: string): string {
  const escaped = escapeHtml(block).replace(/\*\*([^*]+(?:\*(?!\*)[^*]+)*)\*\*/g, '<b>$1</b>')
  return escaped.replaceAll('\n', '<br>\n')
}

function firstHeading(blocks: readonly string[]): string {
  return (blocks.find(isHeading) ?? blocks[0] ?? '').split('\n')[0] ?? ''
}
