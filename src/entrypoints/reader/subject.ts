import type { PDFDocumentProxy } from 'pdfjs-dist'
import { documentOrigin } from '../../hkexnews/origins'
import type { Platform } from '../../platform/platform'
import type { OpenFault } from '../../ui/reader/open-fault-model'
import type { DocumentSource } from './open-document'
import type { ReaderAddress } from './read-address'
import { faultOf, faultOfBytes, sample } from './open-fault'

/** What the reader reads: a filing of HKEXnews or a file of the reader's own. */
export type Subject =
  | Extract<ReaderAddress, { kind: 'filing' }>
  | { readonly kind: 'file'; readonly name: string; readonly data: Uint8Array<ArrayBuffer> }

/** A document on show. */
export interface Opened {
  readonly document: PDFDocumentProxy
  readonly subject: Subject
  /** What has opened it, where it asks for a password. */
  readonly password: string | null
  /** Aborted when another document takes its place. */
  readonly signal: AbortSignal
}

/** What it is called where it comes from. */
export const nameOf = (subject: Subject): string =>
  subject.kind === 'filing' ? subject.filing.name : subject.name

/** Where pdf.js gets it. It takes bytes over to its worker: a copy stays for another try. */
export const sourceOf = (subject: Subject): DocumentSource =>
  subject.kind === 'filing' ? { url: subject.filing.url } : { data: subject.data.slice() }

/** Tells why a document did not open, where need be by asking for it once more to see what it is that pdf.js could not read. */
export async function whyNot(
  error: unknown,
  subject: Subject,
  { permissions }: Platform,
): Promise<OpenFault> {
  const allowed = subject.kind === 'file' || (await permissions.contains({ origins: [documentOrigin] }))
  return faultOf(error, { online: navigator.onLine, allowed }) ?? faultOfBytes(await sample(bytesOf(subject)))
}

async function* bytesOf(subject: Subject): AsyncGenerator<Uint8Array> {
  if (subject.kind === 'file') {
    yield subject.data
    return
  }
  const { body } = await fetch(subject.filing.url)
  const reader = body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) yield part.value
}
