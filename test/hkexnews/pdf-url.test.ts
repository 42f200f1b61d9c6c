import { describe, expect, it } from 'vitest'
import { originalUrl, originalUrlPattern, parsePdfUrl, pdfUrlPattern } from '../../src/hkexnews/pdf-url'

const filing = '/listedco/listconews/sehk/2021/0820/2021082000611.pdf'
const redirected = new RegExp(pdfUrlPattern, 'i')

describe('a PDF of a filing', () => {
  it.each([
    ['today', `https://www1.hkexnews.hk${filing}`, filing],
    ['in capitals', `https://www1.hkexnews.hk${filing.toUpperCase()}`, filing],
    ['on an old host, without TLS', `http://www3.hkexnews.hk${filing}`, filing],
    ['at a page', `https://www1.hkexnews.hk${filing}#page=12`, filing],
    ['with a query', `https://www.hkexnews.hk${filing}?a=https://elsewhere.example/x`, filing],
    [
      'with the folders in the other order',
      `https://www1.hkexnews.hk${filing.replace('listedco/listconews', 'ListCoNews/ListedCo')}`,
      filing,
    ],
    [
      'with signs escaped',
      'https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0820/%32021082000612%5FC.PDF',
      filing.replace('611', '612_c'),
    ],
    [
      'with slashes that say nothing',
      `https://www1.hkexnews.hk/${filing.replace('/0820/', '//0820///')}`,
      filing,
    ],
    [
      'of a filing in parts',
      'https://www1.hkexnews.hk/listedco/listconews/gem/2022/0425/10248831/2022042500882.pdf',
      '/listedco/listconews/gem/2022/0425/10248831/2022042500882.pdf',
    ],
    [
      'of an applicant',
      'https://www1.hkexnews.hk/app/sehk/2024/106543/documents/sehk24062801234_c.pdf',
      '/app/sehk/2024/106543/documents/sehk24062801234_c.pdf',
    ],
  ])('%s', (_, address, id) => {
    expect(parsePdfUrl(address)).toEqual({
      id,
      url: `https://www1.hkexnews.hk${id}`,
      name: id.slice(id.lastIndexOf('/') + 1),
    })
    expect(redirected.test(address)).toBe(true)
  })
})

describe('a spelling that no site writes', () => {
  it.each([
    ['a letter of a folder escaped', filing.replace('listconews', '%6cistconews')],
    ['a capital letter of a folder escaped', filing.replace('listconews', '%4CISTCONEWS')],
    ['a letter of the market escaped', filing.replace('sehk', '%73ehk')],
    ['a letter of the ending escaped', filing.replace('.pdf', '.%70df')],
    ['the dot of the ending escaped', filing.replace('.pdf', '%2epdf')],
    ['a folder that says nothing escaped', filing.replace('/2021/', '/%2e/2021/')],
    ['a way out and back escaped', filing.replace('/2021/', '/2020/%2E%2e/2021/')],
  ])('is the same filing, and left to the browser’s own viewer: %s', (_, path) => {
    const address = `https://www1.hkexnews.hk${path}`
    expect(parsePdfUrl(address)?.id).toBe(filing)
    expect(redirected.test(address)).toBe(false)
  })

  it('is not seen where browsers take it out of the address before they ask for it', () => {
    for (const path of ['/%2e/2021/', '/2020/%2E%2e/2021/']) {
      const { href } = new URL(`https://www1.hkexnews.hk${filing.replace('/2021/', path)}`)
      expect(href).toBe(`https://www1.hkexnews.hk${filing}`)
      expect(redirected.test(href)).toBe(true)
    }
  })
})

