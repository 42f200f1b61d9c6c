/** How long the page's own work is held up at once, in milliseconds. */
const slice = 8

/** Lets the page's other work run. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Runs a generator of steps a slice at a time and resolves to what it returns; rejects with the signal's reason when aborted. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    const until = performance.now() + slice
    while (performance.now() < until) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await pause()
  }
}
