/** What pdf.js draws a page by: operators and their arguments, side by side. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** pdf.js' numbers of the operators that choose a font and that show words in it. */
export interface TextOperators {
  readonly setFont: number
  readonly showText: number
}

/** How wide a font's characters are, in thousandths of its size, by code point. */
export type GlyphWidths = Map<number, number>

/** From here on characters are as wide as the font is high, in the document as in any other font. */
const firstWide = 0x2e80
/** Wider than any letter: what says so means something else. */
const widest = 4000
const mostCharacters = 2000

interface Glyph {
  readonly unicode?: unknown
  readonly width?: unknown
}

/**
 * Adds the widths of the characters that a page shows to `fonts`, which are by pdf.js' names of them, and returns those that are new there.
 */
export function collectWidths(
  { fnArray, argsArray }: Operators,
  { setFont, showText }: TextOperators,
  fonts: Map<string, GlyphWidths>,
): Map<string, GlyphWidths> {
  const added = new Map<string, GlyphWidths>()
  let name = ''
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null | undefined
    if (operator === setFont) name = String(args?.[0])
    if (operator !== showText || !Array.isArray(args?.[0])) continue
    const known = upsert(fonts, name)
    for (const glyph of args[0] as readonly (Glyph | number | null)[]) {
      const width = typeof glyph === 'object' ? characterOf(glyph) : null
      if (!width || known.has(width.code) || known.size >= mostCharacters) continue
      known.set(width.code, width.units)
      upsert(added, name).set(width.code, width.units)
    }
  }
  return added
}

function upsert(fonts: Map<string, GlyphWidths>, name: string): GlyphWidths {
  const known = fonts.get(name) ?? new Map<number, number>()
  fonts.set(name, known)
  return known
}

/** The character of a glyph that stands for one, and its width. */
function characterOf(glyph: Glyph | null): { code: number; units: number } | null {
  const { unicode, width } = glyph ?? {}
  if (typeof unicode !== 'string' || unicode.length !== 1 || typeof width !== 'number') return null
  const code = unicode.charCodeAt(0)
  return code < firstWide && code >= 0x20 && width >= 0 && width <= widest ? { code, units: width } : null
}
