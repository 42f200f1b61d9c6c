import type { Replica } from '../replica/start-replica'

/** Hosts that browsers ask of their own accord (updates, sign-in, settings), with or without an extension. */
export const browserNoise: readonly string[] = [
  'update.googleapis.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'accounts.google.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'location.services.mozilla.com',
  'aus5.mozilla.org',
]

/** Throws, naming the addresses, where any host but the replica's was asked for and is not `noise`. */
export function expectOnlyReplica(replica: Replica, noise: readonly string[] = browserNoise): void {
  const others = replica.refused.filter(({ host }) => !noise.includes(host)).map(({ address }) => address)
  if (others.length) throw new Error(`asked for hosts other than the replica's: ${others.join(', ')}`)
}
