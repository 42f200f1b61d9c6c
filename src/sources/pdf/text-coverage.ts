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
const meaningless = /[\u007f-\u009f\ufffd\p{Co}\p{Cn}]/gu
/** Control characters: where glyphs are numbered and nothing says what they are, the number of the space is one of these. */
// eslint-disable-next-line no-control-regex
const control = /[\u0001-\u0008\u000e-\u001f]/g
const visible = /[^\s\u200b-\u200f\ufeff]/gu

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
    const count = counts.get(fontName) ?? { shown: 0, lost: 0, controls: 0 }
    counts.set(fontName, count)
    count.shown += str.match(visible)?.length ?? 0
    count.lost += str.match(meaningless)?.length ?? 0
    count.controls += str.match(control)?.length ?? 0
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
