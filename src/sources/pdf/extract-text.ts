import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'
import { coverageOf } from './coverage-of'
import { filingSource, type FilingSource } from './filing-source'
import { readPages } from './read-pages'
import type { TextCoverage } from './text-coverage'

/** All of a PDF's text. JSON-safe. */
export interface ExtractedText extends Pick<FilingSource, 'source' | 'furniture'> {
  readonly coverage: TextCoverage
}

/**
 * Reads the text of a PDF at an address without showing it. `resources` is where pdf.js' package is found, with a slash at its end. Rejects
 * with pdf.js' own errors, whose names say what is wrong: PasswordException, InvalidPDFException.
 */
export async function extractText(url: string, resources: string): Promise<ExtractedText> {
  GlobalWorkerOptions.workerSrc = `${resources}build/pdf.worker.min.mjs`
  const task = getDocument({
    url,
    cMapUrl: `${resources}cmaps/`,
    standardFontDataUrl: `${resources}standard_fonts/`,
    wasmUrl: `${resources}wasm/`,
    iccUrl: `${resources}iccs/`,
    enableXfa: false,
  })
  try {
    const pdf = await task.promise
    for await (const pages of readPages(pdf, 0)) {
      if (pages.length < pdf.numPages) continue
      const { source, furniture } = filingSource(pages)
      return { source, furniture, coverage: await coverageOf(pdf, pages) }
    }
    throw new Error('the file has no pages')
  } finally {
    await task.destroy()
  }
}
