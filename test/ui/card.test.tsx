// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { FilingRecord } from '../../src/core/annotation/filing'
import { Card, type CardProps } from '../../src/ui/card/Card'
import type {
  CardModel,
  EntityCardModel,
  PeriodModel,
  ReferenceCardModel,
} from '../../src/ui/models/card-model'
import type { LinkState, ReferenceModel } from '../../src/ui/models/reference-model'
import { show } from './show'

const actions = () => ({
  onClose: vi.fn(),
  onNote: vi.fn(),
  onStar: vi.fn(),
  onJump: vi.fn(),
  onFollow: vi.fn<NonNullable<CardProps['onFollow']>>((_id, _url, event) => event.preventDefault()),
  onRetryLink: vi.fn(),
})

const filing = (title: string, url = 'https://www1.hkexnews.hk/a.htm'): FilingRecord => ({
  id: title,
  url,
  language: 'en',
  stockCodes: [],
  issuer: { en: null, zh: null },
  date: '2031-05-06',
  kind: null,
  title,
  openedAt: null,
  released: null,
  headline: null,
  listedAt: null,
})

const reference = (link: LinkState, more: Partial<ReferenceModel> = {}): ReferenceModel => ({
  id: 4,
  kind: 'announcement',
  date: '2031-05-06',
  period: null,
  alias: null,
  subject: null,
  issuer: null,
  link,
  places: [],
  own: null,
  ...more,
})
const card = (...references: ReferenceModel[]): CardModel => ({
  kind: 'reference',
  span: { start: 0, end: 1 },
  references,
  inferred: [],
})
const searchUrl = 'https://www1.hkexnews.hk/search?x=1'

const entity: EntityCardModel = {
  kind: 'company',
  span: { start: 10, end: 15 },
  name: 'Heron Limited',
  pair: '鷺有限公司',
  role: 'vendor',
  meaning: null,
  money: null,
  stock: null,
  places: [
    { start: 10, end: 15 },
    { start: 30, end: 35 },
    { start: 50, end: 55 },
  ],
  at: 0,
  definition: null,
  inferred: [],
}

describe('the card of a reference', () => {
  it.each<[string, LinkState, string[], string[]]>([
    ['looking', 'looking', [], ['Looking']],
    ['failed', 'failed', [], ['failed', 'Try again']],
    [
      'known',
      { state: 'known', filings: [filing('The one')], searchUrl },
      ['https://www1.hkexnews.hk/a.htm', searchUrl],
      ['The one', 'Not the one? Search HKEXnews'],
    ],
    [
      'candidates',
      { state: 'candidates', filings: [filing('A'), filing('B')], searchUrl },
      ['https://www1.hkexnews.hk/a.htm', 'https://www1.hkexnews.hk/a.htm', searchUrl],
      ['2 filings could be meant', 'A', 'B'],
    ],
    ['search', { state: 'search', filings: [], searchUrl }, [searchUrl], ['Search HKEXnews', 'Not seen']],
    ['unresolvable', { state: 'unresolvable', filings: [], searchUrl: null }, [], ['neither a date']],
    [
      'an address that is none',
      { state: 'known', filings: [filing('Odd', 'javascript:alert(1)')], searchUrl: null },
      [],
      ['Odd'],
    ],
  ])('%s', (_, link, hrefs, words) => {
    const { root } = show(<Card model={card(reference(link))} {...actions()} />)
    expect([...root.querySelectorAll('a')].map((it) => it.href)).toEqual(hrefs)
    for (const word of words) expect(root.textContent).toContain(word)
  })

  it('hands a click on a link on, with the reference', () => {
    const on = actions()
    const { get, click } = show(
      <Card model={card(reference({ state: 'search', filings: [], searchUrl }))} {...on} />,
    )
    click(get('a'))
    expect(on.onFollow).toHaveBeenCalledExactlyOnceWith(4, searchUrl, expect.anything())
  })

  it.each([
    ['search', 'search'],
    ['candidates', 'candidates'],
  ])('says that the stock is being looked up, beside a way not to wait (%s)', (_, state) => {
    const link = { state, filings: [], searchUrl } as LinkState
    const model = card(reference(link))
    const on = actions()
    const shown = show(<Card model={model} searching={new Set()} {...on} />)
    const before = shown.get('.links a')
    expect(shown.get('.links').getAttribute('aria-busy')).toBe('false')
    expect(shown.get('[role=status]').textContent).not.toContain('Looking up')
    shown.again(<Card model={model} searching={new Set([4])} {...on} />)
    expect(shown.get('.links').getAttribute('aria-busy')).toBe('true')
    expect(shown.get('[role=status]').textContent).toBe('Looking up the stock…')
    expect(shown.get('.links a').textContent).toBe('Search all stocks now')
    expect(shown.get('.links a')).toBe(before)
  })

  it('tries a failed look-up again', () => {
    const on = actions()
    const { button, click } = show(<Card model={card(reference('failed'))} {...on} />)
    click(button('Try again'))
    expect(on.onRetryLink).toHaveBeenCalledExactlyOnceWith(4)
  })

  it('says a shared alias and subject once', () => {
    const shared = { alias: 'Announcements', subject: 'the placing' }
    const { root } = show(
      <Card
        model={card(
          reference('looking', shared),
          reference('looking', { ...shared, id: 5, date: '2031-07-08' }),
        )}
        {...actions()}
      />,
    )
    expect(root.textContent.match(/Announcements/g)).toHaveLength(1)
    expect(root.textContent.match(/the placing/g)).toHaveLength(1)
    expect([...root.querySelectorAll('time')].map((it) => it.dateTime)).toEqual(['2031-05-06', '2031-07-08'])
  })
})

