import type { Page } from 'puppeteer-core'
import { until, untilRead } from './in-reader'

/** Drops a PDF of one's own onto the reader, and waits until its pages are shown. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const drop = (called: string, given: number[]): void => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(given)], called, { type: 'application/pdf' }))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    )
  }
  await until(page, () => document.querySelector('.notice h2') !== null)
  await page.evaluate(drop, name, [...bytes])
  await untilRead(page)
}
