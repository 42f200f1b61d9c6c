import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfTraps } from '../../support/pdf/pdf-traps'

/** A long PDF, and where the replica has it. */
export interface LongDocument {
  readonly name: string
  readonly url: string
  /** A page (from 1) with words that are highlighted. */
  readonly page: number
  /** Whether it has 500 pages or more: those are what the memory is held to. */
  readonly isLong: boolean
  bytes(): Buffer
}

/** Where a corpus of real filings lies beside the project, where there is one. */
const corpus = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpus', 'long')

const urlOf = (i: number): string =>
  `https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0302/20210302009${String(i).padStart(2, '0')}.pdf`

/** The long filings of the corpus, or a generated PDF of 500 pages. */
export function longDocuments(): LongDocument[] {
  const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.pdf')) : []
  if (names.length === 0)
    return [
      {
        name: '500 pages',
        url: urlOf(0),
        page: 12,
        isLong: true,
        bytes: () => Buffer.from(pdfTraps.long()),
      },
    ]
  return names.sort().map((name, i) => ({
    name: name.replace(/^\d+-[\d-]+-|-\w+\.pdf$/g, ''),
    url: urlOf(i),
    page: 12,
    isLong: name.includes('prospectus'),
    bytes: () => readFileSync(join(corpus, name)),
  }))
}
