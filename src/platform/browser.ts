import polyfill from 'webextension-polyfill'
import type { Platform } from './platform'

/** The browser that the extension runs in. Only entry points import it; everything else is handed a Platform. */
export const browser: Platform = polyfill
