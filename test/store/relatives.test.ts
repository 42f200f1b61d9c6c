import { expect, test } from 'vitest'
import type { FilingIndex } from '../../src/core/annotation/relatives'
import { createFilings } from '../../src/store/filings'
import { createNotes } from '../../src/store/notes'
import { createRelatives } from '../../src/store/relatives'
import { filing, note, testStore } from '../support/test-store'

const day = '/listedco/listconews/sehk/2031/0203/'
const en = `${day}2031020300123.pdf`
const zh = `${day}2031020300124_c.pdf`
const far = `${day}2031020300190_c.pdf`
const hash = 'ab'.repeat(32)
const bytes = `bytes:${hash}` as const
const otherBytes = `bytes:${'cd'.repeat(32)}` as const
const ownFile = `/file/${hash}`

function made() {
  const given = testStore()
  return {
    ...given,
    notes: createNotes(given),
    filings: createFilings(given),
    relatives: createRelatives(given),
  }
}

const row = (id: string, headline: string) =>
  filing(id, { stockCodes: ['09901'], released: '2031-02-03T18:31', headline, title: id.slice(-12) })

async function listed() {
  const store = made()
  await store.filings.merge([
    row(en, 'Announcements and Notices - [Other]'),
    row(zh, '公告及通告 - [其他]'),
    row(far, '公告及通告 - [內幕消息 / 其他]'),
  ])
  return store
}

const versions = async ({ relatives }: Pick<ReturnType<typeof made>, 'relatives'>, id: string) =>
  (await relatives.of(id)).versions.map(({ kind, by, filing: { id } }) => [kind, by, id])

test('a filing of which nothing is known has no relatives', async () => {
  expect(await made().relatives.of('/a.htm')).toEqual({ versions: [], candidates: [], parted: null })
})

test('a twin comes with its notes, from either side; the rest can be tied by hand', async () => {
  const store = await listed()
  await store.notes.save(note('a', { filingId: zh, body: '註' }))
  await store.notes.save(note('b', { filingId: zh }))
  await store.notes.remove('b')
  const { versions: found, candidates } = await store.relatives.of(en)
  expect(found).toMatchObject([{ kind: 'twin', by: 'evidence', filing: { id: zh }, notes: [{ body: '註' }] }])
  expect(candidates.map(({ id }) => id)).toEqual([far])
  expect(await versions(store, zh)).toEqual([['twin', 'evidence', en]])
  expect(await versions(store, far)).toEqual([])
})

test('what the reader says goes before what speaks for itself, and is taken back', async () => {
  const store = await listed()
  const { relatives } = store
  expect(await relatives.tie(en, zh, 'apart')).toBeNull()
  expect(await versions(store, en)).toEqual([])
  expect(await versions(store, zh)).toEqual([])
  expect((await relatives.of(en)).candidates.map(({ id }) => id)).toEqual([zh, far])
  expect(await relatives.tie(far, en, 'together')).toBeNull()
  expect(await versions(store, en)).toEqual([['twin', 'reader', far]])
  expect(await versions(store, far)).toEqual([['twin', 'reader', en]])
  expect(await relatives.tie(en, far, null)).toBe('together')
  expect(await relatives.tie(zh, en, null)).toBe('apart')
  expect(await versions(store, en)).toEqual([['twin', 'evidence', zh]])
  await expect(relatives.tie(en, en, 'together')).rejects.toMatchObject({ fault: 'invalid' })
  expect(store.changes.at(-1)).toEqual({ what: 'filings', ids: [zh, en] })
})

test('contents: the first, the same again, others, and back', async () => {
  const { relatives, clock } = made()
  const saw = (contents: typeof bytes) => relatives.sawContents(en, contents)
  clock.time = 10
  expect(await saw(bytes)).toEqual({ otherSeenAt: null, isNew: true })
  clock.time = 20
  expect(await saw(bytes)).toEqual({ otherSeenAt: null, isNew: false })
  clock.time = 30
  expect(await saw(otherBytes)).toEqual({ otherSeenAt: 20, isNew: true })
  clock.time = 40
  expect(await saw(bytes)).toEqual({ otherSeenAt: 30, isNew: false })
})

