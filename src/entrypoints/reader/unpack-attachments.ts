import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'

/** Unpacks a file within a document, by what pdf.js calls it; null where there is none. Rejects where that cannot be done. */
export type Unpack = (id: string) => Promise<Uint8Array<ArrayBuffer> | null>

/** What takes longer is given up, in ms. */
const patience = 20_000
/** When nothing more is asked for, its worker ends, after so many ms. */
const rest = 2_000

interface UnpackOptions {
  /** The document's password, where it has one. */
  readonly password: string | null
  readonly signal: AbortSignal
}

/**
 * Unpacks files of a document in a worker of its own, which takes no more memory than it is given (see attachment-worker.ts) and can be ended,
 * while the document itself stays to be read. One after the other; ends with the signal.
 */
export function createUnpack(document: PDFDocumentProxy, { password, signal }: UnpackOptions): Unpack {
  let running: Running | null = null
  let last: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined

  function end(): void {
    clearTimeout(timer)
    running?.end()
    running = null
  }
  signal.addEventListener('abort', end)

  async function unpack(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    signal.throwIfAborted()
    clearTimeout(timer)
    running ??= start((await document.getData()) as Uint8Array<ArrayBuffer>, password)
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('It takes too long')), patience)
    })
    try {
      const pdf = await Promise.race([running.document, late])
      const content = await Promise.race([pdf.getAttachmentContent(id), late])
      clearTimeout(timer)
      timer = setTimeout(end, rest)
      return content as Uint8Array<ArrayBuffer> | null
    } catch (error) {
      // whatever it has taken is given back
      end()
      throw error
    }
  }

  return (id) => {
    const next = last.then(() => unpack(id))
    last = next.catch(() => undefined)
    return next
  }
}

interface Running {
  readonly document: Promise<PDFDocumentProxy>
  end(): void
}

function start(data: Uint8Array<ArrayBuffer>, password: string | null): Running {
  const port = new Worker(new URL('./attachment-worker.ts', import.meta.url), {
    type: 'module',
    name: 'attachments',
  })
  // the first that it says is that it listens
  const ready = new Promise<void>((resolve, reject) => {
    port.addEventListener('message', () => resolve(), { once: true })
    port.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  const open = async (): Promise<PDFDocumentProxy> => {
    await ready
    const worker = PDFWorker.create({ port })
    return getDocument({ data, worker, enableXfa: false, ...(password !== null && { password }) }).promise
  }
  return { document: open(), end: () => port.terminate() }
}
