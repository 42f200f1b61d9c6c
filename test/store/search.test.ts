import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoreChange } from '../../src/core/annotation/ports'
import type { SearchHit } from '../../src/core/annotation/search'
import { createFilings } from '../../src/store/filings'
import { createNotes } from '../../src/store/notes'
import { createSearch } from '../../src/store/search'
import { createWatchlist } from '../../src/store/watchlist'
import { filing, note, on, testStore } from '../support/test-store'

const lantern = filing('/lantern.htm', {
  title: 'SUPPLEMENTAL ANNOUNCEMENT IN RELATION TO THE LICENCE AGREEMENT',
  issuer: { en: 'Lantern Bay Therapeutics Limited', zh: '燈籠灣醫藥有限公司' },
  stockCodes: ['09901', '89901'],
  kind: 'supplemental announcement',
  date: '2031-02-03',
  openedAt: 100,
  language: 'en',
})
const lanternZh = filing('/lantern_c.htm', {
  title: '有關許可協議的補充公佈',
  issuer: { en: null, zh: '燈籠灣醫藥有限公司' },
  stockCodes: ['09901'],
  date: '2031-02-03',
  openedAt: 90,
  language: 'zh',
})
const harbour = filing('/harbour.htm', {
  title: 'Profit warning',
  issuer: { en: 'Café Harbour Holdings', zh: null },
  stockCodes: ['00012'],
  date: '2031-11-30',
  openedAt: 200,
})
const onlyListed = filing('/listed.htm', { title: 'Profit warning of another', listedAt: 5 })
const notes = [
  note('royalty', {
    filingId: lantern.id,
    body: 'Royalty of 5.5% looks **low** against peers,\nask the company secretary',
    target: on('tiered royalties on net sales of the Licensed Product'),
    tags: ['licence', 'to ask'],
    updatedAt: 3_000,
  }),
  note('han', { filingId: lanternZh.id, body: '後續付款取決於臨床結果 🧪 里程碑', updatedAt: 2_000 }),
  note('code', {
    filingId: '/unknown.htm',
    body: 'compare with stock code 9901 and 00012',
    updatedAt: 1_000,
  }),
  note('gone', { filingId: lantern.id, body: 'royalty deleted' }),
]

async function filled() {
  const made = testStore()
  const stale: ((change: Pick<StoreChange, 'what'>) => void)[] = []
  const stores = { notes: createNotes(made), filings: createFilings(made), watch: createWatchlist(made) }
  await stores.filings.merge([lantern, lanternZh, harbour, onlyListed])
  for (const each of notes) await stores.notes.save(each)
  await stores.notes.remove('gone')
  await stores.watch.add({ code: '09901', name: { en: 'LANTERN BAY-B', zh: '燈籠灣醫藥－Ｂ' } })
  await stores.watch.add({ code: '00012', name: { en: 'CAFE HARBOUR', zh: null } })
  const search = createSearch(made.store, (forget) => void stale.push(forget))
  return {
    ...made,
    ...stores,
    search,
    told: (what: StoreChange['what']) => stale.forEach((forget) => forget({ what })),
  }
}

const shared = await filled()
const found = async (query: string): Promise<readonly SearchHit[]> => (await shared.search.search(query)).hits
const idsOf = (hits: readonly SearchHit[]): string[] => hits.map(({ kind, id }) => `${kind} ${id}`).sort()

