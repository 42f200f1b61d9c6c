import { parsePdfUrl, type PdfUrl } from '../../hkexnews/pdf-url'

/** What the reader was opened for, as its own address says. */
export type ReaderAddress =
  | {
      readonly kind: 'filing'
      readonly filing: PdfUrl
      /** The host that it was asked of. */
      readonly host: string
      readonly fragment: string
      readonly words: string
    }
  /** Something that the reader does not open. */
  | { readonly kind: 'refused'; readonly given: string }
  /** Nothing: a file of the reader's own can be picked. */
  | { readonly kind: 'nothing' }

const mark = '?file='

/** Between the fragment and the words, as the redirect writes it, or as somebody may type it. */
const wordsMark = /&words=|:~:/

/**
 * Reads the reader's address. The redirect pastes the filing's address behind `?file=` as it is, so that everything after it belongs to it,
 * `&` and `#` included. `fragment` is what stood behind the `#`: "page=12"; `words` the words that it asks for: "text=annual%20report".
 */
export function readAddress(href: string): ReaderAddress {
  const at = href.indexOf(mark)
  if (at < 0) return { kind: 'nothing' }
  const given = href.slice(at + mark.length)
  const filing = parsePdfUrl(given)
  if (!filing) return { kind: 'refused', given: given.slice(0, 300) }
  const hash = given.indexOf('#')
  const [fragment = '', words = ''] = hash < 0 ? [] : given.slice(hash + 1).split(wordsMark, 2)
  return { kind: 'filing', filing, host: new URL(given).hostname, fragment, words }
}
