import type { Span } from '../text/span'
import type { FilingReference } from './analysis'
import { stated } from './mention'
import type { ReferenceFinding } from './recogniser'
import { filingKey, type FilingKey } from './references/filing-key'
import type { Writable } from './writable'

/** Tells the citations of one and the same filing from the others. What one does not say, a later one may. */
export class ReferenceList {
  readonly references: readonly FilingReference[]
  private readonly own: Writable<FilingReference>[] = []
  private readonly ids = new Map<FilingKey, number>()

  /** `toSource` finds the place of a span in the document's source. */
  constructor(private readonly toSource: (span: Span) => Span) {
    this.references = this.own
  }

  /** The id of a filing that is cited somewhere. */
  get(key: FilingKey): number | undefined {
    return this.ids.get(key)
  }

  /** The id of the filing that is cited, the next one where it is new. */
  add(finding: ReferenceFinding): number {
    const key = filingKey(finding)
    const known = this.ids.get(key)
    if (known === undefined) {
      this.ids.set(key, this.own.length)
      return this.own.push(this.reference(finding)) - 1
    }
    const reference = this.own[known]!
    reference.alias ??= finding.alias
    reference.subject ??= finding.subject
    const { inferred = stated } = finding
    if (reference.inferred.length > 0)
      reference.inferred = reference.inferred.filter((part) => inferred.includes(part))
    return known
  }

  private reference(finding: ReferenceFinding): FilingReference {
    const { filing: kind, noun, date, period, issuer, alias, subject, by, inferred = stated } = finding
    const { start, end } = this.toSource(finding)
    return { start, end, id: this.own.length, kind, noun, date, period, issuer, alias, subject, by, inferred }
  }
}
