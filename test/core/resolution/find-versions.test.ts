import { describe, expect, test } from 'vitest'
import type { CitedFiling, FilingReading } from '../../../src/core/annotation/filing-reading'
import type { FilingRecord } from '../../../src/core/annotation/filing'
import { documentName } from '../../../src/core/resolution/document-name'
import { findVersions } from '../../../src/core/resolution/find-versions'
import type { KnownFiling } from '../../../src/core/resolution/version-evidence'
import { filing } from '../../support/test-store'

const day = '/listedco/listconews/sehk/2031/0203/'

test.each([
  ['ltn20310203021.htm', { prefix: 'ltn', number: 21, language: 'en', format: 'htm' }],
  ['ltn203102031043_c.html', { prefix: 'ltn', number: 1043, language: 'zh', format: 'htm' }],
  ['2031020300123_c.pdf', { prefix: '', number: 123, language: 'zh', format: 'pdf' }],
  ['sehk31020300123.pdf', { prefix: 'sehk', number: 123, language: 'en', format: 'pdf' }],
  ['notice.htm', null],
])('the name %s', (name, expected) => {
  expect(documentName(day + name)).toEqual(expected && { folder: day, ...expected })
})

type Given = Partial<Omit<FilingRecord, 'id'> & Omit<FilingReading, 'id'> & Pick<KnownFiling, 'parts'>>

/** A filing of one stock and day: its name, and what is known of it. */
function known(name: string, given: Given = {}): KnownFiling {
  const { pages, days, cited, parts = null, ...record } = given
  const id = name.startsWith('/') ? name : day + name
  const wasRead = pages !== undefined || days !== undefined || cited !== undefined
  return {
    filing: filing(id, { stockCodes: ['09901'], ...record }),
    reading: wasRead ? { id, pages: pages ?? null, days: days ?? [], cited: cited ?? [] } : null,
    parts,
  }
}

const at = (clock: string): Given => ({ released: `2031-02-03T${clock}` })
const en: Given = { ...at('18:31'), headline: 'Announcements and Notices - [Other]' }
const zh: Given = { ...at('18:31'), headline: '公告及通告 - [其他]' }
const days = ['2030-10-01', '2030-11-02', '2030-12-03', '2031-02-03']
const otherDays = ['2030-01-05', '2030-02-06', '2030-03-07', '2031-02-03']
const prior = (date: string): CitedFiling[] => [
  { kind: 'announcement', date, period: null, issuer: 'self', alias: null, subject: null, target: null },
]

