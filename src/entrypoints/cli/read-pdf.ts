import { createTextDocument } from '../../core/text/create-text-document'
import type { TextDocument } from '../../core/text/text-document'
import type { TextCoverage } from '../../sources/pdf/text-coverage'
import type { PdfBrowser } from './pdf-browser'

interface ReadPdfOptions {
  readonly pdfs: PdfBrowser
  /** Which of the files it is: "3/20". */
  readonly which: string
  /** Takes a line for whoever waits. */
  readonly say: (line: string) => void
}

/** Reads a PDF as the reader does; says how far it is, and which pages hold no text. */
export async function readPdf(file: string, { pdfs, which, say }: ReadPdfOptions): Promise<TextDocument> {
  const { source, furniture, coverage } = await pdfs.read(file)
  say(`[${which}] ${file}: ${coverageInWords(coverage)}`)
  return createTextDocument(source, furniture)
}

/** "98 pages", "text on 96 of 98 pages; 12, 13 are pictures; 20 has letters without meaning". */
export function coverageInWords({ pages, withText, pictures, broken }: TextCoverage): string {
  const parts = [
    withText === pages
      ? `${pages} ${pages === 1 ? 'page' : 'pages'}`
      : `text on ${withText} of ${pages} pages`,
    pictures.length > 0 &&
      `${pictures.join(', ')} ${pictures.length === 1 ? 'is a picture' : 'are pictures'}`,
    broken.length > 0 &&
      `${broken.join(', ')} ${broken.length === 1 ? 'has' : 'have'} glyphs without characters`,
  ]
  return parts.filter(Boolean).join('; ')
}
