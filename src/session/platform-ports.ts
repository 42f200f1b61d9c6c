import { onStoreChange } from '../messages/change-bell'
import { createOutbox } from '../messages/outbox'
import { portsOver } from '../messages/ports'
import { createSend } from '../messages/send'
import type { Platform } from '../platform/platform'
import type { SessionPorts } from './session-ports'
import { settingsIn } from './stored-settings'

/** The ports of a session in any page of the browser: the store is the background's, asked by messages; settings lie in storage.local. */
export function platformPorts(platform: Platform): SessionPorts {
  const ports = portsOver(createSend(platform))
  return {
    ...ports,
    notes: createOutbox(platform, ports.notes),
    settings: settingsIn(platform),
    onStoreChange: (listener, signal) => onStoreChange(platform, listener, signal),
    open: (url) => ports.site.open(url),
    openAt: (filing, jump) => ports.site.openAt(filing, jump),
  }
}
