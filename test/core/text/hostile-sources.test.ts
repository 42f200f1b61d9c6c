import { expect, it } from 'vitest'
import { createTextDocument } from '../../../src/core/text/create-text-document'

// A quadratic reader takes minutes for these; a linear one, some hundred milliseconds.
const million = 1_000_000
it.each([
  ['spaces', ' '.repeat(million)],
  ['line breaks', '\n'.repeat(million)],
  ['form feeds', '\f'.repeat(million)],
  ['combining marks', 'e' + '\u0301'.repeat(million)],
  ['lone surrogates', '\ud800'.repeat(million / 4)],
  ['one line of letters', 'a'.repeat(million)],
  ['one line of Han characters', '公'.repeat(million)],
  ['letter-spacing', 'A '.repeat(million / 2)],
  ['open brackets', '('.repeat(million)],
  ['lines of one figure', '1\n'.repeat(million / 4)],
  ['unfinished lines', 'and\n'.repeat(million / 8)],
])('reads a million %s', (_, source) => {
  const { text } = createTextDocument(source)
  expect(text.length).toBeLessThanOrEqual(source.length)
})
