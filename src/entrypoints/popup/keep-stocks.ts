import type { StockIdentity, WatchPort } from '../../core/annotation/ports'
import type { StockCache } from '../../store/stock-cache'
import type { Translate } from '../../ui/texts'
import type { PopupState } from './popup-state'

interface KeepStocksOptions {
  readonly watch: WatchPort
  readonly cache: StockCache
  /** Asks HKEXnews once, on the reader's click. */
  readonly lookUp: (code: string) => Promise<StockIdentity | null>
  readonly translate: Translate
  readonly fail: (error: unknown) => void
}

/** The watchlist as the popup shows it. */
export interface KeptStocks {
  load(): Promise<void>
  /** Puts a stock on the list at once; its name and number follow as soon as they are known. */
  add(code: string): Promise<void>
  remove(code: string): Promise<void>
  /** What HKEXnews knows of a stock on the list; null where it was never asked. */
  identity(code: string): StockIdentity | null
}

/** Keeps `state.stocks` in step with the watchlist, and what HKEXnews knows of its stocks. */
export function keepStocks(
  state: Pick<PopupState, 'stocks' | 'notice'>,
  { watch, cache, lookUp, translate, fail }: KeepStocksOptions,
): KeptStocks {
  let identities = new Map<string, StockIdentity>()

  async function load(): Promise<void> {
    const stocks = await watch.list()
    const known = await Promise.all(stocks.map(({ code }) => cache.known(code)))
    identities = new Map(known.flatMap((identity) => (identity ? [[identity.code, identity]] : [])))
    state.stocks.value = stocks
  }

  /** The stock stays on the list whether or not the site answers: without an answer it stays without a name. */
  async function giveName(code: string): Promise<void> {
    let identity: StockIdentity | null
    try {
      identity = await lookUp(code)
    } catch (error) {
      state.notice.value = { text: translate('watchNoName', code) }
      if (!isOfSite(error)) fail(error)
      return
    }
    // Taken off again while the site was asked.
    if (!(await watch.list()).some((stock) => stock.code === code)) return
    if (identity) await watch.add({ code, name: { en: identity.name, zh: null } })
    else state.notice.value = { text: translate('watchUnknown', code) }
    await load()
  }

  return {
    load,
    async add(code) {
      await watch.add({ code, name: { en: null, zh: null } })
      await load()
      await giveName(code)
    },
    async remove(code) {
      const removed = await watch.remove(code)
      await load()
      if (!removed) return
      state.notice.value = {
        text: translate('watchRemoved', code),
        undo: () => {
          state.notice.value = null
          watch.restore(removed).then(load).catch(fail)
        },
      }
    },
    identity: (code) => identities.get(code) ?? null,
  }
}

/** Whether it is HKEXnews that failed, and not something of ours. */
const isOfSite = (error: unknown): boolean => error instanceof Error && error.name === 'StockLookupError'
