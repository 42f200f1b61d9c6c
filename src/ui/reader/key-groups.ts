import type { TextKey } from '../texts'

/** A line of the list of keys: one or more ways to do a thing. */
export interface KeyLine {
  readonly keys: readonly string[]
  readonly text: TextKey
}

/** Keys that belong together. */
export interface KeyGroup {
  readonly title: TextKey
  readonly lines: readonly KeyLine[]
}

const line = (text: TextKey, ...keys: readonly string[]): KeyLine => ({ text, keys })

/** The keys that work in every filing, HTML and PDF alike. */
export const filingKeys: KeyGroup = {
  title: 'keysHighlights',
  lines: [
    line('keyNextHighlight', 'Alt+↓'),
    line('keyPreviousHighlight', 'Alt+↑'),
    line('keyOpenCard', 'Enter'),
    line('keyClose', 'Esc'),
    line('keyNote', 'Alt+N'),
    line('copyWordsLink', 'Alt+L'),
    line('previousPart', 'Alt+PageUp'),
    line('nextPart', 'Alt+PageDown'),
  ],
}

/** All keys of the reader, as its help lists them. A test holds them to `commandOf`. */
export const readerKeys: readonly KeyGroup[] = [
  {
    title: 'keysPages',
    lines: [
      line('readerNextPage', 'J', '→'),
      line('readerPreviousPage', 'K', '←'),
      line('keyFirstPage', 'Home'),
      line('keyLastPage', 'End'),
      line('keyGoToPage', 'G'),
      line('keyBack', 'Alt+←'),
      line('keyForward', 'Alt+→'),
      line('readerSidebar', 'S'),
    ],
  },
  {
    title: 'keysView',
    lines: [
      line('readerZoomIn', '+'),
      line('readerZoomOut', '-'),
      line('readerActualSize', '0'),
      line('readerFitWidth', 'W'),
      line('readerFitPage', 'F'),
      line('readerRotate', 'R'),
      line('readerTwoPages', 'D'),
      line('readerPresent', 'E'),
      line('readerPaper', 'C'),
    ],
  },
  {
    title: 'keysFind',
    lines: [
      line('readerFind', '/', 'Ctrl+F'),
      line('findNext', 'F3', 'Ctrl+G'),
      line('findPrevious', 'Shift+F3', 'Ctrl+Shift+G'),
    ],
  },
  {
    title: 'keysDocument',
    lines: [
      line('readerPanel', 'P'),
      line('readerCopyLink', 'L'),
      line('readerDownload', 'Ctrl+S'),
      line('readerPrint', 'Ctrl+P'),
      line('readerOriginal', 'O'),
      line('readerKeys', '?'),
    ],
  },
  filingKeys,
]
