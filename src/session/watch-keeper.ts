import type { FilingFacts } from '../core/analysis/analysis'
import type { WatchPort } from '../core/annotation/ports'
import type { Translate } from '../ui/texts'
import { latestAnswer } from './latest-answer'
import type { SessionState } from './state'

/** The watchlist as far as a filing's own stocks go. */
export interface WatchKeeper {
  reload(): Promise<void>
  /** Puts a stock on the list or takes it off, with a way back. */
  star(code: string, watch: boolean): Promise<void>
}

/** Keeps `state.watched` in step with the watchlist. */
export function keepWatch(
  state: Pick<SessionState, 'watched' | 'analysis' | 'notice' | 'fault'>,
  watch: WatchPort,
  translate: Translate,
): WatchKeeper {
  const ask = latestAnswer()
  const reload = (): Promise<void> =>
    ask(
      () => watch.list(),
      (stocks) => (state.watched.value = new Set(stocks.map(({ code }) => code))),
    )

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      await reload()
    } catch (error) {
      state.fault.value = error
    }
  }

  async function unstar(code: string): Promise<void> {
    const removed = await watch.remove(code)
    if (!removed) return
    state.notice.value = {
      text: translate('watchRemoved', code),
      undo: () => void guarded(() => watch.restore(removed)),
    }
  }

  return {
    reload: () => guarded(async () => undefined),
    star: (code, on) =>
      guarded(() =>
        on ? watch.add({ code, name: nameOf(code, state.analysis.value?.facts) }) : unstar(code),
      ),
  }
}

/** A stock bears the issuer's name only where it is the filing's own. */
const nameOf = (code: string, facts: FilingFacts | undefined) =>
  facts?.stockCodes.includes(code) ? facts.issuer : { en: null, zh: null }
