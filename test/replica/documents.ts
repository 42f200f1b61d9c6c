import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { oldHtml } from './old-html'

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  // No charset: the browser must take it from the page's own meta element, as with the site's old pages.
  htm: 'text/html',
  html: 'text/html',
  txt: 'text/html;charset=UTF-8',
}

/** The content type that a file is sent with. */
export function typeOf(file: string): string {
  return types[(file.split('.').pop() ?? '').toLowerCase()] ?? 'application/octet-stream'
}

/** Sends a file of the listing: whole, or the one range asked for; HEAD gets its head only. A .txt file is shown as an old HTML page. */
export function sendDocument(file: string, request: IncomingMessage, response: ServerResponse): void {
  if (/\.txt$/i.test(file)) {
    const page = Buffer.from(oldHtml(readFileSync(file, 'utf8')))
    sendRange(request, response, { type: typeOf(file), size: page.length, read: page.subarray.bind(page) })
  } else {
    const read = (start: number, end: number): Buffer => readBytes(file, start, end)
    sendRange(request, response, { type: typeOf(file), size: statSync(file).size, read })
  }
}

/** What can be sent in parts. */
interface Sendable {
  readonly type: string
  readonly size: number
  read(start: number, end: number): Buffer
  /** Sends it in pieces with so many ms before each. */
  readonly trickle?: number | undefined
}

/** Sends something whole, or the one range of it that is asked for; HEAD gets its head only. */
export function sendRange(request: IncomingMessage, response: ServerResponse, sent: Sendable): void {
  const { type, size, read, trickle } = sent
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' }
  const range = readRange(request.headers.range, size)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: size }
  const partial = range ? { 'content-range': `bytes ${start}-${end - 1}/${size}` } : {}
  response.writeHead(range ? 206 : 200, { ...headers, ...partial, 'content-length': end - start })
  if (request.method === 'HEAD') response.end()
  else if (trickle) void sendSlowly(response, read(start, end), trickle)
  else response.end(read(start, end))
}

const piece = 65_536

async function sendSlowly(response: ServerResponse, bytes: Buffer, pause: number): Promise<void> {
  for (let at = 0; at < bytes.length && !response.destroyed; at += piece) {
    await wait(pause)
    response.write(bytes.subarray(at, at + piece))
  }
  response.end()
}

/** The bytes that a Range header asks for, `end` exclusive; null where it asks for none or for something not understood. */
export function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return null
  if (!match[1]) return { start: Math.max(0, size - Number(match[2])), end: size }
  const start = Number(match[1])
  const end = match[2] ? Math.min(Number(match[2]) + 1, size) : size
  return start < end ? { start, end } : 'unsatisfiable'
}

function readBytes(file: string, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, bytes.length, start)
  } finally {
    closeSync(handle)
  }
  return bytes
}
