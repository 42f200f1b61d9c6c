import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { ListedFiling } from './listing'

/** One's own file as a filing of the replica: without a row in any list, at an address of the site's shape. */
export function ownFile(file: string): ListedFiling {
  const extension = extname(file).toLowerCase()
  if (!['.txt', '.htm', '.html', '.pdf'].includes(extension))
    throw new Error(`${file}: only .html, .htm, .txt and .pdf files can be shown as a filing`)
  if (!existsSync(file)) throw new Error(`${file}: no such file`)
  const name = extension === '.pdf' ? '2024010200001.pdf' : '2024010200001.htm'
  return {
    newsId: 11_000_001,
    path: `/listedco/listconews/sehk/2024/0102/${name}`,
    file: resolve(file),
    language: 'en',
    stocks: [],
    title: file,
    headline: { tier1: '10000', tier2: ['19790'] },
    released: '2024-01-02 18:00',
    unlisted: true,
  }
}
