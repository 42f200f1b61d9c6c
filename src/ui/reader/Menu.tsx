import {
  BookOpen,
  Download,
  Ellipsis,
  ExternalLink,
  FolderOpen,
  Link,
  Maximize,
  MoveHorizontal,
  Printer,
  RotateCw,
  ZoomIn,
  ZoomOut,
} from 'lucide'
import type { IconNode } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { useTexts } from '../texts-context'
import type { TextKey } from '../texts'
import { papers, type Paper } from './paper'
import { keyOf, type ReaderCommand } from './shortcuts'
import type { FitName } from './ZoomSelect'

export interface MenuProps {
  readonly open: boolean
  /** Whether the document is one of HKEXnews: it has a link and an original then. */
  readonly filing: boolean
  readonly ready: boolean
  readonly paper: Paper
  readonly spread: boolean
  readonly scale: number
  readonly fit: FitName | null
  readonly run: (command: ReaderCommand) => void
  readonly onOpen: (open: boolean) => void
  readonly onPaper: (paper: Paper) => void
  readonly onPick: () => void
}

const paperTexts = {
  white: 'readerPaperWhite',
  sepia: 'readerPaperSepia',
  dark: 'readerPaperDark',
} as const satisfies Record<Paper, TextKey>

interface Entry {
  readonly icon: IconNode
  readonly text: TextKey
  readonly command: ReaderCommand
  readonly when?: 'narrow' | 'filing'
  readonly checked?: boolean
}

/** What is not needed all the time, behind one button. */
export function Menu(props: MenuProps) {
  const { open, filing, ready, paper, spread, fit, run, onOpen, onPaper, onPick } = props
  const t = useTexts()
  const box = useClosing(open, () => onOpen(false))
  const entries: readonly Entry[] = [
    { icon: ZoomIn, text: 'readerZoomIn', command: 'zoomIn', when: 'narrow' },
    { icon: ZoomOut, text: 'readerZoomOut', command: 'zoomOut', when: 'narrow' },
    { icon: MoveHorizontal, text: 'readerFitWidth', command: 'fitWidth', checked: fit === 'page-width' },
    { icon: Maximize, text: 'readerFitPage', command: 'fitPage', checked: fit === 'page-fit' },
    { icon: RotateCw, text: 'readerRotate', command: 'rotate' },
    { icon: BookOpen, text: 'readerTwoPages', command: 'twoPages', checked: spread },
    { icon: Printer, text: 'readerPrint', command: 'print' },
    { icon: Download, text: 'readerDownload', command: 'download' },
    { icon: Link, text: 'readerCopyLink', command: 'copyLink', when: 'filing' },
    { icon: ExternalLink, text: 'readerOriginal', command: 'original', when: 'filing' },
  ]
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('readerMore')}
        title={t('readerMore')}
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      >
        <Icon node={Ellipsis} />
      </button>
      {open && (
        <div class="menu-body">
          {ready && (
            <fieldset class="papers">
              <legend class="kicker">{t('readerPaper')}</legend>
              {papers.map((name) => (
                <button
                  key={name}
                  type="button"
                  class={`paper-choice on-${name}`}
                  aria-pressed={paper === name}
                  onClick={() => onPaper(name)}
                >
                  {t(paperTexts[name])}
                </button>
              ))}
            </fieldset>
          )}
          {ready &&
            entries
              .filter(({ when }) => when !== 'filing' || filing)
              .map((entry) => <MenuItem key={entry.command} {...entry} run={run} onOpen={onOpen} />)}
          <button type="button" class="menu-item" onClick={onPick}>
            <Icon node={FolderOpen} />
            <span>{t('readerOpenFile')}</span>
          </button>
        </div>
      )}
    </div>
  )
}

function MenuItem({
  icon,
  text,
  command,
  when,
  checked,
  run,
  onOpen,
}: Entry & Pick<MenuProps, 'run' | 'onOpen'>) {
  const t = useTexts()
  const key = keyOf(command)
  return (
    <button
      type="button"
      class={when === 'narrow' ? 'menu-item narrow' : 'menu-item'}
      aria-pressed={checked}
      onClick={() => {
        onOpen(false)
        run(command)
      }}
    >
      <Icon node={icon} />
      <span>{t(text)}</span>
      {key && <kbd>{key}</kbd>}
    </button>
  )
}

/** Closes on Escape and on a press anywhere else. */
function useClosing(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const onPress = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) close()
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close()
      box.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [open])
  return box
}
