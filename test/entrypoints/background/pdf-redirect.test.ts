import { expect, it } from 'vitest'
import { pdfUrlPattern, wordsUrlPatterns } from '../../../src/hkexnews/pdf-url'
import { keepPdfRedirect, pdfRules } from '../../../src/entrypoints/background/pdf-redirect'
import {
  changesReader,
  isSiteOn,
  readerSwitch,
  siteOf,
  switchReader,
  switchSite,
} from '../../../src/messages/reader-switch'
import { FakeBrowser } from '../../support/fake-platform'

const reader = 'chrome-extension://abcdefgh/reader.html'

const everywhere = { on: true, except: [] }

it('redirects to the reader with the whole address, and lets originals pass', () => {
  const [redirect, words, otherWords, allow] = pdfRules(reader, everywhere)
  expect(redirect?.action).toEqual({
    type: 'redirect',
    redirect: { regexSubstitution: `${reader}?file=\\0` },
  })
  expect(allow?.action).toEqual({ type: 'allow' })
  expect(otherWords!.priority).toBe(words!.priority)
  expect(words!.priority).toBeGreaterThan(redirect!.priority)
  expect(allow!.priority).toBeGreaterThan(words!.priority)
})

it('is only about what a tab itself shows', () => {
  for (const { condition } of pdfRules(reader, everywhere))
    expect(condition.resourceTypes).toEqual(['main_frame'])
})

const pdf = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0302/2021030200123.pdf'

it.each([
  [`${pdf}#:~:text=annual%20report`, `${pdf}#&words=text=annual%20report`],
  [`${pdf}?a=1#page=2:~:text=a,b&text=c`, `${pdf}?a=1#page=2&words=text=a,b&text=c`],
  [
    `${pdf.replace('listedco/listconews', 'listconews/listedco')}#:~:text=a`,
    `${pdf.replace('listedco/listconews', 'listconews/listedco')}#&words=text=a`,
  ],
  [`${pdf}#page=2`, null],
  [`${pdf}?:~:text=a`, null],
  [`${pdf.replace('www1.hkexnews.hk', 'www1.hkexnews.hk.elsewhere.example')}#:~:text=a`, null],
])('keeps the words that %s names', (address, file) => {
  const given = pdfRules(reader, everywhere)[1]!.action
  const substitution = given.type === 'redirect' ? given.redirect.regexSubstitution : ''
  const [found, ...others] = wordsUrlPatterns
    .map((pattern) => new RegExp(pattern, 'i').exec(address))
    .filter((match) => match !== null)
  expect(others).toEqual([])
  const made =
    found === undefined ? null : substitution.replace(/\\(\d)/g, (_, group: string) => found[Number(group)]!)
  expect(made).toBe(file === null ? null : `${reader}?file=${file}`)
  if (file !== null) expect(address).toMatch(new RegExp(pdfUrlPattern, 'i'))
})

it('leaves out the filings of some hosts, and the links on some sites', () => {
  const rules = pdfRules(reader, { on: true, except: ['www3.hkexnews.hk', 'example.com'] })
  for (const { condition, action } of rules)
    expect(condition).toMatchObject(
      action.type === 'allow'
        ? { resourceTypes: ['main_frame'] }
        : { excludedRequestDomains: ['www3.hkexnews.hk'], excludedInitiatorDomains: ['example.com'] },
    )
})

it('follows the switch, and is there once however often it is set', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  expect(await readerSwitch(platform)).toEqual(everywhere)
  await keepPdfRedirect(platform)
  await keepPdfRedirect(platform)
  expect(browser.netRules.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
  await switchReader(platform, false)
  await keepPdfRedirect(platform)
  expect(browser.netRules).toEqual([])
  await switchReader(platform, true)
  await switchSite(platform, 'example.com', false)
  await switchSite(platform, 'example.com', false)
  await keepPdfRedirect(platform)
  expect(browser.netRules).toHaveLength(4)
  expect(await readerSwitch(platform)).toEqual({ on: true, except: ['example.com'] })
  await switchSite(platform, 'example.com', true)
  expect(await readerSwitch(platform)).toEqual(everywhere)
})

it('makes nothing of exceptions that lie there unreadable', async () => {
  const browser = new FakeBrowser()
  browser.stored.set('pdf-reader-except', ['example.com', 7, 'no site', '', 'EXAMPLE.com'])
  expect((await readerSwitch(browser.context().platform)).except).toEqual(['example.com'])
  browser.stored.set('pdf-reader-except', 'example.com')
  expect((await readerSwitch(browser.context().platform)).except).toEqual([])
})

it.each([
  ['example.com', 'example.com'],
  [' WWW.Example.com ', 'example.com'],
  ['https://ir.example.com/a?b#c', 'ir.example.com'],
  ['example.com:8080', 'example.com'],
  ['https://www1.hkexnews.hk/x.pdf', 'www1.hkexnews.hk'],
  ['www.hkexnews.hk', 'www.hkexnews.hk'],
  ['www.com', 'www.com'],
  ['新聞.example', 'xn--efvv70d.example'],
  ['', null],
  ['two words', null],
  ['about:blank', null],
  ['file:///a.pdf', null],
  ['*.example.com', null],
  ['.example', null],
])('takes %j for the site %j', (typed, site) => expect(siteOf(typed)).toBe(site))

it.each([
  ['example.com', false],
  ['ir.example.com', false],
  ['notexample.com', true],
  ['www.hkexnews.hk', false],
  ['www1.hkexnews.hk', true],
])('knows whether %s is taken in', (site, on) =>
  expect(isSiteOn({ on: true, except: ['example.com', 'www.hkexnews.hk'] }, site)).toBe(on),
)

it.each([
  [{ 'pdf-reader': { newValue: 'off' } }, 'local', true],
  [{ 'pdf-reader-except': { newValue: [] } }, 'local', true],
  [{ 'pdf-reader': { newValue: 'off' } }, 'sync', false],
  [{ 'reading-settings': {} }, 'local', false],
])('tells a change of the switch from others: %j in %s', (changes, area, is) =>
  expect(changesReader(changes, area)).toBe(is),
)
