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

/** More than these shares of a page's characters without meaning: its text is broken. A mark or two of a symbol font are not. */
const tolerated = { meaningless: 0.25, control: 0.04 }

/** Judges a page by the strings that pdf.js gives for it. */
export function healthOf(strings: Iterable<string>): PageHealth {
  let [shown, lost, controls] = [0, 0, 0]
  for (const string of strings) {
    shown += string.match(visible)?.length ?? 0
    lost += string.match(meaningless)?.length ?? 0
    controls += string.match(control)?.length ?? 0
  }
  if (shown === 0) return 'empty'
  const isBroken = lost > tolerated.meaningless * shown || controls > tolerated.control * shown
  return isBroken ? 'broken' : 'text'
}