test('a file of the reader’s own is the filing with its bytes, once that is seen; its notes come along', async () => {
  const store = made()
  const { relatives, notes, filings, changes } = store
  await notes.save(note('a', { filingId: ownFile, body: 'mine' }))
  expect(await relatives.withContents(bytes)).toBeNull()
  expect(await notes.forFiling(ownFile)).toHaveLength(1)
  await filings.merge([filing(en)])
  await relatives.sawContents(en, bytes)
  expect(changes.at(-1)).toEqual({ what: 'notes', ids: [en, ownFile] })
  expect((await notes.forFiling(en)).map(({ body }) => body)).toEqual(['mine'])
  expect(await relatives.withContents(bytes)).toMatchObject({ id: en })
  // Where the file is still open, by the name that it had.
  expect((await notes.forFiling(ownFile)).map(({ filingId }) => filingId)).toEqual([en])
  await notes.save(note('a', { filingId: ownFile, body: 'changed', updatedAt: 2_000 }))
  await notes.save(note('c', { filingId: ownFile, body: 'late' }))
  expect((await notes.forFiling(en)).map(({ body }) => body)).toEqual(['changed', 'late'])
  expect(await notes.forFiling('/file/other')).toEqual([])
})

test('the same contents at two addresses are copies of each other, while they are the latest', async () => {
  const store = await listed()
  const copy = `${day}2031020300777.pdf`
  await store.filings.merge([filing(copy, { stockCodes: ['09902'] })])
  await store.relatives.sawContents(en, bytes)
  await store.relatives.sawContents(copy, bytes)
  expect(await versions(store, copy)).toEqual([['copy', 'evidence', en]])
  store.clock.time += 1
  await store.relatives.sawContents(en, otherBytes)
  expect(await versions(store, copy)).toEqual([])
})

test('a page of another site with the text of a filing leads to it, but is led to by none', async () => {
  const store = await listed()
  const elsewhere = '//example.com/ir/update.htm'
  const text = `text:${hash}` as const
  await store.filings.merge([filing(elsewhere, { url: 'https://example.com/ir/update.htm' })])
  await store.relatives.sawContents(elsewhere, text)
  await store.relatives.sawContents(en, text)
  expect(await versions(store, elsewhere)).toEqual([['copy', 'evidence', en]])
  expect(await versions(store, en)).toEqual([['twin', 'evidence', zh]])
})

const index = (name: string, folder: string, parts: string[]): FilingIndex => ({
  id: day + name,
  url: `https://www1.hkexnews.hk${day}${name}`,
  title: 'ANNUAL REPORT',
  parts: parts.map((part) => ({
    id: `${day}${folder}/${part}`,
    url: `https://www1.hkexnews.hk${day}${folder}/${part}`,
    title: `Part ${part}`,
  })),
})
const enIndex = index('2031020300201.htm', '9000001', ['2031020300203.pdf', '2031020300204.htm'])
const zhIndex = index('2031020300202_c.htm', '9000002', ['2031020300205_c.pdf', '2031020300206_c.htm'])

async function parted(...indexes: FilingIndex[]) {
  const store = await listed()
  await store.filings.merge([
    row(enIndex.id, 'Financial Statements/ESG Information - [Annual Report]'),
    row(zhIndex.id, '財務報表/環境、社會及管治資料 - [年報]'),
  ])
  for (const each of indexes) await store.relatives.keepIndex(each)
  return store
}

test('an index and each of its parts know all of the parts, with what was read and noted in them', async () => {
  const store = await parted(enIndex)
  const [first, second] = enIndex.parts.map(({ id }) => id) as [string, string]
  await store.filings.merge([filing(first, { openedAt: 9 })])
  await store.notes.save(note('a', { filingId: first }))
  await store.relatives.keepReading({ id: first, pages: 4, days: ['2031-02-03'], cited: [] })
  for (const id of [enIndex.id, first, second]) {
    expect((await store.relatives.of(id)).parted).toMatchObject({
      id: enIndex.id,
      title: 'ANNUAL REPORT',
      parts: [
        { id: first, openedAt: 9, notes: [{ id: 'a' }], reading: { pages: 4 } },
        { id: second, openedAt: null, notes: [], reading: null },
      ],
    })
  }
})

test.each([
  ['both indexes known', [enIndex, zhIndex], true],
  ['one of them not seen', [enIndex], false],
  ['of unlike length', [enIndex, { ...zhIndex, parts: zhIndex.parts.slice(1) }], false],
  ['of another format in that place', [enIndex, { ...zhIndex, parts: zhIndex.parts.toReversed() }], false],
])('the twin of a part: %s', async (_, indexes, found) => {
  const store = await parted(...indexes)
  const [enPart, zhPart] = [enIndex.parts[0]?.id ?? '', zhIndex.parts[0]?.id ?? '']
  expect(await versions(store, enPart)).toEqual(found ? [['twin', 'evidence', zhPart]] : [])
})

test.each([
  ['a script for a part', { ...enIndex, parts: [{ ...enIndex.parts[0]!, url: 'javascript:0' }] }],
  ['no parts', { ...enIndex, parts: [] }],
])('an index with %s is invalid', async (_, given) => {
  await expect(made().relatives.keepIndex(given)).rejects.toMatchObject({ fault: 'invalid' })
})
