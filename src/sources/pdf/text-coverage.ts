/** How much of a PDF can be read as text. Page numbers count from 1. */
export interface TextCoverage {
  readonly pages: number
  readonly withText: number
  /** Pages that show something but hold no text: scans. */
  readonly pictures: readonly number[]
  /** Pages whose text is not that which they show: their glyphs have no characters. */
  readonly broken: readonly number[]
}

/** What a page is to somebody who looks for text on it; `empty` has no text and may be a picture or blank. */
export type PageHealth = 'text' | 'broken' | 'empty'

/** What stands for no character: private use, replacement marks, what is not assigned. */
const meaningless = /[\u007f-\u009f\ufffd\p{Co}\p{Cn}]/u
const blank = /[\s\u200b-\u200f\ufeff]/
/** Below are the characters of ASCII, whose kinds are plain. */
const firstUnusual = 0x7f

/** More than these shares of a font's characters without meaning: what it shows cannot be read. A mark or two of a symbol font are not. */
const tolerated = { meaningless: 0.25, control: 0.04 }

/** A page of which so much is set in fonts that cannot be read is broken, though the rest of it can: bullets and boxes are less. */
const brokenShare = 0.1

/** How many of a font's characters are shown, and how many of them say nothing. */
interface Count {
  shown: number
  lost: number
  controls: number
}

/** Judges a page by the strings that pdf.js gives for it, font by font: one font of a page may have lost its characters alone. */
export function healthOf(items: Iterable<{ readonly str?: string; readonly fontName?: string }>): PageHealth {
  const counts = new Map<string, Count>()
  for (const { str = '', fontName = '' } of items) {
    let count = counts.get(fontName)
    if (!count) counts.set(fontName, (count = { shown: 0, lost: 0, controls: 0 }))
    countIn(str, count)
  }
  const shownBy = (some: Iterable<Count>): number => [...some].reduce((sum, { shown }) => sum + shown, 0)
  const shown = shownBy(counts.values())
  if (shown === 0) return 'empty'
  const broken = [...counts.values()].filter(
    (count) =>
      count.lost > tolerated.meaningless * count.shown || count.controls > tolerated.control * count.shown,
  )
  return shownBy(broken) > brokenShare * shown ? 'broken' : 'text'
}

/** Adds the characters of a string. A filing has a million of them: only those that are not of ASCII are held against patterns. */
function countIn(text: string, count: Count): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code > 0xffff) i += 1
    const kind = code < firstUnusual ? kindOf(code) : kindOfUnusual(code)
    if (kind === 'blank') continue
    count.shown += 1
    if (kind === 'lost') count.lost += 1
    else if (kind === 'control') count.controls += 1
  }
}

type CharacterKind = 'shown' | 'blank' | 'lost' | 'control'

/** Control characters: where glyphs are numbered and nothing says what they are, the number of the space is one of these. */
const kindOf = (code: number): CharacterKind =>
  code > 0x20
    ? 'shown'
    : code === 0x20 || (code >= 0x9 && code <= 0xd)
      ? 'blank'
      : code === 0
        ? 'shown'
        : 'control'

const unusual = new Map<number, CharacterKind>()

function kindOfUnusual(code: number): CharacterKind {
  const known = unusual.get(code)
  if (known) return known
  const character = String.fromCodePoint(code)
  const kind = blank.test(character) ? 'blank' : meaningless.test(character) ? 'lost' : 'shown'
  unusual.set(code, kind)
  return kind
}
