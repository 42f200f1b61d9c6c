import { deflated, rawPdf } from './raw-pdf'

const script = '/S /JavaScript /JS (app.alert\\(1\\); app.launchURL\\("https://elsewhere.example/run"\\);)'

/** Actions of links, from the top of the page to its foot: what leads out of a document otherwise than to the web, and one that does not. */
const actions = [
  '/S /URI /URI (https://elsewhere.example/terms)',
  '/S /URI /URI (javascript:alert\\(1\\))',
  '/S /URI /URI (file:///etc/passwd)',
  '/S /URI /URI (mailto:someone@elsewhere.example)',
  '/S /URI /URI (data:text/html,x)',
  '/S /Launch /F (calc.exe)',
  '/S /GoToR /F (other.pdf) /D [0 /Fit]',
  '/S /SubmitForm /F (https://elsewhere.example/form)',
  '/S /ImportData /F (data.fdf)',
  script,
] as const

/** How many links the page has. */
export const hostileLinks = actions.length

/** A PDF that asks for scripts to be run in every way there is, holds files and an XFA form, and has a link for each hostile action. */
export function hostileActions(): Buffer {
  const first = 8
  const links = actions.map(
    (action, i) =>
      `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [60 ${770 - 40 * i} 300 ${790 - 40 * i}] /A << ${action} >> >>`,
  )
  const attached = first + links.length
  const refs = Array.from({ length: links.length + 2 }, (_, i) => `${first + i} 0 R`).join(' ')
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << ${script} >> /AA << /WC << ${script} >> /WS << ${script} >> >> ` +
      `/Names << /JavaScript << /Names [(run) << ${script} >>] >> /EmbeddedFiles << /Names [(evil.exe) 6 0 R] >> >> ` +
      `/AcroForm << /Fields [${attached + 1} 0 R] /XFA [(template) 7 0 R] >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ` +
      `/AA << /O << ${script} >> /C << ${script} >> >> /Annots [${refs}] >>`,
    deflated(
      Buffer.from('BT /F 12 Tf 72 810 Td (Reference is made to the announcement dated 4 March 2031.) Tj ET'),
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Filespec /F (evil.exe) /UF (evil.exe) /EF << /F ${attached + 2} 0 R >> >>`,
    deflated(
      Buffer.from(
        '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form"/></template>',
      ),
    ),
    ...links,
    `<< /Type /Annot /Subtype /FileAttachment /Rect [400 700 430 730] /FS 6 0 R /Contents (evil.exe) >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /V (typed) /Rect [320 600 500 620] /AA << /K << ${script} >> /V << ${script} >> >> >>`,
    deflated(Buffer.from('MZ'), '/Type /EmbeddedFile'),
  ])
}
