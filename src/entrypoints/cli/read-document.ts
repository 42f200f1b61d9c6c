import { createTextDocument } from '../../core/text/create-text-document'
import type { TextDocument } from '../../core/text/text-document'
import { readPage } from '../../sources/html/read-page'

/** The page of an HTML text, as a browser without scripts and style sheets would build it. */
async function parse(html: string): Promise<Document> {
  const { Window } = await import('happy-dom')
  const window = new Window()
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  return page as unknown as Document
}

/** The document of a file's text; of an HTML file's, what a reader of the page sees. */
export async function readDocument(text: string, isHtml: boolean): Promise<TextDocument> {
  if (!isHtml) return createTextDocument(text)
  return readPage(await parse(text), { rendered: false }).document
}
