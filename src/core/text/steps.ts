/** Runs a generator of steps to its end and returns what it returns. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same steps with something else said at each: what `say` returns at that moment. */
export function* mapSteps<From, To, Result>(
  steps: Generator<From, Result>,
  say: () => To,
): Generator<To, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield say()
  }
}
