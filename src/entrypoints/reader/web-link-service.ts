import { PDFLinkService } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { webAddress } from './web-address'

type Options = ConstructorParameters<typeof PDFLinkService>[0] & {
  /** What is shown of a link that is not opened. */
  readonly sayRefused: (address: string) => string
}

/** The most of an address that is shown. */
const longest = 300

/**
 * pdf.js' own links, of which only those to the web lead out of a document: `mailto:`, `ftp:` and whatever else a PDF may hold open nothing.
 * Each shows where it leads, with its host as the browser will ask for it, so that letters that look alike are told apart.
 */
export class WebLinkService extends PDFLinkService {
  private readonly sayRefused: Options['sayRefused']

  constructor({ sayRefused, ...options }: Options) {
    super(options)
    this.sayRefused = sayRefused
  }

  /** Links to files within a document open nothing; they are listed beside it, and unpacked elsewhere. */
  override getAttachmentContent(): Promise<null> {
    return Promise.resolve(null)
  }

  override addLinkAttributes(link: HTMLAnchorElement, url: string, newWindow = false): void {
    const address = webAddress(url)
    if (address) {
      super.addLinkAttributes(link, address, newWindow)
      link.title = address.slice(0, longest)
      return
    }
    link.removeAttribute('href')
    link.title = this.sayRefused(url.slice(0, longest))
    link.onclick = () => false
  }
}
