// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readIndex, recordOfIndex } from '../../src/hkexnews/read-index'

const day = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2031/0203/'
const url = `${day}2031020300201.htm`

const page = (body: string, title = 'ANNUAL REPORT 2030'): Document =>
  new DOMParser().parseFromString(
    `<html><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  )

const part = (href: string, words: string): string =>
  `<font type="uploadFile"><a href="${href}" target="_blank">${words}</a></font>`

test.each<[string, string, string[] | null]>([
  [
    'parts of several formats, in their order',
    part('9000001/2031020300203.pdf', 'COVER') + part('9000001/2031020300202.htm', ' A \n TABLE '),
    ['2031020300203.pdf: COVER', '2031020300202.htm: A TABLE'],
  ],
  [
    'a part linked twice, and one without words',
    part('9000001/2031020300203.pdf', 'COVER') +
      part('9000001/2031020300203.pdf#page=2', 'again') +
      part('9000001/2031020300204.pdf', ''),
    ['2031020300203.pdf: COVER', '2031020300204.pdf: 2031020300204.pdf'],
  ],
  [
    'no frame around the links: those into a folder below',
    '<a href="9000001/2031020300203.pdf">COVER</a><a href="2031020300100.pdf">Another filing</a>',
    ['2031020300203.pdf: COVER'],
  ],
  ['links elsewhere', part('https://example.com/9000001/2031020300203.pdf', 'COVER'), null],
  ['a script', part('javascript:alert(1)', 'COVER'), null],
  ['no links', '<p>Nothing</p>', null],
])('reads %s', (_, body, expected) => {
  const found = readIndex(page(body), url)?.parts.map(
    ({ id, title }) => `${id.slice(id.lastIndexOf('/') + 1)}: ${title}`,
  )
  expect(found ?? null).toEqual(expected)
})

test('stops after very many parts', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    part(`9000001/20310203${String(i).padStart(5, '0')}.pdf`, 'P'),
  )
  expect(readIndex(page(many.join('')), url)?.parts).toHaveLength(300)
})

test('is not for pages elsewhere', () => {
  expect(readIndex(page(part('9000001/2031020300203.pdf', 'COVER')), 'https://example.com/a.htm')).toBeNull()
  expect(recordOfIndex(page(''), 'https://example.com/a.htm', 1)).toBeNull()
})

test.each([
  ['<p>Stock code: 9901, 89901</p>', ['09901', '89901']],
  ['<p>股份代號：09901及89901</p>', ['09901', '89901']],
  ['<p>(Stock Code: 371)</p><p>Reports 2030</p>', ['00371']],
  ['<p>No code</p>', []],
])('finds the codes in %s', (body, stockCodes) => {
  expect(recordOfIndex(page(body), url, 7)).toMatchObject({
    stockCodes,
    title: 'ANNUAL REPORT 2030',
    date: '2031-02-03',
    language: 'en',
    openedAt: 7,
  })
})
