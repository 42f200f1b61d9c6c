import { layerName, layerPriority, type Layer, type Scheme } from './styles'

/** Whether this browser can highlight text without touching it (CSS Custom Highlight API: Chrome 105, Firefox 140). */
export const supported = (view: Window & typeof globalThis): boolean =>
  'highlights' in view.CSS && typeof view.Highlight === 'function' && typeof view.StaticRange === 'function'

/** The highlights that are ours. */
export interface Registry {
  add(layer: Layer, range: AbstractRange): void
  delete(layer: Layer, range: AbstractRange): void
  /** Takes every highlight of ours off the page. */
  clear(): void
}

/**
 * Keeps our highlights in `CSS.highlights` and beside it in a Map of our own: in a Firefox content script, iterating either the
 * registry or a Highlight throws ("Xray wrapping of iterators not supported").
 */
export function createRegistry(view: Window & typeof globalThis, scheme: Scheme): Registry {
  const own = new Map<Layer, Highlight>()

  const highlightOf = (layer: Layer): Highlight => {
    const known = own.get(layer)
    if (known) return known
    const highlight = new view.Highlight()
    highlight.priority = layerPriority(layer)
    view.CSS.highlights.set(layerName(layer, scheme), highlight)
    own.set(layer, highlight)
    return highlight
  }

  return {
    add: (layer, range) => void highlightOf(layer).add(range),
    delete: (layer, range) => void own.get(layer)?.delete(range),
    clear() {
      for (const layer of own.keys()) view.CSS.highlights.delete(layerName(layer, scheme))
      own.clear()
    },
  }
}
