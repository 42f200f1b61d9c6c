import type { Operators } from '../../sources/pdf/glyph-places'

/** pdf.js keeps with a page what it is drawn by while it is shown, but has no public word for it. */
interface DrawnPage {
  readonly _intentStates?: ReadonlyMap<unknown, { readonly operatorList?: Operators | null }>
}

/** What a page of pdf.js is being drawn by, as far as it has come: one list for each way in which it is; none where it is not drawn. */
export const operatorsOf = (page: object): Operators[] =>
  [...((page as DrawnPage)._intentStates?.values() ?? [])].flatMap(({ operatorList }) => operatorList ?? [])
