import { parsePdfUrl, type PdfUrl } from '../../hkexnews/pdf-url'

/** What the reader was opened for, as its own address says. */
export type ReaderAddress =
  | { readonly kind: 'filing'; readonly filing: PdfUrl; readonly fragment: string }
  /** Something that the reader does not open. */
  | { readonly kind: 'refused'; readonly given: string }
  /** Nothing: a file of the reader's own can be picked. */
  | { readonly kind: 'nothing' }

const mark = '?file='

/**
 * Reads the reader's address. The redirect pastes the filing's address behind `?file=` as it is, so that everything after it belongs to it,
 * `&` and `#` included. `fragment` is what stood behind the `#`: "page=12".
 */
export function readAddress(href: string): ReaderAddress {
  const at = href.indexOf(mark)
  if (at < 0) return { kind: 'nothing' }
  const given = href.slice(at + mark.length)
  const filing = parsePdfUrl(given)
  if (!filing) return { kind: 'refused', given: given.slice(0, 300) }
  const hash = given.indexOf('#')
  return { kind: 'filing', filing, fragment: hash < 0 ? '' : given.slice(hash + 1) }
}
