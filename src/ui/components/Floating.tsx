import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { placeBeside, type Box } from '../models/place-beside'

interface FloatingProps {
  /** Where the words stand, in the window's CSS pixels. */
  readonly anchor: Box
  /** The part of the window that is free: its width less what the panel covers. */
  readonly room: { readonly width: number; readonly height: number }
  /** Without paper of its own, for a lone button. */
  readonly bare?: boolean
  /** The pointer comes over it, and leaves it. */
  readonly onEnter?: () => void
  readonly onLeave?: () => void
  readonly children: ComponentChildren
}

/** Shows something beside words, where it fits, and moves it when what it holds grows. */
export function Floating({ anchor, room, bare = false, onEnter, onLeave, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => setSize({ width: element.offsetWidth, height: naturalHeight(element) })
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  const at = placeBeside(anchor, size ?? { width: 0, height: 0 }, room)
  const style = {
    left: `${at.left}px`,
    top: `${at.top}px`,
    maxHeight: `${at.maxHeight}px`,
    // Not hidden while it is measured: what is hidden cannot take the focus.
    opacity: size ? 1 : 0,
  }
  return (
    <div
      class={bare ? 'floating bare' : 'floating'}
      ref={box}
      style={style}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      {children}
    </div>
  )
}

/** How tall it would be if nothing held it back: its height and what scrolls out of sight within. */
function naturalHeight(element: HTMLElement): number {
  const scroller = element.querySelector('.card-body')
  return element.offsetHeight + (scroller ? scroller.scrollHeight - scroller.clientHeight : 0)
}
