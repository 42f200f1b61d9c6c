import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layPage } from '../../../src/sources/pdf/page-layout'
import { linesAt, pageOf, textOf, type Word } from './page'

const prose = [
  'The directors of Borealis Tin announce that the mill at',
  'Hollow Creek has been sold to a buyer who is not tied to',
  'the company, for cash that was paid on the day on which',
  'the deed was signed by both of them in the presence of a',
  'notary. No shareholder has an interest in the sale, and',
  'none has to abstain from voting. The buyer has paid in',
  'full. The mill stood idle for two years before that day.',
]
const narrow = [
  '北礦錫業董事會宣佈出售磨坊',
  '予一名獨立第三方代價以現金',
  '支付並無股東於出售中擁有權',
  '益故無人須放棄投票買方已於',
  '簽約當日付清全部款項磨坊在',
  '出售前已停產兩年本公司將以',
  '所得款項償還銀行貸款及利息',
]

describe('lines', () => {
  it.each<[string, Word[], string]>([
    [
      'a line of several strings',
      [
        { text: 'Stock', x: 50, y: 90 },
        { text: 'Code', x: 78, y: 90 },
      ],
      'Stock Code',
    ],
    [
      'letters set close are one word',
      [
        { text: 'An', x: 50, y: 90 },
        { text: 'nual', x: 60.3, y: 90 },
      ],
      'Annual',
    ],
    [
      'Han characters set apart',
      [
        { text: '公', x: 50, y: 90 },
        { text: '告', x: 63, y: 90 },
      ],
      '公告',
    ],
    [
      'Han characters set far apart',
      [
        { text: '主', x: 50, y: 90 },
        { text: '席', x: 80, y: 90 },
      ],
      '主   席',
    ],
    [
      'strings in any order',
      [
        { text: 'Code', x: 78, y: 90 },
        { text: 'Stock', x: 50, y: 90 },
      ],
      'Stock Code',
    ],
    [
      'a line that is not quite straight',
      [
        { text: 'Stock', x: 50, y: 90 },
        { text: 'Code', x: 78, y: 91.5 },
      ],
      'Stock Code',
    ],
    [
      'a superscript',
      [
        { text: 'Date', x: 50, y: 90 },
        { text: '(1)', x: 70, y: 85, size: 6 },
        { text: 'due', x: 82, y: 90 },
      ],
      'Date(1) due',
    ],
    [
      'bold that is printed twice',
      [
        { text: 'Notice', x: 50, y: 90 },
        { text: 'Notice', x: 50.4, y: 90 },
      ],
      'Notice',
    ],
    [
      'the same word twice is kept',
      [
        { text: 'bye', x: 50, y: 90 },
        { text: 'bye', x: 70, y: 90 },
      ],
      'bye bye',
    ],
    ['lines of a paragraph', linesAt(50, 90, ['one', 'two']), 'one\ntwo'],
    [
      'more space parts paragraphs',
      [...linesAt(50, 90, ['one', 'two']), ...linesAt(50, 130, ['three'])],
      'one\ntwo\n\nthree',
    ],
    [
      'the label of a list',
      [
        { text: '(a)', x: 50, y: 90 },
        { text: 'first', x: 90, y: 90 },
      ],
      '(a)   first',
    ],
    [
      'what stands off the page',
      [
        { text: 'seen', x: 50, y: 90 },
        { text: 'cut', x: 700, y: 90 },
        { text: 'off', x: 50, y: 900 },
      ],
      'seen',
    ],
    ['control characters', [{ text: 'a\u0000b', x: 50, y: 90 }], 'a b'],
    [
      'blank strings',
      [
        { text: ' ', x: 50, y: 90 },
        { text: '', x: 60, y: 90 },
      ],
      '',
    ],
    ['nothing', [], ''],
  ])('%s', (_, words, text) => expect(textOf(words)).toBe(text))

  it('reads a page that is turned by a quarter', () => {
    const lines = ['first line', 'second line']
    const upward = lines.map((text, i): Word => ({ text, x: 100 + 14 * i, y: 700, turned: 1 }))
    const downward = lines.map((text, i): Word => ({ text, x: 400 - 14 * i, y: 100, turned: 3 }))
    const over = lines.map((text, i): Word => ({ text, x: 400, y: 700 - 14 * i, turned: 2 }))
    for (const words of [upward, downward, over]) expect(textOf(words)).toBe('first line\nsecond line')
  })

  it('puts what is turned after the rest of its page', () => {
    const words = [{ text: 'Borealis', x: 580, y: 400, turned: 1 } as const, ...linesAt(50, 90, prose)]
    expect(textOf(words)).toBe(`${prose.join('\n')}\n\nBorealis`)
  })
})

