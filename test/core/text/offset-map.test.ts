import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeSteps } from '../../../src/core/text/compose-document'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { normaliseSteps } from '../../../src/core/text/normalise-source'
import { finish } from '../../../src/core/text/steps'
import type { TextDocument } from '../../../src/core/text/text-document'

const piece = fc.constantFrom(
  ...[
    'a',
    'B',
    '1',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\f',
    '公',
    '司',
    '，',
    '（',
    '）',
    '：',
    '「',
    '」',
    '。',
    '二',
    '年',
    '月',
    '日',
  ],
  ...[
    '\u0301',
    '\u00ad',
    '\u200b',
    '\u3000',
    'ﬁ',
    '⼆',
    '⻑',
    '\ud800',
    '\udc00',
    '𡷹',
    '\ufdfa',
    '’',
    '“',
    '”',
    '–',
    'e\u0301',
    '1\n',
  ],
  ...[
    '– 1 –\n',
    'dated 31',
    'December',
    '(a) ',
    'Octo-\n',
    'non\u2010\n',
    'ber ',
    'tion',
    '\u00ad\n',
    'R E S P O N S E',
    ', ',
    '. ',
  ],
)
const source = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))
const anySource = fc.oneof(source, fc.string({ unit: 'binary', maxLength: 60 }))

function check(document: TextDocument): void {
  const { text, source } = document
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const at = document.toSource({ start: i, end: i + 1 })
    expect(at.start).toBeGreaterThanOrEqual(last)
    expect(at.end).toBeGreaterThan(at.start)
    expect(at.end).toBeLessThanOrEqual(source.length)
    last = at.start
    const back = document.toText(at)
    expect(back.start).toBeLessThanOrEqual(i)
    expect(back.end).toBeGreaterThan(i)
    if (at.end - at.start === 1 && back.end - back.start === 1 && /[a-z0-9公司]/i.test(text[i] as string)) {
      expect(text[i]).toBe(source.slice(at.start, at.end).normalize('NFKC'))
    }
  }
  expect(text).not.toMatch(/^\s|\s$|\n\n| {2}| \n|\n /)
}

describe('the way between source and text', () => {
  it('is monotone, covers every unit and comes back', () => {
    fc.assert(
      fc.property(anySource, (text) => check(createTextDocument(text))),
      { numRuns: 600 },
    )
  })

  it('holds for a document of pieces too', () => {
    const compose = (parts: string[]): TextDocument =>
      finish(
        composeSteps(
          parts.map((source) => ({ source, normalised: finish(normaliseSteps(source, 'boundaries')) })),
        ),
      )
    fc.assert(
      fc.property(fc.array(source, { maxLength: 5 }), (parts) => {
        const document = compose(parts)
        expect(document.source).toBe(parts.join('\n'))
        check(document)
      }),
      { numRuns: 300 },
    )
  })

  it('maps any span of the source into the text and back over it', () => {
    fc.assert(
      fc.property(source, fc.nat(120), fc.nat(120), (text, a, b) => {
        const document = createTextDocument(text)
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
        const inText = document.toText(span)
        expect(inText.end).toBeGreaterThanOrEqual(inText.start)
        if (inText.end === inText.start) return
        const back = document.toSource(inText)
        expect(back.start).toBeLessThan(span.end)
        expect(back.end).toBeGreaterThan(span.start)
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    // text          source        span in text → its words in the source
    ['公 司 董 事', '司董', '司 董'],
    ['the ﬁnal', 'fi', 'ﬁ'],
    ['日 期 為 二 零 一\n八 年', '一八年', '一\n八 年'],
    ['an\u00adnounce', 'nn', 'n\u00adn'],
    ['28 Octo-\nber 2020', 'October', 'Octo-\nber'],
    ['28 Octo-\n\n– 1 –\n\nber 2020', 'October 2020', 'Octo-\n\n– 1 –\n\nber 2020'],
    ['the non-\nexecutive', 'non-executive', 'non-\nexecutive'],
    ['the announce\u00ad\nment of', 'announcement', 'announce\u00ad\nment'],
  ])('%j: %j comes from %j', (source, words, from) => {
    const document = createTextDocument(source)
    const start = document.text.indexOf(words)
    const span = document.toSource({ start, end: start + words.length })
    expect(source.slice(span.start, span.end)).toBe(from)
    expect(document.toText(span)).toEqual({ start, end: start + words.length })
  })

  it('gives an empty span for what was left out', () => {
    const document = createTextDocument('a\n\n– 1 –\n\nb')
    expect(document.text).toBe('a\nb')
    expect(document.toText({ start: 3, end: 8 })).toEqual({ start: 2, end: 2 })
  })
})
