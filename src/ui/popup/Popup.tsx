import { useEffect, useRef } from 'preact/hooks'
import type { FilingRecord } from '../../core/annotation/filing'
import type { SearchHit } from '../../core/annotation/search'
import { Fault } from '../components/Message'
import { Toast } from '../components/Toast'
import type { FaultModel } from '../models/fault-model'
import { groupHits, type Found } from '../models/popup-model'
import type { TabAction, TabState } from '../models/tab-model'
import { useTexts } from '../texts-context'
import { ReaderSwitch, type ReaderSwitchProps } from './ReaderSwitch'
import { RecentFilings } from './RecentFilings'
import { Results } from './Results'
import { SearchBox } from './SearchBox'
import { TabLine } from './TabLine'
import { useChoice } from './use-choice'
import { Watchlist, type WatchlistProps } from './Watchlist'

export interface PopupProps {
  readonly tab: TabState
  readonly query: string
  /** What was found last: for `query`, or still for a former one; null where nothing was searched for. */
  readonly found: Found | null
  readonly watchlist: WatchlistProps
  /** The filings opened last, the latest first. */
  readonly recent: readonly FilingRecord[]
  readonly readerSwitch: ReaderSwitchProps
  /** Why the store cannot be read. */
  readonly fault: FaultModel | null
  readonly toast: {
    readonly text: string
    readonly onUndo?: (() => void) | undefined
    /** It stays until it is closed. */
    readonly stays?: boolean
  } | null
  readonly onQuery: (query: string) => void
  /** Opens what was found, at the place. */
  readonly onOpen: (hit: SearchHit) => void
  readonly onOpenFiling: (filing: FilingRecord) => void
  readonly onTab: (action: TabAction) => void
  readonly onCloseToast: () => void
  readonly onRetry: () => void
}

/** As long as a timer can run, in milliseconds: 24 days. */
const longest = 2 ** 31 - 1

/** The toolbar button's window: one search over everything, the current tab, the watchlist. */
export function Popup(props: PopupProps) {
  const { tab, query, found, watchlist, recent, readerSwitch, fault, toast } = props
  const { onQuery, onOpen, onOpenFiling, onTab, onCloseToast, onRetry } = props
  const t = useTexts()
  const box = useRef<HTMLInputElement>(null)
  const groups = groupHits(found?.hits ?? [])
  const inOrder = groups.flatMap((group) => group.hits)
  const choice = useChoice(inOrder, {
    query,
    isCurrent: found?.query === query,
    onOpen,
    onClear: () => onQuery(''),
  })
  useSlash(box)
  useHome(box, toast === null)
  return (
    <main class="popup">
      <h1 class="unseen">{t('appName')}</h1>
      <SearchBox
        box={box}
        query={query}
        chosen={choice.id}
        expanded={inOrder.length > 0}
        onQuery={onQuery}
        onKeyDown={choice.onKeyDown}
      />
      <div class="popup-body">
        {fault && <Fault fault={fault} onRetry={onRetry} />}
        {query.trim() ? (
          <Results
            query={query}
            groups={found && groups}
            total={found?.total ?? 0}
            chosen={choice.id}
            failed={fault !== null}
            onOpen={onOpen}
            onChoose={choice.choose}
          />
        ) : (
          <>
            <TabLine tab={tab} onAction={onTab} />
            <Watchlist {...watchlist} />
            <RecentFilings filings={recent} onOpen={onOpenFiling} />
            <ReaderSwitch {...readerSwitch} />
          </>
        )}
      </div>
      {toast && (
        <Toast
          text={toast.text}
          onUndo={toast.onUndo}
          onClose={onCloseToast}
          {...(toast.stays && { stay: longest })}
        />
      )}
    </main>
  )
}

/** The focus goes back to the search box where a notice took it away with it. */
function useHome(box: { readonly current: HTMLInputElement | null }, isQuiet: boolean): void {
  useEffect(() => {
    if (isQuiet && document.activeElement === document.body) box.current?.focus()
  }, [isQuiet])
}

/** "/" goes to the search box from anywhere but a field. */
function useSlash(box: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isField = event.target instanceof HTMLInputElement
      if (event.key !== '/' || isField || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
