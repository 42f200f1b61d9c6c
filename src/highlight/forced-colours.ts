import { adoptSheet } from './ensure-sheet'
import { ofFirefox } from './styles'

/** What keeps the colours that the system forces on it: what is no text of the page. */
const others = 'input, button, select, textarea, meter, progress, img, svg, video, canvas, iframe, object'

/**
 * Chromium paints every highlight in forced colours as one solid block, whatever its style, unless the words' own element is exempt from them.
 * So all elements of a filing are, and are given the same colours by these rules.
 */
const css = `@supports not (${ofFirefox}) { @media (forced-colors: active) {
  :root { forced-color-adjust: none !important; background: Canvas !important; color: CanvasText !important; }
  body, body * {
    border-color: CanvasText !important; background: none !important; color: inherit !important;
    text-shadow: none !important; box-shadow: none !important;
  }
  a:link, a:link * { color: LinkText !important; }
  a:visited, a:visited * { color: VisitedText !important; }
  :is(${others}) { forced-color-adjust: auto !important; }
} }`

/**
 * Keeps a filing in the system's forced colours such that its highlights are seen as lines, until `signal` is aborted. For filings alone: they
 * are plain text from top to bottom, where nothing lies over other things on a background of its own.
 */
export function keepForcedColours(document: Document, signal: AbortSignal): void {
  const forced = document.defaultView?.matchMedia('(forced-colors: active)')
  if (!forced) return
  const adopt = (): void => adoptSheet(document, css, signal)
  if (forced.matches) adopt()
  else forced.addEventListener('change', adopt, { once: true, signal })
}
