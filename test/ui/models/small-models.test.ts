import { describe, expect, it } from 'vitest'
import { StoreError, type StoreFault } from '../../../src/core/annotation/ports'
import { dateLabel, filingLabel, kindLabel, moneyLabel, roleLabel } from '../../../src/ui/labels'
import { faultModel } from '../../../src/ui/models/fault-model'
import { placeBeside } from '../../../src/ui/models/place-beside'
import { groupHits, moveChoice } from '../../../src/ui/models/popup-model'
import { parseStockCode } from '../../../src/ui/models/stock-code'
import { tabModel, type TabPage } from '../../../src/ui/models/tab-model'
import { parseTags } from '../../../src/ui/models/tags'
import { safeUrl } from '../../../src/ui/safe-url'
import { english, type Translate } from '../../../src/ui/texts'
import { counted } from '../../../src/ui/texts-context'

it.each([
  ['700', '00700'],
  ['0700', '00700'],
  ['00700', '00700'],
  ['0700.HK', '00700'],
  ['700.hk', '00700'],
  ['７００', '00700'],
  [' 9988 ', '09988'],
  ['#5', '00005'],
  ['700 HK', '00700'],
  ['HK:700', '00700'],
  ['SEHK: 0700', '00700'],
  ['HKEX：７００', '00700'],
  ['89988', '89988'],
  ['0', null],
  ['00000', null],
  ['', null],
  ['123456', null],
  ['12a', null],
  ['-5', null],
  ['1.5', null],
  ['700.US', null],
  ['HK', null],
  ['HKX: 700', null],
  ['1 2', null],
])('reads the stock code %j as %j', (text, code) => expect(parseStockCode(text)).toBe(code))

it.each([
  ['', []],
  [' , ,', []],
  ['a, b', ['a', 'b']],
  ['#a，#b、c', ['a', 'b', 'c']],
  ['To  Check; to check', ['To Check']],
  ['x'.repeat(80), ['x'.repeat(60)]],
  [Array.from({ length: 70 }, (_, i) => `t${i}`).join(), Array.from({ length: 50 }, (_, i) => `t${i}`)],
])('reads the tags in %j', (text, tags) => expect(parseTags(text)).toEqual(tags))

it.each([
  ['https://www1.hkexnews.hk/a?b=1', 'https://www1.hkexnews.hk/a?b=1'],
  ['http://x.test', 'http://x.test/'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:1', null],
  [' javascript:1', null],
  ['data:text/html,x', null],
  ['/relative', null],
  ['file:///etc', null],
  ['', null],
  [null, null],
  [undefined, null],
])('lets the address %j stand as %j', (url, safe) => expect(safeUrl(url)).toBe(safe))

describe('moveChoice', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['PageDown', 0, 20, 8],
    ['PageDown', 18, 20, 19],
    ['PageUp', 5, 20, 0],
    ['ArrowDown', 0, 0, null],
    ['Home', 1, 3, null],
    ['a', 1, 3, null],
  ])('%s from %i of %i goes to %j', (key, at, count, to) => expect(moveChoice(key, at, count)).toBe(to))
})

it('groups hits by kind and keeps their order', () => {
  const hit = (kind: 'note' | 'filing' | 'stock', id: string) => ({
    kind,
    id,
    title: '',
    snippet: '',
    matches: [],
  })
  const groups = groupHits([hit('filing', '1'), hit('note', '2'), hit('filing', '3')])
  expect(groups.map((it) => [it.kind, it.hits.map((of) => of.id)])).toEqual([
    ['note', ['2']],
    ['filing', ['1', '3']],
  ])
  expect(groupHits([])).toEqual([])
})

describe('tabModel', () => {
  const page = (more: Partial<TabPage>) =>
    tabModel({
      reach: 'page',
      page: { page: 'filing', status: 'annotated', title: 'T', references: 0, ...more },
    })
  it.each([
    ['asking', tabModel({ reach: 'asking' }), null],
    ['unreachable', tabModel({ reach: 'unreachable' }), { text: 'tabUnreachable', action: null }],
    ['no access', tabModel({ reach: 'no access' }), { text: 'tabNoAccess', action: 'allow' }],
    ['another site', tabModel({ reach: 'idle' }), { text: 'tabIdle', action: 'annotate' }],
    ['the browser’s viewer', tabModel({ reach: 'original' }), { text: 'tabOriginal', action: null }],
    ['no script yet', tabModel({ reach: 'left out' }), { text: 'tabLeftOut', action: 'reload', tone: 'bad' }],
    ['references', page({ references: 12 }), { references: 12, title: 'T', action: 'panel', tone: 'good' }],
    ['no references', page({}), { text: 'tabNoReferences', title: 'T', action: 'panel' }],
    ['reading', page({ status: 'reading' }), { text: 'tabReading', action: null }],
    ['not a filing', page({ page: 'other', status: 'not a filing' }), { text: 'tabNotFiling', tone: 'bad' }],
    ['empty', page({ status: 'empty' }), { text: 'tabEmpty', tone: 'bad' }],
    ['failed', page({ status: 'failed' }), { text: 'tabFailed', action: 'reload' }],
    ['another page', page({ page: 'other', status: 'idle' }), { text: 'tabOther', action: 'annotate' }],
    ['result list', page({ page: 'result list', status: 'idle' }), { text: 'tabResultList', action: null }],
    ['index', page({ page: 'multi-file index', status: 'idle' }), { text: 'tabIndex', action: 'panel' }],
    ['home', page({ page: 'home', status: 'idle' }), { text: 'tabHome', action: null }],
  ])('%s', (_, model, shown) => (shown ? expect(model).toMatchObject(shown) : expect(model).toBeNull()))
})

