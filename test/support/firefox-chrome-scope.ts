import type { Browser } from 'puppeteer-core'

/** The part of the driver's connection that is used here; it is not in puppeteer's public types. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[]
}

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly type: string; readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/**
 * Runs an async function body with the browser's own rights in its window (Services, WebExtensionPolicy, gBrowser) and returns what
 * it returns, as JSON. Needs --remote-allow-system-access.
 */
export async function runInChrome<Result>(browser: Browser, body: string): Promise<Result> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection }
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
  const context = tree.contexts[0]?.context
  if (!context) throw new Error('Firefox has no window')
  const expression = `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  })
  const evaluated = answer.result as Evaluated
  if (evaluated.type === 'exception') throw new Error(`in Firefox: ${evaluated.exceptionDetails?.text}`)
  return JSON.parse(String(evaluated.result?.value)) as Result
}
