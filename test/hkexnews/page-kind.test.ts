// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pageKind, probePage, type PageKind, type PageProbe } from '../../src/hkexnews/page-kind'

const site = 'https://www1.hkexnews.hk'
const day = '/listedco/listconews/sehk/2020/0114'
const html: PageProbe = { contentType: 'text/html', uploadLinks: 0, documentLinks: [] }

const cases: [name: string, url: string, probe: Partial<PageProbe>, expected: PageKind][] = [
  ['a filing', `${site}${day}/2020011400044.htm`, {}, 'filing'],
  [
    'an old filing in capitals',
    'http://www3.hkexnews.hk/listedco/listconews/GEM/2016/1027/GLN20161027063_C.HTM',
    {},
    'filing',
  ],
  ['a filing of plain text', `${site}${day}/2020011400044.txt`, { contentType: 'text/plain' }, 'filing'],
  ['a PDF', `${site}${day}/2020011400044.pdf`, { contentType: 'application/pdf' }, 'other'],
  ["a PDF in a browser's own viewer", `${site}${day}/2020011400044.pdf`, {}, 'other'],
  ['an index by its upload links', `${site}${day}/2020011400044.htm`, { uploadLinks: 2 }, 'multi-file index'],
  [
    'an index by its links to parts',
    `${site}${day}/2020011400044.htm`,
    { documentLinks: [`${day}/9128001/2020011400045.pdf`] },
    'multi-file index',
  ],
  [
    'a filing that links to another filing of its day',
    `${site}${day}/2020011400044.htm`,
    { documentLinks: [`${day}/2020011400043.pdf`] },
    'filing',
  ],
  [
    "a filing that links to another day's parts",
    `${site}${day}/2020011400044.htm`,
    { documentLinks: ['/listedco/listconews/sehk/2020/0113/9128001/2020011300045.pdf'] },
    'filing',
  ],
  [
    'the index of an application',
    `${site}/app/sehk/2026/100001/2026033100002.htm`,
    { documentLinks: ['/app/sehk/2026/100001/a131001/sehk26033100003.pdf'] },
    'multi-file index',
  ],
  ['title search', `${site}/search/titlesearch.xhtml?lang=en`, {}, 'result list'],
  [
    'predefined documents',
    `${site}/search/predefineddoc.xhtml?lang=zh&predefineddocuments=7`,
    {},
    'result list',
  ],
  ['the latest information', `${site}/listedco/listconews/index/lci.html?lang=en`, {}, 'result list'],
  [
    'the old search',
    'http://www.hkexnews.hk/listedco/listconews/advancedsearch/search_active_main_c.aspx',
    {},
    'result list',
  ],
  ['home', 'https://www.hkexnews.hk/', {}, 'home'],
  ['home in Chinese', 'https://www.hkexnews.hk/index_c.htm', {}, 'home'],
  ['a script of the site', `${site}/ncms/script/hkex_app.js`, { contentType: 'text/javascript' }, 'other'],
  ['another page of the site', 'https://www3.hkexnews.hk/sdw/search/searchsdw.aspx', {}, 'other'],
  ['another site', 'https://example.com/', {}, 'other'],
]

it.each(cases)('%s', (_, url, probe, expected) => {
  expect(pageKind(url, { ...html, ...probe })).toBe(expected)
})

describe('probePage', () => {
  const page = (body: string): Document => {
    const parsed = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html')
    return parsed
  }

  it("finds the site's own frame around a filing's files", () => {
    const probe = probePage(
      page(
        '<font type="uploadFile"><a href="9128001/2020011400045.pdf">Contents</a></font><a href="https://example.com">x</a>',
      ),
      `${site}${day}/2020011400044.htm`,
    )
    expect(probe).toEqual({
      contentType: 'text/html',
      uploadLinks: 1,
      documentLinks: [`${day}/9128001/2020011400045.pdf`],
    })
  })

  it('stops after many links', () => {
    const links = Array.from(
      { length: 1000 },
      (_, at) => `<a href="${day}/20200114${String(at).padStart(5, '0')}.pdf">x</a>`,
    )
    expect(probePage(page(links.join('')), `${site}/`).documentLinks).toHaveLength(300)
  })
})
