import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { TextLayers } from '../../sources/pdf/text-layers'

/** What is used of a page of the viewer. pdf.js hands its marker of found words the elements of a page's strings; nothing else tells them. */
interface PageView {
  readonly div: HTMLElement
  readonly textLayer?: {
    readonly div: HTMLElement
    readonly highlighter: {
      readonly textDivs: readonly HTMLElement[] | null
      readonly enabled: boolean
    } | null
  } | null
}

/** The text layers of the pages that the viewer has drawn. */
export function viewerLayers(viewer: PDFViewer): TextLayers {
  const viewOf = (page: number): PageView | undefined => viewer.getPageView(page) as PageView | undefined

  function elementsOf(page: number): readonly HTMLElement[] | null {
    const layer = viewOf(page)?.textLayer
    const highlighter = layer?.highlighter
    return layer?.div.isConnected && highlighter?.enabled ? highlighter.textDivs : null
  }

  return {
    pages: () =>
      [...(viewer.getCachedPageViews() as Set<{ readonly id: number }>)]
        .map(({ id }) => id - 1)
        .filter((page) => elementsOf(page) !== null)
        .sort((a, b) => a - b),
    elementsOf,
    pageOf(node) {
      const element = node.nodeType === 1 ? (node as Element) : node.parentElement
      const number = Number(element?.closest<HTMLElement>('.page[data-page-number]')?.dataset['pageNumber'])
      return number > 0 ? number - 1 : null
    },
  }
}