describe('columns', () => {
  it('reads two columns of running text one after the other, under a title across both', () => {
    const title = { text: 'BOREALIS TIN HOLDINGS: SALE OF THE MILL AT HOLLOW CREEK', x: 150, y: 60 }
    const words = [title, ...linesAt(40, 90, prose), ...linesAt(330, 93, narrow)]
    expect(textOf(words)).toBe([title.text, prose.join('\n'), narrow.join('\n')].join('\n\n'))
  })

  it('reads a table of definitions term by term', () => {
    const words = [
      ...linesAt(50, 90, ['“Mill”']),
      ...linesAt(200, 90, ['the mill at Hollow Creek, with', 'its wheel']),
      ...linesAt(50, 140, ['“Deed”']),
      ...linesAt(200, 140, ['the deed of sale of the mill']),
    ]
    expect(textOf(words)).toBe(
      '“Mill”\n\nthe mill at Hollow Creek, with\nits wheel\n\n“Deed”\n\nthe deed of sale of the mill',
    )
  })

  it('parts a column that comes close in one line', () => {
    const words = [
      ...linesAt(50, 90, ['“Mill”']),
      ...linesAt(200, 90, ['the mill at Hollow Creek']),
      { text: '“Deed of Sale and Surrender”', x: 50, y: 130, width: 140 },
      ...linesAt(200, 130, ['the deed of the mill']),
    ]
    expect(textOf(words)).toContain('“Deed of Sale and Surrender”\n\nthe deed of the mill')
  })

  it('reads a table of figures row by row', () => {
    const row = (y: number, name: string, ...figures: string[]): Word[] => [
      { text: name, x: 50, y },
      ...figures.map((text, i) => ({ text, x: 300 + 100 * i, y })),
    ]
    const words = [
      ...row(90, 'Revenue', '120', '110'),
      ...row(104, 'Cost', '80', '70'),
      ...row(118, 'Profit', '40', '40'),
    ]
    expect(textOf(words)).toBe('Revenue\n\n120\n\n110\n\nCost\n\n80\n\n70\n\nProfit\n\n40\n\n40')
  })

  it('keeps the lines of a cell together', () => {
    const words = [
      ...linesAt(50, 90, ['To adopt the accounts for the year', 'that ended on 30 June 2031']),
      { text: '86,018', x: 300, y: 90 },
      { text: '(100%)', x: 300, y: 104 },
      ...linesAt(50, 130, ['To pay a dividend']),
      { text: '86,018', x: 300, y: 130 },
    ]
    expect(textOf(words)).toBe(
      'To adopt the accounts for the year\nthat ended on 30 June 2031\n\n86,018\n(100%)\n\nTo pay a dividend\n\n86,018',
    )
  })

  it('takes a wide gap in one line for no column', () => {
    const words = [
      ...linesAt(50, 90, prose),
      { text: 'Hong Kong,', x: 50, y: 200 },
      { text: '3 May 2031', x: 125, y: 200 },
    ]
    expect(textOf(words)).toContain('Hong Kong,   3 May 2031')
  })
})

describe('the way back', () => {
  it('tells for each part of the text the string that it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            text: fc.string({ maxLength: 12, unit: 'binary' }),
            x: fc.integer({ min: -50, max: 640 }),
            y: fc.integer({ min: -50, max: 900 }),
            size: fc.integer({ min: 1, max: 40 }),
            turned: fc.constantFrom(0, 1, 2, 3),
          }),
          { maxLength: 40 },
        ),
        (words) => {
          const { text, items, starts, lengths } = layPage(pageOf(words))
          items.forEach((item, run) => {
            const [start, length] = [starts[run] ?? 0, lengths[run] ?? 0]
            const string = words[item]?.text ?? ''
            expect(length).toBe(string.length)
            // oxlint-disable-next-line no-control-regex
            expect(text.slice(start, start + length)).toBe(string.replace(/[\u0000-\u001f\u007f]/g, ' '))
            expect(start).toBeGreaterThanOrEqual((starts[run - 1] ?? 0) + (lengths[run - 1] ?? 0))
          })
          expect(new Set(items).size).toBe(items.length)
        },
      ),
    )
  })

  it('bears hostile pages', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      text: 'x',
      x: 50 + (i % 500),
      y: 60 + (i % 7) * 100,
    }))
    expect(layPage(pageOf(many)).text).toMatch(/^[x\s]+$/)
    expect(layPage(pageOf(many.map((word) => ({ ...word, x: 50, y: 50 })))).text).toMatch(/^[x\s]+$/)
    const odd = pageOf([
      { text: 'a', x: NaN, y: 1 },
      { text: 'b', x: 50, y: 90, size: 0 },
      { text: 'c', x: 50, y: 90 },
    ])
    expect(layPage(odd).text).toBe('c')
  })
})
