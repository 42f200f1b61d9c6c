import { useEffect, useState } from 'preact/hooks'

/** How many items of a list are drawn in one turn: a reference alone is up to some eighty elements. */
const perTurn = 4

/** How many of a list's items are drawn by now: a few at once, a few more after each frame, so that no list holds up the page. */
export function useInTurns(items: number): number {
  const [ready, setReady] = useState(perTurn)
  const more = ready < items
  // effects wait until what is there has been painted
  useEffect(() => {
    if (more) setReady(ready + perTurn)
  }, [ready, more])
  return Math.min(ready, items)
}
