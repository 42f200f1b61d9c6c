import type { CDPSession, Page } from 'puppeteer-core'
import { patience } from './patience'

/** The element in whose closed shadow root the extension shows its card and panel. */
const hostSelector = 'antecedent-root'

type Run<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result | Promise<Result>

/**
 * Runs a function on the closed shadow root that the extension has put on a page; arguments and result are JSON. Page scripts cannot
 * reach it, so this asks the drivers' protocols for it. Throws where the page has none.
 */
export async function inShadow<Args extends unknown[], Result>(
  page: Page,
  run: Run<Args, Result>,
  ...args: Args
): Promise<Result> {
  // Compilers may wrap functions in a naming helper of their own, which the page does not have.
  const source = `async function (root, args) { const __name = (it) => it; return JSON.stringify((await (${run.toString()})(root, ...JSON.parse(args))) ?? null) }`
  const json = JSON.stringify(args)
  const answer = isBidi(page) ? await overBidi(page, source, json) : await overCdp(page, source, json)
  return JSON.parse(answer) as Result
}

/** Waits until a function on the shadow root returns something true; throws after `patience` ms, saying what the root shows. */
export async function untilShadow<Args extends unknown[]>(
  page: Page,
  run: Run<Args, unknown>,
  ...args: Args
): Promise<void> {
  const deadline = Date.now() + patience
  let last = ''
  for (;;) {
    try {
      if (await inShadow(page, run, ...args)) return
    } catch (error) {
      last = String(error)
    }
    if (Date.now() > deadline) {
      const shown = await inShadow(page, (root) => (root as unknown as HTMLElement).textContent).catch(String)
      throw new Error(`not so within ${patience} ms: ${run.toString()}\n${last}\nshown: ${shown}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The middle of an element of the shadow root once it stands still, in CSS pixels of the window; throws where no element fits. */
export const shadowPoint = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  inShadow(
    page,
    async (root, wanted) => {
      for (let before: DOMRect | null = null; ;) {
        const element = root.querySelector(wanted)
        if (!element) throw new Error(`nothing fits ${wanted}`)
        element.scrollIntoView({ block: 'nearest' })
        const box = element.getBoundingClientRect()
        if (box.left === before?.left && box.top === before.top && box.width === before.width)
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        before = box
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
    },
    selector,
  )

/** Clicks the middle of an element of the shadow root with the mouse. */
export async function clickShadow(page: Page, selector: string): Promise<void> {
  const { x, y } = await shadowPoint(page, selector)
  await page.mouse.click(x, y)
}

const isBidi = (page: Page): boolean =>
  (page.browser() as unknown as { readonly protocol: string }).protocol === 'webDriverBiDi'

/** One session for each page: to begin and end one for each question costs more than the question. */
const sessions = new WeakMap<Page, CDPSession>()

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page)
  if (known && !known.detached) return known
  const session = await page.createCDPSession()
  sessions.set(page, session)
  return session
}

/** What a question finds in the page, which the browser keeps until it is told otherwise. */
const objectGroup = 'closed-shadow'

async function overCdp(page: Page, source: string, args: string): Promise<string> {
  const session = await sessionOf(page)
  const objectId = await rootObject(session)
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (args) { return (${source})(this, args) }`,
    objectId,
    arguments: [{ value: args }],
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  await session.send('Runtime.releaseObjectGroup', { objectGroup })
  return String(result.value)
}

async function rootObject(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('${hostSelector}')`,
    objectGroup,
  })
  if (!result.objectId) throw new Error('the page has no shadow root of the extension')
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true })
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
  if (backendNodeId === undefined) throw new Error('the page has no shadow root of the extension')
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, objectGroup })
  if (!object.objectId) throw new Error('the shadow root is gone')
  return object.objectId
}

/** What is used of the driver's BiDi connection; it is not in puppeteer's public types. */
interface BidiPage {
  mainFrame(): { browsingContext: { id: string } }
  browser(): { connection: { send(method: string, params: object): Promise<{ result: BidiAnswer }> } }
}

interface BidiAnswer {
  readonly type: 'success' | 'exception'
  readonly result?: { value?: { shadowRoot?: { sharedId?: string } } | string }
  readonly exceptionDetails?: { readonly text: string }
}

async function overBidi(page: Page, source: string, args: string): Promise<string> {
  const bidi = page as unknown as BidiPage
  const target = { context: bidi.mainFrame().browsingContext.id }
  const send = async (method: string, params: object): Promise<BidiAnswer['result']> => {
    const { result } = await bidi.browser().connection.send(method, params)
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text)
    return result.result
  }
  const host = await send('script.evaluate', {
    expression: `document.querySelector('${hostSelector}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const sharedId = typeof host?.value === 'object' ? host.value.shadowRoot?.sharedId : undefined
  if (!sharedId) throw new Error('the page has no shadow root of the extension')
  const answer = await send('script.callFunction', {
    functionDeclaration: source,
    target,
    arguments: [{ sharedId }, { type: 'string', value: args }],
    awaitPromise: true,
  })
  if (typeof answer?.value !== 'string') throw new Error('the page gave no text back')
  return answer.value
}
