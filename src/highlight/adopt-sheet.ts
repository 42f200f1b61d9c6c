/**
 * Adds a style sheet to a document until `signal` is aborted. A constructed sheet works on pages whose content security policy
 * forbids styles, and leaves no element behind that the page's own scripts could trip over.
 */
export function adoptSheet(document: Document, css: string, signal: AbortSignal): void {
  const view = document.defaultView
  if (!view) throw new Error('The document is not shown')
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet)
  })
}
