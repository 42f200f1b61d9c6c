import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { AttachmentEntry } from '../../ui/reader/Attachments'
import { saveFile } from './save-original'
import type { Unpack } from './unpack-attachments'
import { mostUnpacked, tooLarge } from './unpack-limit'

/** The most files that are listed, and the most of a name that is shown. */
const most = 200
const longestName = 200

/** Characters that are not seen and turn others round: a name is shown as it will be saved. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** What a file is called that a document calls so. */
export const attachmentName = (given: string): string =>
  given.replace(unseen, '').trim().slice(0, longestName) || '…'

/** The files that a document has within it. Nothing of them is unpacked until it is asked for, and no more of one than is bearable. */
export async function readAttachments(
  document: Pick<PDFDocumentProxy, 'getAttachments'>,
  unpack: Unpack,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void = saveFile,
): Promise<AttachmentEntry[]> {
  const found = (await document.getAttachments()) as ReadonlyMap<string, { readonly filename: string }> | null
  return [...(found ?? [])].slice(0, most).map(([id, { filename }]) => {
    const name = attachmentName(filename)
    const bytes = async (): Promise<Uint8Array<ArrayBuffer>> => {
      const content = await unpack(id)
      if (!content) throw new Error(`The document does not hold ${name}`)
      return content
    }
    return {
      name,
      size: () =>
        bytes().then(
          ({ length }) => ({ bytes: length }),
          (error: unknown) => (isTooLarge(error) ? { moreThan: mostUnpacked } : null),
        ),
      save: async () => save(name, await bytes()),
    }
  })
}

/** Whether unpacking has ended at the limit: pdf.js hands errors of its worker over as errors of its own with their words. */
const isTooLarge = (error: unknown): boolean => String(error).includes(tooLarge)
