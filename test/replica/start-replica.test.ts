import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { askReplica } from '../support/ask-replica'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { startReplica, type Replica } from './start-replica'

const pdf = '/listedco/listconews/sehk/2021/0820/2021082000611.pdf'
const big5 = '/listedco/listconews/sehk/2005/0922/ltn20050922143_c.htm'

describe('a replica', () => {
  let replica: Replica
  beforeAll(async () => {
    replica = await startReplica()
  })
  afterEach(() => {
    replica.switches.clear()
    replica.log.length = 0
    replica.refused.length = 0
  })
  afterAll(() => replica.close())

  test('serves documents whole and by ranges, in any case of their path', async () => {
    const whole = await askReplica(replica, pdf)
    expect(whole.headers).toMatchObject({ 'content-type': 'application/pdf', 'accept-ranges': 'bytes' })
    const part = await askReplica(replica, pdf.toUpperCase(), { range: 'bytes=5-9' })
    expect(part.status).toBe(206)
    expect(part.headers['content-range']).toBe(`bytes 5-9/${whole.body.length}`)
    expect(part.body).toEqual(whole.body.subarray(5, 10))
    const head = await askReplica(replica, pdf, { method: 'HEAD' })
    expect(head.headers['content-length']).toBe(String(whole.body.length))
    expect(head.body).toHaveLength(0)
  })

  test('serves an old page without a charset in its header', async () => {
    const { headers, body } = await askReplica(replica, big5)
    expect(headers['content-type']).toBe('text/html')
    expect(new TextDecoder('big5').decode(body)).toContain('業績公告更正')
  })

  test('reads the form of a POST', async () => {
    const form = 'lang=EN&category=0&stockId=4471&category=1'
    const { text } = await askReplica(replica, '/search/titlesearch.xhtml', {
      form: form.replace('category=0&', ''),
    })
    expect(text).toContain('Total records found: 1')
    expect(replica.log[0]).toMatchObject({ method: 'POST', path: '/search/titlesearch.xhtml', status: 200 })
  })

  test.each([
    ['failing', { status: 503 }, 503, /HTTP Status 503/],
    ['empty', { empty: true }, 200, /^$/],
    ['malformed', { malformed: true }, 200, /^callback\((?!.*\);)/],
  ] as const)('a switched address is %s, the others are not', async (_, fault, status, body) => {
    const address = '/search/prefix.do?callback=callback&type=A&name=09787'
    replica.switches.set('/search/prefix.do', fault)
    const reply = await askReplica(replica, address)
    expect(reply.status).toBe(status)
    expect(reply.text).toMatch(body)
    expect((await askReplica(replica, '/')).text).toContain('LATEST')
    replica.switches.clear()
    expect((await askReplica(replica, address)).text).toMatch(/\);\n$/)
  })

  test('a malformed document breaks off; the last switch set wins', async () => {
    replica.switches.set(/\.pdf$/, { status: 500 })
    replica.switches.set(pdf, { malformed: true })
    const { body, headers } = await askReplica(replica, pdf)
    expect(headers['content-type']).toBe('application/pdf')
    expect(body.toString('latin1')).not.toContain('%%EOF')
  })

  test('a slow address takes its time and then answers', async () => {
    replica.switches.set('/ncms/', { slow: 300 })
    const start = performance.now()
    const { text } = await askReplica(replica, '/ncms/script/eds/activestock_sehk_e.json')
    expect(performance.now() - start).toBeGreaterThan(290)
    expect(text).toContain('TIDELAMP')
  })

  test('serves what a test puts at a path, also over a filing', async () => {
    replica.serve('/listedco/listconews/sehk/2099/0101/2099010100001.htm', '<p>new')
    replica.serve(
      '/listedco/listconews/sehk/2019/0424/ltn20190424404.htm',
      Buffer.from([0xa4, 0xa4]),
      'text/html',
    )
    const added = await askReplica(replica, '/LISTEDCO/listconews/sehk/2099/0101/2099010100001.htm?x=1')
    expect(added).toMatchObject({ status: 200, text: '<p>new' })
    const replaced = await askReplica(replica, '/listedco/listconews/sehk/2019/0424/ltn20190424404.htm')
    expect(replaced.headers['content-type']).toBe('text/html')
    expect([...replaced.body]).toEqual([0xa4, 0xa4])
  })

  test('its proxy serves http and refuses other hosts, recording them', async () => {
    const through = (address: string) =>
      new Promise<number>((resolve, reject) => {
        const { host } = new URL(address)
        request(
          { host: '127.0.0.1', port: replica.proxyPort, path: address, headers: { host } },
          (response) => {
            response.resume().on('end', () => resolve(response.statusCode ?? 0))
          },
        )
          .on('error', reject)
          .end()
      })
    const upper = 'http://www3.hkexnews.hk/listedco/listconews/GEM/2019/0506/GLN20190506164.HTM'
    expect(await through(upper)).toBe(200)
    expect(replica.log[0]).toMatchObject({ scheme: 'http', host: 'www3.hkexnews.hk' })
    expectOnlyReplica(replica)
    expect(await through('http://tracker.example/x?y=1')).toBe(403)
    expect(replica.refused).toEqual([{ host: 'tracker.example', address: 'http://tracker.example/x?y=1' }])
    expect(() => expectOnlyReplica(replica)).toThrow('tracker.example')
    expect(() => expectOnlyReplica(replica, ['tracker.example'])).not.toThrow()
  })
})

