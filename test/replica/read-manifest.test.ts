import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headlineText } from './headlines'
import { stockById } from './listing'
import { readManifest } from './read-manifest'

const listing = readManifest()
const address =
  /^\/(?:listedco\/listconews|app)\/(?:sehk|gem)\/\d{4}\/\d{4,6}\/(?:\w+\/)?(?:(?:ltn|gln)\d{8}\d{3,4}|sehk\d{11}|\d{13})(_c)?\.(?:htm|pdf)$/

describe.each(listing.filings.map((filing) => [filing.path, filing] as const))('%s', (path, filing) => {
  test('has an address of the site, a file, stocks and a headline', () => {
    const match = address.exec(path)
    expect(match?.[1] === '_c').toBe(filing.language === 'zh')
    expect(existsSync(filing.file)).toBe(true)
    for (const id of filing.stocks) stockById(listing, id)
    expect(headlineText(filing)).not.toBe('')
  })

  test('was released on the day of its address', () => {
    const [year, month, day] = filing.released.slice(0, 10).split('-')
    expect(path).toMatch(new RegExp(`${year}${month}${day}|sehk${year?.slice(2)}${month}${day}`))
  })

  test('has a twin in the other language, or none', () => {
    const twin = listing.filings.find((other) => other.path === filing.twin)
    if (filing.twin === undefined) return expect(twin).toBeUndefined()
    expect(twin).toMatchObject({ twin: path, language: filing.language === 'en' ? 'zh' : 'en' })
  })
})

test('addresses and news ids are unique', () => {
  for (const of of [listing.filings.map(({ path }) => path), listing.filings.map(({ newsId }) => newsId)])
    expect(new Set<unknown>(of).size).toBe(of.length)
})

test.each([
  ['2005-09-22-correction-zh.htm', 'big5', '二零零五年九月二十日之業績公'],
  ['2018-03-20-voluntary-en.htm', 'utf-8', 'TLB-204, a marine-derived'],
])('%s is in %s', (name, charset, words) => {
  const filing = listing.filings.find(({ file }) => file.endsWith(name))
  const bytes = readFileSync(filing?.file ?? '')
  expect(new TextDecoder(charset, { fatal: true }).decode(bytes)).toContain(words)
})

// The chains that the tests of resolving follow: each day named in the later filing is the release day of an earlier one.
test.each([
  [1000098765, 'en', ['2016-10-17', '2017-01-23', '2017-05-04', '2017-08-29', '2017-12-05', '2018-03-20']],
  [1000098765, 'zh', ['2016-10-17', '2017-01-23', '2017-05-04', '2017-08-29', '2017-12-05', '2018-03-20']],
  [1000098765, 'en', ['2018-04-11', '2019-02-15', '2019-03-28', '2019-04-24']],
  [1000104512, 'en', ['2021-06-18', '2021-07-09', '2021-07-30', '2021-08-20']],
  [4471, 'en', ['2005-09-20']],
  [188342, 'en', ['2019-05-06', '2022-09-05']],
] as const)('stock %i has %s filings of %j', (stock, language, days) => {
  const own = listing.filings.filter(
    (filing) => filing.stocks.includes(stock) && filing.language === language,
  )
  expect(own.map(({ released }) => released.slice(0, 10))).toEqual(expect.arrayContaining([...days]))
})
