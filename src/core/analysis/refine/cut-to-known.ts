import { bilingualPair } from '../entities/bilingual-pair'
import { hanCompanyOverCells } from '../entities/han-company-over-cells'
import { changed } from '../laid-out'
import type { EntityFinding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'

/** Those who find Chinese names that fill a bracket or begin with their cell. */
const wholeBy = new Set([bilingualPair.name, hanCompanyOverCells.name])

/** A Chinese company name that ends in another whole one was read too far to the left: cut to the other, but where its beginning is plain. */
export function cutToKnown(entities: readonly EntityFinding[]): EntityFinding[] {
  const count = new Map<string, number>()
  const plain = new Set<string>()
  for (const f of entities) {
    if (f.kind !== 'company' || !isHan(f.name)) continue
    count.set(f.name, (count.get(f.name) ?? 0) + 1)
    if (wholeBy.has(f.by)) plain.add(f.name)
  }
  // where several names are ends of one, the one that comes up first
  const rank = new Map([...count.keys()].map((name, index) => [name, index]))
  const shorter = new Map<string, string>()
  for (const long of count.keys()) {
    if (plain.has(long)) continue
    let best: string | null = null
    for (let from = 1; from <= long.length - 6; from++) {
      const name = long.slice(from)
      const isEarlier = (rank.get(name) ?? Infinity) < (best === null ? Infinity : rank.get(best)!)
      if (isEarlier && long[from - 1] !== ')') best = name
    }
    if (best !== null && count.get(best)! >= count.get(long)!) shorter.set(long, best)
  }
  if (shorter.size === 0) return [...entities]
  return entities.map((f) => {
    const name = f.kind === 'company' ? shorter.get(f.name) : undefined
    return name === undefined ? f : changed(f, { name, start: f.end - name.length })
  })
}
