import type { MentionKind } from '../../core/analysis/mention'
import { onStoreChange } from '../../messages/change-bell'
import { followReaderSwitch, siteOf, switchReader, switchSite } from '../../messages/reader-switch'
import type { Platform } from '../../platform/platform'
import { usualSettings } from '../../session/settings-keeper'
import { onPaperChange, storedPaper, storePaper } from '../../session/stored-paper'
import { forgetPlaces } from '../../session/stored-places'
import { settingsIn } from '../../session/stored-settings'
import { openStore } from '../../store/open-store'
import type { Paper } from '../../ui/reader/paper'
import type { Translate } from '../../ui/texts'
import { changeKeys, keysOf } from './browser-keys'
import { countKept } from './count-kept'
import { createOptionsState } from './options-state'
import { origins } from '../../hkexnews/origins'

interface OptionsOptions {
  readonly translate: Translate
  readonly storage: StorageManager
  readonly signal: AbortSignal
}

/** What stands behind the options page. Each choice holds at once, and what is chosen elsewhere is shown here. */
export function createOptions(platform: Platform, { translate, storage, signal }: OptionsOptions) {
  const state = createOptionsState()
  const fail = (error: unknown): void => {
    if (!signal.aborted) state.fault.value = error
  }
  const store = openStore()
  signal.addEventListener('abort', () => store.close())
  const settings = settingsIn(platform)

  const count = (): void =>
    void countKept(platform, store, storage).then((kept) => (state.kept.value = kept), fail)

  const lookAtAccess = (): void =>
    void platform.permissions.contains({ origins }).then((allowed) => (state.allowed.value = allowed), fail)

  async function load(): Promise<void> {
    state.kinds.value = (await settings.load())?.kinds ?? usualSettings(0).kinds
    state.paper.value = (await storedPaper(platform)) ?? 'device'
    state.keys.value = await keysOf(platform, translate)
  }

  async function chooseKinds(kinds: ReadonlySet<MentionKind>): Promise<void> {
    state.kinds.value = kinds
    const stored = await settings.load()
    await settings.save({ ...(stored ?? usualSettings(innerWidth)), kinds })
  }

  async function forget(): Promise<void> {
    await forgetPlaces(platform)
    state.notice.value = translate('optionsPlacesForgotten')
    count()
  }

  load().catch(fail)
  count()
  lookAtAccess()
  followReaderSwitch(platform, (now) => (state.reader.value = now), { signal, fail })
  settings.onChange(({ kinds }) => (state.kinds.value = kinds), signal)
  onPaperChange(platform, (paper) => (state.paper.value = paper ?? 'device'), signal)
  onStoreChange(platform, count, signal)
  // The keys and the access are changed on pages of the browser, which the reader comes back from.
  addEventListener(
    'focus',
    () => {
      keysOf(platform, translate).then((keys) => (state.keys.value = keys), fail)
      lookAtAccess()
    },
    { signal },
  )

  return {
    state,
    chooseKinds: (kinds: ReadonlySet<MentionKind>) => void chooseKinds(kinds).catch(fail),
    switchReader: (on: boolean) => void switchReader(platform, on).catch(fail),
    switchSite: (site: string, on: boolean) => void switchSite(platform, site, on).catch(fail),
    /** Leaves out the site that was typed; returns whether it is one. */
    addSite(typed: string): boolean {
      const site = siteOf(typed)
      if (site !== null) switchSite(platform, site, false).catch(fail)
      return site !== null
    },
    choosePaper: (paper: Paper | null) => void storePaper(platform, paper).catch(fail),
    changeKeys: () => void changeKeys(platform).catch(fail),
    forgetPlaces: () => void forget().catch(fail),
    /** To be called within a click: the browser asks the reader. */
    allow: () => void platform.permissions.request({ origins }).then(lookAtAccess, fail),
  }
}

/** What stands behind the options page, as the page uses it. */
export type OptionsSession = ReturnType<typeof createOptions>
