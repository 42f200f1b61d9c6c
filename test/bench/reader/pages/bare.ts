/** The page that the reader is held to: pdf.js' viewer components as they come, and its text of all pages taken and dropped. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import rendererUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import 'pdfjs-dist/web/pdf_viewer.css'
import './bare.css'
import type { Probed } from './probe'

GlobalWorkerOptions.workerSrc = workerUrl
GlobalWorkerOptions.rendererSrc = rendererUrl

/** As many pages are asked for at once as the reader asks for: pdf.js' worker never waits. */
const atOnce = 3

const container = document.querySelector<HTMLDivElement>('.pages')
if (!container) throw new Error('the page has no place for the viewer')
const eventBus = new EventBus()
const linkService = new PDFLinkService({ eventBus })
const findController = new PDFFindController({ eventBus, linkService })
const viewer = new PDFViewer({ container, eventBus, linkService, findController })
linkService.setViewer(viewer)

async function takeText(pdf: PDFDocumentProxy): Promise<void> {
  let next = 1
  const take = async (): Promise<void> => {
    while (next <= pdf.numPages) {
      const page = await pdf.getPage(next++)
      await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, take))
  ;(globalThis as unknown as { bench: Probed }).bench.text = performance.now()
}

const pdf = await getDocument({
  url: location.href.slice(location.href.indexOf('?file=') + 6).replace(/#.*/, ''),
  cMapUrl: '/pdfjs/cmaps/',
  standardFontDataUrl: '/pdfjs/standard_fonts/',
  wasmUrl: '/pdfjs/wasm/',
  iccUrl: '/pdfjs/iccs/',
}).promise
eventBus.on('pagesinit', () => {
  viewer.currentScaleValue = 'auto'
  linkService.setHash(location.hash.slice(1))
  void takeText(pdf)
})
viewer.setDocument(pdf)
linkService.setDocument(pdf)
