import type { PDFDocumentProxy } from 'pdfjs-dist'

/** What a document calls its pages; null where it has no names of its own for them. */
export async function readLabels(document: PDFDocumentProxy): Promise<readonly string[] | null> {
  const labels = await document.getPageLabels()
  return labels?.some((label, i) => label !== '' && label !== String(i + 1)) ? labels : null
}
