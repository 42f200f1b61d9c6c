/** What can be waited for, and whether that has come. */
export interface Moment {
  readonly come: Promise<void>
  hasCome(): boolean
}

/** The moment at which a promise resolves, but no later than after so many ms. */
export function momentOf(promise: Promise<unknown>, latest: number): Moment {
  let isThere = false
  const late = new Promise((resolve) => setTimeout(resolve, latest))
  const come = Promise.race([promise, late]).then(() => {
    isThere = true
  })
  return { come, hasCome: () => isThere }
}

/**
 * Tells of states, each of which holds all that was in those before: before a moment only of the last one, as soon as it has come, so that
 * what goes on until then has the machine to itself. What comes last at all is told of at once. Resolves when all was told.
 */
export async function holdBack<State>(
  states: AsyncIterable<State>,
  { come, hasCome }: Moment,
  { isLast, tell }: { readonly isLast: (state: State) => boolean; readonly tell: (state: State) => void },
): Promise<void> {
  let held: { readonly state: State } | null = null
  const released = come.then(() => {
    if (held) tell(held.state)
  })
  for await (const state of states) {
    held = hasCome() || isLast(state) ? null : { state }
    if (!held) tell(state)
  }
  await released
}
