import { mentionKinds } from '../core/analysis/mention'
import type { Platform } from '../platform/platform'
import { onStoredChange } from '../platform/on-stored-change'
import type { ReadingSettings, SettingsPort } from './session-ports'
import { panelSections, panelWidth } from '../ui/panel/panel-layout'

const key = 'reading-settings'

/** The reader's settings in storage.local; what lies there unreadable counts as none. */
export const settingsIn = (platform: Platform): SettingsPort => ({
  load: async () => readSettings((await platform.storage.local.get(key))[key]),
  save: ({ kinds, folded, panelOpen, panelWidth: width }) =>
    platform.storage.local.set({
      [key]: { kinds: [...kinds], folded: [...folded], panelOpen, panelWidth: width },
    }),
  onChange(listener, signal) {
    onStoredChange(
      platform,
      key,
      (stored) => {
        const settings = readSettings(stored)
        if (settings) listener(settings)
      },
      signal,
    )
  },
})

/** Reads stored settings; null where they are none. Kinds and sections that no longer exist are left out. */
export function readSettings(stored: unknown): ReadingSettings | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { kinds, folded, panelOpen, panelWidth: width } = stored as Record<string, unknown>
  if (!Array.isArray(kinds) || !Array.isArray(folded) || typeof panelOpen !== 'boolean') return null
  if (typeof width !== 'number' || !Number.isFinite(width)) return null
  return {
    kinds: new Set(mentionKinds.filter((kind) => kinds.includes(kind))),
    folded: new Set(panelSections.filter((section) => folded.includes(section))),
    panelOpen,
    panelWidth: Math.min(panelWidth.most, Math.max(panelWidth.least, Math.round(width))),
  }
}
