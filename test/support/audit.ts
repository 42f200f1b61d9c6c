import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { inShadow } from './closed-shadow'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core reports, as far as it is used here. */
interface Report {
  readonly passes: readonly { readonly id: string }[]
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What axe-core finds wrong with the card, panel and toasts on a page, one line a rule and element; empty when all is well. */
export async function auditPage(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return inShadow(page, async (root) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<Report> } }
    // Audits follow open shadow roots only: to this page's scripts, for the test alone, ours is one.
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
    const { violations, passes } = await axe.run({ include: [root.host] })
    Reflect.deleteProperty(root.host, 'shadowRoot')
    if (!passes.some(({ id }) => id === 'button-name')) throw new Error('the audit saw no button of ours')
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}
