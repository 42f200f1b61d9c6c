import type { KnownPart, Relatives } from '../../../src/core/annotation/relatives'
import type { Analysis, Entity, FilingReference } from '../../../src/core/analysis/analysis'
import type { EntityType, Mention } from '../../../src/core/analysis/mention'
import type { FilingRecord } from '../../../src/core/annotation/filing'
import type { Note } from '../../../src/core/annotation/note'
import type { SearchHit } from '../../../src/core/annotation/search'
import type { WatchedStock } from '../../../src/core/annotation/watched-stock'
import type { LinkState } from '../../../src/ui/models/reference-model'

const dates = ['2031-02-14', '2031-05-06', '2031-09-19', '2031-12-11', '2032-01-30']
const siteSearch = 'https://www1.hkexnews.hk/search/titlesearch.xhtml?lang=EN&stockId=1'

export const filing = (date: string, title: string, more: Partial<FilingRecord> = {}): FilingRecord => ({
  id: `/listedco/listconews/sehk/${date.replaceAll('-', '')}/${title.length}.htm`,
  url: `https://www1.hkexnews.hk/listedco/listconews/sehk/${date.slice(0, 4)}/x.htm`,
  language: 'en',
  stockCodes: ['09871'],
  issuer: { en: 'Lantern Bay Biotech Holdings Limited', zh: '燈灣生物科技控股有限公司' },
  date,
  kind: 'Announcements and Notices - [Other]',
  title,
  openedAt: 1,
  released: null,
  headline: null,
  listedAt: null,
  ...more,
})

const reference = (
  id: number,
  date: string | null,
  more: Partial<FilingReference> = {},
): FilingReference => ({
  id,
  start: 0,
  end: 0,
  kind: 'announcement',
  noun: 'voluntary announcements',
  date,
  period: null,
  issuer: 'self',
  alias: 'Previous Announcements',
  subject: 'in relation to the clinical trial of the cell therapy candidate LB-204 for relapsed lymphoma',
  by: 'gallery',
  inferred: [],
  ...more,
})

const entity = (id: number, type: EntityType, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type,
  name,
  pair: null,
  role: null,
  meaning: null,
  money: null,
  ...more,
})

const entities: readonly Entity[] = [
  entity(0, 'company', 'Lantern Bay Biotech Holdings Limited', { pair: 1 }),
  entity(1, 'company', '燈灣生物科技控股有限公司', { pair: 0 }),
  entity(
    2,
    'company',
    'Suzhou Heron Reach Pharmaceutical Research and Development (Group) Joint Stock Co., Ltd.',
    {
      pair: 3,
      role: 'non-wholly owned subsidiary',
    },
  ),
  entity(3, 'company', '蘇州鷺達醫藥研究發展（集團）股份有限公司', { pair: 2 }),
  entity(4, 'person', 'Yip Wai Lam Henrietta', { role: 'Chairman and executive Director', pair: 5 }),
  entity(5, 'person', '葉慧琳', { pair: 4 }),
  entity(6, 'person', 'Quentin Ashgrove', { role: 'independent non-executive Director' }),
  entity(7, 'organisation', 'The Stock Exchange of Hong Kong Limited'),
  entity(8, 'law', 'Rule 13.09(2)(a) of the Listing Rules'),
  entity(9, 'amount', 'HK$1.25 billion', { money: { value: 1_250_000_000, currency: 'HKD' } }),
  entity(10, 'stockCode', '09871'),
  entity(11, 'definedTerm', 'Company', {
    meaning: 'Lantern Bay Biotech Holdings Limited, together with its subsidiaries',
  }),
  entity(12, 'definedTerm', 'LB-204', {
    meaning: 'an autologous cell therapy directed against two antigens of malignant B cells',
  }),
  entity(13, 'definedTerm', 'Long Stop Date'),
]

const mentions: readonly Mention[] = [
  {
    kind: 'reference',
    use: 'alias',
    references: [0, 1, 2, 3, 4],
    start: 300,
    end: 322,
    by: 'gallery',
    inferred: [],
  },
  {
    kind: 'reference',
    use: 'alias',
    references: [0, 1, 2, 3, 4],
    start: 900,
    end: 922,
    by: 'gallery',
    inferred: ['filings'],
  },
  { kind: 'reference', use: 'citation', references: [5], start: 940, end: 952, by: 'gallery', inferred: [] },
  { kind: 'date', iso: '2032-03-09', role: 'document date', inferred: [], start: 40, end: 52, by: 'gallery' },
  {
    kind: 'date',
    iso: '2032-05-24',
    role: 'book closure from',
    inferred: ['year', 'month'],
    start: 60,
    end: 62,
    by: 'gallery',
  },
  ...entities.flatMap(({ id, type }): Mention[] =>
    [0, 1, 2].slice(0, (id % 3) + 1).map((n) => ({
      kind: type,
      use: type !== 'definedTerm' ? 'name' : n === 0 ? 'definition' : 'use',
      entity: id,
      start: 1000 + id * 100 + n * 10,
      end: 1008 + id * 100 + n * 10,
      by: 'gallery',
      inferred: type === 'person' ? ['role'] : [],
    })),
  ),
]

