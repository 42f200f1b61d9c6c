import { readFileSync } from 'node:fs'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { createPdfBrowser } from '../../../src/entrypoints/cli/pdf-browser'
import type { Measured } from '../figure'
import { difference, foundIn, pairsIn } from './compare'

const analyser = createAnalyser()

/** So many files of a hundred may differ. */
const mostOthers = 5

/**
 * Reads folders of PDFs that have a .txt of the same name beside them (by another extractor), and holds what is found in the text that the
 * reader takes from each PDF against what is found in its .txt. Differences go to standard error.
 */
export async function run(folders: readonly string[]): Promise<readonly Measured[]> {
  if (folders.length === 0) throw new Error('name one or more folders of PDFs with a .txt beside each')
  const pdfs = createPdfBrowser()
  const count = { files: 0, dates: 0, references: 0 }
  try {
    for (const path of folders.flatMap(pairsIn)) {
      const { source, furniture } = await pdfs.read(`${path}.pdf`)
      const own = foundIn(analyser.analyse(createTextDocument(source, furniture)))
      const other = foundIn(analyser.analyse(createTextDocument(readFileSync(`${path}.txt`, 'utf8'))))
      const dates = difference(other.dates, own.dates)
      const references = difference(other.references, own.references)
      count.files += 1
      count.dates += Math.min(1, dates.length)
      count.references += Math.min(1, references.length)
      if (dates.length + references.length > 0) console.error(path, [...dates, ...references].join('; '))
    }
  } finally {
    await pdfs.close()
  }
  const share = (files: number): number => (100 * files) / Math.max(1, count.files)
  return [
    { figure: 'files', value: count.files, unit: '' },
    { figure: 'files with other dates', value: share(count.dates), unit: '%', bar: mostOthers },
    { figure: 'files with other references', value: share(count.references), unit: '%', bar: mostOthers },
  ]
}
