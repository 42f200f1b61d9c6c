import { signal, type Signal } from '@preact/signals'
import type { MentionKind } from '../../core/analysis/mention'
import type { ReaderSwitch } from '../../messages/reader-switch'
import type { BrowserKey } from '../../ui/options/KeyChoices'
import type { Kept } from '../../ui/options/KeptData'
import type { Paper } from '../../ui/reader/paper'

/** What the options page shows, as signals; null while it is not known. */
export interface OptionsState {
  readonly kinds: Signal<ReadonlySet<MentionKind> | null>
  readonly reader: Signal<ReaderSwitch | null>
  /** The paper, or "device" where pages look as the device does. */
  readonly paper: Signal<Paper | 'device' | null>
  readonly allowed: Signal<boolean | null>
  readonly keys: Signal<readonly BrowserKey[]>
  readonly kept: Signal<Kept | null>
  readonly fault: Signal<unknown>
  /** A few words on what was just done. */
  readonly notice: Signal<string | null>
}

/** The state of a page that has seen nothing yet. */
export const createOptionsState = (): OptionsState => ({
  kinds: signal(null),
  reader: signal(null),
  paper: signal(null),
  allowed: signal(null),
  keys: signal([]),
  kept: signal(null),
  fault: signal(null),
  notice: signal(null),
})
