import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import type { TextDocument } from '../../../src/core/text/text-document'
import { createPdfBrowser } from '../../../src/entrypoints/cli/pdf-browser'
import type { Measured } from '../figure'

const analyser = createAnalyser()

/** So many files of a hundred may differ. */
const mostOthers = 5

/** The different dates of a text, and the references that it makes, as words that can be compared. */
function foundIn(doc: TextDocument): { dates: Set<string>; references: Set<string> } {
  const { mentions, references } = analyser.analyse(doc)
  return {
    dates: new Set(mentions.flatMap((mention) => (mention.kind === 'date' ? [mention.iso] : []))),
    references: new Set(
      references.map(({ kind, date, period, issuer }) => [kind, date, period, issuer].join(' ')),
    ),
  }
}

/** What one has and the other has not: "-" for what only `a` has. */
const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((one) => !b.has(one)).map((one) => `- ${one}`),
  ...[...b].filter((one) => !a.has(one)).map((one) => `+ ${one}`),
]

const pairsIn = (folder: string): string[] => {
  const names = new Set(readdirSync(folder))
  return [...names]
    .filter((name) => name.endsWith('.pdf') && names.has(name.replace(/\.pdf$/, '.txt')))
    .map((name) => join(folder, name.slice(0, -4)))
    .sort()
}

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
      const own = foundIn(createTextDocument(source, furniture))
      const other = foundIn(createTextDocument(readFileSync(`${path}.txt`, 'utf8')))
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
