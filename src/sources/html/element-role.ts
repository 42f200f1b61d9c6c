/** What an element is to a reader of the page: left out, a block of its own (with or without its line breaks), a line break, or inline. */
export type ElementRole = 'skipped' | 'block' | 'preformatted' | 'break' | 'inline'

/** The element that holds Antecedent's own card and panel in a page. */
export const ownHost = 'antecedent-root'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const skipped = set(
  `script style noscript noframes template head title iframe frame object embed canvas svg audio video map input textarea select button datalist option rp rt ${ownHost}`,
)
const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p search section summary table tbody td tfoot th thead tr ul',
)
const preformatted = set('pre listing xmp plaintext')

/** The role of an element by its name and attributes alone. */
export function roleOf(element: Element): ElementRole {
  const name = element.localName
  if (skipped.has(name) || isHidden(element)) return 'skipped'
  if (name === 'br' || name === 'wbr') return name === 'br' ? 'break' : 'inline'
  if (preformatted.has(name)) return 'preformatted'
  return blocks.has(name) ? 'block' : 'inline'
}

/** Whether text before and after the element's edges belongs to different blocks. */
export const isBoundary = (element: Element): boolean =>
  blocks.has(element.localName) || preformatted.has(element.localName)

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Whether a rendered page shows the element; true for `display: contents`, which has no box of its own. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  const view = element.ownerDocument.defaultView
  return view?.getComputedStyle(element).display === 'contents'
}
