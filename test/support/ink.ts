import type { Page } from 'puppeteer-core'

/** How far a word's box is off the ink of its page, in CSS pixels; `at` is where the box stands in the window. */
export interface InkError {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Holds the boxes of a page's words against the ink on its canvas, along the line that they stand on: what is empty beside the first and the last letter
 * in their font counts as theirs. Words are left out where others stand closer than can be told apart.
 */
export const inkErrors = (page: Page, pageNumber: number): Promise<readonly InkError[]> =>
  page.evaluate(errorsOf, pageNumber)

/** Runs in the page. */
function errorsOf(pageNumber: number): InkError[] {
  const sheet = document.querySelector<HTMLElement>(`.page[data-page-number="${pageNumber}"]`)
  // of a page that is much enlarged the part on show has a canvas of its own
  const fineness = (canvas: HTMLCanvasElement): number => canvas.width / canvas.getBoundingClientRect().width
  const [canvas] = [...(sheet?.querySelectorAll('canvas') ?? [])].sort((a, b) => fineness(b) - fineness(a))
  if (!sheet || !canvas) throw new Error(`page ${pageNumber} is not drawn`)
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(canvas, 0, 0)
  const { data, width } = context.getImageData(0, 0, copy.width, copy.height)
  const around = canvas.getBoundingClientRect()
  const across = { x: copy.width / around.width, y: copy.height / around.height }
  if (across.x < 0.9) throw new Error('the part on show is not drawn yet')
  const pageTurn = Number(sheet.querySelector('.textLayer')?.getAttribute('data-main-rotation') ?? 0)
  /** By how many degrees a line is turned as it is seen. */
  const turnOf = (element: Element): number => {
    const line = element.closest<HTMLElement>('span[role="presentation"]')
    return (pageTurn + 360 + Number.parseFloat(line?.style.getPropertyValue('--rotate') || '0')) % 360
  }
  const isDark = (x: number, y: number): boolean => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x))
    // of a stroke that is thinner than a pixel there is only a breath
    return (data[at + 3] ?? 0) > 0 && (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 690
  }
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('no canvas')

  /** What is empty before the first letter and after the last one, in CSS pixels. */
  const bearings = (word: string, element: Element): [number, number] => {
    const { fontSize, fontFamily } = getComputedStyle(element)
    // boxes are measured in whole pixels
    const times = 1000 / Number.parseFloat(fontSize)
    pen.font = `1000px ${fontFamily}`
    const [first, last] = [pen.measureText(word.slice(0, 1)), pen.measureText(word.slice(-1))]
    return [-first.actualBoundingBoxLeft / times, (last.width - last.actualBoundingBoxRight) / times]
  }

  /** Along the line: where it starts and ends, and the band across it; in pixels of the canvas, in the direction of reading. */
  const along = (box: DOMRect, turn: number) => {
    const [left, right] = [(box.left - around.left) * across.x, (box.right - around.left) * across.x]
    const [top, bottom] = [(box.top - around.top) * across.y, (box.bottom - around.top) * across.y]
    const down = { from: top, to: bottom, low: left, high: right, at: (p: number, q: number) => isDark(q, p) }
    const level = { from: left, to: right, low: top, high: bottom, at: isDark }
    return { ...(turn % 180 === 90 ? down : level), back: turn >= 180 }
  }

  const errors: InkError[] = []
  for (const line of sheet.querySelectorAll('.textLayer span[role="presentation"]')) {
    const letters: { node: Node; offset: number }[] = []
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (let offset = 0; offset < node.data.length; offset++) letters.push({ node, offset })
    for (const match of line.textContent.matchAll(/\S{2,}/g)) {
      const [word, index] = [match[0], match.index]
      const [begin, finish] = [letters[index], letters[index + word.length - 1]]
      if (!begin || !finish) continue
      const range = document.createRange()
      range.setStart(begin.node, begin.offset)
      range.setEnd(finish.node, finish.offset + 1)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue
      if (box.left < around.left + 8 || box.right > around.right - 8) continue
      if (box.top < around.top + 8 || box.bottom > around.bottom - 8) continue
      const turn = turnOf(line)
      const dots = turn % 180 === 0 ? across.x : across.y
      const inner = Math.max(box.width, box.height) / 2
      const { from, to, low, high, at, back } = along(box, turn)
      const isInk = (p: number): boolean => {
        for (let q = Math.ceil(low + 0.1 * (high - low)); q < high - 0.1 * (high - low); q++)
          if (at(p, q)) return true
        return false
      }
      // outward from the edge while there is ink, inward while there is none; a word that touches others says nothing
      const edgeOf = (edge: number, out: -1 | 1): number | null => {
        const most = Math.max(6, inner) * dots
        let p = Math.round(edge)
        if (isInk(p)) {
          while (isInk(p + out) && Math.abs(p - edge) < most) p += out
        } else while (!isInk(p) && Math.abs(p - edge) < most) p -= out
        return Math.abs(p - edge) >= most ? null : out < 0 ? p : p + 1
      }
      const [first, last] = [edgeOf(from, -1), edgeOf(to, 1)]
      if (first === null || last === null) continue
      const [before, after] = bearings(word, line)
      const [a, b] = back ? [after, before] : [before, after]
      errors.push({ word, start: (first - from) / dots - a, end: (to - last) / dots - b })
    }
  }
  return errors
}
