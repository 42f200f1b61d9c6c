import type { OpenFault } from '../../ui/reader/open-fault-model'

/** The beginning and the end of what was served in place of a PDF that could be read. */
export interface Sample {
  readonly size: number
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

/** How much of the beginning and of the end is looked at, in bytes; the format wants its marks within 1,024. */
export const sampleSize = 1024

/** Why a document did not open: `cause` is what happened underneath. */
export class OpenError extends Error {
  override readonly name = 'OpenError'
  constructor(
    readonly fault: OpenFault,
    cause?: unknown,
  ) {
    super(`The PDF did not open: ${fault.kind}`, { cause })
  }
}

/** What was known when opening failed. */
export interface Circumstances {
  readonly online: boolean
  /** Whether the browser lets the extension ask HKEXnews; in Firefox the reader may take that back. */
  readonly allowed: boolean
}

/** What an error of pdf.js says of the document; null where the bytes themselves must tell. */
export function faultOf(error: unknown, { online, allowed }: Circumstances): OpenFault | null {
  if (error instanceof OpenError) return error.fault
  const { name = '', message = '', status } = error as { name?: string; message?: string; status?: unknown }
  if (name === 'PasswordException') return { kind: 'locked' }
  if (name === 'InvalidPDFException' || name === 'FormatError') return null
  if (!allowed) return { kind: 'no access' }
  if (!online) return { kind: 'offline' }
  if (typeof status === 'number' && status > 0)
    return status === 404 || status === 410 ? { kind: 'missing' } : { kind: 'refused by site', status }
  if (/fetch|network|load failed|connection/i.test(message) || status === 0) return { kind: 'unreachable' }
  return { kind: 'broken' }
}

/** What is wrong with bytes that pdf.js could make nothing of. */
export function faultOfBytes({ size, head, tail }: Sample): OpenFault {
  if (size === 0) return { kind: 'empty' }
  const latin = new TextDecoder('latin1')
  if (!latin.decode(head).includes('%PDF-')) return { kind: 'not a PDF' }
  return { kind: latin.decode(tail).includes('%%EOF') ? 'broken' : 'truncated' }
}

/** Takes a sample of a stream of bytes, reading it to its end. */
export async function sample(chunks: AsyncIterable<Uint8Array>): Promise<Sample> {
  let size = 0
  let head = new Uint8Array()
  let tail = new Uint8Array()
  for await (const chunk of chunks) {
    size += chunk.length
    if (head.length < sampleSize) head = joined(head, chunk).slice(0, sampleSize)
    tail = joined(tail, chunk).slice(-sampleSize)
  }
  return { size, head, tail }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
