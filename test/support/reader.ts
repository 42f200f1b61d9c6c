import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { clickShadow, inShadow, untilShadow } from './closed-shadow'
import { patience } from './patience'

/** A note as the panel lists it. */
export interface ListedNote {
  /** The words that it is about; null for one on the whole filing. */
  readonly quote: string | null
  readonly body: string
  /** What the panel says of its words ("The words have changed…"), or null. */
  readonly warning: string | null
}

/**
 * Selects words by dragging the mouse from the beginning of `from` to the end of `to`, as they stand in the page; both are looked for without
 * regard to spaces.
 */
export async function selectWords(page: Page, from: string, to = from): Promise<void> {
  const { start, end } = await settledPoints(page, from, to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(Math.max(0, end.x - 8), end.y, { steps: 3 })
  await page.mouse.move(end.x, end.y)
  await page.mouse.up()
}

type Points = ReturnType<typeof wordsPoints>

/** The points of words once they stand still within the window: a PDF's page is laid out anew where the panel takes some of its width. */
async function settledPoints(page: Page, from: string, to: string): Promise<Points> {
  const deadline = Date.now() + patience
  let before: Points | null = null
  for (;;) {
    const points: Points = await page.evaluate(wordsPoints, from, to)
    if (points.isSeen && JSON.stringify(points) === JSON.stringify(before)) return points
    if (Date.now() > deadline)
      throw new Error(`"${from}" … "${to}" does not come to rest in the window: ${JSON.stringify(points)}`)
    before = points
    await wait(60)
  }
}

/** Where the first letter of `from` begins and the last one of `to` ends, in CSS pixels of the window. Runs in the page. */
function wordsPoints(from: string, to: string) {
  const places: { node: Text; offset: number }[] = []
  let text = ''
  // In the reader the filing is what stands on its pages, not its title above them.
  const filing = document.querySelector('.pdfViewer') ?? document.body
  const walker = document.createTreeWalker(filing, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const [offset, letter] of [...node.data].entries()) {
      if (/\s/.test(letter)) continue
      text += letter
      places.push({ node, offset })
    }
  const bare = (words: string): string => words.replace(/\s+/g, '')
  const first = text.indexOf(bare(from))
  const last = text.indexOf(bare(to), first) + bare(to).length - 1
  if (first < 0 || last < first) throw new Error(`the page has no words "${from}" … "${to}"`)
  const boxOf = (at: number): DOMRect => {
    const place = places[at]
    if (!place) throw new Error('no such letter')
    const range = document.createRange()
    range.setStart(place.node, place.offset)
    range.setEnd(place.node, place.offset + 1)
    return range.getBoundingClientRect()
  }
  const top = boxOf(first).top
  const bottom = boxOf(last).bottom
  // A PDF's pages scroll within an element of the reader.
  const scroller = places[first]?.node.parentElement?.closest('.pages') ?? window
  if (top < 100 || bottom > innerHeight - 40) scroller.scrollBy(0, (top + bottom) / 2 - innerHeight / 2)
  const [begin, finish] = [boxOf(first), boxOf(last)]
  const isSeen = [begin, finish].every(
    ({ width, left, right, top, bottom }) =>
      width > 0 && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
  )
  return {
    isSeen,
    start: { x: begin.left + 1, y: begin.top + begin.height / 2 },
    end: { x: finish.right - 0.5, y: finish.top + finish.height / 2 },
  }
}

/** Waits until the page is annotated and its panel is open. */
export const untilAnnotated = (page: Page): Promise<void> =>
  untilShadow(page, (root) => root.querySelector('.panel .panel-title'))

/** Selects words, clicks the button that appears and types a note; it is being saved when this resolves. */
export async function writeNote(page: Page, words: string, body: string): Promise<void> {
  await selectWords(page, words)
  await untilShadow(page, (root) => root.querySelector('.selection-button'))
  await clickShadow(page, '.selection-button')
  await typeNote(page, body)
}

/** Types into the note that is open. */
export async function typeNote(page: Page, body: string): Promise<void> {
  await untilShadow(page, (root) => root.activeElement?.className === 'note-area')
  await page.keyboard.type(body)
}

/** Waits until the open note says so of itself: "Saved", "Not saved". */
export const untilSaid = (page: Page, words: string): Promise<void> =>
  untilShadow(page, (root, said) => root.querySelector('.save-mark')?.textContent?.trim() === said, words)

/** The notes that the panel lists, from top to bottom, without the one that is being written. */
export const listedNotes = (page: Page): Promise<ListedNote[]> =>
  inShadow(page, (root) =>
    [...root.querySelectorAll('.note')].map((note) => ({
      quote: note.querySelector('.quote')?.textContent ?? null,
      body: note.querySelector('.note-body')?.textContent ?? '',
      warning: note.querySelector('.warn')?.textContent ?? null,
    })),
  )

/** Waits until the panel lists notes with just these texts, in this order. */
export const untilListed = (page: Page, bodies: readonly string[]): Promise<void> =>
  untilShadow(
    page,
    (root, wanted) =>
      [...root.querySelectorAll('.note .note-body')].map((body) => body.textContent).join('\n') === wanted,
    bodies.join('\n'),
  )

/** Waits until the page marks just these words in a note's colour; spaces do not count. */
export async function untilMarked(page: Page, colour: string, words: readonly string[]): Promise<void> {
  const wanted = words.map((one) => one.replace(/\s+/g, ''))
  const deadline = Date.now() + patience
  for (;;) {
    const marked = await page.evaluate(markedWords, colour)
    if (JSON.stringify(marked) === JSON.stringify(wanted)) return
    if (Date.now() > deadline) throw new Error(`marked in ${colour}: ${JSON.stringify(marked)}`)
    await wait(50)
  }
}

/** Runs in the page: the words under a note's colour, each stretch of neighbouring ranges as one. */
function markedWords(colour: string): string[] {
  const ranges = [...(CSS.highlights.get(`antecedent-note-${colour}`) ?? [])].map((part) => {
    const range = document.createRange()
    range.setStart(part.startContainer, part.startOffset)
    range.setEnd(part.endContainer, part.endOffset)
    return range
  })
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  const stretches: Range[] = []
  for (const range of ranges) {
    const last = stretches.at(-1)
    const between = document.createRange()
    if (last) {
      between.setStart(last.endContainer, last.endOffset)
      between.setEnd(range.startContainer, range.startOffset)
    }
    if (last && between.toString().trim() === '') last.setEnd(range.endContainer, range.endOffset)
    else stretches.push(range)
  }
  return stretches.map((range) => range.toString().replace(/\s+/g, ''))
}
