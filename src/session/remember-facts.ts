import type { Analysis } from '../core/analysis/analysis'
import type { FilingRecord } from '../core/annotation/filing'
import { filingRecord } from './filing-record'
import type { SessionPorts } from './session-ports'
import type { SessionState } from './state'

interface RememberOptions {
  readonly filing: Pick<FilingRecord, 'id' | 'url'>
  readonly filings: SessionPorts['filings']
  readonly now: () => number
}

/** Tells the store what a filing says of itself, each time that is something new; a failure is shown as the session's fault. */
export function rememberFacts(
  state: Pick<SessionState, 'fault'>,
  { filing, filings, now }: RememberOptions,
): (analysis: Analysis) => void {
  let told = ''
  return ({ facts }) => {
    const words = JSON.stringify(facts)
    if (words === told) return
    told = words
    filings.merge([filingRecord(filing, facts, now())]).catch((error: unknown) => {
      state.fault.value = error
    })
  }
}
