/** Reading ahead of what will be asked for, one text after another, while there is nothing else to do. */
export interface ReadingAhead<Text> {
  /** Has a text read, once the one in hand is: of those that wait only the newest. */
  want(text: Text): void
  /** Leaves what waits, and what is in hand as soon as nothing of it is lost; resolves then. */
  leave(): Promise<void>
}

interface ReadingOptions<Text> {
  /** Reads a text, never rejects, and ends early where `isEnough` says so. */
  readonly read: (text: Text, isEnough: () => boolean) => Promise<void>
  /** Resolves once what has been asked for by now is done. */
  readonly free: () => Promise<void>
}

/** Reads ahead what it is told to. */
export function createReadingAhead<Text>({ read, free }: ReadingOptions<Text>): ReadingAhead<Text> {
  let waiting: { readonly text: Text } | null = null
  let inHand: { isLeft: boolean; end: Promise<void> } | null = null
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting) {
      await free()
      const next = waiting as { readonly text: Text } | null
      waiting = null
      if (!next) break
      const one = { isLeft: false, end: Promise.resolve() }
      one.end = read(next.text, () => one.isLeft || waiting !== null)
      inHand = one
      await one.end
      inHand = null
    }
    isRunning = false
  }

  return {
    want(text) {
      waiting = { text }
      if (!isRunning) void run()
    },
    async leave() {
      waiting = null
      if (inHand) inHand.isLeft = true
      await inHand?.end
    },
  }
}