describe("a replica of one's own files", () => {
  const folder = mkdtempSync(join(tmpdir(), 'replica-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('shows a text file as an old HTML filing, and an HTML file as it is', async () => {
    for (const [name, content, shown] of [
      ['own.txt', 'TITLE\n\nSome **bold** & text.', '<p>Some <b>bold</b> &amp; text.</p>'],
      ['own.html', '<p id=x>as is', '<p id=x>as is'],
    ] as const) {
      writeFileSync(join(folder, name), content)
      const replica = await startReplica({ file: join(folder, name) })
      const { pathname } = new URL(replica.ownFileUrl ?? '')
      const { text } = await askReplica(replica, pathname)
      await replica.close()
      expect(text).toContain(shown)
    }
  })

  test.each([
    ['own.docx', /only \.html/],
    ['missing.txt', /no such file/],
  ])('says what is wrong with %s', async (name, message) => {
    await expect(startReplica({ file: join(folder, name) })).rejects.toThrow(message)
  })

  test('takes a folder of PDFs with its index', async () => {
    const archive = join(folder, 'archive')
    mkdirSync(archive)
    const entry = (slug: string, lang: string, pair: string, title: string) =>
      JSON.stringify({ slug, kind: 'circular', lang, date: '2007-03-09', title, pages: 1, pair })
    const [english, chinese] = ['09123-2007-03-09-circular-en-1', '09123-2007-03-09-circular-zh-2']
    const lines = [entry(english, 'en', chinese, 'A Circular'), entry(chinese, 'zh-Hant', english, '通函')]
    writeFileSync(join(archive, 'index.jsonl'), `${lines.join('\n')}\n`)
    for (const slug of [english, chinese]) writeFileSync(join(archive, `${slug}.pdf`), `%PDF-1.4 ${slug}`)
    const replica = await startReplica({ folder: archive })
    const chineseFiling = replica.listing.filings[1]
    expect(chineseFiling?.path).toBe('/listedco/listconews/sehk/2007/0309/ltn20070309101_c.pdf')
    expect(chineseFiling?.twin).toBe('/listedco/listconews/sehk/2007/0309/ltn20070309101.pdf')
    expect((await askReplica(replica, chineseFiling?.path ?? '')).text).toContain(chinese)
    const found = await askReplica(replica, '/search/prefix.do?callback=callback&type=A&name=09123')
    expect(found.text).toContain('"code":"09123"')
    await replica.close()
  })

  test('says what is wrong with a folder', async () => {
    await expect(startReplica({ folder })).rejects.toThrow('no index.jsonl')
  })
})
