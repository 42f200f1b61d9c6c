import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist'
import {
  EventBus,
  LinkTarget,
  PDFHistory,
  type PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { Translate } from '../../ui/texts'
import { FindController } from './find-controller'
import { watchPace, type Pace } from './watch-pace'
import { WebLinkService } from './web-link-service'

/** pdf.js' own viewer components, put together. */
export interface Viewer {
  readonly container: HTMLDivElement
  readonly bus: EventBus
  readonly pdf: PDFViewer
  readonly links: PDFLinkService
  readonly finder: FindController
  readonly history: PDFHistory
  /** How fast its pages are scrolled through. */
  readonly pace: Pace
  /**
   * Shows a document; `key` is what the browser's history knows it by. Resolves once the pages on show were asked for, or after a moment:
   * what else is asked of pdf.js before that has them come later.
   */
  show(document: PDFDocumentProxy, key: string): Promise<void>
  /** Shows nothing and lets go of the document. */
  close(): void
}

/** The most pixels of a page's canvas: twice a screen of 4K; beyond that the part on show is drawn by itself. */
const largestCanvas = 2 ** 24

/** Pictures smaller than this are not told apart from the page, in points. */
const smallestPicture = 12

/** How long the pages on show go first, in ms: a document may keep pdf.js from ever asking for them. */
const headStart = 500

/** Where the system's colours replace all others, pages are drawn in them too: words that are marked are written in them over the page. */
const forcedColours = { background: 'Canvas', foreground: 'CanvasText' }

/** Puts the viewer into its container. Forms are not filled in, scripts are never run, links open a tab of their own. */
export function createViewer(container: HTMLDivElement, translate: Translate): Viewer {
  const bus = new EventBus()
  const links = new WebLinkService({
    sayRefused: (address) => translate('readerLinkRefused', address),
    eventBus: bus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  })
  const finder = new FindController({ eventBus: bus, linkService: links })
  const history = new PDFHistory({ eventBus: bus, linkService: links })
  const pdf = new PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    findController: finder,
    annotationMode: AnnotationMode.ENABLE,
    maxCanvasPixels: largestCanvas,
    imagesRightClickMinSize: smallestPicture,
    removePageBorders: false,
    ...(matchMedia('(forced-colors: active)').matches && { pageColors: forcedColours }),
  })
  links.setViewer(pdf)
  links.setHistory(history)
  return {
    container,
    bus,
    pdf,
    links,
    finder,
    history,
    pace: watchPace(window, pdf),
    show(document, key) {
      const asked = new Promise<void>((resolve) => {
        bus.on('pagerender', () => setTimeout(resolve), { once: true })
        setTimeout(resolve, headStart)
      })
      pdf.setDocument(document)
      links.setDocument(document)
      history.initialize({ fingerprint: key, resetHistory: false, updateUrl: false })
      return asked
    },
    close() {
      pdf.setDocument(null)
      links.setDocument(null)
    },
  }
}
