import { expect, test } from 'vitest'
import type { FilingRecord } from '../../../src/core/annotation/filing'
import { mergeFiling } from '../../../src/core/annotation/merge-filing'
import { filing } from '../../support/test-store'

const read = (given: Partial<FilingRecord>) => filing('/a.htm', { openedAt: 10, ...given })
const listed = (given: Partial<FilingRecord>) => filing('/a.htm', { listedAt: 20, ...given })

test.each<[string, FilingRecord, FilingRecord, Partial<FilingRecord>]>([
  [
    'a null never overwrites',
    read({ title: 'T', date: '2031-02-03' }),
    read({}),
    { title: 'T', date: '2031-02-03' },
  ],
  ['a value overwrites a null', read({}), read({ kind: 'circular' }), { kind: 'circular' }],
  [
    'the later reading wins',
    read({ title: 'old' }),
    read({ title: 'new', openedAt: 11 }),
    { title: 'new', openedAt: 11 },
  ],
  [
    'a list fills what reading left open',
    read({ title: null }),
    listed({ title: 'T' }),
    { title: 'T', openedAt: 10, listedAt: 20 },
  ],
  [
    'a list never overwrites what was read',
    read({ date: '2031-02-02' }),
    listed({ date: '2031-02-03' }),
    { date: '2031-02-02' },
  ],
  [
    'reading overwrites what a list says',
    listed({ date: '2031-02-03' }),
    read({ date: '2031-02-02' }),
    { date: '2031-02-02' },
  ],
  [
    'the later list wins over the earlier',
    listed({ title: 'old' }),
    listed({ title: 'new' }),
    { title: 'new' },
  ],
  [
    'names in two languages come together',
    read({ issuer: { en: 'A', zh: null } }),
    read({ issuer: { en: null, zh: '甲' } }),
    { issuer: { en: 'A', zh: '甲' } },
  ],
  [
    'codes add up, once each',
    listed({ stockCodes: ['09901', '89901'] }),
    read({ stockCodes: ['09901'] }),
    { stockCodes: ['09901', '89901'] },
  ],
  [
    'what a list said stays when the filing is read',
    listed({ released: '2031-02-03T18:31', headline: 'Circulars', kind: 'Circulars' }),
    read({ kind: 'circular' }),
    { released: '2031-02-03T18:31', headline: 'Circulars', kind: 'circular' },
  ],
  [
    'the newest times stay',
    read({ openedAt: 30, listedAt: 5 }),
    read({ openedAt: 10, listedAt: 6 }),
    { openedAt: 30, listedAt: 6 },
  ],
])('%s', (_, earlier, later, expected) => {
  expect(mergeFiling(earlier, later)).toMatchObject(expected)
})

test('merging a record with itself changes nothing', () => {
  const record = read({ stockCodes: ['09901'], title: 'T', listedAt: 3 })
  expect(mergeFiling(record, record)).toEqual(record)
})
