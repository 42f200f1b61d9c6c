import { createAnalyser } from '../core/analysis/analyser'
import type { Analysis } from '../core/analysis/analysis'
import { inSlices } from './in-slices'
import type { PageText, TextFeed } from './page-text'

interface ReadingOptions {
  readonly signal: AbortSignal
  /** Called with what is known: first what is before the reader, then everything; again after each change of the page. */
  readonly onRead: (text: PageText, analysis: Analysis, complete: boolean) => void
  /** Called when the text could not be read or analysed. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Reads and analyses a page in slices, what is before the reader first, and follows its changes: of a changed text only what changed
 * is analysed again. A change that comes while an older state is being read ends that reading.
 */
export function startReading(feed: TextFeed, { signal, onRead, onFailure }: ReadingOptions): void {
  const analyser = createAnalyser()
  let running = new AbortController()

  async function analyse(text: PageText, focused: boolean): Promise<void> {
    running.abort(superseded)
    running = new AbortController()
    const stop = AbortSignal.any([signal, running.signal])
    const focus = focused ? feed.visible(text) : null
    const analysis = await inSlices(
      analyser.steps(text.document, { ...(focus && { focus }), signal: stop }),
      {
        signal: stop,
        onStep: (step) => {
          if (step.analysis) onRead(text, step.analysis, false)
        },
      },
    )
    onRead(text, analysis, true)
  }

  const report = (error: unknown): void => {
    if (!signal.aborted && error !== superseded) onFailure(error)
  }

  async function start(): Promise<void> {
    const text = await inSlices(feed.read(), { signal })
    feed.follow((changed) => void analyse(changed, false).catch(report), signal)
    await analyse(text, true)
  }

  start().catch(report)
}

/** Why a reading ended early without anything being wrong. */
const superseded = new Error('The page has changed since')
