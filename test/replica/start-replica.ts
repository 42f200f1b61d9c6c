import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Answer } from './answer'
import { makeCertificate } from './certificate'
import type { Listing } from './listing'
import { makeProxy, type Refusal } from './proxy'
import { readFolder } from './read-folder'
import { ownFile } from './own-file'
import { respond, type LoggedRequest } from './respond'
import { readManifest } from './read-manifest'
import { makeSwitches, type Switches } from './switches'

/** What a replica serves: its own written filings, a folder of PDFs with an index.jsonl, and perhaps one file more. */
export interface ReplicaOptions {
  /** A folder of PDFs with an index.jsonl, instead of the written filings. */
  readonly folder?: string
  /** A file of one's own (.html as is, .txt as an old HTML page, .pdf as is), as one more filing; see `ownFileUrl`. */
  readonly file?: string
  /** Port of the https server; random when left out. */
  readonly port?: number
  /** Rows that a result page shows at first and that "load more" adds; 100 as on the site when left out. */
  readonly rowsPerPage?: number
}

/** A small HKEXnews on loopback. */
export interface Replica {
  /** The https server. */
  readonly port: number
  /** The proxy that maps the hosts of HKEXnews to it, for http and https. */
  readonly proxyPort: number
  /** Its certificate's public key, for Chromium. */
  readonly spki: string
  /** Every request for its hosts, in the order in which they came. Tests may empty it. */
  readonly log: LoggedRequest[]
  /** Every request for another host. */
  readonly refused: Refusal[]
  readonly switches: Switches
  readonly listing: Listing
  /** "https://www1.hkexnews.hk/…" of the file given by `file`; null without one. */
  readonly ownFileUrl: string | null
  /**
   * Serves `body` at a path (of any case) from now on, in place of what was there: a filing that changed, a hostile page, a huge one.
   * `type` is "text/html;charset=UTF-8" when left out.
   */
  serve(path: string, body: string | Buffer, type?: string): void
  /** Forgets what was asked, served and switched: it is as it was when it started. */
  reset(): void
  close(): Promise<void>
}

/** Starts a replica; `close` it when done. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const own = options.file ? ownFile(options.file) : null
  const base = options.folder ? readFolder(options.folder) : readManifest()
  const listing: Listing = own ? { ...base, filings: [...base.filings, own] } : base
  const log: LoggedRequest[] = []
  const refused: Refusal[] = []
  const switches = makeSwitches()
  const served = new Map<string, Answer>()
  const certificate = await makeCertificate()
  const listener =
    (scheme: 'http' | 'https'): RequestListener =>
    (request, response) => {
      respond(
        { listing, switches, served, log, scheme, moreRows: options.rowsPerPage },
        request,
        response,
      ).catch((error: unknown) => {
        console.error('replica:', error)
        response.destroy()
      })
    }
  const secure = createServer({ key: certificate.key, cert: certificate.cert }, listener('https'))
  const port = await listen(secure, options.port ?? 0)
  const proxy = makeProxy(port, listener('http'), refused)
  const sockets = trackSockets([secure, proxy])
  const proxyPort = await listen(proxy, 0)
  return {
    port,
    proxyPort,
    spki: certificate.spki,
    log,
    refused,
    switches,
    listing,
    ownFileUrl: own ? `https://www1.hkexnews.hk${own.path}` : null,
    serve(path, body, type = 'text/html;charset=UTF-8') {
      served.set(path.toLowerCase(), { status: 200, type, body })
    },
    reset() {
      log.length = 0
      refused.length = 0
      switches.clear()
      served.clear()
    },
    async close() {
      const closed = [secure, proxy].map((server) => new Promise((done) => server.close(done)))
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}

function listen(server: Server | ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** The open sockets of servers, so that closing does not wait for a browser's idle connections. */
function trackSockets(
  servers: readonly { on(event: 'connection', listener: (socket: Socket) => void): unknown }[],
) {
  const sockets = new Set<Socket>()
  for (const server of servers)
    server.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
  return sockets
}
