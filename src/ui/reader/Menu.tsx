import { Ellipsis, FolderOpen, Keyboard, Settings } from 'lucide'
import { Icon } from '../components/Icon'
import { useClosing } from '../components/use-closing'
import { useTexts } from '../texts-context'
import type { TextKey } from '../texts'
import { Choices } from './Choices'
import { menuEntries } from './menu-entries'
import { MenuItem } from './MenuItem'
import type { Paper } from './paper'
import { paperTexts } from './paper-texts'
import { keyOf, type ReaderCommand } from './shortcuts'
import type { Spread } from './spread'
import type { FitName } from './ZoomSelect'

export interface MenuProps {
  readonly open: boolean
  /** Whether the document is one of HKEXnews: it has a link and an original then. */
  readonly filing: boolean
  readonly ready: boolean
  readonly paper: Paper
  readonly spread: Spread
  readonly scale: number
  readonly fit: FitName | null
  /** The host of HKEXnews that the document comes from, and whether its filings open here; null where it is none of them. */
  readonly host: { readonly name: string; readonly on: boolean } | null
  readonly run: (command: ReaderCommand) => void
  readonly onOpen: (open: boolean) => void
  readonly onPaper: (paper: Paper) => void
  readonly onSpread: (spread: Spread) => void
  readonly onHost: (host: string, on: boolean) => void
  readonly onPick: () => void
  readonly onOptions: () => void
}

const spreadTexts = {
  none: 'readerSpreadNone',
  odd: 'readerSpreadOdd',
  even: 'readerSpreadEven',
} as const satisfies Record<Spread, TextKey>

/** What is not needed all the time, behind one button. */
export function Menu(props: MenuProps) {
  const { open, onOpen } = props
  const t = useTexts()
  const box = useClosing(open, () => onOpen(false))
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
      {open && <MenuBody {...props} />}
    </div>
  )
}

function MenuBody(props: MenuProps) {
  const { filing, ready, paper, spread, fit, host, run, onOpen } = props
  const t = useTexts()
  const closing = (work: () => void) => () => {
    onOpen(false)
    work()
  }
  return (
    <div class="menu-body">
      {ready && (
        <>
          <Choices
            legend="readerPaper"
            texts={paperTexts}
            chosen={paper}
            onChoose={props.onPaper}
            look={(name) => `on-${name}`}
          />
          <Choices legend="readerSpread" texts={spreadTexts} chosen={spread} onChoose={props.onSpread} />
          {menuEntries
            .filter(({ when }) => when !== 'filing' || filing)
            .map(({ icon, text, command, when, fits }) => (
              <MenuItem
                key={command}
                icon={icon}
                label={t(text)}
                shortcut={keyOf(command)}
                checked={fits && fits === fit}
                narrow={when === 'narrow'}
                onClick={closing(() => run(command))}
              />
            ))}
        </>
      )}
      {host && (
        <label class="menu-item menu-check">
          <input
            type="checkbox"
            checked={host.on}
            onChange={(event) => props.onHost(host.name, event.currentTarget.checked)}
          />
          <span>{t('readerHost', host.name)}</span>
        </label>
      )}
      <MenuItem icon={FolderOpen} label={t('readerOpenFile')} onClick={closing(props.onPick)} />
      <MenuItem
        icon={Keyboard}
        label={t('readerKeys')}
        shortcut={keyOf('keys')}
        onClick={closing(() => run('keys'))}
      />
      <MenuItem icon={Settings} label={t('options')} onClick={closing(props.onOptions)} />
    </div>
  )
}
