import type { Browser, CDPSession, Target } from 'puppeteer-core'

/** The sessions that follow the errors of the targets that there are. */
export type Followed = Map<Target, CDPSession>

/**
 * Adds every uncaught error of pages (their content scripts with them), of the extension's pages and of its service worker to
 * `errors`, also of those that open later.
 */
export function followErrors(browser: Browser, errors: string[]): Followed {
  const followed: Followed = new Map()
  const seen = new WeakSet<Target>()
  const start = (target: Target) => {
    // A popup is a target of type "other"; it has its address only after it was created.
    const wanted = target.type() === 'page' || target.url().startsWith('chrome-extension://')
    if (!wanted || seen.has(target)) return
    seen.add(target)
    follow(target, errors, followed).catch((error: unknown) => {
      // A tab or worker may be gone before it can be followed; nothing else is expected here.
      if (!/closed|detached|No target|Not attached|Session/i.test(String(error)))
        errors.push(`harness: ${String(error)}`)
    })
  }
  for (const target of browser.targets()) start(target)
  browser.on('targetcreated', start)
  browser.on('targetchanged', start)
  browser.on('targetdestroyed', (target) => followed.delete(target))
  return followed
}

async function follow(target: Target, errors: string[], followed: Followed): Promise<void> {
  const session = await target.createCDPSession()
  followed.set(target, session)
  const told = new Map<number, string>()
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const what = exceptionDetails.exception?.description ?? exceptionDetails.text
    const error = `${target.type()} ${exceptionDetails.url ?? target.url()}: ${what}`
    told.set(exceptionDetails.exceptionId, error)
    errors.push(error)
  })
  // A rejection that somebody handles a moment later is not uncaught: the browser takes it back, and so is it here.
  session.on('Runtime.exceptionRevoked', ({ exceptionId }) => {
    const at = errors.indexOf(told.get(exceptionId) ?? '')
    if (at >= 0) errors.splice(at, 1)
  })
  await session.send('Runtime.enable')
}
