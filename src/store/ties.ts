import type { RelativesPort } from '../core/annotation/ports'
import { filingIdShape } from '../core/annotation/shapes'
import type { Tie } from '../core/annotation/relatives'
import type { Database } from './database'
import { checked, storeError } from './faults'
import type { Repository } from './repository'

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ')

/** What the reader said of pairs of filings. */
export function createTies({ store, changed, now }: Repository): Pick<RelativesPort, 'tie'> {
  return {
    async tie(givenOne, givenOther, tie) {
      const filingIds = [checked(filingIdShape, givenOne), checked(filingIdShape, givenOther)]
      const [one = '', other = ''] = filingIds
      if (one === other) throw storeError('invalid', 'a filing is no version of itself')
      const key = keyOf(one, other)
      const before = await store.use((db) =>
        db.transaction('rw', db.ties, async () => {
          const row = await db.ties.get(key)
          if (tie === null) await db.ties.delete(key)
          else await db.ties.put({ key, filingIds, tie, at: now() })
          return row?.tie ?? null
        }),
      )
      changed({ what: 'filings', ids: filingIds })
      return before
    },
  }
}

/** What was said of some filings and any others. */
export interface TiesOf {
  readonly tieOf: (one: string, other: string) => Tie | null
  /** The filings that the reader tied to one. */
  readonly tiedTo: (id: string) => string[]
}

/** Reads what the reader said of filings. */
export async function tiesOf(db: Database, ids: readonly string[]): Promise<TiesOf> {
  const rows = await db.ties
    .where('filingIds')
    .anyOf([...ids])
    .distinct()
    .toArray()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return {
    tieOf: (one, other) => byKey.get(keyOf(one, other))?.tie ?? null,
    tiedTo: (id) =>
      rows
        .filter(({ tie, filingIds }) => tie === 'together' && filingIds.includes(id))
        .flatMap(({ filingIds }) => filingIds.filter((each) => each !== id)),
  }
}