describe('finds', () => {
  test.each([
    ['a word of a note', 'royalty', ['note royalty']],
    ['in any case', 'ROYALTY Peers', ['note royalty']],
    ['words over a line end, in quotes', '"peers, ask"', ['note royalty']],
    ['the quote', 'tiered', ['note royalty']],
    ['a tag', 'licence', ['filing /lantern.htm', 'note royalty']],
    ['the middle of a word', 'oyalt', ['note royalty']],
    ['a figure', '5.5%', ['note royalty']],
    ['Han characters', '付款', ['note han']],
    ['Simplified for Traditional', '临床结果', ['note han']],
    ['spaced Han', '臨 床 結 果', ['note han']],
    ['several Han words', '補充 協議', ['filing /lantern_c.htm']],
    ['another form of a character', '的補充公布', ['filing /lantern_c.htm']],
    ['a filing by its issuer', 'therapeutics', ['filing /lantern.htm']],
    ['accents left out', 'cafe harbour', ['filing /harbour.htm', 'stock 00012']],
    ['accents typed', 'CAFÉ', ['filing /harbour.htm', 'stock 00012']],
    ['full width for half', 'ｈａｒｂｏｕｒ', ['filing /harbour.htm', 'stock 00012']],
    ['a date as ISO', '2031-11', ['filing /harbour.htm']],
    ['a date in words', '30 november 2031', ['filing /harbour.htm']],
    ['a date in Chinese', '2031年11月30日', ['filing /harbour.htm']],
    [
      'a code without zeros',
      '9901',
      ['filing /lantern.htm', 'filing /lantern_c.htm', 'note code', 'stock 09901'],
    ],
    [
      'a code with zeros',
      '09901',
      ['filing /lantern.htm', 'filing /lantern_c.htm', 'note code', 'stock 09901'],
    ],
    ['a code with .HK', '9901.HK', ['filing /lantern.htm', 'filing /lantern_c.htm', 'stock 09901']],
    ['the beginning of a code', '899', ['filing /lantern.htm']],
    ['a code with some zeros', '0012', ['filing /harbour.htm', 'note code', 'stock 00012']],
    ['words of a note and of its filing', 'royalty 09901 lantern', ['note royalty']],
    ['an emoji', '🧪', ['note han']],
    ['a filing in English by the Chinese name of its kind', '補充公告', ['filing /lantern.htm']],
    ['and Simplified', '补充公告', ['filing /lantern.htm']],
    ['by that of its class', '公告', ['filing /harbour.htm', 'filing /lantern.htm', 'filing /lantern_c.htm']],
    ['by that of its kind and a word', '公告 cafe', ['filing /harbour.htm']],
    ['a note by the kind of its filing', 'royalty 公告', ['note royalty']],
    ['a Chinese name of a stock', '灯笼湾医药-b', ['stock 09901']],
  ])('%s: %s', async (_, query, ids) => {
    expect(idsOf(await found(query))).toEqual([...ids].sort())
  })
})

describe('does not find', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\u3000 '],
    ['empty quotes', '""'],
    ['a word that is not there', 'dividend'],
    ['one word of two', 'royalty dividend'],
    ['a figure beside it', '5.6%'],
    ['words in another order, in quotes', '"ask peers"'],
    ['a deleted note', 'deleted'],
    ['a filing that was only listed', 'another'],
    ['words over two fields', '"secretary tiered"'],
    ['the middle of a code', '990100'],
    ['the end of a code', '901.HK'],
    ['a shorter number with zeros', '00001'],
    ['words only of the filing, as its note', 'zzz royalty'],
    ['a pattern', '.*'],
    ['the Chinese name of another kind', '年報'],
    ['the Chinese name of a kind within other words', '補充公告書'],
  ])('%s: %s', async (_, query) => {
    expect(await shared.search.search(query)).toEqual({ hits: [], total: 0 })
  })
})

test('the marks stand on the words found, in the text as it is written', async () => {
  const marks = (hit: SearchHit | undefined) => ({
    title: hit?.titleMatches?.map(({ start, end }) => hit.title.slice(start, end)),
    snippet: hit?.matches.map(({ start, end }) => hit.snippet.slice(start, end)),
  })
  const one = async (query: string, id: string) => marks((await found(query)).find((hit) => hit.id === id))
  expect(await one('royalty licence', 'royalty')).toEqual({ title: ['LICENCE'], snippet: ['Royalty'] })
  expect(await one('后续 结果', 'han')).toEqual({ title: [], snippet: ['後續', '結果'] })
  expect(await one('里程', 'han')).toEqual({ title: [], snippet: ['里程'] })
  expect(await one('cafe', '/harbour.htm')).toEqual({ title: [], snippet: ['Café'] })
  expect(await one('9901', '/lantern.htm')).toEqual({ title: [], snippet: ['09901'] })
  expect(await one('tiered', 'royalty')).toEqual({ title: [], snippet: ['tiered'] })
  expect(await one('b 灯笼', '09901')).toEqual({ title: ['B', 'B'], snippet: ['燈籠', 'Ｂ'] })
  expect((await found('royalty'))[0]?.snippet).toBe(
    'Royalty of 5.5% looks **low** against peers, ask the company secretary',
  )
})

test.each([
  ['november', '/harbour.htm', ['date']],
  ['3/2/2031', '/lantern.htm', ['date']],
  ['2031年2月 supplemental', '/lantern.htm', ['kind', 'date']],
  ['therapeutics', '/lantern.htm', []],
  ['補充公告', '/lantern.htm', ['kind']],
] as const)('%s is found in these facts of %s, which are written elsewhere', async (query, id, facts) => {
  const hit = (await found(query)).find((one) => one.id === id)
  expect(hit).toMatchObject({ facts })
  expect(hit?.snippet).not.toMatch(/2031|announcement/i)
})

