import { highlightCss, sheetProperty, type Scheme } from './styles'

/** Sees to it that a document has the highlights' style sheet, until `signal` is aborted. */
export function ensureSheet(document: Document, scheme: Scheme, signal: AbortSignal): void {
  const view = viewOf(document)
  const known = view.getComputedStyle(document.documentElement).getPropertyValue(sheetProperty)
  if (known.trim() !== scheme) adoptSheet(document, highlightCss(scheme), signal)
}

function viewOf({ defaultView }: Document): Window & typeof globalThis {
  if (!defaultView) throw new Error('The document is not shown')
  return defaultView
}

/**
 * Adds a style sheet to a document until `signal` is aborted. A constructed sheet works on pages whose content security policy
 * forbids styles, and leaves no element behind that the page's own scripts could trip over.
 */
export function adoptSheet(document: Document, css: string, signal: AbortSignal): void {
  const sheet = new (viewOf(document).CSSStyleSheet)()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet)
  })
}
