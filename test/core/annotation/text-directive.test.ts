import { describe, expect, it } from 'vitest'
import { describeDirective } from '../../../src/core/annotation/describe-directive'
import { findDirective } from '../../../src/core/annotation/find-directive'
import { readTextDirectives, writeTextDirective } from '../../../src/core/annotation/text-directive'
import { createTextDocument } from '../../../src/core/text/create-text-document'

const directive = (start: string, more = {}) => ({ prefix: null, start, end: null, suffix: null, ...more })

describe('reading the words of an address', () => {
  it.each([
    ['text=annual', [directive('annual')]],
    ['text=annual%20report', [directive('annual report')]],
    ['text=%E5%B9%B4%E5%A0%B1', [directive('年報')]],
    ['text=年報', [directive('年報')]],
    ['text=from,to', [directive('from', { end: 'to' })]],
    ['text=the-,Board', [directive('Board', { prefix: 'the' })]],
    ['text=Board,-of', [directive('Board', { suffix: 'of' })]],
    ['text=a-,b,c,-d', [{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }]],
    ['text=a%2Cb,c%2D', [directive('a,b', { end: 'c-' })]],
    ['text=one&text=two', [directive('one'), directive('two')]],
    ['selector(x)&text=one&other', [directive('one')]],
    ['text=non-executive', [directive('non-executive')]],
  ])('%s', (words, read) => expect(readTextDirectives(words)).toEqual(read))

  it.each([
    [''],
    ['text='],
    ['text=,'],
    ['text=a-,'],
    ['text=%20'],
    ['text=%E5%B9'],
    ['text=%'],
    ['text=a,b,c'],
    ['text=a-,-b'],
    ['text=-lone'],
    ['Text=a'],
    [`text=${'a'.repeat(6000)}`],
  ])('makes nothing of %.40s', (words) => expect(readTextDirectives(words)).toEqual([]))

  it('reads no more than a few', () =>
    expect(readTextDirectives(Array(500).fill('text=a').join('&'))).toHaveLength(10))
})

it.each([
  directive('annual report'),
  directive('a,b&c-d', { end: '50% (e.g. #1)' }),
  { prefix: '本公司', start: '董事會', end: '年報', suffix: '-' },
])('reads what it wrote: %j', (given) => {
  const written = writeTextDirective(given)
  expect(written).toMatch(/^text=[\w%,-]+$/)
  expect(readTextDirectives(written)).toEqual([given])
})

const text = [
  'Reference is made to the announcement of the Company dated 13 March 2018. The Board',
  'is pleased to announce that the annual re-',
  'sults of the Company were approved.',
  '',
  'The Company will publish its annual report in April. The annual report is audited.',
  '',
  '董 事 會 欣 然 宣 佈 ， 本 公 司 與 買 方',
  '已 訂 立 買 賣 協 議 。 本公司⾄今並無其他協議。',
].join('\n')
const document = createTextDocument(text)
const wordsOf = (given: ReturnType<typeof directive>): string | null => {
  const span = findDirective(document, given)
  return span && text.slice(span.start, span.end)
}

describe('finding the words', () => {
  it.each([
    [directive('ANNUAL REPORT'), 'annual report'],
    [directive('The Board is pleased'), 'The Board\nis pleased'],
    [directive('annual re-sults'), 'annual re-\nsults'],
    [directive('annual report', { suffix: 'is audited' }), 'annual report'],
    [directive('Company', { prefix: 're- sults of the' }), 'Company'],
    [directive('Reference is', { end: '2018' }), text.slice(0, 72)],
    [directive('董事會欣然宣佈'), '董 事 會 欣 然 宣 佈'],
    [directive('買方已訂立'), '買 方\n已 訂 立'],
    [directive('本公司', { suffix: '至今' }), '本公司'],
    [directive('董事會', { end: '買賣協議' }), text.slice(text.indexOf('董'), text.indexOf(' 。'))],
  ])('%j', (given, words) => expect(wordsOf(given)).toBe(words))

  it.each([
    directive('no such words'),
    directive('nnual'),
    directive('annual report', { prefix: 'its', suffix: 'is audited' }),
    directive('Board', { end: 'Reference is' }),
    directive('audited', { end: 'announcement' }),
  ])('does not find %j', (given) => expect(wordsOf(given)).toBeNull())

  it('takes a place from an offset on before those above it, and those where there is no other', () => {
    const from = text.indexOf('its annual report') + 5
    const at = (given: ReturnType<typeof directive>) => findDirective(document, given, from)?.start
    expect(at(directive('annual report'))).toBe(text.indexOf('annual report is audited'))
    expect(at(directive('Reference'))).toBe(0)
  })

  it('finds what would be a page’s foot alone', () =>
    expect(findDirective(createTextDocument('This is page 5. It goes on.'), directive('page 5'))).toEqual({
      start: 8,
      end: 14,
    }))

  // One that is not linear would take minutes.
  it('stays linear where the beginning is everywhere and the end nowhere', () => {
    const long = createTextDocument('a b '.repeat(300_000))
    expect(findDirective(long, directive('a', { end: 'z', suffix: 'y' }))).toBeNull()
  })
})

describe('describing words so that they are found again', () => {
  const places = (words: string): number[] => {
    const found: number[] = []
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) found.push(i)
    return found
  }
  it.each([
    'annual report',
    'Company',
    '13 March 2018',
    'The Company',
    '本 公 司',
    '本公司',
    '協議',
    'pleased to\nannounce',
    're-\nsults',
  ])('each place of %j', (words) => {
    for (const start of places(words)) {
      const span = { start, end: start + words.length }
      const given = describeDirective(document, span)!
      expect(findDirective(document, readTextDirectives(writeTextDirective(given))[0]!)).toEqual(span)
    }
  })

  it('tells words across paragraphs by how they begin and end', () => {
    const [start, end] = [text.indexOf('is pleased'), text.indexOf('is audited') + 'is audited'.length]
    const given = describeDirective(document, { start, end })!
    expect(given.end).toMatch(/is audited$/)
    expect(findDirective(document, given)).toEqual({ start, end })
  })

  it('needs nothing around words that stand once', () =>
    expect(describeDirective(document, { start: 0, end: 12 })).toEqual(directive('Reference is')))

  it('makes nothing of space', () => {
    const start = text.indexOf('\n\n')
    expect(describeDirective(document, { start, end: start + 2 })).toBeNull()
  })
})
