import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import type { ReadPage } from './read-pages'
import type { TextCoverage } from './text-coverage'

/** What draws on a page. */
const drawing: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
  OPS.shadingFill,
  OPS.constructPath,
])

/** Whether a page without text shows anything. */
async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operator: number) => drawing.has(operator))
}

/** Of so many pages without text it is looked at what they show; of the others it is taken that they do, as looking decodes them. */
const mostLookedAt = 20

/** How much of a document can be read, once all pages were. */
export async function coverageOf(pdf: PDFDocumentProxy, pages: readonly ReadPage[]): Promise<TextCoverage> {
  const empty = pages.filter((page) => page.health === 'empty')
  const pictures: number[] = []
  for (const [i, { page }] of empty.entries()) {
    if (i >= mostLookedAt || (await isPicture(await pdf.getPage(page + 1)))) pictures.push(page + 1)
  }
  return {
    pages: pages.length,
    withText: pages.filter((page) => page.health === 'text').length,
    pictures,
    broken: pages.flatMap(({ page, health }) => (health === 'broken' ? [page + 1] : [])),
  }
}
