import { describe, expect, it } from 'vitest'
import { hkexnewsPath, parseDocumentUrl, type DocumentAddress } from '../../src/hkexnews/document-url'

const conews = '/listedco/listconews'

const filing = (id: string, more: Partial<DocumentAddress>): DocumentAddress => ({
  id,
  url: `https://www1.hkexnews.hk${id}`,
  kind: 'filing',
  market: 'sehk',
  date: null,
  language: 'en',
  extension: 'pdf',
  folder: null,
  ...more,
})

describe('parseDocumentUrl', () => {
  const read: [name: string, address: string, expected: DocumentAddress][] = [
    [
      'a name since November 2019',
      `https://www1.hkexnews.hk${conews}/sehk/2021/0504/2021050400123.pdf`,
      filing(`${conews}/sehk/2021/0504/2021050400123.pdf`, { date: '2021-05-04' }),
    ],
    [
      'its Chinese twin',
      `https://www1.hkexnews.hk${conews}/sehk/2021/0504/2021050400124_c.pdf`,
      filing(`${conews}/sehk/2021/0504/2021050400124_c.pdf`, { date: '2021-05-04', language: 'zh' }),
    ],
    [
      'an older name in capitals on www3, over http',
      `http://www3.hkexnews.hk/listedco/listconews/SEHK/2017/0306/LTN201703061234_C.HTM`,
      filing(`${conews}/sehk/2017/0306/ltn201703061234_c.htm`, {
        date: '2017-03-06',
        language: 'zh',
        extension: 'htm',
      }),
    ],
    [
      'a GEM name of two digits on www',
      `http://www.hkexnews.hk${conews}/gem/2016/1027/GLN2016102763.pdf`,
      filing(`${conews}/gem/2016/1027/gln2016102763.pdf`, { date: '2016-10-27', market: 'gem' }),
    ],
    [
      'query, fragment and a doubled slash',
      `https://www1.hkexnews.hk/${conews}/sehk/2021/0504/2021050400123.htm?x=1#page=2`,
      filing(`${conews}/sehk/2021/0504/2021050400123.htm`, { date: '2021-05-04', extension: 'htm' }),
    ],
    [
      'a part of a filing',
      `https://www1.hkexnews.hk${conews}/sehk/2020/0114/9128001/2020011400045.pdf`,
      filing(`${conews}/sehk/2020/0114/9128001/2020011400045.pdf`, {
        date: '2020-01-14',
        kind: 'part',
        folder: '9128001',
      }),
    ],
    [
      "an applicant's document, moved below its stock: the day it was submitted",
      `https://www1.hkexnews.hk${conews}/sehk/2020/1211/sehk20060100001.pdf`,
      filing(`${conews}/sehk/2020/1211/sehk20060100001.pdf`, { date: '2020-06-01' }),
    ],
    [
      'an old name of another form: the day of its folder',
      `https://www1.hkexnews.hk${conews}/sehk/1999/0930/notice12.htm`,
      filing(`${conews}/sehk/1999/0930/notice12.htm`, { date: '1999-09-30', extension: 'htm' }),
    ],
    [
      'an application',
      'https://www1.hkexnews.hk/app/sehk/2026/100001/documents/sehk26033100001_c.pdf',
      filing('/app/sehk/2026/100001/documents/sehk26033100001_c.pdf', {
        kind: 'application',
        date: '2026-03-31',
        language: 'zh',
      }),
    ],
    [
      'the index of an application',
      'https://www1.hkexnews.hk/app/gem/2026/100001/2026033100002.htm',
      filing('/app/gem/2026/100001/2026033100002.htm', {
        kind: 'application',
        market: 'gem',
        date: '2026-03-31',
        extension: 'htm',
      }),
    ],
    [
      'a part of an application',
      'https://www1.hkexnews.hk/app/sehk/2026/100001/a131001/sehk26033100003.pdf',
      filing('/app/sehk/2026/100001/a131001/sehk26033100003.pdf', {
        kind: 'application',
        date: '2026-03-31',
        folder: 'a131001',
      }),
    ],
    [
      'documents on display',
      `https://www1.hkexnews.hk${conews}/sehk/dod/ch.html`,
      filing(`${conews}/sehk/dod/ch.html`, { kind: 'display', language: 'zh', extension: 'html' }),
    ],
    [
      'the conversion to Simplified Chinese',
      `https://sc.hkexnews.hk/TuniS/www1.hkexnews.hk${conews}/sehk/2021/0504/2021050400124_c.htm`,
      filing(`${conews}/sehk/2021/0504/2021050400124_c.htm`, {
        date: '2021-05-04',
        language: 'zh',
        extension: 'htm',
      }),
    ],
  ]
  it.each(read)('reads %s', (_, address, expected) => {
    expect(parseDocumentUrl(address)).toEqual(expected)
  })

  const id = `${conews}/sehk/2021/0504/2021050400124_c.pdf`
  it.each([
    ['http', `http://www1.hkexnews.hk${id}`],
    ['another host', `https://www3.hkexnews.hk${id}`],
    ['no host name but the site’s', `https://hkexnews.hk${id}`],
    ['a full stop after the host', `https://www1.hkexnews.hk.${id}`],
    ['the port that it has anyway', `https://www1.hkexnews.hk:443${id}`],
    ['capitals', `HTTPS://WWW1.HKEXNEWS.HK${id.toUpperCase()}`],
    [
      'the folders the other way round',
      `https://www1.hkexnews.hk${id.replace(conews, '/listconews/listedco')}`,
    ],
    ['escaped signs', `https://www1.hkexnews.hk${id.replace('_c', '%5Fc').replace('2021050', '%32021050')}`],
    ['a way round', `https://www1.hkexnews.hk${id.replace('sehk/', 'gem/../sehk/./')}`],
    ['backslashes', `https://www1.hkexnews.hk${id.replaceAll('/', '\\')}`],
    ['doubled slashes, a session, a query and a fragment', `https://www1.hkexnews.hk/${id};s=1?a=b#page=3`],
  ])('is the same filing with %s', (_, address) => {
    expect(parseDocumentUrl(address)).toMatchObject({
      id,
      url: `https://www1.hkexnews.hk${id}`,
      language: 'zh',
    })
  })

  it('reads a relative link by its page', () => {
    const page = `https://www1.hkexnews.hk${conews}/sehk/2020/0114/2020011400044.htm`
    expect(parseDocumentUrl('9128001/2020011400045.pdf', page)?.id).toBe(
      `${conews}/sehk/2020/0114/9128001/2020011400045.pdf`,
    )
  })

  const declined: [name: string, address: string][] = [
    ['another host', `https://example.com${conews}/sehk/2021/0504/2021050400123.pdf`],
    [
      'a host that ends alike',
      `https://www1.hkexnews.hk.example.com${conews}/sehk/2021/0504/2021050400123.pdf`,
    ],
    ['a host below it', `https://other.hkexnews.hk${conews}/sehk/2021/0504/2021050400123.pdf`],
    [
      'the converter without a converted address',
      `https://sc.hkexnews.hk${conews}/sehk/2021/0504/2021050400123.pdf`,
    ],
    [
      'the converter of another site',
      `https://sc.hkexnews.hk/TuniS/www.hkex.com.hk${conews}/sehk/2021/0504/1.pdf`,
    ],
    ['another protocol', `ftp://www1.hkexnews.hk${conews}/sehk/2021/0504/2021050400123.pdf`],
    ['a script', 'javascript:void(0)'],
    ['a bare folder', `https://www1.hkexnews.hk${conews}/sehk/2021/0504/`],
    ['a day that does not exist', `https://www1.hkexnews.hk${conews}/sehk/2021/0230/2021023000123.pdf`],
    ['no market', `https://www1.hkexnews.hk${conews}/2021/0504/2021050400123.pdf`],
    ['another kind of file', `https://www1.hkexnews.hk${conews}/sehk/2021/0504/2021050400123.js`],
    ['the search page', 'https://www1.hkexnews.hk/search/titlesearch.xhtml'],
    ['the list of applications', 'https://www1.hkexnews.hk/app/appindex.html?lang=zh'],
    ['an address without end', `https://www1.hkexnews.hk${conews}/sehk/2021/0504/${'2'.repeat(600)}.pdf`],
    ['an escaped slash', `https://www1.hkexnews.hk${conews}/sehk/2021/0504%2F2021050400123.pdf`],
    ['nothing', ''],
  ]
  it.each(declined)('declines %s', (_, address) => {
    expect(parseDocumentUrl(address)).toBeNull()
  })
})

describe('hkexnewsPath', () => {
  it.each([
    [
      'https://www1.hkexnews.hk/search/titlesearch.xhtml;jsessionid=A.b1?lang=zh',
      '/search/titlesearch.xhtml',
    ],
    ['https://www.hkexnews.hk/INDEX_C.HTM', '/index_c.htm'],
    ['https://www2.hkexnews.hk/New-Listings', null],
    ['about:blank', null],
  ])('%s: %s', (address, path) => {
    expect(hkexnewsPath(address)).toBe(path)
  })
})
