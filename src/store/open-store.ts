import { Database, databaseName } from './database'
import { storeError, toStoreError, wasClosed } from './faults'

/** A way to the database that opens it on demand, and again after it was closed or deleted. */
export interface Store {
  /**
   * Does some work on the open database. Rejects with a StoreError when the database or the work fails, at the latest after the time
   * limits. Work that was cut off by a closing database is done once more, so it must be one transaction.
   */
  use<T>(work: (db: Database) => PromiseLike<T>): Promise<T>
  close(): void
}

/** What the store can be opened with; everything has a default. */
export interface StoreOptions {
  readonly name?: string
  readonly factory?: IDBFactory
  /** How long opening and how long one piece of work may take, ms. */
  readonly openLimit?: number
  readonly workLimit?: number
  /** The database was deleted while it was open; the next use begins a new, empty one. */
  readonly onDeleted?: () => void
}

async function within<T>(limit: number, detail: string, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(storeError('blocked', detail)), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The store, not opened yet: it opens at the first use. */
export function openStore(options: StoreOptions = {}): Store {
  const { name = databaseName, factory, openLimit = 5_000, workLimit = 8_000, onDeleted } = options
  let current: { readonly db: Database; readonly ready: Promise<void> } | null = null

  const drop = (db: Database): void => {
    if (current?.db === db) current = null
  }
  const close = (db: Database): void => {
    drop(db)
    db.close()
  }

  const begin = (): NonNullable<typeof current> => {
    const db = new Database(name, factory)
    db.on('close', () => drop(db))
    // Another context deletes or upgrades the database: let go of it at once, or it hangs.
    db.on('versionchange', (event: IDBVersionChangeEvent) => {
      close(db)
      if (event.newVersion === null) onDeleted?.()
      return false
    })
    return { db, ready: ready(db) }
  }

  const ready = async (db: Database): Promise<void> => {
    try {
      if (await within(openLimit, 'opening took too long', db.isNewer())) throw storeError('newer')
      await within(openLimit, 'opening took too long', db.open())
    } catch (error) {
      close(db)
      throw toStoreError(error)
    }
  }

  const attempt = async <T>(work: (db: Database) => PromiseLike<T>, attempts: number): Promise<T> => {
    current ??= begin()
    const { db, ready } = current
    await ready
    try {
      return await within(workLimit, 'the work took too long', work(db))
    } catch (error) {
      if (!wasClosed(error)) throw toStoreError(error)
      close(db)
      if (attempts === 1) throw toStoreError(error)
    }
    return attempt(work, attempts - 1)
  }

  return {
    use: (work) => attempt(work, 2),
    close: () => {
      if (current) close(current.db)
    },
  }
}
