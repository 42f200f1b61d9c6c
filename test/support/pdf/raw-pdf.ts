import { deflateSync } from 'node:zlib'

/** An object of a PDF: its text, and the bytes of its stream where it is one. */
export interface RawObject {
  readonly text: string
  readonly stream?: Buffer
}

/** A stream, deflated; `entries` are the entries of its dictionary but for length and filter. */
export const deflated = (bytes: Buffer, entries = ''): RawObject => {
  const stream = deflateSync(bytes, { level: 6 })
  return { text: `<< ${entries} /Filter /FlateDecode /Length ${stream.length} >>`, stream }
}

/** Writes a PDF of objects as they are given, numbered from 1; the first is its catalogue. Nothing in them is checked. */
export function rawPdf(objects: readonly (string | RawObject)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let size = parts[0]!.length
  const put = (part: Buffer | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    size += bytes.length
  }
  objects.forEach((object, i) => {
    const { text, stream } = typeof object === 'string' ? { text: object, stream: undefined } : object
    places.push(size)
    put(`${i + 1} 0 obj\n${text}\n`)
    if (stream) {
      put('stream\n')
      put(stream)
      put('\nendstream\n')
    }
    put('endobj\n')
  })
  const start = size
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  put(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  )
  return Buffer.concat(parts)
}
