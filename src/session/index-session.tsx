import { effect, signal as makeSignal } from '@preact/signals'
import { render } from 'preact'
import type { FilingRecord } from '../core/annotation/filing'
import type { FilingIndex } from '../core/annotation/relatives'
import { recordOfPart } from '../core/resolution/record-of-part'
import { mount } from '../ui/mount'
import { pageStyles } from '../ui/styles/styles'
import type { Translate } from '../ui/texts'
import { makeRoom } from './make-room'
import { keepRelatives, type RelativesKeeper } from './relatives-keeper'
import type { SessionPorts } from './session-ports'
import { keepSettings } from './settings-keeper'
import { createState, type SessionState } from './state'
import { IndexView } from './view/IndexView'

interface IndexSessionOptions {
  readonly view: Window & typeof globalThis
  readonly index: FilingIndex
  /** What the page says of the filing. */
  readonly record: FilingRecord
  readonly ports: SessionPorts
  readonly translate: Translate
  readonly signal: AbortSignal
}

/** What an index page shows, of all that a session may. */
export type IndexState = Pick<
  SessionState,
  'kinds' | 'folded' | 'panelOpen' | 'panelWidth' | 'relatives' | 'notice' | 'fault'
>

/** The reader's session over an index page: its parts with what is known of each. */
export interface IndexSession {
  readonly state: IndexState
  togglePanel(): void
}

/** Starts a session over the index page of a filing in several files; it ends with the signal. */
export function startIndexSession(options: IndexSessionOptions): IndexSession {
  const { view, index, ports, translate, signal } = options
  const state: IndexState = createState()
  const relatives = keepRelatives(state, {
    id: index.id,
    ports,
    translate,
    go: (url) => view.location.assign(url),
  })
  ports.onStoreChange(relatives.onChange, signal)
  const start = async (): Promise<void> => {
    const record = await remember(options).catch((error: unknown) => {
      state.fault.value = error
      return options.record
    })
    await relatives.refresh()
    if (!signal.aborted) show(options, record, state, relatives)
  }
  void start()
  void keepSettings(state, ports.settings, { width: () => view.innerWidth, signal })
  return { state, togglePanel: () => (state.panelOpen.value = !state.panelOpen.value) }
}

/** Tells the store of the page, and returns what is known of the filing by then. */
async function remember({ ports, index, record }: IndexSessionOptions): Promise<FilingRecord> {
  await ports.relatives.keepIndex(index)
  await ports.filings.merge([record, ...index.parts.map(recordOfPart)])
  return (await ports.filings.get(record.id)) ?? record
}

function show(
  { view, index, translate, signal }: IndexSessionOptions,
  record: FilingRecord,
  state: IndexState,
  relatives: RelativesKeeper,
): void {
  const width = makeSignal(view.innerWidth)
  view.addEventListener('resize', () => (width.value = view.innerWidth), { signal, passive: true })
  const layer = mount(view.document, pageStyles, signal).layer(translate('locale'))
  render(<IndexView {...{ state, relatives, translate, record, index, width }} />, layer)
  const stop = effect(() => {
    makeRoom(view, state.panelOpen.value && width.value > 0 ? state.panelWidth.value : 0)
  })
  signal.addEventListener('abort', () => {
    stop()
    render(null, layer)
    makeRoom(view, 0)
  })
}
