import { parsePdfUrl } from '../../hkexnews/pdf-url'

/*
 * A content script of its own, as it has to be there before the first click can be. It has links that save a PDF save it: Firefox takes
 * a click on one for a visit, so that the reader would open in its place; the mark of an original keeps it away. The page gets its link
 * back as it was.
 */
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[download][href]') : null
    if (!link || !parsePdfUrl(link.href)) return
    const before = link.getAttribute('href') ?? ''
    link.hash = 'original'
    setTimeout(() => link.setAttribute('href', before))
  },
  { capture: true },
)
