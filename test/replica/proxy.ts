import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { replicaHosts } from './certificate'

/** A request for another host than the replica's, which the proxy refused. */
export interface Refusal {
  readonly host: string
  /** The whole address where the request was not encrypted, else "host:443". */
  readonly address: string
}

/**
 * The proxy that browsers are told to use: CONNECT to a host of HKEXnews leads to the replica (`securePort`), a plain http request to
 * such a host is answered by `plain`; everything else is recorded in `refused` and gets 403.
 */
export function makeProxy(
  securePort: number,
  plain: (request: IncomingMessage, response: ServerResponse) => void,
  refused: Refusal[],
): Server {
  const proxy = createServer((request, response) => {
    const address = request.url ?? ''
    const host = URL.canParse(address) ? new URL(address).hostname : ''
    if (replicaHosts.includes(host)) return plain(request, response)
    refused.push({ host, address })
    response.writeHead(403).end()
  })
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const [host = '', port = ''] = (request.url ?? '').split(':')
    // A browser drops connections as it likes; that is no failure of the replica.
    socket.on('error', () => socket.destroy())
    if (!replicaHosts.includes(host) || port !== '443') {
      refused.push({ host, address: request.url ?? '' })
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
  })
  return proxy
}
