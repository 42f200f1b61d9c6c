import type { PDFPageProxy } from 'pdfjs-dist'
import type { LaidPage } from '../../sources/pdf/lay-content'
import { asTextLayer } from '../../sources/pdf/page-content'
import type { LayRequest } from './lay-request'

/** What is used of a page of pdf.js: its own way to its worker, which has no public word for more than what it does itself. */
interface TransportedPage {
  readonly _pageIndex: number
  readonly _transport: {
    readonly messageHandler: {
      sendWithStream(
        action: 'GetTextContent',
        data: LayRequest,
        strategy: QueuingStrategy<LaidPage>,
      ): ReadableStream<LaidPage>
    }
  }
}

/** All of a page comes as one piece, for which the worker does not wait to be asked. */
const asOne = new CountQueuingStrategy({ highWaterMark: Infinity })

/**
 * A page's text, read and put in order in pdf.js' worker (see reading-worker.ts): its strings, of which a long filing has a hundred thousand,
 * never come into the page.
 */
export async function layInWorker(page: PDFPageProxy): Promise<LaidPage> {
  const { _pageIndex, _transport } = page as unknown as TransportedPage
  const request = { ...asTextLayer, pageId: _pageIndex, pageIndex: _pageIndex, view: page.view }
  const stream = _transport.messageHandler.sendWithStream('GetTextContent', request, asOne)
  const { value } = await stream.getReader().read()
  if (!value) throw new Error('The worker has not put the page in order')
  return value
}
