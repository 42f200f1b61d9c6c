import { layPage } from '../../../src/sources/pdf/page-layout'
import type { ContentItem, PageContent } from '../../../src/sources/pdf/text-run'

/** A string on a page: where it starts, from the left and from the top in points, and how large it is. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** In points; without it, half the size for each Latin character and the size for each Han character. */
  readonly width?: number
  /** In quarter turns against the clock. */
  readonly turned?: 0 | 1 | 2 | 3
}

const [pageWidth, pageHeight] = [595, 842]

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size / 2), 0)

const turns = { 0: [1, 0, 0, 1], 1: [0, 1, -1, 0], 2: [-1, 0, 0, -1], 3: [0, -1, 1, 0] } as const

function itemOf({ text, x, y, size = 10, width = widthOf(text, size), turned = 0 }: Word): ContentItem {
  const transform = [...turns[turned].map((value) => value * size), x, pageHeight - y]
  return { str: text, transform, width, height: size, fontName: 'f1', hasEOL: false }
}

/** A page as pdf.js would hand it over. */
export const pageOf = (words: readonly Word[]): PageContent => ({
  items: words.map(itemOf),
  styles: {},
  view: [0, 0, pageWidth, pageHeight],
})

/** Lines below each other at 14 points, each from `x` on. */
export const linesAt = (x: number, y: number, lines: readonly string[], step = 14): Word[] =>
  lines.map((text, i) => ({ text, x, y: y + i * step }))

/** The text of a page. */
export const textOf = (words: readonly Word[]): string => layPage(pageOf(words)).text
