import type { FilingRecord } from '../core/annotation/filing'
import type { FilingIndex, IndexPart } from '../core/annotation/relatives'
import { parseDocumentUrl, type DocumentAddress } from './document-url'

/** The most parts that are read; the longest prospectuses have had some dozens. */
const mostParts = 300

/** "Stock code: 09764, 89764", "股份代號：9764及89764" */
const codeLine = /(?:stock codes?|股份代[號号])\s*[:：]\s*(\d{1,5}(?:\s*(?:,|、|and|及|\/)\s*\d{1,5}){0,9})/i

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Reads the index page of a filing that was issued in several files; null where it leads to no part. `url` is the page's address. */
export function readIndex(page: Document, url: string): FilingIndex | null {
  const address = parseDocumentUrl(url)
  if (!address) return null
  const parts = new Map<string, IndexPart>()
  const marked = page.querySelectorAll('font[type="uploadFile" i] a[href]')
  for (const link of marked.length > 0 ? marked : page.querySelectorAll('a[href]')) {
    const part = parseDocumentUrl(link.getAttribute('href') ?? '', url)
    if (!part || !isPartOf(part, address) || parts.has(part.id)) continue
    const title = words(link.textContent).slice(0, 500) || part.id.slice(part.id.lastIndexOf('/') + 1)
    parts.set(part.id, { id: part.id, url: part.url, title })
    if (parts.size === mostParts) break
  }
  if (parts.size === 0) return null
  const title = words(page.title).slice(0, 500) || null
  return { id: address.id, url: address.url, title, parts: [...parts.values()] }
}

/** The parts stand in a folder below that of the index page. */
function isPartOf({ id }: DocumentAddress, index: DocumentAddress): boolean {
  const folder = index.id.slice(0, index.id.lastIndexOf('/') + 1)
  return id.startsWith(folder) && id.slice(folder.length).includes('/')
}

/** What an index page says of the filing. `now` in ms since 1970. */
export function recordOfIndex(page: Document, url: string, now: number): FilingRecord | null {
  const address = parseDocumentUrl(url)
  if (!address) return null
  const codes = codeLine.exec(words(page.body.textContent))?.[1]?.match(/\d+/g) ?? []
  return {
    id: address.id,
    url: address.url,
    language: address.language,
    stockCodes: [...new Set(codes.map((code) => code.padStart(5, '0')))],
    issuer: { en: null, zh: null },
    date: address.date,
    kind: null,
    title: words(page.title).slice(0, 500) || null,
    released: null,
    headline: null,
    openedAt: now,
    listedAt: null,
  }
}
