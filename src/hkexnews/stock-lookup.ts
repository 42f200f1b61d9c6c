import type { StockIdentity } from '../core/annotation/ports'
import { readStockAnswer } from './stock-answer'

/** Why HKEXnews could not be asked: no connection, no answer in time, an error status, or an answer that is none of its own. */
export type StockLookupFault = 'unreachable' | 'timeout' | 'refused' | 'malformed'

/** A failed look-up, with words for the reader. */
export class StockLookupError extends Error {
  override readonly name = 'StockLookupError'
  constructor(
    readonly fault: StockLookupFault,
    message: string,
  ) {
    super(message)
  }
}

/** How patient a look-up is, in ms. */
export interface LookupPace {
  readonly timeout: number
  /** The pause between its two requests: the site is asked once a second at most. */
  readonly pause: number
}

const usualPace: LookupPace = { timeout: 15_000, pause: 1000 }

/** An answer holds a handful of stocks; anything of this size is something else. In characters. */
const longestAnswer = 500_000

/**
 * Asks HKEXnews for its own number of a stock, by code (1 to 5 digits): among the listed stocks first, then among those no longer
 * listed. Null where neither has it. Throws a StockLookupError where the site does not answer as it should, a RangeError for what is
 * no code, and the signal's reason where `signal` ends it.
 */
export async function lookUpStock(
  code: string,
  fetch: typeof globalThis.fetch,
  signal?: AbortSignal,
  pace: LookupPace = usualPace,
): Promise<StockIdentity | null> {
  if (!/^\d{1,5}$/.test(code)) throw new RangeError(`Not a stock code: ${code.slice(0, 20)}`)
  const padded = code.padStart(5, '0')
  const listed = await ask(padded, true, fetch, signal, pace)
  if (listed) return listed
  await pause(pace.pause, signal)
  return ask(padded, false, fetch, signal, pace)
}

async function ask(
  code: string,
  active: boolean,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal | undefined,
  { timeout }: LookupPace,
): Promise<StockIdentity | null> {
  const text = await requestText(stockQuery(code, active), fetch, signal, timeout)
  const stocks = text.length > longestAnswer ? null : readStockAnswer(text)
  if (!stocks) throw new StockLookupError('malformed', 'HKEXnews answered in a way that was not understood')
  const stock = stocks.find((one) => one.code === code)
  return stock ? { ...stock, active } : null
}

/** The site's own question while a code is typed into its search box. */
function stockQuery(code: string, active: boolean): string {
  const question = { callback: 'callback', lang: 'EN', type: active ? 'A' : 'I', name: code, market: 'SEHK' }
  return `https://www1.hkexnews.hk/search/prefix.do?${new URLSearchParams(question)}`
}

async function requestText(
  url: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal | undefined,
  timeout: number,
): Promise<string> {
  const late = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    })
    if (!response.ok)
      throw new StockLookupError('refused', `HKEXnews refused the look-up (status ${response.status})`)
    return await response.text()
  } catch (error) {
    if (error instanceof StockLookupError) throw error
    signal?.throwIfAborted()
    if (late.aborted) throw new StockLookupError('timeout', 'HKEXnews did not answer in time')
    throw new StockLookupError('unreachable', 'HKEXnews could not be reached')
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
