import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Draws small images of pages, one at a time; what was drawn is kept. */
export interface ThumbnailMaker {
  /** The image's address and its size; rejects where the page cannot be drawn. */
  draw(page: number, signal: AbortSignal): Promise<Thumbnail>
  stop(): void
}

export interface Thumbnail {
  readonly url: string
  /** Width by height. */
  readonly ratio: number
}

/** CSS pixels; drawn twice as fine. */
const width = 120
/** The most that is drawn of a page that is a long strip, in pixels. */
const tallest = 1_000

/** Makes thumbnails of a document's pages until it is stopped. */
export function createThumbnails(document: PDFDocumentProxy, rotation: () => number): ThumbnailMaker {
  const drawn = new Map<string, Promise<Thumbnail>>()
  let last: Promise<unknown> = Promise.resolve()
  let stopped = false

  async function render(number: number, turn: number): Promise<Thumbnail> {
    const page = await document.getPage(number)
    const turned = (page.rotate + turn) % 360
    const natural = page.getViewport({ scale: 1, rotation: turned })
    const viewport = page.getViewport({ scale: (2 * width) / natural.width, rotation: turned })
    const canvas = globalThis.document.createElement('canvas')
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.min(tallest, Math.round(viewport.height))
    await page.render({ canvas, viewport }).promise
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    canvas.width = canvas.height = 0
    if (!blob) throw new Error(`Page ${number} cannot be drawn`)
    return { url: URL.createObjectURL(blob), ratio: natural.width / natural.height }
  }

  return {
    async draw(page, signal) {
      const turn = rotation()
      const key = `${page}/${turn}`
      const known = drawn.get(key)
      if (known) return known
      const before = last
      const turnOf = (async () => {
        await before.catch(() => undefined)
        // Scrolled past while others were drawn.
        if (stopped || signal.aborted) throw new DOMException('No longer wanted', 'AbortError')
        return render(page, turn)
      })()
      last = turnOf
      drawn.set(key, turnOf)
      turnOf.catch(() => drawn.delete(key))
      return turnOf
    },
    stop() {
      stopped = true
      for (const one of drawn.values()) one.then(({ url }) => URL.revokeObjectURL(url)).catch(() => undefined)
      drawn.clear()
    },
  }
}
