import { nameOf, type Opened } from './subject'

/** Saves the bytes of a document as they came, under its own name. Resolves once the browser has taken them over. */
export async function saveOriginal({ document: pdf, subject }: Opened): Promise<void> {
  const bytes = (await pdf.getData()) as Uint8Array<ArrayBuffer>
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = url
  link.download = nameOf(subject)
  link.click()
  // The browser reads the bytes after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
