import { useEffect, useRef } from 'preact/hooks'

interface Stay {
  readonly hold: () => void
  readonly release: () => void
}

/** Calls `onEnd` after `stay` milliseconds, not counting the time while it is held; starts anew when `what` changes. */
export function useStay(stay: number, onEnd: () => void, what: string): Stay {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const end = useRef(onEnd)
  end.current = onEnd
  const hold = (): void => clearTimeout(timer.current)
  const release = (): void => {
    hold()
    timer.current = setTimeout(() => end.current(), stay)
  }
  useEffect(() => {
    release()
    return hold
  }, [what, stay])
  return { hold, release }
}
