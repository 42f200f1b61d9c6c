import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'
import type { FilingHead } from './filing-head'
import type { Issuer, NameAt } from './issuer'

/**
 * The issuer's names from a joint filing's head, whose columns leave the names of both companies side by side: the one that the text
 * calls "the Company", and the name in the other language that stands in the same place, or alone behind it.
 */
export function issuerOfColumns(known: Issuer, head: FilingHead, findings: readonly Finding[]): Issuer {
  const start = head.above.at(-1)?.start ?? 0
  const end = head.below[0]?.start ?? start
  const names = ofKind(findings, 'company').filter((c) => c.start >= start && c.end <= end)
  const english = names.filter((c) => !isHan(c.name))
  const chinese = names.filter((c) => isHan(c.name))
  const placeOf = (list: readonly EntityFinding[], own: NameAt | null): number =>
    list.findIndex((c) => c.name.toLowerCase() === own?.name.toLowerCase())
  const beside = (list: readonly EntityFinding[], others: readonly EntityFinding[], own: NameAt | null) => {
    const place = placeOf(others, own)
    if (place < 0 || others.length < 2) return null
    if (list.length === others.length) return list[place] ?? null
    // one alone is that of the name it stands behind
    const [one] = list
    return one && list.length === 1 && others.findLastIndex((c) => c.start < one.start) === place ? one : null
  }
  return {
    en: known.en ?? beside(english, chinese, known.zh),
    zh: known.zh ?? beside(chinese, english, known.en),
  }
}
