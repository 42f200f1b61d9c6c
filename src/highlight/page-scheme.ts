import type { Scheme } from './styles'

/**
 * Whether the words around an element are dark on light or light on dark, told by the colour of the words themselves: filings are
 * black on white whatever the reader's system prefers, and the colour of words is known even where paper is an image.
 */
export function pageScheme(element: Element): Scheme {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? ''
  const channels = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(colour)
  if (!channels) return 'light'
  const [red, green, blue] = channels.slice(1).map(Number)
  return luminance(red ?? 0, green ?? 0, blue ?? 0) > 140 ? 'dark' : 'light'
}

/** Perceived brightness, 0 to 255 (ITU-R BT.601 weights). */
const luminance = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue
