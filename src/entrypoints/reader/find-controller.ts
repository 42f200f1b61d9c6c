import { PDFFindController } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { findPattern, findPlaces } from '../../core/text/find-pattern'

/** pdf.js' own search over the pages' text, with a pattern that knows Chinese text that is set apart. */
export class FindController extends PDFFindController {
  override match(query: string | string[], text: string): { index: number; length: number }[] | undefined {
    const state = this.state as { caseSensitive?: boolean; entireWord?: boolean } | null
    const pattern = findPattern([query].flat().join(' '), {
      matchCase: state?.caseSensitive === true,
      wholeWords: state?.entireWord === true,
    })
    return pattern ? findPlaces(text, pattern) : undefined
  }
}