describe('the card of a thing', () => {
  it('steps round its places', () => {
    const on = actions()
    const { root, button, click } = show(<Card model={entity} {...on} />)
    expect(root.textContent).toContain('1 of 3')
    click(button('Next place'))
    expect(root.textContent).toContain('2 of 3')
    click(button('Previous place'))
    click(button('Previous place'))
    expect(on.onJump.mock.calls.map(([span]) => (span as { start: number }).start)).toEqual([30, 10, 50])
  })

  it('shows both names and the role', () => {
    const { root } = show(<Card model={entity} {...actions()} />)
    for (const words of ['Heron Limited', '鷺有限公司', 'vendor']) expect(root.textContent).toContain(words)
  })

  it('stars a stock code and takes the star off', () => {
    const on = actions()
    const stock = { code: '09871', watched: false }
    const { button, click, again } = show(<Card model={{ ...entity, kind: 'stockCode', stock }} {...on} />)
    expect(button('Watch 09871').getAttribute('aria-pressed')).toBe('false')
    click(button('Watch 09871'))
    again(<Card model={{ ...entity, kind: 'stockCode', stock: { ...stock, watched: true } }} {...on} />)
    expect(button('Watch 09871').getAttribute('aria-pressed')).toBe('true')
    click(button('Watch 09871'))
    expect(on.onStar.mock.calls).toEqual([
      ['09871', true],
      ['09871', false],
    ])
  })

  it('leads from a use to the definition, and not from the definition to itself', () => {
    const on = actions()
    const { button, click, again, root } = show(
      <Card model={{ ...entity, definition: { start: 5, end: 9 } }} {...on} />,
    )
    click(button('Go to the definition'))
    expect(on.onJump).toHaveBeenCalledExactlyOnceWith({ start: 5, end: 9 })
    again(<Card model={{ ...entity, definition: entity.span }} {...on} />)
    expect(root.textContent).not.toContain('definition')
  })
})

it('closes on Escape, which the page does not hear', () => {
  const on = actions()
  const { get, press, root } = show(<Card model={entity} focused {...on} />)
  const heard = vi.fn()
  root.addEventListener('keydown', heard)
  expect(document.activeElement).toBe(get('.card'))
  press(get('.card'), 'Escape')
  expect(on.onClose).toHaveBeenCalledOnce()
  expect(heard).not.toHaveBeenCalled()
  press(get('.card'), 'a')
  expect(on.onClose).toHaveBeenCalledOnce()
})

