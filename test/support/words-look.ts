import type { Page } from 'puppeteer-core'
import { patience } from './patience'

/** How words look on the screen. */
export interface WordsLook {
  /** The colour that most of their box has, "red,green,blue". */
  readonly behind: string
  /** Whether an unbroken line goes under them, but for letters that reach below it. */
  readonly isLined: boolean
}

/** Looks at some words as they are on the screen, the first time that the page has them on one line. */
export async function wordsLook(page: Page, words: string): Promise<WordsLook> {
  await page.bringToFront()
  const clip = await untilPlaced(page, words)
  const picture = await page.screenshot({ clip, encoding: 'base64' })
  return page.evaluate(lookAt, picture)
}

/** Waits for the box of some words: a reader takes its words away for a moment while pages are laid out anew. */
async function untilPlaced(page: Page, words: string) {
  for (const deadline = Date.now() + patience; ;) {
    const box = await page.evaluate(boxOf, words)
    if (box) return box
    if (Date.now() > deadline) throw new Error(`The page does not show ${words}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** The box of some words in CSS pixels; null where none is to be seen. Runs in the page. */
function boxOf(words: string) {
  const walker = document.createTreeWalker(
    document.querySelector('.pdfViewer') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.replace(/\s/g, ' ').indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    if (range.getClientRects().length !== 1 || range.getBoundingClientRect().width <= 2) continue
    node.parentElement?.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: scrollX + left + 1, y: scrollY + top, width: width - 2, height: height + 2 }
  }
  return null
}

/** Runs in the page, on a PNG in base 64. */
async function lookAt(picture: string): Promise<WordsLook> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const pen = canvas.getContext('2d')!
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, image.width, image.height)
  const colourOf = (pixel: number): string => data.slice(4 * pixel, 4 * pixel + 3).join()
  const counts = new Map<string, number>()
  for (let pixel = 0; pixel < image.width * image.height; pixel++)
    counts.set(colourOf(pixel), (counts.get(colourOf(pixel)) ?? 0) + 1)
  const [behind = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  const below = Array.from({ length: image.height }, (_, row) => row).slice(Math.floor(0.8 * image.height))
  const isLined = below.some((row) => {
    const colours = Array.from({ length: image.width }, (_, x) => colourOf(row * image.width + x))
    return colours.filter((colour) => colour !== behind).length > 0.6 * image.width
  })
  return { behind, isLined }
}
