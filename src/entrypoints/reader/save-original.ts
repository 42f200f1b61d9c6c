import { nameOf, type Opened } from './subject'

/** Saves the bytes of a document as they came, under its own name. Resolves once the browser has taken them over. */
export async function saveOriginal({ document: pdf, subject }: Opened): Promise<void> {
  saveFile(nameOf(subject), (await pdf.getData()) as Uint8Array<ArrayBuffer>, 'application/pdf')
}

/** Saves bytes under a name; of the unknown type that is the default nothing is opened. */
export function saveFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type = 'application/octet-stream',
): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the bytes after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
