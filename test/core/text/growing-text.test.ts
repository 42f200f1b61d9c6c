import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { GrowingText } from '../../../src/core/text/growing-text'
import type { Span } from '../../../src/core/text/span'
import { finish } from '../../../src/core/text/steps'

const line = fc.oneof(
  fc.constantFrom(
    'BOREALIS TIN HOLDINGS LIMITED',
    'BOREALIS TIN HOLDINGS LIMITED 7',
    'of the announcement of the Company dated 3',
    'May 2031 in relation to the acquisition of the issued share capital of Fir Smelting Co.,',
    'Ltd. pursuant to Rule 14.06 of the Rules Governing the Listing of Securities on the',
    'Stock Exchange (the "Listing Rules").',
    'By order of the Board',
    'Chan Tai Man',
    '– 4 –',
    '茲提述本公司日期為二零三一年五月三日之公告及本公司日期為二零三一年六',
    '月十二日之通函。',
    '(a)   the first item; and',
    '',
    '   ',
    '承董事會命',
    'the words of a line that ends in a word which goes on in the line below it, as in Octo-',
    'ber 2031 and in the words of the independent non-',
    'executive Directors, of an announce\u00ad',
    'ment-',
  ),
  fc.integer({ min: 1, max: 5 }).map(String),
  fc.constant('the words of a sentence without an end '.repeat(5)),
)
const page = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
const pages = fc.array(page, { minLength: 1, maxLength: 8 })

/** The spans of the first lines of pages, for what a reader may know to be furniture. */
function headsOf(texts: readonly string[], which: readonly boolean[]): Span[] {
  let at = 0
  return texts.flatMap((text, i) => {
    const start = at
    at += text.length + 1
    const head = text.indexOf('\n')
    return which[i] && head > 0 ? [{ start, end: start + head }] : []
  })
}

describe('GrowingText', () => {
  it('is at each state what it is when read at once', () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.boolean()), (texts, flips) => {
        const growing = new GrowingText()
        for (let count = 1; count <= texts.length; count++) {
          const so = texts.slice(0, count)
          const which = so.map(() => flips.next().value === true)
          const [source, furniture] = [so.join('\f'), headsOf(so, which)]
          expect(finish(growing.normalise(source, furniture))).toEqual(
            createTextDocument(source, furniture).normalised,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('may be left between two steps', () => {
    const texts = Array.from({ length: 40 }, (_, i) =>
      [
        'BOREALIS TIN',
        ...Array.from({ length: 60 }, (_, k) => `line ${k} of ${i}, which goes on and on`),
      ].join('\n'),
    )
    const whole = texts.join('\f')
    let steps = 0
    for (const step of new GrowingText().normalise(whole, [])) steps += step === undefined ? 1 : 0
    expect(steps).toBeGreaterThan(5)
    for (let left = 0; left < steps; left++) {
      const growing = new GrowingText()
      finish(growing.normalise(texts.slice(0, 7).join('\f'), []))
      const some = growing.normalise(texts.slice(0, 30).join('\f'), [])
      for (let i = 0; i < left; i++) some.next()
      expect(finish(growing.normalise(whole, []))).toEqual(createTextDocument(whole).normalised)
    }
  })

  it.each([
    ['another text', 'one\ntwo', 'three'],
    ['a text that begins otherwise', 'one\ntwo', 'zero\none\ntwo'],
    ['a last line that goes on', 'one\ntwo', 'one\ntwo three'],
    ['a line break that is cut in two', 'one\r', 'one\r\ntwo'],
    ['a shorter text', 'one\ntwo', 'one'],
    ['nothing', 'one', ''],
    ['something after nothing', '', 'one'],
  ])('reads %s from its beginning', (_, before, after) => {
    const growing = new GrowingText()
    finish(growing.normalise(before, []))
    expect(finish(growing.normalise(after, []))).toEqual(createTextDocument(after).normalised)
  })
})
