import { encryption, type Encryption } from './encryption'

/** Something on a page: words (from the left and from the top, in points), or a grey picture that fills it. */
export type Mark =
  | {
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size?: number
      /** In quarter turns against the clock. */
      readonly turned?: 0 | 1 | 2 | 3
      /** `latin` is Helvetica, `han` a Chinese font that the file leaves to the reader, `big5` the same in Big5, `lost` one whose glyphs have no characters. */
      readonly font?: 'latin' | 'han' | 'big5' | 'lost'
    }
  | { readonly picture: true }
  /** A picture of its own: its dictionary without type, its bytes, and where it lies (from the left and from the top of the page). */
  | {
      readonly image: string
      readonly bytes: Buffer
      readonly x: number
      readonly y: number
      readonly side: number
    }
  /** A link over a place of the page, to an address or to a page of the document (from 0 on). */
  | { readonly link: string | number; readonly x: number; readonly y: number; readonly width: number }

/** A page: what is on it, and by how many degrees it is shown turned. */
export interface PdfPage {
  readonly marks: readonly Mark[]
  readonly rotate?: 0 | 90 | 180 | 270
}

export interface PdfOptions {
  readonly title?: string
  /** Entries of the outline: a title and the page (from 0 on) that it leads to. */
  readonly outline?: readonly (readonly [title: string, page: number])[]
  /** The password without which the file does not open. */
  readonly password?: string
  /** A script that runs when the file is opened, by a reader that runs scripts. */
  readonly script?: string
  /** Names of places: each with the page (from 0 on) that it stands for. */
  readonly destinations?: readonly (readonly [name: string, page: number])[]
  /** A file that is attached: its name and its words. */
  readonly attachment?: readonly [name: string, words: string]
}

const [width, height] = [595, 842]
const fonts = { latin: 'F1', han: 'F2', lost: 'F3', big5: 'F4' } as const

/** The numbers of objects that every file has. */
const fixed = {
  catalog: 1,
  pages: 2,
  info: 3,
  latin: 4,
  han: 5,
  hanCid: 6,
  hanInfo: 7,
  lost: 8,
  lostCid: 9,
  lostInfo: 10,
  image: 11,
  big5: 12,
}
/** The first number that pages have. */
const firstPage = 13

