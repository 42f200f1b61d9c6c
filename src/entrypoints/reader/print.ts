import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist'

/** Dots per inch on paper; a page of a PDF has 72 points to the inch. */
const resolution = 150

interface PrintOptions {
  readonly signal: AbortSignal
  readonly onReady: (pages: number) => void
}

/**
 * Prints a document: makes an image of each page, puts them into the page where only the printer sees them, and opens the browser's dialog.
 * Resolves once the dialog is closed; the images are gone then. Aborting the signal ends it before the dialog opens.
 */
export async function printDocument(
  pdf: PDFDocumentProxy,
  view: Window,
  { signal, onReady }: PrintOptions,
): Promise<void> {
  const sheets = view.document.createElement('div')
  sheets.className = 'print-sheets'
  const urls: string[] = []
  const style = new CSSStyleSheet()
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const { image, width, height } = await printPage(pdf, number)
      signal.throwIfAborted()
      if (number === 1) style.replaceSync(`@page { margin: 0; size: ${width}pt ${height}pt }`)
      const url = URL.createObjectURL(image)
      urls.push(url)
      const sheet = view.document.createElement('img')
      sheet.src = url
      sheet.alt = ''
      sheets.append(sheet)
      await sheet.decode()
      onReady(number)
    }
    view.document.body.append(sheets)
    view.document.adoptedStyleSheets.push(style)
    view.print()
  } finally {
    sheets.remove()
    urls.forEach((url) => URL.revokeObjectURL(url))
    view.document.adoptedStyleSheets = view.document.adoptedStyleSheets.filter((sheet) => sheet !== style)
  }
}

async function printPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: resolution / 72 })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport, intent: 'print', annotationMode: AnnotationMode.ENABLE }).promise
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  canvas.width = canvas.height = 0
  page.cleanup()
  if (!image) throw new Error(`Page ${number} is too large to print`)
  return { image, width, height }
}
