import { onStoredChange } from '../platform/on-stored-change'
import type { Platform, StorageChange } from '../platform/platform'

const key = 'pdf-reader'
const exceptKey = 'pdf-reader-except'

/** The hosts that HKEXnews publishes documents on. */
export const filingHosts = ['www1.hkexnews.hk', 'www.hkexnews.hk', 'www3.hkexnews.hk'] as const

/** The most sites that are left out; a browser takes a longer list of no rule kindly. */
const mostSites = 200

/** Where PDF filings open in the reader. */
export interface ReaderSwitch {
  /** Altogether. They do until somebody says otherwise. */
  readonly on: boolean
  /**
   * Sites that are left out: the filings that one of HKEXnews' hosts serves, and for any other site the links on its pages. Host names in
   * lower case, without "www." but for HKEXnews' own; what is below a site belongs to it.
   */
  readonly except: readonly string[]
}

/** What was chosen; what lies there unreadable counts as nothing. */
export async function readerSwitch({ storage }: Platform): Promise<ReaderSwitch> {
  const stored = await storage.local.get([key, exceptKey])
  const sites = Array.isArray(stored[exceptKey]) ? (stored[exceptKey] as unknown[]) : []
  const except = sites.flatMap((site) => (typeof site === 'string' ? (siteOf(site) ?? []) : []))
  return { on: stored[key] !== 'off', except: [...new Set(except)].slice(0, mostSites) }
}

/** Has PDF filings open in the reader from now on, or in the browser's own viewer. */
export const switchReader = ({ storage }: Platform, on: boolean): Promise<void> =>
  storage.local.set({ [key]: on ? 'on' : 'off' })

/** Leaves a site out from now on, or takes it in again. `site` as `siteOf` makes it. */
export async function switchSite(platform: Platform, site: string, on: boolean): Promise<void> {
  const { except } = await readerSwitch(platform)
  const others = except.filter((other) => other !== site)
  await platform.storage.local.set({ [exceptKey]: on ? others : [...others, site] })
}

/** The site that an address or a host name typed by the reader belongs to, as `except` names it; null where it is none. */
export function siteOf(typed: string): string | null {
  const words = typed.trim().toLowerCase()
  const address = /^[a-z][a-z+.-]*:/.test(words) && !/^[\w.-]+:\d+/.test(words) ? words : `https://${words}`
  if (words.length > 300 || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol) || !/^(?!\.)[\w-]+(?:\.[\w-]+)*$/.test(hostname)) return null
  return isFilingHost(hostname) ? hostname : hostname.replace(/^www\.(?=.*\.)/, '')
}

/** Whether a site's filings, or the links on its pages, open in the reader while it is on. */
export const isSiteOn = ({ except }: ReaderSwitch, site: string): boolean =>
  !except.some((one) => one === site || (site.endsWith(`.${one}`) && !isFilingHost(one)))

/** Whether a site is one of HKEXnews' own hosts. */
export const isFilingHost = (site: string): boolean => filingHosts.some((host) => host === site)

/** The sites left out, told apart: hosts of HKEXnews, and sites whose links are left alone. */
export const exceptions = ({ except }: ReaderSwitch): { hosts: string[]; sites: string[] } => ({
  hosts: except.filter(isFilingHost),
  sites: except.filter((site) => !isFilingHost(site)),
})

/** Whether a change of the storage is one of this switch. */
export const changesReader = (changes: Record<string, StorageChange>, area: string): boolean =>
  area === 'local' && [key, exceptKey].some((one) => Object.hasOwn(changes, one))

/** Tells of the switch now and after each change of it, until the signal is aborted. */
export function followReaderSwitch(
  platform: Platform,
  onSwitch: (now: ReaderSwitch) => void,
  { signal, fail }: { readonly signal: AbortSignal; readonly fail: (error: unknown) => void },
): void {
  const tell = (): void => {
    readerSwitch(platform).then((now) => {
      if (!signal.aborted) onSwitch(now)
    }, fail)
  }
  for (const one of [key, exceptKey]) onStoredChange(platform, one, tell, signal)
  tell()
}
