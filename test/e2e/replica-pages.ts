import { describe, expect, test } from 'vitest'
import { expectOnlyReplica } from '../support/expect-only-replica'
import type { Running } from '../support/run-with'

/** Holds the replica as a browser sees it, with an extension that does nothing to its pages, to what the site does. */
export function replicaPages(running: () => Running): void {
  describe('the replica', () => {
    test.each([
      [
        'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm',
        'Previous Announcements',
        'UTF-8',
      ],
      [
        'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112_c.htm',
        '該等先前公告',
        'UTF-8',
      ],
      [
        'https://www1.hkexnews.hk/listedco/listconews/sehk/2005/0922/ltn20050922143_c.htm',
        '栢田豐實業有限公司',
        'Big5',
      ],
      [
        'https://www1.hkexnews.hk/listedco/listconews/sehk/2005/0920/ltn20050920088.htm',
        "HK$'000",
        'windows-1252',
      ],
      [
        'http://www3.hkexnews.hk/listedco/listconews/GEM/2019/0506/GLN20190506164.HTM',
        'CHARACTERISTICS OF GEM',
        'UTF-8',
      ],
      [
        'http://www.hkexnews.hk/listedco/listconews/gem/2019/0506/gln20190506164_c.htm',
        '發行人剛在本網站英文版面',
        'Big5',
      ],
      ['https://www1.hkexnews.hk/app/sehk/2024/109911/2024062800731.htm', 'Mossgate Robotics', 'UTF-8'],
    ])('%s', async (url, words, charset) => {
      const page = await running().up.page(url)
      expect(await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain(words)
      expect(await page.evaluate(() => document.characterSet)).toBe(charset)
      await page.close()
    })

    test('an index page leads to its parts', async () => {
      const page = await running().up.page(
        'https://www1.hkexnews.hk/listedco/listconews/sehk/2022/0425/2022042500881.htm',
      )
      const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.href))
      expect(links).toHaveLength(2)
      const statuses = await page.evaluate(
        (hrefs) => Promise.all(hrefs.map((href) => fetch(href).then((reply) => reply.status))),
        links,
      )
      expect(statuses).toEqual([200, 200])
      await page.close()
    })

    test('a PDF opens, and the pages of an application lead to one', async () => {
      const url = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0820/2021082000612_c.pdf'
      const page = await running().up.page(url)
      expect(await page.evaluate(() => location.href)).toBe(url)
      expect(running().replica.log.find(({ path }) => url.endsWith(path))?.status).toBe(200)
      await page.close()
      const index = await running().up.page('https://www1.hkexnews.hk/app/sehk/2024/109911/2024062800731.htm')
      const type = await index.evaluate(async () => {
        const reply = await fetch(document.querySelector('a')?.href ?? '')
        return reply.headers.get('content-type')
      })
      expect(type).toBe('application/pdf')
      await index.close()
    })

    test('a result list loads more', async () => {
      const page = await running().up.page(
        'https://www1.hkexnews.hk/search/titlesearch.xhtml?lang=EN&category=0&market=SEHK&stockId=1000098765',
      )
      const rows = () => page.evaluate(() => document.querySelectorAll('table tbody tr').length)
      expect(await rows()).toBe(5)
      await page.evaluate(() => document.querySelector<HTMLElement>('a.component-loadmore__link')?.click())
      await page.waitForFunction(() => document.querySelectorAll('table tbody tr').length === 10)
      await page.close()
    })

    test('nothing else was asked for', async () => {
      expectOnlyReplica(running().replica)
      expect(running().replica.log.filter(({ status }) => status >= 400)).toEqual([])
      expect(await running().up.errors()).toEqual([])
    })
  })
}
