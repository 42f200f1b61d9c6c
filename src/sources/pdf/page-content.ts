import type { PDFPageProxy } from 'pdfjs-dist'
import { mostItems, type ContentItem, type PageContent } from './text-run'

/** How text is asked of pdf.js: as its text layer asks for it, so that both count the same strings. */
const asTextLayer = { includeMarkedContent: true, disableNormalization: true }

/** No page has more text than this, in code units, that anybody reads: the densest of a filing have some 20,000. */
const mostUnits = 1_000_000

interface Part {
  readonly items: readonly ContentItem[]
  readonly styles: PageContent['styles']
}

/** A page's text as pdf.js hands it over; of a page without end, its beginning. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const parts = (page.streamTextContent(asTextLayer) as ReadableStream<Part>).getReader()
  const items: ContentItem[] = []
  const styles: Record<string, { readonly vertical?: boolean }> = {}
  let units = 0
  for (let next = await parts.read(); !next.done; next = await parts.read()) {
    for (const item of next.value.items) {
      items.push(item)
      units += item.str?.length ?? 0
    }
    Object.assign(styles, next.value.styles)
    if (items.length > mostItems || units > mostUnits) {
      await parts.cancel(new Error('No more of this page is read'))
      break
    }
  }
  return { items, styles, view: page.view }
}
