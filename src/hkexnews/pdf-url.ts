import { hkexnewsPath, parseDocumentUrl } from './document-url'

/** A PDF on HKEXnews, as its address names it. */
export interface PdfUrl {
  /** Its identity: the path in lower case, without host and query. */
  readonly id: string
  /** The address that opens it today: https on www1, in lower case, without query and fragment. */
  readonly url: string
  /** What it is called there: "2021082000611.pdf". */
  readonly name: string
}

/**
 * The addresses that are read in the extension's own reader, for a declarativeNetRequest rule (RE2, any case). The fragment is a part
 * of what it is matched with. `parsePdfUrl` reads whatever this matches.
 */
export const pdfUrlPattern = String.raw`^https?://www[13]?\.hkexnews\.hk/(listedco/listconews|app)/(sehk|gem)/[0-9a-z_/-]+\.pdf([?#].*)?$`

const folders = /^\/(?:listedco\/listconews|app)\/(?:sehk|gem)\/[\w/-]+\.pdf$/

/** Reads the address of a PDF of a filing on HKEXnews; null for any other, and for one with a user, a password or a port in it. */
export function parsePdfUrl(address: string): PdfUrl | null {
  const id = hkexnewsPath(address)
  if (id === null || !folders.test(id)) return null
  const { hostname, username, password, port } = new URL(address)
  if (username || password || port || hostname === 'sc.hkexnews.hk') return null
  return {
    id,
    url: parseDocumentUrl(address)?.url ?? `https://www1.hkexnews.hk${id}`,
    name: id.slice(id.lastIndexOf('/') + 1),
  }
}
