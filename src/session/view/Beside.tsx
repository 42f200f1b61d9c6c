import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { placeBeside, type Box, type Position } from '../../ui/models/place-beside'

interface BesideProps {
  /** The words it belongs to, in CSS pixels of the window. */
  readonly anchor: Box
  /** The window less what the panel covers. */
  readonly window: { readonly width: number; readonly height: number }
  readonly onMouseEnter?: () => void
  readonly onMouseLeave?: () => void
  readonly children: ComponentChildren
}

/** Shows something beside words of the page: measured first, then placed, so that it never jumps. */
export function Beside({ anchor, window, onMouseEnter, onMouseLeave, children }: BesideProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [position, setPosition] = useState<Position | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const place = (): void => {
      const { offsetWidth: width, scrollHeight: height } = element
      setPosition(placeBeside(anchor, { width, height }, window))
    }
    place()
    const view = element.ownerDocument.defaultView
    if (!view) return
    const observer = new view.ResizeObserver(place)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [anchor, window.width, window.height])
  return (
    <div
      ref={frame}
      class="beside"
      style={{
        position: 'fixed',
        left: `${position?.left ?? 0}px`,
        top: `${position?.top ?? 0}px`,
        maxHeight: position ? `${position.maxHeight}px` : 'none',
        visibility: position ? 'visible' : 'hidden',
      }}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
    >
      {children}
    </div>
  )
}
