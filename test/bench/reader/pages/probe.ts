import type { Found } from '../../pdf-text/compare'

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
  /** The text that the reader has read so far, and what was found in it. */
  source?: string
  analysis?: Found
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

function look(): void {
  const now = performance.now()
  const page = document.querySelector(`.page[data-page-number="${number}"]`)
  if (page) {
    bench.pages ??= now
    if (page.matches('[data-loaded]:not(.loadingIcon)') && page.querySelector('canvas')) bench.painted ??= now
    if (page.querySelector('.textLayer .endOfContent')) bench.textLayer ??= now
    if (bench.textLayer !== undefined && isHighlighted(page)) bench.highlights ??= now
  }
  if (bench.painted === undefined || bench.highlights === undefined) requestAnimationFrame(look)
}
requestAnimationFrame(look)

/** Listens to what the reader and its worker of the analysis tell each other. */
const Plain = Worker
globalThis.Worker = class extends Plain {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options)
    this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; analysis?: Found }>) => {
      if (options?.name === 'analysis' && data.kind === 'done' && data.analysis)
        bench.analysis = data.analysis
    })
  }
  override postMessage(message: { kind?: string; known?: number; rest?: string }, ...more: never[]): void {
    // of a text that grows only what is new is sent
    if (message.known !== undefined && message.rest !== undefined)
      bench.source = (bench.source ?? '').slice(0, message.known) + message.rest
    super.postMessage(message, ...more)
  }
}
