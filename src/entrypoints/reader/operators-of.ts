import type { Operators } from '../../sources/pdf/glyph-places'

/** pdf.js keeps with a page what it is drawn by while it is shown, but has no public word for it. */
interface DrawnPage {
  readonly _intentStates?: ReadonlyMap<unknown, { readonly operatorList?: OperatorList | null }>
}

interface OperatorList extends Operators {
  /** Whether nothing more is to come. */
  readonly lastChunk?: boolean
}

const listsOf = (page: object): OperatorList[] =>
  [...((page as DrawnPage)._intentStates?.values() ?? [])].flatMap(({ operatorList }) => operatorList ?? [])

/** What a page of pdf.js is being drawn by, as far as it has come: one list for each way in which it is; none where it is not drawn. */
export const operatorsOf = (page: object): readonly Operators[] => listsOf(page)

/** Whether all that a page is drawn by has come from pdf.js' worker, which then is free for other work. */
export function hasAllOperators(page: object): boolean {
  const lists = listsOf(page)
  return lists.length > 0 && lists.every(({ lastChunk }) => lastChunk === true)
}
