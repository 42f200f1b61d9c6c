import type { Page } from 'puppeteer-core'

/** Words of a page and the middle of their first line, in CSS pixels of the window. */
export interface PageWords {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The last words that a highlight covers, brought into view; null where it covers none. */
export const wordsOfHighlight = (page: Page, name: string): Promise<PageWords | null> =>
  page.evaluate((wanted) => {
    const last = [...((CSS.highlights.get(wanted) ?? []) as Iterable<AbstractRange>)].at(-1)
    if (!last) return null
    const range = document.createRange()
    range.setStart(last.startContainer, last.startOffset)
    range.setEnd(last.endContainer, last.endOffset)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [box] = range.getClientRects()
    return box
      ? { text: range.toString(), x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 }
      : null
  }, name)

/** Selects words where they stand first on the page, and returns them; null where they stand nowhere. */
export const selectWords = (page: Page, words: string | null): Promise<string | null> =>
  page.evaluate((wanted) => {
    if (wanted === null) return null
    // In the reader the filing is what stands on its pages.
    const text = document.querySelector('.pdfViewer') ?? document.body
    const texts = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return wanted
    }
    return null
  }, words)

/** Selects the first line of the page's text that is long enough to be one of its sentences, and returns it. */
export const nearestWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // In the reader the filing is what stands on its pages.
    const text = document.querySelector('.pdfViewer') ?? document.body
    const texts = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { data } = node as Text
      if (data.trim().length < 8) continue
      getSelection()?.setBaseAndExtent(node, 0, node, Math.min(60, data.length))
      return data.slice(0, 60)
    }
    throw new Error('the page has no text')
  })
