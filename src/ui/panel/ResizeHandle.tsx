import { useTexts } from '../texts-context'
import { panelWidth } from './panel-layout'

/** How far one press of an arrow key moves the edge. */
const keyStep = 24

interface ResizeHandleProps {
  readonly width: number
  readonly onWidth: (width: number) => void
}

/** The panel's left edge: drawn with the pointer or moved with the arrow keys. */
export function ResizeHandle({ width, onWidth }: ResizeHandleProps) {
  const t = useTexts()
  const set = (wanted: number): void =>
    onWidth(Math.round(Math.min(panelWidth.most, Math.max(panelWidth.least, wanted))))
  const onPointerDown = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement
    const startX = event.clientX
    handle.setPointerCapture(event.pointerId)
    const onMove = (move: PointerEvent): void => set(width + startX - move.clientX)
    handle.addEventListener('pointermove', onMove)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', onMove), {
      once: true,
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = {
      ArrowLeft: width + keyStep,
      ArrowRight: width - keyStep,
      Home: panelWidth.most,
      End: panelWidth.least,
    }
    if (!Object.hasOwn(wanted, event.key)) return
    event.preventDefault()
    set(wanted[event.key as keyof typeof wanted])
  }
  return (
    <div
      class="resize-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('resizePanel')}
      aria-valuenow={width}
      aria-valuemin={panelWidth.least}
      aria-valuemax={panelWidth.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