describe('is refused', () => {
  it.each([
    ['nothing', ''],
    ['a script', `javascript:alert(1)//www1.hkexnews.hk${filing}`],
    ['data', 'data:application/pdf;base64,JVBERi0='],
    ['a file', `file:///www1.hkexnews.hk${filing}`],
    ['a blob', `blob:https://www1.hkexnews.hk${filing}`],
    ['another host', `https://elsewhere.example${filing}`],
    ['a host that begins alike', `https://www1.hkexnews.hk.elsewhere.example${filing}`],
    ['a host that ends alike', `https://evil-www1.hkexnews.hk${filing}`],
    ['a user', `https://www1.hkexnews.hk@elsewhere.example${filing}`],
    ['a user of the right host', `https://someone@www1.hkexnews.hk${filing}`],
    ['a password', `https://a:b@www1.hkexnews.hk${filing}`],
    ['a port', `https://www1.hkexnews.hk:8443${filing}`],
    ['a way out of the folder', 'https://www1.hkexnews.hk/listedco/listconews/sehk/../../../evil.pdf'],
    ['an encoded way out', 'https://www1.hkexnews.hk/listedco/listconews/sehk/%2e%2e/%2e%2e/%2e%2e/evil.pdf'],
    ['an encoded slash', 'https://www1.hkexnews.hk/listedco/listconews/sehk/2021%2f0820%2fx.pdf'],
    ['a backslash', 'https://www1.hkexnews.hk\\@elsewhere.example/listedco/listconews/sehk/x.pdf'],
    ['a backslash after the scheme', `https:\\\\www1.hkexnews.hk${filing}`],
    ['backslashes for slashes', `https://www1.hkexnews.hk${filing.replaceAll('/', '\\')}`],
    ['one slash', `https:/www1.hkexnews.hk${filing}`],
    ['a scheme left out', `//www1.hkexnews.hk${filing}`],
    ['a space before it', ` https://www1.hkexnews.hk${filing}`],
    ['a tab in its host', `https://www1.hkex\tnews.hk${filing}`],
    ['a line break in its path', `https://www1.hkexnews.hk${filing.replace('2021', '20\n21')}`],
    ['an encoded address', encodeURIComponent(`https://www1.hkexnews.hk${filing}`)],
    ['a twice encoded way out', 'https://www1.hkexnews.hk/listedco/listconews/sehk/%252e%252e/x.pdf'],
    ['an encoded null', `https://www1.hkexnews.hk${filing.replace('.pdf', '%00.pdf')}`],
    ['the usual port', `https://www1.hkexnews.hk:443${filing}`],
    ['a host with a dot at its end', `https://www1.hkexnews.hk.${filing}`],
    ['a host with an ideographic full stop', `https://www1.hkexnews。hk${filing}`],
    ['a host in full-width letters', `https://ｗｗｗ1.hkexnews.hk${filing}`],
    ['a host with a Cyrillic letter', `https://www1.hkexnеws.hk${filing}`],
    ['an encoded host', `https://www1.hkexnews%2ehk${filing}`],
    ['an address as a number', `https://2130706433${filing}`],
    ['this machine', `https://localhost${filing}`],
    ['another protocol', `ftp://www1.hkexnews.hk${filing}`],
    ['a socket', `wss://www1.hkexnews.hk${filing}`],
    ['a page of the extension', `chrome-extension://www1.hkexnews.hk${filing}`],
    ['its source', `view-source:https://www1.hkexnews.hk${filing}`],
    ['a file system', `filesystem:https://www1.hkexnews.hk/temporary${filing}`],
    ['its conversion', `https://sc.hkexnews.hk/TuniS/www1.hkexnews.hk${filing}`],
    ['another address in its query', `https://elsewhere.example/?https://www1.hkexnews.hk${filing}`],
    ['an HTML filing', 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'],
    ['another PDF of the site', 'https://www1.hkexnews.hk/reports/guide.pdf'],
    ['a relative address', filing],
    ['an endless one', `https://www1.hkexnews.hk/listedco/listconews/sehk/${'a'.repeat(600)}.pdf`],
  ])('%s', (_, address) => expect(parsePdfUrl(address)).toBeNull())
})

describe('an original', () => {
  const url = `https://www1.hkexnews.hk${filing}`
  const isOriginal = (address: string): boolean => new RegExp(originalUrlPattern, 'i').test(address)

  it.each([
    [null, '#original'],
    [12, '#page=12&original'],
  ])('at page %j', (page, fragment) => {
    expect(originalUrl({ url }, page)).toBe(url + fragment)
    expect(isOriginal(url + fragment)).toBe(true)
  })

  it.each([url, `${url}#page=2`, `${url}?original`, `${url}#originally`, `${url}#page=2&original&page=3`])(
    'is not %s',
    (address) => expect(isOriginal(address)).toBe(false),
  )
})
