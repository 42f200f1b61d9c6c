import { hkexnewsPath, isHtmlDocument, parseDocumentUrl } from './document-url'

/** What kind of page of HKEXnews a page is; `other` for every page that is no business of ours, wherever it is. */
export type PageKind = 'filing' | 'multi-file index' | 'result list' | 'home' | 'other'

/** What must be known of a page's content to tell its kind. */
export interface PageProbe {
  /** Document.contentType */
  readonly contentType: string
  /** Links in the frame that HKEXnews puts around the files of one filing. */
  readonly uploadLinks: number
  /** Where the page's links to documents lead, as `id`s, and at most some hundred of them. */
  readonly documentLinks: readonly string[]
}

const mostLinks = 300

const resultLists =
  /^\/(?:search\/(?:titlesearch|predefineddoc)\.xhtml|listedco\/listconews\/(?:advancedsearch|mainindex|index)\/[\w./-]+)$/

const homes = /^\/(?:(?:index|index_c|default)\.html?)?$/

const textTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/** Looks at a page's links. `url` is its address. */
export function probePage(page: Document, url: string): PageProbe {
  const documentLinks: string[] = []
  for (const link of page.querySelectorAll('a[href]')) {
    const address = parseDocumentUrl(link.getAttribute('href') ?? '', url)
    if (address) documentLinks.push(address.id)
    if (documentLinks.length === mostLinks) break
  }
  const uploadLinks = page.querySelectorAll('font[type="uploadFile" i] a[href]').length
  return { contentType: page.contentType, uploadLinks, documentLinks }
}

/** Tells what kind of page an address and the page's content make. */
export function pageKind(url: string, probe: PageProbe): PageKind {
  const path = hkexnewsPath(url)
  if (path === null || !textTypes.has(probe.contentType)) return 'other'
  const address = parseDocumentUrl(url)
  if (address) {
    if (!isHtmlDocument(address) && address.extension !== 'txt') return 'other'
    return probe.uploadLinks > 0 || linksToParts(address.id, probe) ? 'multi-file index' : 'filing'
  }
  if (resultLists.test(path)) return 'result list'
  return homes.test(path) ? 'home' : 'other'
}

/** The parts of a filing stand in a folder below that of its index page; nothing else that a filing links to does. */
function linksToParts(id: string, { documentLinks }: PageProbe): boolean {
  const folder = id.slice(0, id.lastIndexOf('/') + 1)
  return documentLinks.some((link) => link.startsWith(folder) && link.slice(folder.length).includes('/'))
}
