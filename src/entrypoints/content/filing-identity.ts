import type { FilingRecord } from '../../core/annotation/filing'
import { parseDocumentUrl } from '../../hkexnews/document-url'

/** Which filing an address stands for: on HKEXnews its document path, elsewhere the page's own address. */
export function filingIdentity(address: string): Pick<FilingRecord, 'id' | 'url'> {
  const document = parseDocumentUrl(address)
  if (document) return { id: document.id, url: document.url }
  const { host, pathname, search, href } = new URL(address)
  const url = href.replace(/#.*$/s, '')
  return { id: `//${host}${pathname}${search}`.toLowerCase().slice(0, 2000), url }
}
