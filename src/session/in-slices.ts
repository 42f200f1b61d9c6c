/** How long a slice of work may hold the page, in milliseconds: well inside a frame, so that typing and scrolling stay smooth. */
const sliceMs = 8

interface SliceOptions<Step> {
  readonly signal: AbortSignal
  /** Called after each step with what it yielded; the next step waits for a promise that it returns. */
  readonly onStep?: (step: Step) => Promise<void> | undefined
  /** Gives the page a turn; resolves when it is ours again. */
  readonly pause?: () => Promise<void>
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number
}

/** Lets the page handle input, paint and run its own tasks, then goes on; unlike a timer it is not slowed down by nesting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/**
 * Runs a generator to its end in slices of a few milliseconds, with a turn for the page after each, and returns what it returns.
 * Rejects with the signal's reason once the signal is aborted.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { signal, onStep, pause = nextTask, now = () => performance.now() }: SliceOptions<Step>,
): Promise<Result> {
  let sliceEnd = now() + sliceMs
  for (;;) {
    signal.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    const wait = onStep?.(step.value)
    if (wait) {
      await wait
      sliceEnd = now() + sliceMs
    }
    if (now() >= sliceEnd) {
      await pause()
      sliceEnd = now() + sliceMs
    }
  }
}