it.each<[StoreFault, boolean]>([
  ['blocked', true],
  ['full', true],
  ['unavailable', true],
  ['newer', false],
  ['invalid', false],
])('says what to do when the store is %s', (fault, retry) => {
  const model = faultModel(new StoreError(fault, 'm'))
  expect(model.retry).toBe(retry)
  expect(english(model.help).length).toBeGreaterThan(20)
})
it.each([
  ['LeftBehindError', 'pageOutdated', false],
  ['NoAnswerError', 'faultNoAnswer', true],
  ['StockLookupError', 'faultSite', false],
  ['TypeError', 'faultUnknown', true],
  ['constructor', 'faultUnknown', true],
] as const)('tells what a %s is to the reader', (name, title, retry) =>
  expect(faultModel(Object.assign(new Error('m'), { name }))).toMatchObject({ title, retry }),
)
it('says something of any other failure', () =>
  expect(faultModel('odd')).toMatchObject({ title: 'faultUnknown', retry: true }))

describe('placeBeside', () => {
  const window = { width: 1000, height: 600 }
  const size = { width: 300, height: 200 }
  const at = (left: number, top: number, width = 50, height = 20) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  it.each([
    ['below where there is room', at(100, 100), size, window, { left: 100, top: 126, side: 'below' }],
    ['above near the bottom', at(100, 500), size, window, { left: 100, top: 294, side: 'above' }],
    ['within the right edge', at(900, 100), size, window, { left: 692 }],
    ['within the left edge', at(-40, 100), size, window, { left: 8 }],
    [
      'as tall as the roomier side',
      at(100, 200),
      { width: 300, height: 900 },
      window,
      { side: 'below', maxHeight: 366, top: 226 },
    ],
    [
      'above, cut, the bottom edge beside the words',
      at(100, 400),
      { width: 300, height: 900 },
      window,
      { side: 'above', maxHeight: 386, top: 8 },
    ],
    ['in a window narrower than itself', at(10, 10), size, { width: 200, height: 600 }, { left: 8 }],
    ['with no room at all', at(0, 0, 10, 600), size, window, { maxHeight: 0 }],
  ])('%s', (_, anchor, of, room, position) => expect(placeBeside(anchor, of, room)).toMatchObject(position))
})

describe('labels', () => {
  const chinese: Translate = (key, ...values) => (key === 'locale' ? 'zh-HK' : english(key, ...values))
  it.each([
    [dateLabel(english, '2018-03-13', 'long'), 'Tuesday, 13 March 2018'],
    [dateLabel(english, '2018-03-13'), '13 Mar 2018'],
    [dateLabel(chinese, '2018-03-13', 'long'), '2018年3月13日星期二'],
    [dateLabel(english, '2018'), '2018'],
    [dateLabel(english, '2018-02-30'), '2018-02-30'],
    [moneyLabel(english, { value: 1_250_000_000, currency: 'HKD' }), 'HK$1,250,000,000'],
    [moneyLabel(english, { value: 0.05, currency: 'HKD' }), 'HK$0.05'],
    [moneyLabel(english, { value: 5, currency: '?' }), '? 5'],
    [filingLabel(english, 'annual report'), 'Annual report'],
    [filingLabel(english, 'poll results'), 'Poll results'],
    [filingLabel(english, 'something new'), 'Something new'],
    [filingLabel(english, 'constructor'), 'Constructor'],
    [kindLabel(english, 'definedTerm'), 'Term'],
    [kindLabel(english, 'person', true), 'People'],
    [roleLabel(english, 'ex-date'), 'Ex-date'],
    [counted(english, 'places', 1), '1 place'],
    [counted(english, 'references', 1200), '1,200 references found'],
    [counted(english, 'results', 0), '0 results'],
  ])('%s', (label, wanted) => expect(label).toBe(wanted))
})
