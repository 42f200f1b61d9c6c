import { followReaderSwitch, switchReader, switchSite } from '../../messages/reader-switch'
import type { ReaderOptions } from './create-reader'

/** Keeps in the state where PDF filings open. Returns what takes a host of HKEXnews in or leaves its filings to the browser's own viewer. */
export function keepReaderSwitch({
  platform,
  state,
  translate,
  report,
}: ReaderOptions): (host: string, on: boolean) => void {
  const page = new AbortController()
  followReaderSwitch(platform, (now) => (state.readerSwitch.value = now), {
    signal: page.signal,
    fail: report,
  })

  async function switchHost(host: string, on: boolean): Promise<void> {
    if (on) await switchReader(platform, true)
    await switchSite(platform, host, on)
    state.notice.value = on ? null : translate('readerHostOff', host)
  }
  return (host, on) => void switchHost(host, on).catch(report)
}
