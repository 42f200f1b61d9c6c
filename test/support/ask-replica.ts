import { request } from 'node:https'
import type { Replica } from '../replica/start-replica'

/** What came back for a request. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  readonly text: string
}

/** Asks the replica without a browser; its certificate is not looked at. `form` makes it a POST. */
export function askReplica(
  replica: Replica,
  path: string,
  options: { readonly range?: string; readonly method?: string; readonly form?: string } = {},
): Promise<Reply> {
  const { range, form } = options
  const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: replica.port,
        path,
        method: options.method ?? (form === undefined ? 'GET' : 'POST'),
        rejectUnauthorized: false,
        headers: { host: 'www1.hkexnews.hk', ...(range ? { range } : {}), ...type },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            text: body.toString(),
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(form)
  })
}
