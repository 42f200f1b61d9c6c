import type { Analysis } from '../core/analysis/analysis'
import type { Analyse } from './analyse'
import { nextTask } from './in-slices'
import type { PageText, TextFeed } from './page-text'

interface ReadingOptions {
  readonly analyse: Analyse
  readonly signal: AbortSignal
  /** Called with what is known: first what is before the reader, then everything; again after each change of the page. */
  readonly onRead: (text: PageText, analysis: Analysis, complete: boolean) => void
  /** Called when the text could not be read or analysed. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Reads and analyses a page, what is before the reader first, and follows its changes. A change that comes while an older state is
 * being analysed ends that; but a part of the text is analysed to its end, so that a text that grows fast is seen to grow.
 */
export function startReading(feed: TextFeed, options: ReadingOptions): void {
  const { analyse, signal, onRead, onFailure } = options
  let running: AbortController | null = null
  let known: PageText | null = null
  let next: PageText | null = null

  async function analyseText(text: PageText): Promise<void> {
    if (running && known && !known.isWhole) {
      next = text
      return
    }
    running?.abort(superseded)
    const own = new AbortController()
    running = own
    // a text that was known before keeps its highlights until all of it was analysed anew
    const focus = known?.isWhole ? null : feed.visible(text)
    known = text
    const stop = AbortSignal.any([signal, own.signal])
    const analysis = await analyse(text.document, {
      focus,
      signal: stop,
      onPart: (part) => onRead(text, part, false),
    })
    // what follows, up to the panel's rows, is work enough for a turn of its own
    await nextTask()
    stop.throwIfAborted()
    onRead(text, analysis, text.isWhole)
    if (running === own) running = null
    const waiting = next
    next = null
    if (waiting) await analyseText(waiting)
  }

  const report = (error: unknown): void => {
    if (!signal.aborted && error !== superseded) onFailure(error)
  }

  async function start(): Promise<void> {
    const text = await feed.read(signal)
    feed.follow((changed) => void analyseText(changed).catch(report), signal)
    await analyseText(text)
  }

  start().catch(report)
}

/**
 * Why a reading ended early without anything being wrong. Not an Error: to note where one was made, the engine parses the whole script
 * again, which takes as long as starting it.
 */
const superseded = Symbol('the page has changed since')
