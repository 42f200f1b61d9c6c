import { describe, expect, test } from 'vitest'
import { datesInFocus } from '../../../src/core/analysis/dates-in-focus'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { finish } from '../../../src/core/text/steps'

const line = (day: number): string =>
  `On ${String(day)} May 2018 Foo Limited paid HK$5 million (二零一八年五月六日).\n\n`
const source = Array.from({ length: 28 }, (_, day) => line(day + 1).repeat(12)).join('')
const doc = createTextDocument(source)
const found = (start: number, end: number) =>
  finish(datesInFocus(doc, { start, end })).mentions.map((m) => [m.kind, source.slice(m.start, m.end)])

describe('the dates in focus', () => {
  test('and nothing else are found, on whole lines', () => {
    expect(found(20, 30)).toEqual([
      ['date', '1 May 2018'],
      ['date', '二零一八年五月六日'],
    ])
  })

  test('are those of a window full of small print at most', () => {
    const all = found(0, source.length)
    expect(all.length).toBeGreaterThan(100)
    expect(all.length).toBeLessThan(300)
  })

  test('at the end of the text are found as well', () => {
    expect(found(source.length - 1, source.length)).toContainEqual(['date', '28 May 2018'])
  })
})
