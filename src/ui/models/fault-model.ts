import { StoreError, type StoreFault } from '../../core/annotation/ports'
import type { TextKey } from '../texts'

/** What went wrong, in the reader's words, and what to do. */
export interface FaultModel {
  readonly title: TextKey
  readonly help: TextKey
  /** Whether trying again can help at all. */
  readonly retry: boolean
}

const faults: Readonly<Record<StoreFault, FaultModel>> = {
  blocked: { title: 'faultBlocked', help: 'faultBlockedHelp', retry: true },
  full: { title: 'faultFull', help: 'faultFullHelp', retry: true },
  unavailable: { title: 'faultUnavailable', help: 'faultUnavailableHelp', retry: true },
  newer: { title: 'faultNewer', help: 'faultNewerHelp', retry: false },
  invalid: { title: 'faultInvalid', help: 'faultInvalidHelp', retry: false },
}

/** What to tell the reader of a failure. */
export const faultModel = (error: unknown): FaultModel =>
  error instanceof StoreError
    ? faults[error.fault]
    : { title: 'faultUnknown', help: 'faultUnknownHelp', retry: true }
