import type Dexie from 'dexie'
import { version1 } from './version-1'
import { version2 } from './version-2'

/** Every version of the database, oldest first. A version that was released never changes: what is new gets the next number. */
export const migrations: readonly ((db: Dexie) => void)[] = [version1, version2]
