import Dexie, { type EntityTable, type Table } from 'dexie'
import { migrations } from './migrations/migrations'
import type { CopyRow, FilingRow, IndexRow, NoteRow, ReadingRow, StockRow, TieRow, WatchRow } from './rows'

/** The name of the database, on the extension's origin. */
export const databaseName = 'antecedent'

/** The reader's database. Opened by `openStore` only, which sees to versions, failures and time limits. */
export class Database extends Dexie {
  declare readonly notes: EntityTable<NoteRow, 'id'>
  declare readonly filings: EntityTable<FilingRow, 'id'>
  declare readonly watchlist: EntityTable<WatchRow, 'code'>
  declare readonly stocks: EntityTable<StockRow, 'code'>
  declare readonly readings: EntityTable<ReadingRow, 'id'>
  declare readonly copies: Table<CopyRow, [filingId: string, fingerprint: string]>
  declare readonly ties: EntityTable<TieRow, 'key'>
  declare readonly indexes: EntityTable<IndexRow, 'id'>

  constructor(
    name = databaseName,
    private readonly factory = globalThis.indexedDB as IDBFactory | undefined,
  ) {
    // Strict: a note counts as saved once it is on the disk, not once the browser has it in memory.
    super(name, {
      autoOpen: false,
      chromeTransactionDurability: 'strict',
      ...(factory ? { indexedDB: factory } : {}),
      IDBKeyRange: globalThis.IDBKeyRange,
    })
    for (const migrate of migrations) migrate(this)
  }

  /**
   * Whether a newer Antecedent has written what is on the disk. To be asked before opening: Dexie would open it all the same, and
   * add to it what it misses.
   */
  async isNewer(): Promise<boolean> {
    const stored = (await this.factory?.databases())?.find(({ name }) => name === this.name)
    return Math.floor((stored?.version ?? 0) / 10) > migrations.length
  }
}
