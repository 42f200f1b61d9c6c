import { adoptStyles } from './adopt-styles'

/** The name of the one element that Antecedent adds to a page. */
export const rootName = 'antecedent-root'

/** Events that stay inside, so that the page's own shortcuts and menus do not answer to what is typed and clicked here. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'beforeinput',
  'paste',
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const

/** Important rules of a shadow root on its host are above all that the page says of it, be it important too. */
const hostCss = `:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important;
}
`

/** Where the interface stands in a page. */
export interface Mounted {
  readonly host: HTMLElement
  /** A layer of its own for each part, in one language (BCP 47); they lie over one another in the order in which they were made. */
  layer(language: string): HTMLElement
  /** Whether an event of the page came from within. */
  owns(event: Event): boolean
}

/**
 * Adds our one element to the page, with everything in a closed shadow root: the page's styles do not reach in, ours do not reach out,
 * and keys and clicks end here. It goes when `signal` is aborted.
 */
export function mount(document: Document, css: string, signal: AbortSignal): Mounted {
  const host = document.createElement(rootName)
  host.setAttribute('translate', 'no')
  const shadow = host.attachShadow({ mode: 'closed' })
  adoptStyles(shadow, hostCss + css)
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal })
  document.documentElement.append(host)
  signal.addEventListener('abort', () => host.remove())
  return {
    host,
    layer(language) {
      const layer = document.createElement('div')
      layer.className = 'layer'
      // On the host it would be lost, which takes nothing over from the page.
      layer.lang = language
      shadow.append(layer)
      return layer
    },
    owns: (event) => event.target === host,
  }
}
