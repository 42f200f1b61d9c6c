import { expect, test } from 'vitest'
import type { CitedFiling } from '../../../src/core/annotation/filing-reading'
import type { KnownPart, PartedFiling } from '../../../src/core/annotation/relatives'
import { citedElsewhere, partModels } from '../../../src/ui/models/parts-model'

const cites = (date: string | null, given: Partial<CitedFiling> = {}): CitedFiling => ({
  kind: 'announcement',
  date,
  period: null,
  issuer: 'self',
  alias: null,
  subject: null,
  target: null,
  ...given,
})

const part = (id: string, cited: CitedFiling[] | null): KnownPart => ({
  id,
  url: `https://www1.hkexnews.hk${id}`,
  title: id,
  openedAt: cited ? 1 : null,
  notes: [],
  reading: cited && { id, pages: 1, days: [], cited },
})

const parted = (...parts: KnownPart[]): PartedFiling => ({
  id: '/i.htm',
  url: 'https://x',
  title: null,
  parts,
})

const shown = (filing: PartedFiling, own: string): string[] =>
  citedElsewhere(partModels(filing, own)).map(
    ({ date, period, alias, issuer, places }) =>
      `${date ?? period ?? alias} ${issuer ?? ''}${places.map(({ number }) => number).join(',')}`,
  )

test.each<[string, PartedFiling, string, string[]]>([
  ['none were read', parted(part('/1', null), part('/2', null)), '/i.htm', []],
  [
    'each filing once, by date, with every part that names it',
    parted(
      part('/1', [cites('2030-05-01'), cites('2030-02-01')]),
      part('/2', [cites('2030-05-01', { alias: 'A' })]),
    ),
    '/i.htm',
    ['2030-02-01 1', '2030-05-01 1,2'],
  ],
  [
    'those of the part on show left out',
    parted(part('/1', [cites('2030-05-01')]), part('/2', [cites('2030-06-01')])),
    '/1',
    ['2030-06-01 2'],
  ],
  [
    'another kind or issuer is another filing',
    parted(
      part('/1', [cites('2030-05-01'), cites('2030-05-01', { kind: 'circular' })]),
      part('/2', [cites('2030-05-01', { issuer: 'Tern' })]),
    ),
    '/i.htm',
    ['2030-05-01 1', '2030-05-01 1', '2030-05-01 Tern2'],
  ],
  [
    'what has a name alone is one by its name; the undated last',
    parted(
      part('/1', [cites(null, { alias: 'Prospectus' }), cites(null, { period: '2029' })]),
      part('/2', [cites(null, { alias: 'Prospectus' }), cites('2030-01-01')]),
    ),
    '/i.htm',
    ['2030-01-01 2', 'Prospectus 1,2', '2029 1'],
  ],
])('prior filings over all parts: %s', (_, filing, own, expected) => {
  expect(shown(filing, own)).toEqual(expected)
})
