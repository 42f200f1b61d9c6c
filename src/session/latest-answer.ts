/**
 * Makes what asks for the same thing again and again, as it changes meanwhile: an answer that comes after a later question was asked is
 * passed over, for it may be older than that one's. Rejects where the question does.
 */
export function latestAnswer(): <T>(ask: () => Promise<T>, take: (answer: T) => void) => Promise<void> {
  let asked = 0
  return async (ask, take) => {
    asked += 1
    const mine = asked
    const answer = await ask()
    if (mine === asked) take(answer)
  }
}
