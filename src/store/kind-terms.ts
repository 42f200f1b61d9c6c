import { hanKindNames, type KindName } from '../core/resolution/kind-names'
import { fold } from './fold'
import type { Term } from './query-terms'
import type { FilingRow } from './rows'

let byName: Map<string, KindName['names'][]> | null = null

/** The kinds by their folded names, made when first asked for. */
function kindsByName(): ReadonlyMap<string, readonly KindName['names'][]> {
  if (byName) return byName
  byName = new Map()
  for (const { name, names } of hanKindNames) {
    const folded = fold(name)
    byName.set(folded, [...(byName.get(folded) ?? []), names])
  }
  return byName
}

/** Whether a term is the Chinese name of what a filing is (年報 of an annual report in English). */
export const namesKind = ({ text }: Term, filing: Pick<FilingRow, 'kind' | 'title'>): boolean =>
  kindsByName()
    .get(text)
    ?.some((names) => names(filing)) ?? false
