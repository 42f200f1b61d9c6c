import type { Analysis } from '../core/analysis/analysis'
import { parseDocumentUrl } from '../hkexnews/document-url'
import { titleSearchLink } from '../hkexnews/title-search-link'
import { filingRecord } from './filing-record'
import { nextTask } from './in-slices'
import type { PageText } from './page-text'
import { readingOf } from './reading-of'
import type { SessionOptions } from './session'
import type { SessionState } from './state'

type RememberOptions = Pick<
  SessionOptions,
  'filing' | 'isKnownFiling' | 'pages' | 'fingerprint' | 'ports' | 'now'
>

/**
 * Tells the store what a filing says of itself and of others, each time that is something new, and once which contents it was seen with. A
 * failure is shown as the session's fault.
 */
export function rememberReading(
  state: Pick<SessionState, 'fault' | 'history' | 'twinSearch'>,
  { filing, isKnownFiling, pages, fingerprint, ports, now }: RememberOptions,
): (text: PageText, analysis: Analysis) => void {
  let told = ''
  let sawContents = false

  async function identify(text: PageText): Promise<void> {
    const contents = await fingerprint(text)
    if (contents) state.history.value = await ports.relatives.sawContents(filing.id, contents)
  }

  async function remember(text: PageText, analysis: Analysis): Promise<void> {
    // the highlights are planned in this turn
    await nextTask()
    const reading = readingOf(filing.id, text.document, analysis, pages)
    const words = JSON.stringify([analysis.facts, reading.days, reading.cited])
    if (words === told) return
    told = words
    await ports.filings.merge([filingRecord(filing, analysis.facts, now())])
    await ports.relatives.keepReading(reading)
    if (isKnownFiling) state.twinSearch.value = await twinSearch(filing.url, analysis, ports)
    if (sawContents) return
    sawContents = true
    await identify(text)
  }

  return (text, analysis) => {
    remember(text, analysis).catch((error: unknown) => {
      state.fault.value = error
    })
  }
}

/** The search for what the issuer filed that day in the other language; null for a document without a day. */
async function twinSearch(
  url: string,
  { facts }: Analysis,
  { stocks }: Pick<RememberOptions['ports'], 'stocks'>,
): Promise<string | null> {
  const address = parseDocumentUrl(url)
  if (!address?.date) return null
  const [code] = facts.stockCodes
  const stock = code ? await stocks.known(code) : null
  const language = address.language === 'en' ? 'zh' : 'en'
  return titleSearchLink({ stock, from: address.date, to: address.date, language, category: null })
}
