import type { PDFPageProxy } from 'pdfjs-dist'
import { GatheredContent, type ContentPart } from './gather-content'
import type { PageContent } from './text-run'

/** How text is asked of pdf.js: as its text layer asks for it, so that both count the same strings. */
export const asTextLayer = { includeMarkedContent: true, disableNormalization: true }

/** A page's text as pdf.js hands it over; of a page without end, its beginning. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const parts = (page.streamTextContent(asTextLayer) as ReadableStream<ContentPart>).getReader()
  const content = new GatheredContent(page.view)
  for (let next = await parts.read(); !next.done; next = await parts.read()) {
    if (!content.take(next.value)) continue
    await parts.cancel(new Error('No more of this page is read'))
    break
  }
  return content
}
