import { expect, it } from 'vitest'
import { keepPdfRedirect, pdfRules } from '../../../src/entrypoints/background/pdf-redirect'
import { changesReader, isReaderOn, switchReader } from '../../../src/messages/reader-switch'
import { FakeBrowser } from '../../support/fake-platform'

const reader = 'chrome-extension://abcdefgh/reader.html'

it('redirects to the reader with the whole address, and lets originals pass', () => {
  const [redirect, allow] = pdfRules(reader)
  expect(redirect?.action).toEqual({
    type: 'redirect',
    redirect: { regexSubstitution: `${reader}?file=\\0` },
  })
  expect(allow?.action).toEqual({ type: 'allow' })
  expect(allow!.priority).toBeGreaterThan(redirect!.priority)
})

it('is only about what a tab itself shows', () => {
  for (const { condition } of pdfRules(reader)) expect(condition.resourceTypes).toEqual(['main_frame'])
})

it('follows the switch, and is there once however often it is set', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  expect(await isReaderOn(platform)).toBe(true)
  await keepPdfRedirect(platform)
  await keepPdfRedirect(platform)
  expect(browser.netRules.map(({ id }) => id)).toEqual([1, 2])
  await switchReader(platform, false)
  await keepPdfRedirect(platform)
  expect(browser.netRules).toEqual([])
  await switchReader(platform, true)
  await keepPdfRedirect(platform)
  expect(browser.netRules).toHaveLength(2)
})

it.each([
  [{ 'pdf-reader': { newValue: 'off' } }, 'local', true],
  [{ 'pdf-reader': { newValue: 'off' } }, 'sync', false],
  [{ 'reading-settings': {} }, 'local', false],
])('tells a change of the switch from others: %j in %s', (changes, area, is) =>
  expect(changesReader(changes, area)).toBe(is),
)
