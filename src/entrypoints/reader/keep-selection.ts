import { textLayerLaid } from './text-layer-laid'
import type { Viewer } from './viewer'

/** Where a selection begins and where it goes to, which may be before that. */
interface Ends {
  readonly anchor: Node
  readonly anchorOffset: number
  readonly focus: Node
  readonly focusOffset: number
}

/** So long after a change of size, in ms, pages may still be laid out anew: they are drawn only once the size rests. */
const settling = 3000

/**
 * Keeps what is selected in the pages while they are laid out in another size or turned: pdf.js takes their words out of the document for a
 * moment, which ends a selection. Pressing the pointer, or selecting anything else, ends it for good.
 */
export function keepSelection({ bus, container }: Pick<Viewer, 'bus' | 'container'>): void {
  const document = container.ownerDocument
  let latest: Ends | null = null
  let kept: Ends | null = null
  let isSettling = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function rest(): void {
    isSettling = false
    kept = null
  }

  document.addEventListener('selectionchange', () => {
    latest = endsWithin(container)
    // what is selected before the pages are drawn is kept too
    if (!isEmpty(document)) kept = isSettling ? latest : null
  })
  document.addEventListener('pointerdown', () => (kept = null), { capture: true })
  // The browser tells only later that the selection has ended: here it is still known.
  for (const change of ['scalechanging', 'rotationchanging'])
    bus.on(change, () => {
      kept = endsWithin(container) ?? latest ?? kept
      isSettling = true
      clearTimeout(timer)
      timer = setTimeout(rest, settling)
    })
  bus.on(textLayerLaid, () => {
    if (!kept || !isEmpty(document) || !holds(container, kept)) return
    document.getSelection()?.setBaseAndExtent(kept.anchor, kept.anchorOffset, kept.focus, kept.focusOffset)
  })
}

const isEmpty = (document: Document): boolean => document.getSelection()?.isCollapsed ?? true

const holds = (container: Element, { anchor, focus }: Ends): boolean =>
  container.contains(anchor) && container.contains(focus)

function endsWithin(container: Element): Ends | null {
  const selection = container.ownerDocument.getSelection()
  if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return null
  const { anchorNode: anchor, anchorOffset, focusNode: focus, focusOffset } = selection
  const ends = { anchor, anchorOffset, focus, focusOffset }
  return holds(container, ends) ? ends : null
}
