import { expect, it } from 'vitest'
import { countPlaces, forgetPlaces, keepPlace, placeOf } from '../../src/session/stored-places'
import { FakeBrowser } from '../support/fake-platform'

const place = { fragment: 'page=3&zoom=auto,0,700', rotation: 90, spread: 'even' } as const

it.each([
  ['as it was kept', place, place],
  ['of before there were covers', { ...place, spread: true }, { ...place, spread: 'odd' }],
  ['of before there were covers, one page', { ...place, spread: false }, { ...place, spread: 'none' }],
  ['with a spread of another day', { ...place, spread: 'three' }, { ...place, spread: 'none' }],
  ['turned oddly', { ...place, rotation: 45 }, { ...place, rotation: 0 }],
  ['with another fragment', { ...place, fragment: 'javascript:x' }, null],
  ['that is none', 'page=3', null],
])('reads a place %s', async (_, stored, read) => {
  const browser = new FakeBrowser()
  browser.stored.set('place:/a.pdf', stored)
  expect(await placeOf(browser.context().platform, '/a.pdf')).toEqual(read)
})

it('forgets places and nothing else, the oldest by itself', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  browser.stored.set('reader-paper', 'dark')
  for (let i = 0; i < 402; i++) browser.stored.set(`place:/${i}.pdf`, { ...place, at: i })
  await keepPlace(platform, '/new.pdf', place, 1000)
  expect(await countPlaces(platform)).toBe(400)
  expect(await placeOf(platform, '/2.pdf')).toBeNull()
  expect(await placeOf(platform, '/new.pdf')).toEqual(place)
  await forgetPlaces(platform)
  expect([...browser.stored.keys()]).toEqual(['reader-paper'])
})
