import type { Fingerprint } from '../core/annotation/fingerprint'

/** A text of fewer code units may be the same in many filings: it tells none from another. */
const leastText = 500

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Absent in pages that came over plain http.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The fingerprint of a file. The browser hashes beside the page's own work. */
export async function fingerprintOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Fingerprint | null> {
  const hash = await sha256(bytes)
  return hash === null ? null : `bytes:${hash}`
}

/** The fingerprint of a page's normalised text; null for a text too short to be told by, and where the browser does not hash. */
export async function fingerprintOfText(text: string): Promise<Fingerprint | null> {
  if (text.length < leastText) return null
  const hash = await sha256(new TextEncoder().encode(text))
  return hash === null ? null : `text:${hash}`
}