/** Writes a PDF; small, uncompressed, the same bytes for the same pages. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const file = new PdfFile(options.password === undefined ? null : encryption(options.password))
  const pageNumbers = pages.map((_, i) => firstPage + 2 * i)
  file.next = firstPage + 2 * pages.length
  writeFonts(file)
  file.stream(
    fixed.image,
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
    '\x80\xa0\xc0\xe0',
  )
  for (const [i, page] of pages.entries()) writePage(file, page, pageNumbers, i)
  const kids = pageNumbers.map((number) => `${number} 0 R`).join(' ')
  file.object(fixed.pages, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  file.object(fixed.info, (number) => `<< /Title ${file.string(options.title ?? '', number)} >>`)
  file.object(fixed.catalog, `<< /Type /Catalog /Pages 2 0 R ${extrasOf(file, options, pageNumbers)} >>`)
  return file.finish()
}

function writeFonts(file: PdfFile): void {
  const noFile =
    '/Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 /FontBBox [0 -120 1000 880]'
  file.object(
    fixed.latin,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  )
  file.object(
    fixed.han,
    '<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /UniCNS-UTF16-H /DescendantFonts [6 0 R] >>',
  )
  file.object(
    fixed.big5,
    '<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /ETenms-B5-H /DescendantFonts [6 0 R] >>',
  )
  file.object(
    fixed.hanCid,
    (n) =>
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry ${file.string('Adobe', n)} /Ordering ${file.string('CNS1', n)} /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>`,
  )
  file.object(fixed.hanInfo, `<< /Type /FontDescriptor /FontName /MSung-Light ${noFile} >>`)
  file.object(
    fixed.lost,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Lost /Encoding /Identity-H /DescendantFonts [9 0 R] >>',
  )
  file.object(
    fixed.lostCid,
    (n) =>
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lost /CIDSystemInfo << /Registry ${file.string('Adobe', n)} /Ordering ${file.string('Identity', n)} /Supplement 0 >> /DW 500 /FontDescriptor 10 0 R >>`,
  )
  file.object(fixed.lostInfo, `<< /Type /FontDescriptor /FontName /Lost ${noFile} >>`)
}

function writePage(
  file: PdfFile,
  { marks, rotate = 0 }: PdfPage,
  pageNumbers: readonly number[],
  page: number,
): void {
  const number = pageNumbers[page] ?? 0
  const images = marks.flatMap((mark) => {
    if (!('image' in mark)) return []
    const number = file.next++
    file.stream(number, `/Type /XObject /Subtype /Image ${mark.image}`, mark.bytes.toString('latin1'))
    return [{ mark, number }]
  })
  file.stream(
    number + 1,
    '',
    [
      ...marks.map(drawing),
      ...images.map(
        ({ mark: { x, y, side }, number }) =>
          `q ${side} 0 0 ${side} ${x} ${height - y - side} cm /X${number} Do Q`,
      ),
    ].join('\n'),
  )
  const named = images.map(({ number }) => `/X${number} ${number} 0 R`).join(' ')
  const links = marks.flatMap((mark) =>
    'link' in mark ? [`${file.add((n) => linkTo(file, mark, pageNumbers, n))} 0 R`] : [],
  )
  file.object(
    number,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${number + 1} 0 R ` +
      `/Resources << /Font << /F1 4 0 R /F2 5 0 R /F3 8 0 R /F4 ${fixed.big5} 0 R >> /XObject << /I1 11 0 R ${named} >> >> /Annots [${links.join(' ')}] >>`,
  )
}

const turns = ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'] as const

function drawing(mark: Mark): string {
  if ('picture' in mark) return `q ${width} 0 0 ${height} 0 0 cm /I1 Do Q`
  if ('link' in mark || 'image' in mark) return ''
  const { text, x, y, size = 11, turned = 0, font = 'latin' } = mark
  return `BT /${fonts[font]} ${size} Tf ${turns[turned]} ${x} ${height - y} Tm ${codes[font](text)} Tj ET`
}

/** The letters that tests write in Big5. */
const big5Codes: Readonly<Record<string, string>> = {
  本: 'a5bb',
  公: 'a4bd',
  司: 'a571',
  董: 'b8b3',
  事: 'a8c6',
  會: 'b77c',
}

