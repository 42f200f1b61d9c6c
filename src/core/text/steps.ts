/** Runs a generator of steps to its end and returns what it returns. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Calls `visit` with each item from `from` on and its index, in steps of so many. A loop over all lines of a filing that has its work in itself is compiled
 * anew each time it has got hotter, while it runs; `visit` is compiled once.
 */
export function* eachInSteps<Item>(
  items: readonly Item[],
  visit: (item: Item, index: number) => void,
  { from = 0, stepItems = 1000 } = {},
): Generator<void, void> {
  for (let i = from; i < items.length; i++) {
    visit(items[i] as Item, i)
    if (i % stepItems === stepItems - 1) yield
  }
}

/**
 * What `make` makes of each item, in steps of so many. What it has to know besides comes in `known`: a function that is made for one call only
 * is compiled for that call only, once it has been asked a thousand times.
 */
export function* mapInSteps<From, To, Known>(
  items: readonly From[],
  make: (item: From, known: Known) => To,
  known: Known,
  stepItems = 1000,
): Generator<void, To[]> {
  const made = new Array<To>(items.length)
  for (let i = 0; i < items.length; i++) {
    made[i] = make(items[i] as From, known)
    if (i % stepItems === stepItems - 1) yield
  }
  return made
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