/** An invented filing, fully read. */
export const analysis: Analysis = {
  facts: {
    isFiling: true,
    language: 'bilingual',
    stockCodes: ['09871', '89871'],
    issuer: { en: 'Lantern Bay Biotech Holdings Limited', zh: '燈灣生物科技控股有限公司' },
    date: '2032-03-09',
    kind: 'voluntary announcement',
    title: 'VOLUNTARY ANNOUNCEMENT – UPDATE ON THE CLINICAL TRIAL APPLICATION OF LB-204',
    incorporation: null,
    signatories: [],
    board: [],
    sources: {},
    at: {},
  },
  mentions,
  references: [
    ...dates.map((date, id) => reference(id, date)),
    reference(5, null, { kind: 'annual report', period: '2031', alias: null, subject: null }),
    reference(6, '2030-11-02', {
      kind: 'circular',
      issuer: 'Kestrel Quay Infrastructure Investment Trust',
      alias: 'Circular',
      subject: '有關收購目標公司全部已發行股本之非常重大收購事項及關連交易',
    }),
    reference(7, null, { kind: 'notice', alias: null, subject: null }),
  ],
  entities,
}

/** The same filing with nothing in it. */
export const emptyAnalysis: Analysis = {
  facts: {
    ...analysis.facts,
    stockCodes: [],
    issuer: { en: null, zh: null },
    date: null,
    kind: null,
    title: null,
  },
  mentions: [],
  references: [],
  entities: [],
}

/** A filing that refers to forty others. */
export const crowdedAnalysis: Analysis = {
  ...analysis,
  references: Array.from({ length: 40 }, (_, id) =>
    reference(id, `20${String(10 + (id % 22))}-0${String(1 + (id % 9))}-1${String(id % 10)}`),
  ),
}

export const links: ReadonlyMap<number, LinkState> = new Map<number, LinkState>([
  [
    0,
    {
      state: 'known',
      searchUrl: siteSearch,
      filings: [
        filing(
          dates[0] ?? '',
          'Voluntary announcement: acceptance of the clinical trial application of LB-204',
        ),
      ],
    },
  ],
  [
    1,
    {
      state: 'candidates',
      searchUrl: siteSearch,
      filings: [
        filing('2031-05-06', 'Voluntary announcement'),
        filing('2031-05-07', '自願公告：LB-204 臨床試驗申請之最新進展', { id: 'b', language: 'zh' }),
      ],
    },
  ],
  [2, { state: 'search', searchUrl: siteSearch, filings: [] }],
  [4, 'failed'],
  [5, { state: 'search', searchUrl: siteSearch, filings: [] }],
  [6, { state: 'search', searchUrl: siteSearch, filings: [] }],
  [7, { state: 'unresolvable', searchUrl: null, filings: [] }],
])

const quote = (exact: string): Note['target'] => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 0, end: exact.length },
})

const note = (id: string, more: Partial<Note>): Note => ({
  id,
  filingId: 'f',
  target: null,
  body: '',
  colour: 'yellow',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...more,
})

export const notes: readonly Note[] = [
  note('1', {
    body: 'Third update in a year. Compare the patient numbers with the May announcement.',
    tags: ['pipeline'],
  }),
  note('2', {
    target: quote('the Board is pleased to announce that the application has been accepted'),
    body: 'Accepted, not approved.\nNext step: 60 working days.',
    colour: 'green',
    tags: ['regulator', 'to check', '臨床試驗'],
  }),
  note('3', { target: quote('HK$0.50 per share'), body: '配售價較收市價折讓 12%', colour: 'pink' }),
  note('4', { target: quote('subject to the approval of the Shareholders'), colour: 'blue' }),
]

export const stocks: readonly WatchedStock[] = [
  { code: '09871', name: { en: 'LANTERN BAY BIO-B', zh: '燈灣生物－Ｂ' }, addedAt: 1, order: 1 },
  { code: '00417', name: { en: null, zh: '鷺洲國際控股' }, addedAt: 1, order: 2 },
  { code: '08233', name: { en: null, zh: null }, addedAt: 1, order: 3 },
]

