const longestField = 500

const entityNames: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Undoes the escaping that HKEXnews leaves in some titles ("P&amp;L", "A&#x2f;B"), however often it was escaped. */
export function unescapeEntities(text: string): string {
  let plain = text
  for (let round = 0; round < 3 && plain.includes('&'); round += 1) {
    plain = plain.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (typeof name === 'string') return entityNames[name.toLowerCase()] ?? whole
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
  }
  return plain
}

/** A cell's lines as the reader sees them, without the label that the site repeats in it for small screens. */
export function linesOf(cell: Element | null): string[] {
  if (!cell) return []
  const text = ownText(cell).slice(0, 4 * longestField)
  return text
    .split('\n')
    .map((line) => unescapeEntities(line).replace(/\s+/g, ' ').trim().slice(0, longestField))
    .filter((line) => line !== '')
}

const labels = ['mobile-list-heading', 'mobile_box_content_area-right_release-time-title']

function ownText(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  if (node.nodeName.toLowerCase() === 'br') return '\n'
  const { classList } = node as Element
  if (labels.some((label) => classList.contains(label))) return ''
  return Array.from(node.childNodes, (child) => (child.nodeType === 8 ? '' : ownText(child))).join('')
}
