import type { PDFPageView } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { Viewer } from './viewer'

/** A picture as large as this part of its page is the page itself, scanned: on dark paper it turns dark with it. */
const wholePage = 0.7

/** Six numbers a picture: three of its corners as parts of the page's width and height. */
type Corners = readonly [number, number, number, number, number, number]

interface DrawnPage {
  readonly div: HTMLDivElement
  readonly canvas?: HTMLCanvasElement | null
  readonly imageCoordinates?: ArrayLike<number> | null
}

/**
 * Keeps pictures as they are on dark paper, where the page's canvas is shown in inverted colours: a copy of each picture lies over its
 * place. The copies come and go with the pages that are drawn.
 */
export function keepPictures({ bus, pdf }: Viewer): { show(on: boolean): void } {
  let isOn = false

  const draw = (view: PDFPageView): void => {
    const page = view as unknown as DrawnPage
    page.div.querySelector('.pictures')?.remove()
    if (!isOn || !page.canvas || !page.imageCoordinates) return
    const layer = document.createElement('div')
    layer.className = 'pictures'
    for (const corners of picturesOf(page.imageCoordinates)) {
      const copy = copyOf(page.canvas, corners)
      if (copy) layer.append(copy)
    }
    page.canvas.parentElement?.after(layer)
  }
  bus.on('pagerendered', ({ source, cssTransform }: { source: PDFPageView; cssTransform?: boolean }) => {
    if (!cssTransform) draw(source)
  })
  return {
    show(on) {
      isOn = on
      for (const view of pdf.getCachedPageViews() as Set<PDFPageView>) draw(view)
    },
  }
}

/** The pictures of a page that stand upright and are not the page itself; others are left as they are. */
export function picturesOf(coordinates: ArrayLike<number>): Corners[] {
  const all = Array.from(coordinates)
  const pictures: Corners[] = []
  for (let i = 0; i + 6 <= all.length; i += 6) {
    const corners = all.slice(i, i + 6) as unknown as Corners
    const { width, height } = boxOf(corners)
    if (width > 0 && height > 0 && width * height < wholePage) pictures.push(corners)
  }
  return pictures
}

function boxOf([x1, y1, x2, y2, x3, y3]: Corners) {
  const left = Math.max(0, Math.min(x1, x2, x3))
  const top = Math.max(0, Math.min(y1, y2, y3))
  const right = Math.min(1, Math.max(x1, x2, x3))
  const bottom = Math.min(1, Math.max(y1, y2, y3))
  return { left, top, width: right - left, height: bottom - top }
}

function copyOf(canvas: HTMLCanvasElement, corners: Corners): HTMLCanvasElement | null {
  const { left, top, width, height } = boxOf(corners)
  const from = { x: Math.floor(left * canvas.width), y: Math.floor(top * canvas.height) }
  const size = { width: Math.round(width * canvas.width), height: Math.round(height * canvas.height) }
  if (size.width < 1 || size.height < 1) return null
  const copy = document.createElement('canvas')
  copy.width = size.width
  copy.height = size.height
  copy
    .getContext('2d')
    ?.drawImage(canvas, from.x, from.y, size.width, size.height, 0, 0, size.width, size.height)
  const { style } = copy
  style.left = `${(from.x / canvas.width) * 100}%`
  style.top = `${(from.y / canvas.height) * 100}%`
  style.width = `${(size.width / canvas.width) * 100}%`
  style.height = `${(size.height / canvas.height) * 100}%`
  return copy
}