const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`
const windows1252: Readonly<Record<string, string>> = {
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
}

/** How the words are written in each font. The glyphs of the lost one are numbered as those of most fonts are. */
const codes = {
  latin: (text: string) =>
    hex(
      Buffer.from(
        text.replace(/[‘’“”•–—]/g, (sign) => windows1252[sign] ?? '?'),
        'latin1',
      ),
    ),
  han: (text: string) => hex(Buffer.from(text, 'utf16le').swap16()),
  big5: (text: string) => `<${[...text].map((letter) => big5Codes[letter] ?? '2020').join('')}>`,
  lost: (text: string) =>
    hex(Buffer.from([...text].flatMap((letter) => [0, Math.max(1, (letter.codePointAt(0) ?? 0) - 29)]))),
}

function linkTo(
  file: PdfFile,
  mark: Extract<Mark, { link: unknown }>,
  pageNumbers: readonly number[],
  number: number,
): string {
  const { link, x, y } = mark
  const target =
    typeof link === 'number'
      ? `/Dest [${pageNumbers[link] ?? 0} 0 R /XYZ null ${height} null]`
      : `/A << /S /URI /URI ${file.string(link, number)} >>`
  const box = `[${x} ${height - y - 3} ${x + mark.width} ${height - y + 11}]`
  return `<< /Type /Annot /Subtype /Link /Rect ${box} /Border [0 0 0] ${target} >>`
}

function extrasOf(
  file: PdfFile,
  { outline = [], script, destinations = [], attachment }: PdfOptions,
  pageNumbers: readonly number[],
): string {
  const extras: string[] = []
  if (outline.length > 0) {
    const root = file.next
    const items = outline.map((_, i) => root + 1 + i)
    file.add(`<< /Type /Outlines /First ${items[0]} 0 R /Last ${items.at(-1)} 0 R /Count ${items.length} >>`)
    outline.forEach(([title, page], i) => {
      const beside = `${i > 0 ? `/Prev ${items[i - 1]} 0 R` : ''} ${items[i + 1] ? `/Next ${items[i + 1]} 0 R` : ''}`
      file.add(
        (n) =>
          `<< /Title ${file.string(title, n)} /Parent ${root} 0 R ${beside} /Dest [${pageNumbers[page]} 0 R /Fit] >>`,
      )
    })
    extras.push(`/Outlines ${root} 0 R`)
  }
  if (destinations.length > 0) {
    const places = destinations.map(([name, page]) => `/${name} [${pageNumbers[page]} 0 R /Fit]`)
    extras.push(`/Dests ${file.add(`<< ${places.join(' ')} >>`)} 0 R`)
  }
  if (script !== undefined) {
    extras.push(`/OpenAction ${file.add((n) => `<< /S /JavaScript /JS ${file.string(script, n)} >>`)} 0 R`)
  }
  if (attachment) {
    const [name, words] = attachment
    const content = file.next++
    file.stream(content, '/Type /EmbeddedFile', words)
    const spec = file.add(
      (n) => `<< /Type /Filespec /F ${file.string(name, n)} /EF << /F ${content} 0 R >> >>`,
    )
    extras.push(
      `/Names ${file.add((n) => `<< /EmbeddedFiles << /Names [${file.string(name, n)} ${spec} 0 R] >> >>`)} 0 R`,
    )
  }
  return extras.join(' ')
}

type Body = string | ((number: number) => string)

/** The objects of a file, as Latin-1 text. */
class PdfFile {
  next = 0
  private readonly objects = new Map<number, string>()

  constructor(private readonly secret: Encryption | null) {}

  object(number: number, body: Body): void {
    this.objects.set(number, typeof body === 'string' ? body : body(number))
  }

  /** Adds an object and returns its number. */
  add(body: Body): number {
    const number = this.next++
    this.object(number, body)
    return number
  }

  stream(number: number, dictionary: string, content: string): void {
    const bytes =
      this.secret?.encrypt(Buffer.from(content, 'latin1'), number) ?? Buffer.from(content, 'latin1')
    this.objects.set(
      number,
      `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`,
    )
  }

  /** Words within an object. */
  string(words: string, number: number): string {
    const isPlain = /^[ -~]*$/.test(words)
    const bytes = isPlain ? Buffer.from(words, 'latin1') : Buffer.from(`\ufeff${words}`, 'utf16le').swap16()
    return hex(this.secret?.encrypt(bytes, number) ?? bytes)
  }

  finish(): Uint8Array<ArrayBuffer> {
    const trailer = [
      '/Root 1 0 R /Info 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
    ]
    if (this.secret) trailer.push(`/Encrypt ${this.add(this.secret.dictionary)} 0 R`)
    let text = '%PDF-1.6\n%\xe2\xe3\xcf\xd3\n'
    const places: string[] = []
    const numbers = [...this.objects.keys()].sort((a, b) => a - b)
    for (const number of numbers) {
      places.push(`${String(text.length).padStart(10, '0')} 00000 n \n`)
      text += `${number} 0 obj\n${this.objects.get(number)}\nendobj\n`
    }
    const size = numbers.length + 1
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} ${trailer.join(' ')} >>\nstartxref\n${text.length}\n%%EOF\n`
    return Uint8Array.from(Buffer.from(text + table, 'latin1'))
  }
}
