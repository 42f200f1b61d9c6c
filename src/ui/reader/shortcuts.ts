/** What the reader's keys do. */
export type ReaderCommand =
  | 'sidebar'
  | 'previousPage'
  | 'nextPage'
  | 'firstPage'
  | 'lastPage'
  | 'zoomIn'
  | 'zoomOut'
  | 'actualSize'
  | 'fitWidth'
  | 'fitPage'
  | 'find'
  | 'findNext'
  | 'findPrevious'
  | 'rotate'
  | 'twoPages'
  | 'present'
  | 'paper'
  | 'print'
  | 'download'
  | 'copyLink'
  | 'original'
  | 'panel'
  | 'goToPage'
  | 'keys'

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>

/** Keys alone, as they are told in tooltips. A capital is a letter with Shift. */
const alone: Readonly<Record<string, ReaderCommand>> = {
  s: 'sidebar',
  j: 'nextPage',
  n: 'nextPage',
  ArrowRight: 'nextPage',
  k: 'previousPage',
  ArrowLeft: 'previousPage',
  Home: 'firstPage',
  End: 'lastPage',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'actualSize',
  w: 'fitWidth',
  f: 'fitPage',
  '/': 'find',
  r: 'rotate',
  d: 'twoPages',
  e: 'present',
  c: 'paper',
  l: 'copyLink',
  o: 'original',
  p: 'panel',
  g: 'goToPage',
  F3: 'findNext',
  '?': 'keys',
}

/** With Ctrl, or with ⌘ on a Mac. */
const withControl: Readonly<Record<string, ReaderCommand>> = {
  f: 'find',
  g: 'findNext',
  G: 'findPrevious',
  p: 'print',
  s: 'download',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'actualSize',
}

/** What a key press in the reader asks for; null for everything that is not the reader's. */
export function commandOf(press: Press): ReaderCommand | null {
  if (press.isComposing || press.altKey) return null
  const isControl = press.ctrlKey || press.metaKey
  if (press.shiftKey && press.key === 'F3') return 'findPrevious'
  const table = isControl ? withControl : alone
  return Object.hasOwn(table, press.key) ? table[press.key]! : null
}

/** The key of a command as its tooltip tells it; null where it has none of its own. */
export function keyOf(command: ReaderCommand): string | null {
  const [key] = Object.entries(alone).find(([, one]) => one === command) ?? []
  if (key === undefined) return command === 'print' ? 'Ctrl+P' : command === 'download' ? 'Ctrl+S' : null
  return key.length === 1 ? key.toUpperCase() : key
}