export const recent: readonly FilingRecord[] = [
  filing('2032-03-09', 'VOLUNTARY ANNOUNCEMENT – UPDATE ON THE CLINICAL TRIAL APPLICATION OF LB-204', {
    kind: 'voluntary announcement',
  }),
  filing('2032-02-27', '須予披露交易 – 收購蘇州鷺達醫藥研究發展（集團）股份有限公司之股權', {
    id: 'c',
    stockCodes: ['00417'],
  }),
]

export const hits: readonly SearchHit[] = [
  {
    kind: 'stock',
    id: '09871',
    title: 'LANTERN BAY BIO-B 燈灣生物－Ｂ',
    titleMatches: [{ start: 0, end: 7 }],
    snippet: '',
    matches: [],
    ...(stocks[0] && { stock: stocks[0] }),
  },
  ...notes.slice(1, 3).map((it): SearchHit => ({
    kind: 'note',
    id: it.id,
    title: recent[0]?.title ?? '',
    snippet: it.body,
    matches: [{ start: 0, end: 8 }],
    note: it,
    ...(recent[0] && { filing: recent[0] }),
  })),
  ...recent.map((it): SearchHit => ({
    kind: 'filing',
    id: it.id,
    title: it.title ?? '',
    titleMatches: [{ start: 0, end: 9 }],
    snippet: '',
    matches: [],
    filing: it,
  })),
]

const part = (number: number, title: string, given: Partial<KnownPart> = {}): KnownPart => {
  const id = `/listedco/listconews/sehk/2032/0309/10000001/203203090012${number}.pdf`
  return {
    id,
    url: `https://www1.hkexnews.hk${id}`,
    title,
    openedAt: null,
    notes: [],
    reading: null,
    ...given,
  }
}

const cites = (id: string, dates: readonly string[]): KnownPart['reading'] => ({
  id,
  pages: 12,
  days: [],
  cited: dates.map((date, i) => ({
    kind: i === 0 ? 'circular' : 'announcement',
    date,
    period: null,
    issuer: 'self',
    alias: i === 0 ? null : 'Previous Announcements',
    subject: null,
    target: null,
  })),
})

/** A filing in four files, the second of them on show. */
export const parts: readonly KnownPart[] = [
  part(1, 'CHAIRMAN’S STATEMENT', {
    openedAt: Date.UTC(2032, 2, 10),
    notes: notes.slice(1, 3),
    reading: cites('1', ['2031-05-06', '2031-06-07']),
  }),
  part(2, 'MANAGEMENT DISCUSSION AND ANALYSIS', { openedAt: Date.UTC(2032, 2, 10), reading: cites('2', []) }),
  part(3, '獨立核數師報告及截至二零三一年十二月三十一日止年度之綜合財務報表附註', {
    openedAt: Date.UTC(2032, 2, 9),
    notes: notes.slice(0, 1),
    reading: cites('3', ['2031-05-06', '2031-09-08']),
  }),
  part(4, 'FIVE-YEAR FINANCIAL SUMMARY'),
]

/** What the second part of that filing is to others. */
export const relatives: Relatives = {
  versions: [
    {
      kind: 'twin',
      by: 'evidence',
      filing: filing('2032-03-09', '管理層討論及分析', { id: '/x/2032030900130_c.pdf', language: 'zh' }),
      notes: notes.slice(2, 3),
    },
    {
      kind: 'format',
      by: 'reader',
      filing: filing('2032-03-09', 'ANNUAL REPORT 2031', { id: '/x/2032030900140.htm' }),
      notes: [],
    },
  ],
  candidates: [],
  parted: {
    id: '/listedco/listconews/sehk/2032/0309/2032030900120.htm',
    url: 'https://www1.hkexnews.hk/listedco/listconews/sehk/2032/0309/2032030900120.htm',
    title: 'ANNUAL REPORT 2031',
    parts,
  },
}

/** A filing whose twin is not known, with two that it could be. */
export const untied: Relatives = {
  versions: [],
  candidates: [
    filing('2032-03-09', '自願公告：LB-204 臨床試驗申請之最新進展', {
      id: '/x/2032030900121_c.pdf',
      language: 'zh',
    }),
    filing('2032-03-09', '翌日披露報表', { id: '/x/2032030900133_c.pdf', language: 'zh' }),
  ],
  parted: null,
}
