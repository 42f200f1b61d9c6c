import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { hasAllOperators } from './operators-of'

/** How often it is looked, in ms. */
const interval = 20

/**
 * Resolves once pdf.js' worker has handed over all that the page before the reader is drawn by, or once it `isOver`: from then on what is
 * asked of that worker no longer keeps the reader waiting for the page. Nothing tells of it, so it is looked.
 */
export async function untilHandedOver(viewer: PDFViewer, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const view = viewer.getPageView(viewer.currentPageNumber - 1) as { pdfPage?: object | null } | undefined
    if (view?.pdfPage && hasAllOperators(view.pdfPage)) return
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}
