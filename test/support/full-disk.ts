import type { Page } from 'puppeteer-core'
import type { TestBrowser } from './browser'

/** What Firefox must be started with so that its disk can be filled: the room for all sites together, in KB; one has at least half of it. */
export const smallDisk = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 }

/** How much room is left to Chromium's extension before it is filled, in bytes. */
const room = 400_000

/**
 * Fills the room of the extension's database until the browser takes nothing more; `page` is a page of the extension, which must stay open.
 * Chromium counts with the room it last heard of for half a minute: nothing may have been written since it was started. Gives a function
 * that makes room again.
 */
export async function fillDisk(up: TestBrowser, page: Page): Promise<() => Promise<void>> {
  if (up.name === 'chromium') {
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    const session = await page.createCDPSession()
    await session.send('Storage.overrideQuotaForOrigin', { origin: up.base, quotaSize: usage + room })
  }
  const fault = await page.evaluate(fill)
  if (fault !== 'QuotaExceededError') throw new Error(`the disk was not filled: ${fault}`)
  return async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('filler')
          request.onsuccess = () => resolve()
          request.onerror = () => reject(new Error(String(request.error)))
        }),
    )
    if (up.name === 'chromium') {
      const session = await page.createCDPSession()
      await session.send('Storage.overrideQuotaForOrigin', { origin: up.base })
    }
  }
}

/** Runs in a page of the extension: writes smaller and smaller pieces into a database of its own; gives the name of the last failure. */
async function fill(): Promise<string> {
  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('filler')
      request.onupgradeneeded = () => request.result.createObjectStore('filler', { autoIncrement: true })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(String(request.error)))
    })
  const write = async (size: number): Promise<string> => {
    // Firefox lets go of a database that ran out of room: each writing has a connection of its own
    const db = await open()
    try {
      return await new Promise<string>((resolve) => {
        const work = db.transaction('filler', 'readwrite')
        const piece = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))
        const pieces = Array.from({ length: Math.ceil(size / piece.length) }, () => piece.slice())
        work.objectStore('filler').add(pieces)
        work.oncomplete = () => resolve('')
        work.onabort = () => resolve(work.error?.name ?? 'aborted')
      })
    } finally {
      db.close()
    }
  }
  let fault = ''
  for (const size of [1_000_000, 100_000, 10_000, 1000, 100]) {
    for (let count = 0; count < 60; count++) {
      fault = await write(size).catch((error: unknown) =>
        /QuotaExceeded/.test(String(error)) ? 'QuotaExceededError' : String(error),
      )
      if (fault) break
    }
  }
  return fault
}
