import type { StoreChange } from '../core/annotation/ports'
import type { Store } from './open-store'

/** What every repository works with. */
export interface Repository {
  readonly store: Store
  /** Told of every write once it is on disk. */
  readonly changed: (change: StoreChange) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
}