describe('the twin of the first', () => {
  const cases: [name: string, filings: KnownFiling[], twin: string | null][] = [
    ['nothing else', [known('2031020300123.pdf', en)], null],
    [
      'the next number, same minute and category, none of them read',
      [known('2031020300123.pdf', en), known('2031020300124_c.pdf', zh)],
      '2031020300124_c.pdf',
    ],
    [
      'the number before',
      [known('2031020300123.pdf', en), known('2031020300122_c.pdf', zh)],
      '2031020300122_c.pdf',
    ],
    [
      'two numbers on, same minute and category',
      [known('2031020300123.pdf', en), known('2031020300125_c.pdf', zh)],
      '2031020300125_c.pdf',
    ],
    [
      'the same number of an old name',
      [known('ltn20310203021.htm', en), known('ltn20310203021_c.htm', zh)],
      'ltn20310203021_c.htm',
    ],
    [
      'the same number, both only read',
      [known('ltn20310203021.htm', { days }), known('ltn20310203021_c.htm', { days })],
      'ltn20310203021_c.htm',
    ],
    [
      'neighbours, both only read, with the same days',
      [known('2031020300123.pdf', { days }), known('2031020300124_c.pdf', { days })],
      '2031020300124_c.pdf',
    ],
    [
      'far numbers, but the same days and prior filings',
      [
        known('2031020300123.pdf', { days, cited: prior('2030-10-01') }),
        known('2031020300155_c.pdf', { days, cited: prior('2030-10-01') }),
      ],
      '2031020300155_c.pdf',
    ],
    [
      'neighbours of which nothing is known',
      [known('2031020300123.pdf'), known('2031020300124_c.pdf')],
      null,
    ],
    [
      'neighbours of another stock',
      [known('2031020300123.pdf', en), known('2031020300124_c.pdf', { ...zh, stockCodes: ['09902'] })],
      null,
    ],
    [
      'neighbours whose codes are not known',
      [known('2031020300123.pdf', en), known('2031020300124_c.pdf', { ...zh, stockCodes: [] })],
      null,
    ],
    [
      'two counters, one in common',
      [
        known('2031020300123.pdf', { ...en, stockCodes: ['09901', '89901'] }),
        known('2031020300124_c.pdf', { ...zh, stockCodes: ['89901'] }),
      ],
      '2031020300124_c.pdf',
    ],
    [
      'another day',
      [known('2031020300123.pdf', en), known('/listedco/listconews/sehk/2031/0204/2031020400124_c.pdf', zh)],
      null,
    ],
    [
      'the other market',
      [known('2031020300123.pdf', en), known('/listedco/listconews/gem/2031/0203/2031020300124_c.pdf', zh)],
      null,
    ],
    [
      'the same language',
      [known('2031020300123.pdf', en), known('2031020300124.pdf', { ...en, days })],
      null,
    ],
    ['another format', [known('2031020300123.pdf', en), known('2031020300123_c.htm', zh)], null],
    [
      'another category',
      [
        known('2031020300123.pdf', en),
        known('2031020300124_c.pdf', { ...zh, headline: '通函 - [主要交易]' }),
      ],
      null,
    ],
    [
      'more categories than one',
      [
        known('2031020300123.pdf', en),
        known('2031020300124_c.pdf', { ...zh, headline: '公告及通告 - [內幕消息 / 其他]' }),
      ],
      null,
    ],
    [
      'released an hour later',
      [known('2031020300123.pdf', en), known('2031020300124_c.pdf', { ...zh, ...at('19:31') })],
      null,
    ],
    [
      'released three minutes later',
      [known('2031020300123.pdf', en), known('2031020300124_c.pdf', { ...zh, ...at('18:34') })],
      '2031020300124_c.pdf',
    ],
    [
      'other days',
      [known('2031020300123.pdf', { ...en, days }), known('2031020300124_c.pdf', { ...zh, days: otherDays })],
      null,
    ],
    [
      'far more pages',
      [known('2031020300123.pdf', { ...en, pages: 200 }), known('2031020300124_c.pdf', { ...zh, pages: 3 })],
      null,
    ],
    [
      'index pages of parts of the same formats, none of them listed',
      [
        known('2031020300123.htm', { title: 'ANNUAL REPORT 2030', parts: ['pdf', 'htm'] }),
        known('2031020300124_c.htm', { title: '二零三零年年報', parts: ['pdf', 'htm'] }),
      ],
      '2031020300124_c.htm',
    ],
    [
      'index pages of more parts and fewer',
      [
        known('2031020300123.htm', { ...en, parts: ['pdf', 'htm'] }),
        known('2031020300124_c.htm', { ...zh, parts: ['pdf'] }),
      ],
      null,
    ],
    [
      'a cancelled row',
      [
        known('2031020300123.pdf', en),
        known('2031020300124_c.pdf', { ...zh, headline: '公告及通告 - [其他]', kind: '(取消) 公告及通告' }),
      ],
      null,
    ],
    [
      'the page that holds the place of a version that never came',
      [
        known('ltn20310203021.htm', en),
        known('ltn20310203021_c.htm', {
          ...zh,
          title: '發行人剛在本網站英文版面發布一項公告，相應中文版本或會／或不會在本版面發布。',
        }),
      ],
      null,
    ],
    [
      'two announcements of one minute: each Chinese one stands beside both, so none is taken',
      [
        known('2031020300125.pdf', en),
        known('2031020300124_c.pdf', zh),
        known('2031020300126_c.pdf', zh),
        known('2031020300123.pdf', en),
      ],
      null,
    ],
    [
      'the same, once the texts were read',
      [
        known('2031020300125.pdf', { ...en, days }),
        known('2031020300124_c.pdf', { ...zh, days: otherDays }),
        known('2031020300126_c.pdf', { ...zh, days }),
        known('2031020300123.pdf', { ...en, days: otherDays }),
      ],
      '2031020300126_c.pdf',
    ],
    [
      'a twin that is another filing’s twin rather',
      [
        known('2031020300121.pdf', { ...en, ...at('18:28'), days: [] }),
        known('2031020300123_c.pdf', { ...zh, days }),
        known('2031020300124.pdf', { ...en, days }),
      ],
      null,
    ],
  ]
  test.each(cases)('%s', (_, filings, twin) => {
    const [first] = filings
    const found = first && findVersions(first.filing, filings).twin
    expect(found?.id ?? null).toBe(twin && day + twin)
    // What is tied is tied from either side.
    if (found) expect(findVersions(found, filings).twin?.id).toBe(first?.filing.id)
  })

  test('not where the reader has said that it is none', () => {
    const filings = [known('2031020300123.pdf', en), known('2031020300124_c.pdf', zh)]
    const areApart = (): boolean => true
    expect(findVersions(filings[0]!.filing, filings, { areApart }).twin).toBeNull()
  })
})

test.each([
  ['HTML and PDF of one number', known('ltn20310203021.pdf', {}), 'ltn20310203021.pdf'],
  [
    'an index and the whole as one PDF, with the same title',
    known('2031020300130.pdf', { ...en, title: 'GLOBAL OFFERING' }),
    '2031020300130.pdf',
  ],
  ['another title', known('2031020300130.pdf', { ...en, title: 'ALLOTMENT RESULTS' }), null],
  ['the other language', known('ltn20310203021_c.pdf', {}), null],
  ['another issuer', known('ltn20310203021.pdf', { stockCodes: ['09902'] }), null],
])('another format: %s', (_, other, found) => {
  const name = other.filing.id.includes('ltn') ? 'ltn20310203021.htm' : '2031020300123.htm'
  const own = known(name, { ...en, title: 'Global Offering' })
  const version = findVersions(own.filing, [own, other]).format
  expect(version?.id ?? null).toBe(found && day + found)
})
