import { type GenericSchema, isValiError, parse } from 'valibot'
import { StoreError, type StoreFault } from '../core/annotation/ports'

/** Names of errors of Dexie and of IndexedDB, and what they are to the reader. */
const faultOf: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  TimeoutError: 'blocked',
  DatabaseClosedError: 'unavailable',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  NoSuchDatabaseError: 'unavailable',
  NotFoundError: 'unavailable',
  NotReadableError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  AbortError: 'unavailable',
  TransactionInactiveError: 'unavailable',
  ConstraintError: 'invalid',
  DataError: 'invalid',
  DataCloneError: 'invalid',
}

const messages: Readonly<Record<StoreFault, string>> = {
  blocked: 'The database is held by another window of the browser.',
  full: 'There is no room left on the disk.',
  unavailable: 'The browser does not open the database.',
  newer: 'The database was written by a newer version of Antecedent.',
  invalid: 'This cannot be stored.',
}

/** A failure of the store with its usual words. */
export const storeError = (fault: StoreFault, detail?: string): StoreError =>
  new StoreError(fault, detail ? `${messages[fault]} (${detail})` : messages[fault])

/** The error and those it wraps, outermost first: Dexie wraps the browser's own in `inner` and lists those of a bulk write. */
function* chain(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error)) return
  yield error
  if (depth === 5) return
  const { inner, failures } = error as { inner?: unknown; failures?: unknown }
  yield* chain(inner, depth + 1)
  if (Array.isArray(failures)) yield* chain(failures[0], depth + 1)
}

/** Whether the connection was closed under the work: it never took effect, and may be done again on a new connection. */
export const wasClosed = (error: unknown): boolean =>
  [...chain(error)].some(({ name }) => name === 'DatabaseClosedError' || name === 'InvalidStateError')

/**
 * The StoreError for a failure of Dexie, IndexedDB or a check. A full disk goes before all else, since it also aborts the
 * transaction. Any other error is a mistake of ours and is returned as it is.
 */
export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreError) return error
  if (isValiError(error)) return storeError('invalid', error.message)
  const errors = [...chain(error)]
  if (errors.some(({ name }) => name === 'QuotaExceededError')) return storeError('full')
  for (const { name, message } of errors.reverse()) {
    const fault = faultOf[name]
    if (fault) return storeError(fault, message)
  }
  return error
}

/** The value, parsed by its shape; throws a StoreError where it does not fit. */
export function checked<T>(shape: GenericSchema<unknown, T>, value: unknown): T {
  try {
    return parse(shape, value)
  } catch (error) {
    throw toStoreError(error)
  }
}
