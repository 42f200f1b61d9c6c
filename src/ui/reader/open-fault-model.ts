import type { TextKey } from '../texts'

/** Why a PDF is not on show. */
export type OpenFault =
  | { readonly kind: OpenFaultKind }
  | { readonly kind: 'refused by site'; readonly status: number }

type OpenFaultKind =
  | 'not ours'
  | 'missing'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'no access'
  | 'empty'
  | 'not a PDF'
  | 'truncated'
  | 'broken'
  | 'locked'
  | 'too long'
  | 'too much'
  | 'stopped'

/** What is said of it and what can be done. */
export interface OpenFaultModel {
  readonly title: TextKey
  readonly help: TextKey
  /** Whether trying again may help. */
  readonly retry: boolean
}

const model = (title: TextKey, help: TextKey, retry: boolean): OpenFaultModel => ({ title, help, retry })

const models: Readonly<Record<OpenFault['kind'], OpenFaultModel>> = {
  'not ours': model('openNotOurs', 'openNotOursHelp', false),
  missing: model('openMissing', 'openMissingHelp', true),
  'refused by site': model('openRefused', 'openRefusedHelp', true),
  offline: model('openOffline', 'openOfflineHelp', true),
  unreachable: model('openUnreachable', 'openUnreachableHelp', true),
  timeout: model('openTimeout', 'openTimeoutHelp', true),
  'no access': model('tabNoAccess', 'openNoAccessHelp', true),
  empty: model('openEmpty', 'openEmptyHelp', true),
  'not a PDF': model('openNotPdf', 'openNotPdfHelp', true),
  truncated: model('openTruncated', 'openTruncatedHelp', true),
  broken: model('openBroken', 'openBrokenHelp', true),
  locked: model('openLocked', 'openLockedHelp', true),
  'too long': model('openTooLong', 'openTooLongHelp', false),
  'too much': model('openTooMuch', 'openTooMuchHelp', false),
  stopped: model('openStopped', 'openStoppedHelp', true),
}

/** What the reader is told of a PDF that did not open. */
export const openFaultModel = ({ kind }: OpenFault): OpenFaultModel => models[kind]
