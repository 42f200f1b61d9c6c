/** What a key press on the page asks for. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'open'
  | 'close'
  | 'note'
  | 'link'
  | 'next part'
  | 'previous part'

/** The keys, as the reader is told them. */
export const noteShortcut = 'Alt+N'
export const linkShortcut = 'Alt+L'
export const partShortcuts = { previous: 'Alt+PageUp', next: 'Alt+PageDown' } as const

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>

/**
 * Reads a key press: Alt with the arrow keys goes from highlight to highlight, with the page keys from part to part of a filing in
 * several files, Enter opens the one the keyboard is on (`onHighlight`), Escape closes, Alt+N writes a note on the selection, Alt+L copies
 * its address. Everything else, and anything typed by an input method, is the page's.
 */
export function keyAction(press: Press, onHighlight: boolean): KeyAction | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.shiftKey) return null
  if (press.altKey) {
    if (press.key === 'ArrowDown') return 'next'
    if (press.key === 'ArrowUp') return 'previous'
    if (press.key === 'PageDown') return 'next part'
    if (press.key === 'PageUp') return 'previous part'
    // With Alt some keyboards type another letter than the key's own.
    if (press.code === 'KeyL') return 'link'
    return press.code === 'KeyN' ? 'note' : null
  }
  if (press.key === 'Escape') return 'close'
  return press.key === 'Enter' && onHighlight ? 'open' : null
}

/** Whether an element takes this key: what is typed into a field, and Enter on what it opens or presses. */
export function takesKey(element: Element | null, { key }: Pick<Press, 'key'>): boolean {
  if (!element) return false
  const html = element as HTMLElement
  if (html.isContentEditable || /^(?:input|textarea|select)$/i.test(element.localName)) return true
  return key === 'Enter' && /^(?:button|a|summary)$/i.test(element.localName)
}
