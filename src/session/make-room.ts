/** The least width that is left to the filing when it makes room for the panel, in CSS pixels; below, the panel lies over it. */
const leastPage = 560

/** Moves the page's right edge to the left of a panel of this width, where the page is wide enough, so that no words lie under it. */
export function makeRoom({ document, innerWidth }: Window, width: number): void {
  const { style } = document.documentElement
  if (width > 0 && innerWidth - width >= leastPage)
    style.setProperty('margin-right', `${width}px`, 'important')
  else style.removeProperty('margin-right')
}
