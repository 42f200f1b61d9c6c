import { commandOf, type ReaderCommand } from '../../ui/reader/shortcuts'

/** Commands that make sense only where nothing is being typed; the others carry Ctrl or a function key. */
const takesTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.localName))

/**
 * Carries out the reader's keys (see `commandOf`), and zooms by Ctrl and wheel, which is also what pinching on a touchpad says.
 * Keys pressed in the card or the panel never arrive here.
 */
export function listenToReaderKeys(
  container: HTMLElement,
  run: (command: ReaderCommand) => void,
  zoom: (factor: number, origin: [number, number]) => void,
): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const command = commandOf(event)
    if (!command) return
    const isPlain = !event.ctrlKey && !event.metaKey && event.key !== 'F3'
    if (isPlain && takesTyping(event.target)) return
    event.preventDefault()
    run(command)
  })
  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      // A notch of a wheel is 100 or more, a movement of a pinch a few units.
      const speed = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 100 : 3
      zoom(Math.exp(-Math.max(-1, Math.min(1, event.deltaY / speed)) / 8), [event.clientX, event.clientY])
    },
    { passive: false },
  )
  let reach = 0
  const distance = ({ touches: [a, b] }: TouchEvent): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0
  container.addEventListener('touchstart', (event) => (reach = distance(event)), { passive: true })
  container.addEventListener(
    'touchmove',
    (event) => {
      const next = distance(event)
      const [a, b] = event.touches
      if (!a || !b || reach === 0) return
      event.preventDefault()
      zoom(next / reach, [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2])
      reach = next
    },
    { passive: false },
  )
}
