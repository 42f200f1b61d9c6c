import { changed } from '../laid-out'
import type { EntityFinding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'

/** What stands between a company's names in two languages: 北溪有限公司 (Northmere Limited), "Northmere Limited / 北溪有限公司". */
const between = /^[*#]? ?(?:\(|\/ ?)$/
const inBracket = /\($/
const bracketEnd = /^[*#]?\)/

/** Ties the names of a company that stand beside each other in the two languages, the Chinese one first or a stroke between them. */
export function besideInOtherLanguage(text: string, entities: readonly EntityFinding[]): EntityFinding[] {
  const tied = [...entities]
  let last = -1
  for (const [at, { kind, start }] of tied.entries()) {
    if (kind !== 'company') continue
    const [before, after] = [tied[last], tied[at]!]
    if (before && before.end < start && start - before.end <= 4 && isTied(text, before, after)) {
      tied[last] = changed(before, { pairName: before.pairName ?? after.name })
      tied[at] = changed(after, { pairName: after.pairName ?? before.name })
    }
    last = at
  }
  return tied
}

function isTied(text: string, before: EntityFinding, after: EntityFinding): boolean {
  const words = text.slice(before.end, after.start)
  if (!between.test(words) || isHan(before.name) === isHan(after.name)) return false
  return !inBracket.test(words) || bracketEnd.test(text.slice(after.end, after.end + 2))
}
