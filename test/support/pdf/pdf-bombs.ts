import { deflateSync } from 'node:zlib'
import { deflated, rawPdf, type RawObject } from './raw-pdf'

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'

/** A PDF of one page: what is drawn on it, and what else its dictionary and the file hold (objects from 6 on). */
function onePage(
  content: RawObject,
  {
    box = '0 0 595 842',
    entries = '',
    more = [],
  }: { box?: string; entries?: string; more?: (string | RawObject)[] } = {},
): Buffer {
  return rawPdf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> ${entries} >>`,
    content,
    font,
    ...more,
  ])
}

const words = 'BT /F 12 Tf 72 700 Td (Reference is made to the announcement dated 4 March 2031.) Tj ET'
const plain = deflated(Buffer.from(words))

/**
 * PDFs that were made to stop programs: small files that ask for much. Each is made anew; some take a second.
 */
export const pdfBombs = {
  /** Files within it: one of 80 megabytes that are packed to less than a hundred kilobytes, one that is packed twice to less than one, and a small one. */
  attachments: () => {
    const name = (file: string, number: number): string =>
      `(${file}) << /Type /Filespec /F (${file}) /EF << /F ${number} 0 R >> >>`
    const large = deflated(Buffer.alloc(80_000_000), '/Type /EmbeddedFile')
    const twice = deflateSync(large.stream ?? Buffer.alloc(0))
    return rawPdf([
      `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${name('large', 6)} ${name('note', 8)} ${name('twice', 7)}] >> >> >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      plain,
      font,
      large,
      {
        text: `<< /Type /EmbeddedFile /Filter [/FlateDecode /FlateDecode] /Length ${twice.length} >>`,
        stream: twice,
      },
      deflated(Buffer.from('a note'), '/Type /EmbeddedFile'),
    ])
  },
  /** Says that it has a thousand million pages. */
  pageCount: () =>
    rawPdf([
      catalogue,
      '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      plain,
      font,
    ]),
  /** A picture of a thousand million pixels, in a few hundred kilobytes. */
  image: () =>
    onePage(deflated(Buffer.from(`q 500 0 0 500 40 100 cm /X Do Q ${words}`)), {
      more: [
        deflated(
          Buffer.alloc(125_000_000),
          '/Type /XObject /Subtype /Image /Width 100000 /Height 10000 /ColorSpace /DeviceGray /BitsPerComponent 1',
        ),
      ],
    }),
  /** A drawing that holds itself. */
  itself: () =>
    onePage(deflated(Buffer.from(`/X Do ${words}`)), {
      more: [
        deflated(
          Buffer.from('q /X Do /X Do Q'),
          '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ],
    }),
  /** A list in a list, two hundred thousand deep. */
  nesting: () => onePage(plain, { entries: `/Deep ${'['.repeat(200_000)}${']'.repeat(200_000)}` }),
  /** A tree of pages that is twenty thousand branches high. */
  tree: () => {
    const high = 20_000
    const branches = Array.from(
      { length: high },
      (_, i) => `<< /Type /Pages /Parent ${i + 1} 0 R /Kids [${i + 3} 0 R] /Count 1 >>`,
    )
    return rawPdf([
      catalogue,
      ...branches,
      `<< /Type /Page /Parent ${high + 1} 0 R /MediaBox [0 0 595 842] /Contents ${high + 3} 0 R /Resources << /Font << /F ${high + 4} 0 R >> >> >>`,
      plain,
      font,
    ])
  },
  /** A page of a hundred kilometres. */
  pageSize: () => onePage(plain, { box: '0 0 283000000 283000000' }),
  /** A hundred and twenty thousand lines on one page, of which a reader sees none. */
  text: () =>
    onePage(
      deflated(
        Buffer.from(
          `BT /F 2 Tf 1 TL 20 840 Td ${'(announced on 4 March 2031 by the Board) Tj T* '.repeat(120_000)} ET`,
        ),
      ),
    ),
  /** A page whose drawing is thirty million characters of nothing. */
  spaces: () => onePage(deflated(Buffer.concat([Buffer.from(words), Buffer.alloc(30_000_000, ' ')]))),
  /** A page that is drawn by thirty million operators. */
  operators: () =>
    onePage(deflated(Buffer.concat([Buffer.from(`${words} `), Buffer.alloc(120_000_000, '1 w ')]))),
  /** A page that takes very long to be drawn, by fewer operators than are too many. */
  slow: () =>
    onePage(
      deflated(Buffer.from(`${words} ${'0 0 595 842 re 3 3 500 700 re 9 9 400 600 re f* '.repeat(600_000)}`)),
    ),
} as const
