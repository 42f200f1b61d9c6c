import type { ReferenceFinding } from '../recogniser'
import { andIts, issuerInferred, type Whose } from './whose'

/** Whose the filings are of which one is cited right before "and its (annual report)"; null for the issuer itself. Asked for places in order. */
export function ownersOf(text: string, cited: readonly ReferenceFinding[]): (start: number) => Whose | null {
  let next = 0
  return (start) => {
    while (next < cited.length && cited[next]!.end <= start) next += 1
    const before = cited[next - 1]
    if (!before || before.issuer === 'self' || start - before.end > 80) return null
    return andIts.test(text.slice(before.end, start))
      ? { issuer: before.issuer, inferred: issuerInferred }
      : null
  }
}