test('a hit brings its record, a note also its filing', async () => {
  const [hit] = await found('royalty')
  expect(hit).toMatchObject({ title: lantern.title, note: notes[0], filing: lantern })
  expect((await found('profit'))[0]).toMatchObject({ filing: harbour })
  expect((await found('code compare'))[0]).toMatchObject({ title: '/unknown.htm' })
  expect((await found('bay-b'))[0]?.stock).toMatchObject({ code: '09901', order: 1 })
})

test('the stock itself comes first for its code, the newer note first of two alike', async () => {
  expect((await found('9901'))[0]?.id).toBe('09901')
  const made = await filled()
  await made.notes.save(note('n1', { body: 'same words', updatedAt: 500_000 }))
  await made.notes.save(note('n2', { body: 'same words', updatedAt: 600_000 }))
  await made.notes.save(note('n3', { body: 'sameness wordsmith', updatedAt: 700_000 }))
  const { hits, total } = await made.search.search('same words', { limit: 2 })
  expect([hits.map(({ id }) => id), total]).toEqual([['n2', 'n1'], 3])
})

test('none of the three kinds crowds out another', async () => {
  const made = await filled()
  for (let i = 0; i < 40; i++) await made.notes.save(note(`many${String(i)}`, { body: 'lantern lantern' }))
  const { hits, total } = await made.search.search('lantern', { limit: 2 })
  const kinds = hits.map(({ kind }) => kind)
  for (const kind of ['note', 'filing', 'stock'] as const) {
    expect(kinds, kind).toContain(kind)
    expect(kinds.filter((other) => other === kind).length, kind).toBeLessThanOrEqual(2)
  }
  expect(total).toBeGreaterThan(40)
  expect((await made.search.search('lantern')).hits.filter(({ kind }) => kind === 'note')).toHaveLength(30)
})

test('a change of any kind is found once told of', async () => {
  const made = await filled()
  expect((await made.search.search('dividend')).total).toBe(0)
  await made.notes.save(note('d', { filingId: onlyListed.id, body: 'dividend' }))
  made.told('notes')
  expect((await made.search.search('dividend')).hits[0]).toMatchObject({ id: 'd', filing: onlyListed })
  await made.filings.merge([{ ...onlyListed, title: 'Special dividend', openedAt: 7 }])
  made.told('filings')
  expect((await made.search.search('special')).hits.map(({ id }) => id)).toEqual([onlyListed.id])
  await made.watch.add({ code: '09905', name: { en: 'DIVIDEND BAY', zh: null } })
  made.told('watchlist')
  expect((await made.search.search('dividend')).total).toBe(3)
})

test('an aborted search rejects with the reason', async () => {
  const { search } = await filled()
  const controller = new AbortController()
  const running = search.search('royalty', { signal: controller.signal })
  controller.abort(new Error('typed on'))
  await expect(running).rejects.toThrow('typed on')
  await expect(search.search('royalty', { signal: AbortSignal.abort() })).rejects.toThrow()
  expect((await search.search('royalty')).total).toBe(1)
})

test('a store that fails is a StoreError, and is asked again the next time', async () => {
  const made = testStore()
  let fails = true
  const search = createSearch(
    { ...made.store, use: (work) => (fails ? Promise.reject(new Error('down')) : made.store.use(work)) },
    () => undefined,
  )
  await expect(search.search('x')).rejects.toThrow('down')
  fails = false
  expect(await search.search('x')).toEqual({ hits: [], total: 0 })
})

const word = fc.stringMatching(/^[A-Za-z0-9é後后佈㎏％—]{1,8}$/)
test('whatever words a note has, they find it, and every mark is inside its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), async (words, pick) => {
      const made = testStore()
      await createNotes(made).save(note('a', { body: words.join(' ') }))
      const search = createSearch(made.store, () => undefined)
      const query = words[pick % words.length] ?? ''
      const { hits } = await search.search(query)
      expect(hits.map(({ id }) => id)).toEqual(['a'])
      const [hit] = hits
      expect(hit?.matches.length).toBeGreaterThan(0)
      expect(hit?.snippet.length).toBeLessThanOrEqual(200)
      let last = 0
      for (const { start, end } of hit?.matches ?? []) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(hit?.snippet.length ?? 0)
      made.store.close()
    }),
    { numRuns: 60 },
  )
})
