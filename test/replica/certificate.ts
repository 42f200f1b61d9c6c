import { createHash, createPublicKey } from 'node:crypto'
import { generate } from 'selfsigned'

/** The hosts of HKEXnews that the replica answers for. */
export const replicaHosts: readonly string[] = [
  'www1.hkexnews.hk',
  'www.hkexnews.hk',
  'www2.hkexnews.hk',
  'www3.hkexnews.hk',
  'www.hkex.com.hk',
  'localhost',
]

/** A certificate for the replica's hosts, valid for two days. */
export interface Certificate {
  readonly key: string
  readonly cert: string
  /** SHA-256 of its public key in base64, as Chromium's --ignore-certificate-errors-spki-list wants it. */
  readonly spki: string
}

/** Makes a new certificate; it is never written to disk. */
export async function makeCertificate(): Promise<Certificate> {
  const altNames = [
    ...replicaHosts.map((value) => ({ type: 2 as const, value })),
    { type: 7 as const, ip: '127.0.0.1' },
  ]
  const pems = await generate([{ name: 'commonName', value: 'replica of HKEXnews' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 86_400_000),
    notAfterDate: new Date(Date.now() + 2 * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  const publicKey = createPublicKey(pems.cert).export({ type: 'spki', format: 'der' })
  return {
    key: pems.private,
    cert: pems.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
  }
}
