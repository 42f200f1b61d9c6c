import type { Analysis } from '../core/analysis/analysis'
import type { Analyse } from './analyse'
import { nextTask } from './in-slices'
import type { PageText, TextFeed } from './page-text'

interface ReadingOptions {
  readonly analyse: Analyse
  readonly signal: AbortSignal
  /** Called with what is known: first what is before the reader, then everything; again after each change of the page. */
  readonly onRead: (text: PageText, analysis: Analysis, complete: boolean) => void
  /** Resolves once what was told of last is on the screen. */
  readonly shown: () => Promise<void>
  /** Called when the text could not be read or analysed. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Reads and analyses a page, what is before the reader first, and follows its changes once some of that is on the screen. A change that comes while an older state is
 * being analysed ends that; but a part of the text is analysed to its end, so that a text that grows fast is seen to grow.
 */
export function startReading(feed: TextFeed, options: ReadingOptions): void {
  const { analyse, signal, onRead, shown, onFailure } = options
  let running: AbortController | null = null
  let known: PageText | null = null
  let next: PageText | null = null
  let follows = false

  function follow(): void {
    if (follows || signal.aborted) return
    follows = true
    feed.follow((changed) => void analyseText(changed).catch(report), signal).catch(report)
  }

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
    // a part that can be told from the rest comes first; text that others bring is welcome at any time
    if (!focus) follow()
    const stop = AbortSignal.any([signal, own.signal])
    const analysis = await analyse(text.document, {
      focus,
      signal: stop,
      async onPart(part) {
        onRead(text, part, false)
        await shown()
        if (text.isWhole) follow()
      },
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
    // the task in which the script itself was started is long enough
    await nextTask()
    const text = await feed.read(signal)
    await analyseText(text).finally(follow)
  }

  start().catch(report)
}

/**
 * Why a reading ended early without anything being wrong. Not an Error: to note where one was made, the engine parses the whole script
 * again, which takes as long as starting it.
 */
const superseded = Symbol('the page has changed since')