it('shows a date with its weekday and what it is', () => {
  const model: CardModel = {
    kind: 'date',
    span: { start: 0, end: 1 },
    iso: '2018-03-13',
    role: 'board meeting',
    inferred: ['year'],
  }
  const { root } = show(<Card model={model} {...actions()} />)
  for (const words of ['Tuesday, 13 March 2018', '2018-03-13', 'Board meeting', 'year taken'])
    expect(root.textContent).toContain(words)
})

const ofYear = { part: null, firstDay: null, lastDay: null }

it.each<[string, PeriodModel[], string[]]>([
  ['a year', [{ ...ofYear, year: 2024, months: 12 }], ['2024', '12 months']],
  ['a half', [{ ...ofYear, year: 2024, months: 6, part: 'H1' }], ['H1 2024', '6 months']],
  ['first months', [{ ...ofYear, year: 2024, months: 9, part: '9M' }], ['First 9 months of 2024']],
  [
    'a month to its last day',
    [{ ...ofYear, year: 2024, months: 1, lastDay: '2024-10-31' }],
    ['2024', '1 month · to Thursday, 31 October 2024'],
  ],
  [
    'days that are no whole months',
    [{ ...ofYear, year: 2024, months: null, firstDay: '2024-03-15', lastDay: '2024-06-30' }],
    ['2024', '15 Mar 2024 to 30 Jun 2024'],
  ],
  [
    'several years',
    [2022, 2023].map((year) => ({ ...ofYear, year, months: 12, lastDay: `${year}-12-31` })),
    ['2022', '31 December 2022', '2023', '31 December 2023'],
  ],
])('shows a period: %s', (_, periods, words) => {
  const model: CardModel = { kind: 'period', span: { start: 0, end: 1 }, periods, inferred: [] }
  const { root } = show(<Card model={model} {...actions()} />)
  for (const each of words) expect(root.textContent).toContain(each)
})

describe('what of a mention its words leave out', () => {
  const period: CardModel = {
    kind: 'period',
    span: { start: 0, end: 1 },
    periods: [{ year: 2017, months: 6, part: null, firstDay: null, lastDay: '2017-06-30' }],
    inferred: ['months', 'lastDay'],
  }
  const cited = (inferred: ReferenceCardModel['inferred'], issuer: string | null = null): CardModel => ({
    kind: 'reference',
    span: { start: 0, end: 1 },
    references: [reference('looking', { issuer })],
    inferred,
  })
  const of = (inferred: EntityCardModel['inferred']): CardModel => ({ ...entity, inferred })

  it.each<[string, CardModel, string[]]>([
    ['a period', period, ['length taken from the period', 'last day taken from the words']],
    ['a filing of nobody named', cited(['issuer']), ['no issuer is named here']],
    ['a filing of another by its term', cited(['issuer'], 'Heron'), ['issuer told by its short name']],
    ['a filing of the same day', cited(['date']), ['date completed']],
    ['a term for filings', cited(['filings']), ['taken from its definition']],
    [
      'somebody in a list',
      of(['kind', 'role']),
      ['told by other words of the text', 'office taken from the list'],
    ],
    [
      'a plain 元',
      of(['currency']),
      ['currency not named: that of the amount beside it, or Hong Kong dollars'],
    ],
  ])('%s', (_, model, words) => {
    const { root } = show(<Card model={model} {...actions()} />)
    const line = root.querySelector('.inferred')?.textContent?.split(' · ') ?? []
    expect(line.map((part, i) => part.includes(words[i] ?? '?'))).toEqual(words.map(() => true))
  })

  it.each<[string, CardModel]>([
    ['a filing that is named in full', cited([])],
    ['a company', of([])],
    ['a later place of a term, which leads to its definition', of(['meaning'])],
  ])('nothing for %s', (_, model) => {
    const { root } = show(<Card model={model} {...actions()} />)
    expect(root.querySelector('.inferred')).toBeNull()
  })
})
