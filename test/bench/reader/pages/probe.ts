/**
 * Runs before everything else in the reader and in the bare page alike, and notes when things are on the screen that a reader waits for.
 * Times are in milliseconds since the navigation began; what has not come yet is left out.
 */
export interface Probed {
  /** The pages are laid out: the document is there. */
  pages?: number
  /** The page before the reader is painted to its end. */
  painted?: number
  /** Its words can be selected. */
  textLayer?: number
  /** Some of its words are highlighted. */
  highlights?: number
  /** pdf.js has handed over the text of all pages; noted by the bare page. */
  text?: number
}

const bench: Probed = ((globalThis as unknown as { bench: Probed }).bench = {})
// What names functions in scripts that the driver sends over.
;(globalThis as unknown as { __name: unknown }).__name = (named: unknown) => named
const number = /[#&]page=(\d+)/.exec(location.hash)?.[1] ?? '1'

const isHighlighted = (page: Element): boolean =>
  [...CSS.highlights].some(
    ([name, ranges]) =>
      name.startsWith('antecedent-') && [...ranges].some((range) => page.contains(range.startContainer)),
  )

/** The bare page highlights nothing: there the words are the last to come. */
const isReader = location.pathname.includes('reader')

function look(): void {
  const now = performance.now()
  const page = document.querySelector(`.page[data-page-number="${number}"]`)
  if (page) {
    bench.pages ??= now
    if (page.matches('[data-loaded]:not(.loadingIcon)') && page.querySelector('canvas')) bench.painted ??= now
    if (page.querySelector('.textLayer .endOfContent')) bench.textLayer ??= now
    if (bench.textLayer !== undefined && isHighlighted(page)) bench.highlights ??= now
  }
  const last = isReader ? bench.highlights : bench.textLayer
  if (bench.painted === undefined || last === undefined) requestAnimationFrame(look)
}
requestAnimationFrame(look)
