import { SpreadMode } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { spreads, type Spread } from '../../ui/reader/spread'

const modes: Readonly<Record<Spread, number>> = {
  none: SpreadMode.NONE,
  odd: SpreadMode.ODD,
  even: SpreadMode.EVEN,
}

/** What pdf.js calls a spread. */
export const spreadMode = (spread: Spread): number => modes[spread]

/** The spread that pdf.js calls so. */
export const spreadOf = (mode: number): Spread => spreads.find((spread) => modes[spread] === mode) ?? 'none'
