import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'
import { requireBrowser } from '../support/find-browser'
import { filingsFolder } from './read-manifest'

/** The filings that are PDFs on the site, by the HTML in filings/print that each is printed from. */
const printed: Readonly<Record<string, string>> = {
  '2021-08-20-circular-en.html': 'harrow-point/2021-08-20-circular-en.pdf',
  '2021-08-20-circular-zh.html': 'harrow-point/2021-08-20-circular-zh.pdf',
  '2022-04-25-annual-report-882.html': 'harrow-point/2022-04-25-annual-report-882.pdf',
  '2022-04-25-annual-report-883.html': 'harrow-point/2022-04-25-annual-report-883.pdf',
  '2023-04-24-annual-report-713.html': 'harrow-point/2023-04-24-annual-report-713.pdf',
  '2023-04-24-annual-report-715.html': 'harrow-point/2023-04-24-annual-report-715.pdf',
  '2023-04-24-annual-report-716.html': 'harrow-point/2023-04-24-annual-report-716.pdf',
  '2023-04-24-annual-report-718.html': 'harrow-point/2023-04-24-annual-report-718.pdf',
  '2024-06-28-application-cover.html': 'mossgate/2024-06-28-application-cover.pdf',
}

/** Every face of a font that is embedded costs some 25 KB; so there is one, without bold and italics. */
const fewFaces = `body, body * { font: normal 400 1em/1.5 'DejaVu Sans', 'Noto Sans CJK HK', sans-serif !important }`

/** A committed PDF may not be larger; each Chinese character is drawn for itself and costs some 500 bytes. */
const limit = (file: string) => (/-(?:zh|716|718)\.pdf$/.test(file) ? 260 : 60) * 1024

// Prints them again after a change of their HTML: npx tsx test/replica/make-pdfs.ts
const folder = `${filingsFolder}print/`
const forgotten = readdirSync(folder).filter((name) => !(name in printed))
if (forgotten.length) throw new Error(`make-pdfs.ts does not name ${forgotten.join(', ')}`)
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  for (const [source, target] of Object.entries(printed)) {
    const path = filingsFolder + target
    mkdirSync(dirname(path), { recursive: true })
    await page.goto(pathToFileURL(folder + source).href)
    await page.addStyleTag({ content: fewFaces })
    const footerTemplate = `<div style="width:100%;text-align:center;font-size:9px">– <span class="pageNumber"></span> –</div>`
    await page.pdf({
      path,
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate,
      margin: { top: '2cm', bottom: '2cm', left: '1cm', right: '1cm' },
      tagged: false,
      outline: false,
    })
    const { size } = statSync(path)
    console.log(`${target}: ${Math.round(size / 1024)} KB`)
    if (size > limit(target)) throw new Error(`${target} is too large to be committed`)
  }
} finally {
  await browser.close()
}
