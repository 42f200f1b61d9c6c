import {
  Download,
  ExternalLink,
  Link,
  Maximize,
  MoveHorizontal,
  Presentation,
  Printer,
  RotateCw,
  ZoomIn,
  ZoomOut,
  type IconNode,
} from 'lucide'
import type { TextKey } from '../texts'
import type { ReaderCommand } from './shortcuts'
import type { FitName } from './ZoomSelect'

interface MenuEntry {
  readonly icon: IconNode
  readonly text: TextKey
  readonly command: ReaderCommand
  /** There only where the toolbar has no room for it, or only for a filing of HKEXnews. */
  readonly when?: 'narrow' | 'filing'
  /** It is on where the pages fit the window so. */
  readonly fits?: FitName
}

/** The commands in the menu, in their order. */
export const menuEntries: readonly MenuEntry[] = [
  { icon: ZoomIn, text: 'readerZoomIn', command: 'zoomIn', when: 'narrow' },
  { icon: ZoomOut, text: 'readerZoomOut', command: 'zoomOut', when: 'narrow' },
  { icon: MoveHorizontal, text: 'readerFitWidth', command: 'fitWidth', fits: 'page-width' },
  { icon: Maximize, text: 'readerFitPage', command: 'fitPage', fits: 'page-fit' },
  { icon: RotateCw, text: 'readerRotate', command: 'rotate' },
  { icon: Presentation, text: 'readerPresent', command: 'present' },
  { icon: Printer, text: 'readerPrint', command: 'print' },
  { icon: Download, text: 'readerDownload', command: 'download' },
  { icon: Link, text: 'readerCopyLink', command: 'copyLink', when: 'filing' },
  { icon: ExternalLink, text: 'readerOriginal', command: 'original', when: 'filing' },
]
