/** Gives a shadow root its styles by a constructed sheet, which the page's content security policy does not reach. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView
  if (!view) throw new Error('The document is not shown')
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
