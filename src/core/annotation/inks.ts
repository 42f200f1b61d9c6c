import type { MentionKind } from '../analysis/mention'
import type { NoteColour } from './note'

/** A colour (sRGB, hexadecimal) for dark words on light paper and one for light words on dark paper. */
export interface Ink {
  readonly light: string
  readonly dark: string
}

/** How a kind of mention is underlined. */
export interface Underline extends Ink {
  readonly line: 'solid' | 'dotted' | 'dashed'
  /** CSS pixels. */
  readonly thickness: number
  /** Opacity of the tint behind the words, in percent; 0 for none. */
  readonly tint: number
}

/** One quiet style a kind. Line and thickness tell the kinds apart without colour; only what leads somewhere is tinted. */
export const underlines: Readonly<Record<MentionKind, Underline>> = {
  reference: { line: 'solid', thickness: 2, light: '#1a5fd0', dark: '#7fb0ff', tint: 8 },
  date: { line: 'dotted', thickness: 1.5, light: '#8a5a00', dark: '#e0b265', tint: 0 },
  period: { line: 'dashed', thickness: 1, light: '#8a5a00', dark: '#e0b265', tint: 0 },
  company: { line: 'solid', thickness: 1, light: '#0b7567', dark: '#5fc9b8', tint: 0 },
  person: { line: 'solid', thickness: 1, light: '#8f3fa3', dark: '#d59be4', tint: 0 },
  organisation: { line: 'dashed', thickness: 1, light: '#4d647d', dark: '#a5bad1', tint: 0 },
  law: { line: 'dashed', thickness: 1, light: '#7a6247', dark: '#cbb293', tint: 0 },
  amount: { line: 'dotted', thickness: 1, light: '#47741c', dark: '#a4cc74', tint: 0 },
  percentage: { line: 'dotted', thickness: 1, light: '#47741c', dark: '#a4cc74', tint: 0 },
  stockCode: { line: 'dotted', thickness: 1, light: '#0b7567', dark: '#5fc9b8', tint: 0 },
  definedTerm: { line: 'dashed', thickness: 1.5, light: '#b0416a', dark: '#f09ab9', tint: 0 },
}

/** The colours of notes as paper: strong enough to be seen, light enough to read through. */
export const noteInks: Readonly<Record<NoteColour, Ink>> = {
  yellow: { light: '#ffe48a', dark: '#6b5a14' },
  green: { light: '#bfe8b4', dark: '#2b5a2a' },
  blue: { light: '#bcdcff', dark: '#22497a' },
  pink: { light: '#ffcbdc', dark: '#70304a' },
}
