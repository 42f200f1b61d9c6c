import type { Platform } from '../platform/platform'
import { onStoredChange } from '../platform/on-stored-change'
import { isPaper, type Paper } from '../ui/reader/paper'

const key = 'reader-paper'

const readPaper = (stored: unknown): Paper | null => (isPaper(stored) ? stored : null)

/** The paper that was chosen for PDF pages; null until one was, and again where they are to look as the device does. */
export const storedPaper = async ({ storage }: Platform): Promise<Paper | null> =>
  readPaper((await storage.local.get(key))[key])

/** Keeps the paper for all documents; null goes with the device. */
export const storePaper = ({ storage }: Platform, paper: Paper | null): Promise<void> =>
  paper === null ? storage.local.remove(key) : storage.local.set({ [key]: paper })

/** Tells of each paper that is chosen, wherever that is. */
export const onPaperChange = (
  platform: Platform,
  listener: (paper: Paper | null) => void,
  signal: AbortSignal,
): void => onStoredChange(platform, key, (stored) => listener(readPaper(stored)), signal)
