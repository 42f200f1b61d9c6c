import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pipeline } from 'node:stream/promises'
import { build, type Rolldown } from 'vite'
import { resources } from './resources'

/** Serves the page that reads PDFs, and the files that it is to read, to this machine alone. */
export interface ExtractionServer {
  /** Where the page is. */
  readonly url: string
  /** An address under which the page gets a file's bytes. */
  offer(file: string): string
  close(): Promise<void>
}

const html = `<!doctype html><meta charset="utf-8"><title>Antecedent</title>
<script type="importmap">{ "imports": { "pdfjs-dist": "${resources}build/pdf.min.mjs" } }</script>
<script type="module" src="/extract.js"></script>`

/** The page's script, made of the reader's own modules. */
async function bundle(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome140',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./extract-page.ts', import.meta.url)),
        external: ['pdfjs-dist'],
      },
    },
  })) as Rolldown.RolldownOutput
  return output[0].code
}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  js: 'text/javascript',
  wasm: 'application/wasm',
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const { size } = await stat(file)
  response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  response.setHeader('content-length', size)
  await pipeline(createReadStream(file), response)
}

/** A file of pdf.js' package by its address; null for anything outside of it. */
function packageFile(path: string): string | null {
  const file = normalize(join(packageFolder, decodeURIComponent(path.slice(resources.length))))
  return file.startsWith(packageFolder + sep) ? file : null
}

/** Starts the server on a port of its own. */
export async function serveExtraction(): Promise<ExtractionServer> {
  const script = await bundle()
  const files: string[] = []

  async function answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/') response.setHeader('content-type', 'text/html').end(html)
    else if (path === '/extract.js') response.setHeader('content-type', 'text/javascript').end(script)
    else {
      const offered = /^\/file\/(\d+)$/.exec(path)
      const file = offered ? files[Number(offered[1])] : path.startsWith(resources) ? packageFile(path) : null
      if (file) await sendFile(response, file)
      else response.writeHead(404).end()
    }
  }

  const server = createServer((request, response) => {
    answer(request.url ?? '', response).catch(() => {
      // the page hears of it as a failed request and says so
      if (!response.headersSent) response.writeHead(404)
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${url}/`,
    offer: (file) => `/file/${files.push(file) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
