import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../support/browser'
import type { Probed } from './pages/probe'

/** The reader or the page that it is held to. */
export type Kind = 'reader' | 'bare'

/** Set by the reader in its timeline once all of a document was read and analysed. */
const annotatedMark = 'antecedent-annotated'

const patience = 180_000

/** Opens a document at a page of it (from 1). */
export const openAt = (up: TestBrowser, kind: Kind, url: string, number: number): Promise<Page> =>
  up.extensionPage(`${kind}.html?file=${url}#page=${number}`)

type Times = Pick<Probed, 'pages' | 'painted' | 'textLayer' | 'highlights' | 'text'>

/** The times that the probe has noted so far. */
export const probed = (page: Page): Promise<Times> =>
  page.evaluate(() => {
    const { pages, painted, textLayer, highlights, text } = (globalThis as unknown as { bench: Probed }).bench
    return { pages, painted, textLayer, highlights, text } as Times
  })

/** Waits until the probe has noted something; throws where it never does. */
export async function untilProbed(page: Page, what: 'painted' | 'highlights' | 'text'): Promise<number> {
  return untilTold(page, `bench.${what}`, async () => (await probed(page))[what])
}

/** When all of the text was read, and by the reader analysed too: in milliseconds since the navigation began. */
export const untilText = (page: Page, kind: Kind): Promise<number> =>
  kind === 'bare'
    ? untilProbed(page, 'text')
    : untilTold(page, annotatedMark, () =>
        page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, annotatedMark),
      )

async function untilTold(page: Page, what: string, ask: () => Promise<number | undefined>): Promise<number> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(100)) {
    const told = await ask()
    if (told !== undefined) return told
  }
  throw new Error(`${page.url()} has no ${what} after ${patience / 1000} s`)
}
