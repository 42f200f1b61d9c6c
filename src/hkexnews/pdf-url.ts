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

/** A sign of a path as the site and those who link to it write it: some of its names' signs escaped ("%5F"). */
const sign = '(?:[0-9a-z_/-]|%(?:2d|5f|3[0-9]))'

/** The beginning of a filing's address; slashes that say nothing are forgiven, and the site knows its folders in both orders. */
const host = String.raw`https?://www[13]?\.hkexnews\.hk`
const folders = '/+(?:listedco/+listconews|listconews/+listedco|app)/+(?:sehk|gem)/'

/**
 * The addresses that are read in the extension's own reader, for a declarativeNetRequest rule (RE2, any case; Chromium takes none that needs
 * more than 2 KB). The fragment is a part of what it is matched with. `parsePdfUrl` reads whatever this matches, and spellings that no site
 * writes besides, as letters that are escaped ("%6cistconews"): those stay in the browser's own viewer, but are known as the filings they are.
 */
export const pdfUrlPattern = String.raw`^${host}${folders}${sign}+\.pdf([?#].*)?$`

/**
 * Those of them that name words to go to ("#page=2:~:text=annual%20report"), in three parts: the document's address, what stands behind its
 * "#", and the words. A browser hides the words from the page that it shows, so the reader is told of them in another way. In two patterns,
 * as one would need too much.
 */
export const wordsUrlPatterns: readonly string[] = [
  '/(?:listedco/listconews|app)/(?:sehk|gem)/',
  '/+listconews/+listedco/+(?:sehk|gem)/',
].map((own) => String.raw`^(${host}${own}${sign}+\.pdf(?:\?[^#]*)?)#([^#]*?):~:(.*)$`)

/**
 * The addresses of originals, as `originalUrl` makes them: they are left to the browser's own viewer. The mark stands in the fragment, so
 * that it survives loading again and never reaches the site.
 */
export const originalUrlPattern = String.raw`^https?://www[13]?\.hkexnews\.hk/[^?#]+\.pdf#([^#]*&)?original$`

/** The address at which the browser's own viewer shows a PDF; `page` from 1, null for its beginning. */
export const originalUrl = ({ url }: Pick<PdfUrl, 'url'>, page: number | null): string =>
  page === null ? `${url}#original` : `${url}#page=${page}&original`

/** How an address must be written: what browsers forgive (backslashes, tabs, other dots, users, ports) is not forgiven here. */
const asWritten = /^https?:\/\/www[13]?\.hkexnews\.hk\/[^\s\\]+$/i

const ownPath = /^\/(?:listedco\/listconews|app)\/(?:sehk|gem)\/[\w/-]+\.pdf$/

/** Reads the address of a PDF of a filing on HKEXnews; null for any other, and for one that is written otherwise than links are. */
export function parsePdfUrl(address: string): PdfUrl | null {
  const id = asWritten.test(address) ? hkexnewsPath(address) : null
  if (id === null || !ownPath.test(id)) return null
  return {
    id,
    url: parseDocumentUrl(address)?.url ?? `https://www1.hkexnews.hk${id}`,
    name: id.slice(id.lastIndexOf('/') + 1),
  }
}
