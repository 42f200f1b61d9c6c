import type { TextKey } from '../texts'
import type { Paper } from './paper'

/** What each paper is called. */
export const paperTexts = {
  white: 'readerPaperWhite',
  sepia: 'readerPaperSepia',
  dark: 'readerPaperDark',
} as const satisfies Record<Paper, TextKey>
