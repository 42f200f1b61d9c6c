/**
 * What tells the contents of a filing from any other: "bytes:" and the SHA-256 of a file in hexadecimal, or "text:" and that of the
 * normalised text, for a page of which a content script never has the bytes.
 */
export type Fingerprint = `${'bytes' | 'text'}:${string}`

/** The identity of a file that lies at no address: its bytes, wherever it lies and whatever it is called. */
export const ownFileId = (fingerprint: Fingerprint): string =>
  `/file/${fingerprint.slice(fingerprint.indexOf(':') + 1)}`

/** The fingerprint of the bytes of a file that has such an identity; null for any other filing. */
export function fingerprintOfOwnFile(filingId: string): Fingerprint | null {
  const hash = /^\/file\/([0-9a-f]{64})$/.exec(filingId)?.[1]
  return hash === undefined ? null : `bytes:${hash}`
}
