import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { helveticaWidth } from './helvetica-width'
import { deflated, rawPdf, type RawObject } from './raw-pdf'

/** A word with what is put before it, in thousandths of the font's size; letters that are kerned are given apart: "T|o". */
type Word = readonly [before: number, word: string]

/** English lines as they are set by hand: kerned, no space as wide as the other. */
const english: readonly (readonly Word[])[] = [
  [
    [0, 'Reference'],
    [250, 'is'],
    [900, 'made'],
    [300, 't|o'],
    [150, 'the'],
    [1200, 'announcement'],
    [280, 'dated'],
    [278, '4'],
    [600, 'March'],
    [278, '2031'],
  ],
  [
    [0, 'T|o'],
    [300, 'W|A|V|E'],
    [700, 'A|V|A|TAR'],
    [280, 'Limited'],
    [900, 'and'],
    [200, 'Y|ork'],
    [1500, 'Mills'],
    [260, 'on'],
    [300, '18'],
    [400, 'March'],
    [260, '2031'],
  ],
  [
    [0, 'Even'],
    [278, 'words'],
    [278, 'stand'],
    [278, 'as'],
    [278, 'they'],
    [278, 'are'],
    [278, 'in'],
    [278, 'most'],
    [278, 'filings'],
  ],
]
const kern = 80

const chinese = ['日期為二零三一年三月四日之公告', '北礦錫業控股有限公司']

const string = (text: string): string => `(${text.replace(/[()\\]/g, '\\$&')})`
const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

const lineOf = (words: readonly Word[]): string =>
  words.map(([before, word]) => `${-before} ${word.split('|').map(string).join(` ${kern} `)}`).join(' ')

/** The page's words: English with spaces of all widths, Chinese that is set close and set apart. */
function content(): string {
  const lines = english.map((words, i) => `BT /F1 11 Tf 60 ${780 - 24 * i} Td [${lineOf(words)}] TJ ET`)
  const close = `BT /F2 12 Tf 60 690 Td ${hex(chinese[0] ?? '')} Tj ET`
  const apart = `BT /F2 12 Tf 5 Tc 60 660 Td ${hex(chinese[1] ?? '')} Tj ET`
  const stretched = `BT /F1 11 Tf 80 Tz 0.6 Tc 60 630 Td ${string('narrow words of the announcement of the Company')} Tj ET`
  const turned = `BT /F1 11 Tf 0 1 -1 0 540 400 Tm [${lineOf(english[1] ?? [])}] TJ ET`
  return [...lines, close, apart, stretched, turned].join('\n')
}

/** The font of the English words, which the file holds: what is drawn must not depend on the fonts of a machine. Its letters are as wide as Helvetica's. */
const fontFile = fileURLToPath(
  new URL('../../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf', import.meta.url),
)
const [firstLetter, lastLetter] = [32, 126]

function widths(): string {
  const codes = Array.from({ length: lastLetter - firstLetter + 1 }, (_, i) => firstLetter + i)
  return codes.map((code) => Math.round(1000 * helveticaWidth(String.fromCharCode(code), 1))).join(' ')
}

/** A PDF of one page on which no simple rule tells where a word stands. */
export function unevenPdf(): Buffer {
  const stream = Buffer.from(content(), 'latin1')
  const contents: RawObject = { text: `<< /Length ${stream.length} >>`, stream }
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R /F2 6 0 R >> >> >>',
    `<< /Type /Font /Subtype /TrueType /BaseFont /LiberationSans /Encoding /WinAnsiEncoding /FirstChar ${firstLetter} /LastChar ${lastLetter} /Widths [${widths()}] /FontDescriptor 9 0 R >>`,
    contents,
    '<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /UniCNS-UTF16-H /DescendantFonts [7 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 4 >> /DW 1000 /FontDescriptor 8 0 R >>',
    '<< /Type /FontDescriptor /FontName /MSung-Light /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 /FontBBox [0 -120 1000 880] >>',
    '<< /Type /FontDescriptor /FontName /LiberationSans /Flags 32 /ItalicAngle 0 /Ascent 905 /Descent -212 /CapHeight 700 /StemV 80 /FontBBox [-544 -303 1302 980] /FontFile2 10 0 R >>',
    deflated(readFileSync(fontFile)),
  ])
}
