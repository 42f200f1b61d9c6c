import type { CitedFiling } from '../../core/annotation/filing-reading'
import type { KnownPart, PartedFiling } from '../../core/annotation/relatives'
import type { TextTarget } from '../../core/annotation/selectors'

/** A part as it is listed. */
export interface PartModel {
  readonly part: KnownPart
  /** From 1. */
  readonly number: number
  /** Whether it is the one on show. */
  readonly isOwn: boolean
}

/** Where a prior filing is named in a part. */
export interface PartPlace {
  readonly part: KnownPart
  readonly number: number
  readonly target: TextTarget | null
}

/** One prior filing that parts other than the one on show name. */
export interface CitedElsewhere extends Pick<CitedFiling, 'kind' | 'date' | 'period' | 'alias' | 'subject'> {
  readonly key: string
  /** The other issuer's name; null where the filing is the issuer's own. */
  readonly issuer: string | null
  readonly places: readonly PartPlace[]
}

/** The parts of a filing in several files, in order. `own` is the id of the one on show, or of the index page. */
export const partModels = ({ parts }: PartedFiling, own: string): PartModel[] =>
  parts.map((part, i) => ({ part, number: i + 1, isOwn: part.id === own }))

/** The prior filings that the other parts name, by date, the undated last; each once, with every part that names it. */
export function citedElsewhere(models: readonly PartModel[]): CitedElsewhere[] {
  const found = new Map<string, CitedElsewhere>()
  for (const { part, number, isOwn } of models)
    for (const cited of isOwn ? [] : (part.reading?.cited ?? [])) {
      const { kind, date, period, issuer, alias, subject, target } = cited
      // What bears neither a day nor a period is known by its name alone.
      const key = JSON.stringify([
        kind,
        issuer,
        date,
        period,
        date === null && period === null ? alias : null,
      ])
      const before = found.get(key)
      found.set(key, {
        key,
        kind,
        date,
        period,
        issuer: issuer === 'self' ? null : issuer,
        alias: before?.alias ?? alias,
        subject: before?.subject ?? subject,
        places: [...(before?.places ?? []), { part, number, target }],
      })
    }
  return [...found.values()].toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
}
