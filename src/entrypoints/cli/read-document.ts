import { createTextDocument } from '../../core/text/create-text-document'
import type { TextDocument } from '../../core/text/text-document'

/** The document of a file's text; of an HTML file's, what a reader of the page sees. */
export async function readDocument(text: string, isHtml: boolean): Promise<TextDocument> {
  if (!isHtml) return createTextDocument(text)
  throw new Error('HTML is not read yet')
}
