import { describe, expect, test } from 'vitest'
import type { Relatives, Tie } from '../../src/core/annotation/relatives'
import { keepRelatives, neighbourPart } from '../../src/session/relatives-keeper'
import { createState } from '../../src/session/state'
import { english } from '../../src/ui/texts'
import { filing } from '../support/test-store'

const parts = ['/a/1.pdf', '/a/2.htm', '/a/3.pdf'].map((id) => ({
  id,
  url: `https://www1.hkexnews.hk${id}`,
  title: id,
  openedAt: null,
  notes: [],
  reading: null,
}))

const relatives: Relatives = {
  versions: [{ kind: 'twin', by: 'evidence', filing: filing('/b_c.htm'), notes: [] }],
  candidates: [],
  parted: { id: '/a.htm', url: 'https://www1.hkexnews.hk/a.htm', title: null, parts },
}

function made(id: string, { failing = false } = {}) {
  const state = createState()
  const did: string[] = []
  const said = new Map<string, Tie>()
  const port = {
    of: () => {
      did.push('of')
      return failing ? Promise.reject(new Error('no')) : Promise.resolve(relatives)
    },
    keepReading: () => Promise.resolve(),
    keepIndex: () => Promise.resolve(),
    sawContents: () => Promise.resolve({ otherSeenAt: null, isNew: true }),
    withContents: () => Promise.resolve(null),
    tie: (one: string, other: string, tie: Tie | null) => {
      const before = said.get(other) ?? null
      if (tie) said.set(other, tie)
      else said.delete(other)
      did.push(`${one} ${other} ${String(tie)}`)
      return Promise.resolve(before)
    },
  }
  const keeper = keepRelatives(state, {
    id,
    ports: {
      relatives: port,
      openAt: ({ id }, jump) => {
        did.push(`open ${id} ${jump?.to ?? 'as it is'}`)
        return Promise.resolve()
      },
    },
    translate: english,
    go: (url) => did.push(`go ${url}`),
  })
  return { state, did, keeper }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

test('asked many times at once, it looks twice', async () => {
  const { keeper, did, state } = made('/b.htm')
  await Promise.all([keeper.refresh(), keeper.refresh(), keeper.refresh()])
  await turn()
  expect(did).toEqual(['of', 'of'])
  expect(state.relatives.value).toBe(relatives)
})

test('a failure is shown, and the next look may succeed', async () => {
  const { keeper, state } = made('/b.htm', { failing: true })
  await keeper.refresh()
  expect(state.fault.value).toBeInstanceOf(Error)
  expect(state.relatives.value).toBeNull()
})

test('a tie is said, shown and taken back to what was said before', async () => {
  const { keeper, did, state } = made('/b.htm')
  await keeper.tie('/b_c.htm', 'apart')
  expect(state.notice.value?.text).toBe('No longer taken for versions of one filing')
  await keeper.tie('/b_c.htm', 'together')
  expect(state.notice.value?.text).toBe('Tied as versions of one filing')
  state.notice.value?.undo?.()
  await turn()
  expect(did.filter((it) => it !== 'of')).toEqual([
    '/b.htm /b_c.htm apart',
    '/b.htm /b_c.htm together',
    '/b.htm /b_c.htm apart',
  ])
})

describe('changes of the store', () => {
  test.each([
    ['its own notes: the session shows them itself', { what: 'notes', ids: ['/b.htm'] }, false],
    ['notes of its twin', { what: 'notes', ids: ['/b_c.htm'] }, true],
    ['notes of a part', { what: 'notes', ids: ['/a/2.htm'] }, true],
    ['notes of some other filing', { what: 'notes', ids: ['/other.htm'] }, false],
    ['any notes', { what: 'notes', ids: [] }, true],
    ['a filing that came to be known', { what: 'filings', ids: ['/other.htm'] }, true],
    ['the watchlist', { what: 'watchlist', ids: ['09901'] }, false],
  ] as const)('%s', async (_, change, looks) => {
    const { keeper, did } = made('/b.htm')
    await keeper.refresh()
    did.length = 0
    keeper.onChange(change)
    await turn()
    expect(did.includes('of')).toBe(looks)
  })
})

test.each([
  ['/a/1.pdf', 1, '/a/2.htm'],
  ['/a/2.htm', -1, '/a/1.pdf'],
  ['/a/3.pdf', 1, null],
  ['/a/1.pdf', -1, null],
  ['/a.htm', 1, null],
] as const)('the part beside %s by %i', async (id, step, expected) => {
  expect(neighbourPart(relatives, id, step)?.id ?? null).toBe(expected)
  const { keeper, did } = made(id)
  expect(keeper.goToPart(step)).toBe(false)
  await keeper.refresh()
  expect(keeper.goToPart(step)).toBe(expected !== null)
  expect(did.slice(1)).toEqual(expected ? [`go https://www1.hkexnews.hk${expected}`] : [])
})

test('opens a filing at a place', async () => {
  const { keeper, did } = made('/b.htm')
  keeper.openAt(filing('/b_c.htm'), { to: 'note', id: 'n' })
  keeper.openAt(filing('/b_c.htm'), null)
  await turn()
  expect(did).toEqual(['open /b_c.htm note', 'open /b_c.htm as it is'])
})
