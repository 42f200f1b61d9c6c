import { NoteWaitsError, StoreError, type StoreFault } from '../../core/annotation/ports'
import type { TextKey } from '../texts'

/** What went wrong, in the reader's words, and what to do. */
export interface FaultModel {
  readonly title: TextKey
  readonly help: TextKey
  /** Whether trying again can help at all. */
  readonly retry: boolean
  /** Whether what could not be stored waits on this machine. */
  readonly kept?: true
}

const faults: Readonly<Record<StoreFault, FaultModel>> = {
  blocked: { title: 'faultBlocked', help: 'faultBlockedHelp', retry: true },
  full: { title: 'faultFull', help: 'faultFullHelp', retry: true },
  unavailable: { title: 'faultUnavailable', help: 'faultUnavailableHelp', retry: true },
  newer: { title: 'faultNewer', help: 'faultNewerHelp', retry: false },
  invalid: { title: 'faultInvalid', help: 'faultInvalidHelp', retry: false },
}

/** Other failures that the reader can do something about, by the error's name. */
const named: Readonly<Record<string, FaultModel>> = {
  LeftBehindError: { title: 'pageOutdated', help: 'pageOutdatedHelp', retry: false },
  NoAnswerError: { title: 'faultNoAnswer', help: 'faultNoAnswerHelp', retry: true },
  StockLookupError: { title: 'faultSite', help: 'faultSiteHelp', retry: false },
}

/** What to tell the reader of a failure. */
export function faultModel(error: unknown): FaultModel {
  if (error instanceof NoteWaitsError) return { ...faultModel(error.cause), kept: true }
  if (error instanceof StoreError) return faults[error.fault]
  const known = error instanceof Error && Object.hasOwn(named, error.name) ? named[error.name] : undefined
  return known ?? { title: 'faultUnknown', help: 'faultUnknownHelp', retry: true }
}
