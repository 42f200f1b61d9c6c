import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { OutlineEntry } from '../../ui/reader/Outline'

/** The most entries and levels that are listed: more is no table of contents but an attack on the reader's patience. */
const mostEntries = 5_000
const mostLevels = 8

type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** The document's own table of contents; empty where it has none. `go` is called with an entry's destination in the document. */
export async function readOutline(
  document: PDFDocumentProxy,
  go: (destination: string | unknown[]) => void,
): Promise<OutlineEntry[]> {
  const nodes = (await document.getOutline()) as Node[] | null
  let left = mostEntries
  const entries = (siblings: readonly Node[], level: number): OutlineEntry[] =>
    siblings.flatMap(({ title, dest, items }) => {
      if (left-- <= 0) return []
      const children = level < mostLevels ? entries(items as Node[], level + 1) : []
      return [{ title: title.trim().slice(0, 500) || '…', children, onGo: dest ? () => go(dest) : null }]
    })
  return entries(nodes ?? [], 1)
}
