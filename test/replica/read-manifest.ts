import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ListedFiling, ListedStock, Listing } from './listing'

/** Where the written filings are, with manifest.json. */
export const filingsFolder = fileURLToPath(new URL('./filings/', import.meta.url))

interface Manifest {
  readonly stocks: readonly ListedStock[]
  readonly filings: readonly ListedFiling[]
}

/** The replica's own filings. The manifest is part of the project, so its shape is trusted. */
export function readManifest(): Listing {
  const manifest = JSON.parse(readFileSync(`${filingsFolder}manifest.json`, 'utf8')) as Manifest
  const filings = manifest.filings.map((filing) => ({ ...filing, file: filingsFolder + filing.file }))
  return { stocks: manifest.stocks, filings }
}
