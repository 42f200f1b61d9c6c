import { getDocument, GlobalWorkerOptions, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'
import rendererUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import { OpenError } from './open-fault'
import { takeReadingWorker } from './reading-workers'

GlobalWorkerOptions.rendererSrc = rendererUrl

/** Where a document comes from: an address, or bytes that are at hand. */
export type DocumentSource = { readonly url: string } | { readonly data: Uint8Array<ArrayBuffer> }

export interface OpenOptions {
  /** Where pdf.js finds its character maps, fonts and decoders; ends in a slash. */
  readonly resources: string
  readonly signal: AbortSignal
  /** Bytes that have come and bytes that there are, null where the site does not say. */
  readonly onProgress: (loaded: number, total: number | null) => void
  /** Asks for the password; `wrong` where one was given that does not open it. Rejects where the reader gives up. */
  readonly askPassword: (wrong: boolean) => Promise<string>
}

/** How long nothing may arrive before a document counts as not coming, in ms. */
const patience = 30_000

/** How long a worker has for putting its things away before it is ended, in ms. */
const farewell = 1_000

/** The most pages that are shown; the longest filings have some 3,000. */
const mostPages = 20_000

/** Images larger than this are left out, in pixels: what a page of A0 at 300 dpi has, and a hostile one exceeds. */
const largestImage = 140_000_000

/**
 * Opens a document: it resolves as soon as its first pages can be shown, and the rest keeps coming. Scripts and XFA forms in it are never
 * looked at. Rejects with an OpenError or an error of pdf.js; aborting the signal ends it at any time, also later.
 */
export async function openDocument(
  source: DocumentSource,
  { resources, signal, onProgress, askPassword }: OpenOptions,
): Promise<PDFDocumentProxy> {
  signal.throwIfAborted()
  const port = takeReadingWorker()
  const worker = PDFWorker.create({ port })
  const task = getDocument({
    ...source,
    worker,
    rangeChunkSize: 2 ** 18,
    cMapUrl: `${resources}cmaps/`,
    standardFontDataUrl: `${resources}standard_fonts/`,
    wasmUrl: `${resources}wasm/`,
    iccUrl: `${resources}iccs/`,
    enableXfa: false,
    maxImageSize: largestImage,
    stopAtErrors: false,
  })
  const close = async (): Promise<void> => {
    try {
      // a document may keep its worker from ever hearing of it
      await Promise.race([task.destroy(), new Promise((resolve) => setTimeout(resolve, farewell))])
    } finally {
      worker.destroy()
      port.terminate()
    }
  }
  signal.addEventListener('abort', () => void close())
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    port.addEventListener('error', ({ message }) => reject(new Error(`pdf.js' worker failed: ${message}`)))
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => reject(new OpenError({ kind: 'timeout' })), patience)
    }
    wait()
    task.onProgress = ({ loaded, total }: { loaded: number; total?: number }) => {
      wait()
      onProgress(loaded, total || null)
    }
    task.onPassword = (give: (password: string | Error) => void, reason: number) => {
      clearTimeout(timer)
      askPassword(reason === 2).then((password) => {
        wait()
        give(password)
      }, give)
    }
  })
  try {
    const document = await Promise.race([task.promise, late])
    if (document.numPages > mostPages) throw new OpenError({ kind: 'too long' })
    return document
  } catch (error) {
    void close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
