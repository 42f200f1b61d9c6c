import { originalUrl } from '../../hkexnews/pdf-url'
import type { Translate } from '../../ui/texts'
import { copyText } from '../../session/copy-text'
import type { Deeds } from './commands'
import { printDocument } from './print'
import { saveOriginal } from './save-original'
import type { ReaderState } from './state'
import type { Opened, Subject } from './subject'

interface DeedsOptions {
  readonly state: ReaderState
  readonly translate: Translate
  readonly subject: () => Subject | null
  readonly opened: () => Opened | null
  readonly report: (error: unknown) => void
}

/** What the reader does with a document besides showing it; what does not work is said in a notice. */
export function makeDeeds({ state, translate, subject, opened, report }: DeedsOptions) {
  let printing = new AbortController()

  async function print(now: Opened): Promise<void> {
    printing = new AbortController()
    const signal = AbortSignal.any([printing.signal, now.signal])
    const total = now.document.numPages
    state.printing.value = { ready: 0, total }
    try {
      await printDocument(now.document, window, {
        signal,
        onReady: (ready) => (state.printing.value = { ready, total }),
      })
    } catch (error) {
      if (signal.aborted) return
      state.notice.value = translate('readerPrintFailed')
      report(error)
    } finally {
      state.printing.value = null
    }
  }

  const deeds: Pick<Deeds, 'print' | 'download' | 'copyLink' | 'original' | 'goToPage'> = {
    print() {
      const now = opened()
      if (now && !state.printing.value) void print(now)
    },
    download() {
      const now = opened()
      if (!now) return
      saveOriginal(now).catch((error: unknown) => {
        state.notice.value = translate('readerSaveFailed')
        report(error)
      })
    },
    copyLink() {
      const now = subject()
      if (now?.kind !== 'filing') return
      copyText(window, `${now.filing.url}#page=${state.page.value}`).then((isCopied) => {
        state.notice.value = translate(isCopied ? 'readerLinkCopied' : 'readerCannotCopy')
      }, report)
    },
    original() {
      const now = subject()
      if (now?.kind !== 'filing') return
      location.href = originalUrl(now.filing, state.phase.value.kind === 'open' ? state.page.value : null)
    },
    goToPage: () => document.querySelector<HTMLInputElement>('.page-box input')?.focus(),
  }
  return { ...deeds, stopPrinting: () => printing.abort() }
}
