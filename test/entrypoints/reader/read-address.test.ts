import { expect, it } from 'vitest'
import { readAddress } from '../../../src/entrypoints/reader/read-address'

const reader = 'chrome-extension://abc/reader.html'
const url = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0820/2021082000611.pdf'

it.each([
  [`${reader}?file=${url}`, ''],
  [`${reader}?file=${url}#page=12&zoom=80`, 'page=12&zoom=80'],
  [`${reader}?file=${url}#page=12&words=text=a%20b&text=c`, 'page=12', 'text=a%20b&text=c'],
  [`${reader}?file=${url}#&words=text=a`, '', 'text=a'],
  [`${reader}?file=${url}#page=2:~:text=a`, 'page=2', 'text=a'],
  [`${reader}?file=${url}#words=2`, 'words=2'],
  [`${reader}?file=${url}?a=1&file=https://elsewhere.example/#x`, 'x'],
  [`${reader}?file=${url.replace('https://www1', 'http://www').toUpperCase()}`, ''],
])('reads %s', (href, fragment, words = '') => {
  const read = readAddress(href)
  expect(read.kind === 'filing' && [read.filing.url, read.fragment, read.words]).toEqual([
    url,
    fragment,
    words,
  ])
})

it.each([
  ['javascript:alert(1)'],
  ['data:application/pdf,x'],
  ['https://elsewhere.example/x.pdf'],
  [encodeURIComponent(url)],
  [''],
])('refuses %j', (given) =>
  expect(readAddress(`${reader}?file=${given}`)).toEqual({ kind: 'refused', given }),
)

it('shows no more than the beginning of what it refuses', () => {
  const read = readAddress(`${reader}?file=${'x'.repeat(5000)}`)
  expect(read.kind === 'refused' && read.given.length).toBe(300)
})

it.each([reader, `${reader}#page=2`, `${reader}?other=1`])('opens nothing for %s', (href) =>
  expect(readAddress(href)).toEqual({ kind: 'nothing' }),
)
