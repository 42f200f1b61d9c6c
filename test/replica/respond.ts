import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer, Ask } from './answer'
import { sendDocument, sendRange, typeOf } from './documents'
import type { Listing } from './listing'
import { answer } from './site'
import type { Switches } from './switches'

/** A request that came to the replica. */
export interface LoggedRequest {
  readonly method: string
  readonly scheme: 'http' | 'https'
  readonly host: string
  /** Path and query as they came. */
  readonly path: string
  /** HTTP status of the answer; 0 until it is begun (a slow address). */
  readonly status: number
  readonly range: string | null
  /** Parameters of a POSTed form, as they came. */
  readonly form: string
}

/** What an answer depends on beside the request. */
export interface Context {
  readonly listing: Listing
  readonly switches: Switches
  /** What tests put at a path, by path in lower case. */
  readonly served: ReadonlyMap<string, Answer>
  readonly log: LoggedRequest[]
  readonly scheme: 'http' | 'https'
  readonly moreRows: number | undefined
}

/** Answers one request, as the switches say, and logs it. */
export async function respond(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { log, scheme, switches, listing } = context
  const raw = request.url ?? '/'
  // A proxied http request names the whole address, any other one the path only.
  const url = new URL(raw, `${scheme}://${request.headers.host ?? 'localhost'}`)
  const form = request.method === 'POST' ? await readBody(request) : ''
  const path = url.pathname + url.search
  const range = request.headers.range ?? null
  log.push({
    method: request.method ?? 'GET',
    scheme,
    host: url.hostname,
    path,
    range,
    form,
    get status() {
      return response.headersSent ? response.statusCode : 0
    },
  })
  const fault = switches.faultFor(path)
  if (fault.slow) await wait(fault.slow)
  if (fault.status !== undefined) return send(response, faulty(fault.status))
  if (fault.empty) return send(response, { status: 200, type: 'text/html', body: '' })
  const wanted = decodeURIComponent(url.pathname)
  const served = context.served.get(wanted.toLowerCase())
  if (served && fault.malformed) return send(response, { ...served, body: half(served.body) })
  if (served) {
    const bytes = Buffer.from(served.body)
    return sendRange(request, response, {
      type: served.type,
      size: bytes.length,
      read: (start, end) => bytes.subarray(start, end),
      trickle: fault.trickle,
    })
  }
  const filing = listing.filings.find((candidate) => candidate.path === wanted.toLowerCase())
  if (filing && fault.malformed)
    return send(response, { status: 200, type: typeOf(filing.file), body: half(readFileSync(filing.file)) })
  if (filing) return sendDocument(filing.file, request, response)
  const params = new URLSearchParams([...url.searchParams, ...new URLSearchParams(form)])
  const ask: Ask = { method: request.method ?? 'GET', host: url.hostname, path: wanted, params }
  const whole = answer(listing, ask, context.moreRows)
  send(response, fault.malformed ? { ...whole, status: 200, body: half(whole.body) } : whole)
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}

function faulty(status: number): Answer {
  return { status, type: 'text/html', body: `<html><body><h1>HTTP Status ${status}</h1></body></html>` }
}

function half(body: string | Buffer): string | Buffer {
  return body.slice(0, Math.floor(body.length / 2))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
