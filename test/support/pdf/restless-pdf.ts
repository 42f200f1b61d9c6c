import { deflated, rawPdf } from './raw-pdf'

/** States kept within states, all of what moves and stretches text, whole numbers before broken ones, words of spaces, a font that is drawn. */
const content = `
q 1 0 0 1 20 30 cm
BT /F1 12 Tf 1 0 0 1 40 700 Tm (Whole ) Tj 0 -14 Td (numbers at first) Tj T* ( and  two   spaces) Tj ET
q 0.5 0.01 -0.02 0.75 10.25 20.5 cm
BT /F1 11.3 Tf 1.5 0.25 -0.125 1 80.3 900.7 Tm 14 TL (askew) Tj 3.5 Ts (risen) Tj -2 Ts ( sunk) ' 0 Ts 80 Tz [(nar) -320 (row) 90 (er) -1800 (apart)] TJ 100 Tz
2 Tw 0.7 Tc (spaced words here) Tj -2.9 Tw 0 Tc (  thin   spaces  ) Tj 0 Tw (after) Tj /F2 9 Tf (other font) Tj ET
q 2 0 0 2 0 0 cm BT /F1 7 Tf 30 500 Td (doubled) Tj (   ) Tj (again) Tj ET Q
BT /F1 10 Tf 0 1 -1 0 300 300 Tm (upward) Tj 5 0 Td (and on) Tj ET
Q
BT /F3 1 Tf 20 0 0 20 60 400 Tm (aba) Tj /F3 14 Tf 1 0 0 1 60 350 Tm (ab) Tj ET
BT /F1 12 Tf 60 300 Td (back ) Tj ( ) Tj (where it began) Tj -1 0 0 -1 300 250 Tm (on its head) Tj ET
Q
BT /F1 12 Tf 3 Tr 60 60 Td (unseen) Tj 1 2 (both) " ET
`

const glyph = '700 0 0 0 700 700 d1 0 0 700 700 re f'

/** A PDF of a page whose text is set in every way that there is; twice, for what is kept from one page to the next. */
export function restlessPdf(): Buffer {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 6 0 R /F2 7 0 R /F3 8 0 R >> >> >>'
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page,
    page,
    deflated(Buffer.from(content)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 700 900] /FontMatrix [0.002 0 0 0.003 0 0] /CharProcs << /a 9 0 R /b 9 0 R >>
/Encoding << /Type /Encoding /Differences [97 /a /b] >> /FirstChar 97 /LastChar 98 /Widths [700 700] /Resources << >> >>`,
    deflated(Buffer.from(glyph)),
  ])
}
