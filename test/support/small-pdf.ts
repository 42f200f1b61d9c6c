import { createHash } from 'node:crypto'

/** A page of a small PDF. */
export interface SmallPage {
  /** Lines from top to bottom, in Latin letters. */
  readonly lines: readonly string[]
  /** Quarter turns in degrees. */
  readonly rotate?: number
  /** A link over the line with this index: an address, or the number of a page (from 1). */
  readonly link?: { readonly line: number; readonly to: string | number }
  /** A red square picture, as large as this part of the page. */
  readonly picture?: number
}

/** What a small PDF is made of. */
export interface SmallPdf {
  readonly pages: readonly SmallPage[]
  /** Titles of the table of contents with the pages they lead to, from 1. */
  readonly outline?: readonly (readonly [title: string, page: number])[]
  /** Names of the pages: so many in roman numerals first. */
  readonly romanPages?: number
  /** A script that the document asks to be run when it opens. */
  readonly script?: string
  /** Locks the document with a password. */
  readonly password?: string
}

const [width, height] = [595, 842]

/** Writes a PDF of a few kilobytes for a test: one font, lines of text, and the traps that are asked for. */
export function smallPdf({ pages, outline = [], romanPages, script, password }: SmallPdf): Buffer {
  const lock = password === undefined ? null : lockOf(password)
  const pageNumber = (page: number): number => 3 + 2 * (page - 1)
  const first = 3 + 2 * pages.length
  const objects: { head: string; stream?: Buffer }[] = []
  const string = (text: string, number: number): string => {
    const bytes = Buffer.from(text, 'latin1')
    return `<${(lock ? lock.crypt(number, bytes) : bytes).toString('hex')}>`
  }
  const extras = outline.map(([title, page], i) => {
    const number = first + 3 + i
    const next = i + 1 < outline.length ? ` /Next ${number + 1} 0 R` : ''
    const previous = i > 0 ? ` /Prev ${number - 1} 0 R` : ''
    return `<< /Title ${string(title, number)} /Parent ${first + 2} 0 R${next}${previous} /Dest [${pageNumber(page)} 0 R /XYZ null ${height} null] >>`
  })
  objects.push({
    head: [
      '<< /Type /Catalog /Pages 2 0 R',
      outline.length > 0 ? `/Outlines ${first + 2} 0 R` : '',
      romanPages ? `/PageLabels << /Nums [0 << /S /r >> ${romanPages} << /S /D >>] >>` : '',
      script ? `/OpenAction << /S /JavaScript /JS ${string(script, 1)} >>` : '',
      '>>',
    ].join(' '),
  })
  const kids = pages.map((_, i) => `${pageNumber(i + 1)} 0 R`).join(' ')
  objects.push({ head: `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>` })
  pages.forEach((page, i) => {
    const number = pageNumber(i + 1)
    objects.push({ head: pageHead(page, number, first, pageNumber, string) })
    const content = Buffer.from(contentOf(page), 'latin1')
    objects.push({ head: '', stream: lock ? lock.crypt(number + 1, content) : content })
  })
  objects.push({ head: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' })
  const red = Buffer.from([255, 0, 0])
  objects.push({
    head: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 ',
    stream: lock ? lock.crypt(first + 1, red) : red,
  })
  if (outline.length > 0) {
    const last = first + 2 + outline.length
    objects.push({
      head: `<< /Type /Outlines /First ${first + 3} 0 R /Last ${last} 0 R /Count ${outline.length} >>`,
    })
    for (const head of extras) objects.push({ head })
  }
  return assembled(objects, lock?.dictionary ?? null)
}

function pageHead(
  { rotate, link }: SmallPage,
  number: number,
  font: number,
  pageNumber: (page: number) => number,
  string: (text: string, number: number) => string,
): string {
  const top = link ? height - 72 - 20 * link.line : 0
  const target =
    typeof link?.to === 'number'
      ? `/Dest [${pageNumber(link.to)} 0 R /XYZ null ${height} null]`
      : `/A << /S /URI /URI ${string(link?.to ?? '', number)} >>`
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R`,
    rotate ? `/Rotate ${rotate}` : '',
    `/Resources << /Font << /F ${font} 0 R >> /XObject << /I ${font + 1} 0 R >> >>`,
    link
      ? `/Annots [<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [72 ${top - 5} 400 ${top + 13}] ${target} >>]`
      : '',
    '>>',
  ].join(' ')
}

function contentOf({ lines, picture }: SmallPage): string {
  const text = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const image = picture
    ? `q ${width * picture} 0 0 ${height * picture} ${(width * (1 - picture)) / 2} ${(height * (1 - picture)) / 2} cm /I Do Q\n`
    : ''
  return `${image}BT /F 13 Tf 20 TL 72 ${height - 72} Td\n${text}\nET`
}

function assembled(objects: readonly { head: string; stream?: Buffer }[], encrypt: string | null): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.6\n')]
  const offsets: number[] = []
  let size = parts[0]!.length
  const add = (part: Buffer): void => {
    parts.push(part)
    size += part.length
  }
  objects.forEach(({ head, stream }, i) => {
    offsets.push(size)
    const dictionary = stream ? `<< ${head}/Length ${stream.length} >>\nstream\n` : `${head}\n`
    add(Buffer.from(`${i + 1} 0 obj\n${dictionary}`, 'latin1'))
    if (stream) add(Buffer.concat([stream, Buffer.from('\nendstream\n')]))
    add(Buffer.from('endobj\n'))
  })
  const start = size
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const id = `/ID [<${documentId.toString('hex')}> <${documentId.toString('hex')}>]`
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${id}${encrypt ? ` /Encrypt ${encrypt}` : ''} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

const documentId = Buffer.from('0123456789abcdef')
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

/** The oldest lock of the format (40 bits), which any reader still opens: enough to be asked for a password. */
function lockOf(password: string) {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)
  const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const permissions = -4
  const bits = Buffer.alloc(4)
  bits.writeInt32LE(permissions)
  const key = md5(padded, owner, bits, documentId).subarray(0, 5)
  const user = rc4(key, padding)
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${permissions} >>`,
    crypt(object: number, bytes: Buffer): Buffer {
      const number = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0])
      return rc4(md5(key, number).subarray(0, 10), bytes)
    },
  }
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i)
  let j = 0
  for (let i = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    ;[state[i], state[j]] = [state[j]!, state[i]!]
  }
  let [a, b] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      a = (a + 1) & 255
      b = (b + state[a]!) & 255
      ;[state[a], state[b]] = [state[b]!, state[a]!]
      return byte ^ state[(state[a]! + state[b]!) & 255]!
    }),
  )
}
