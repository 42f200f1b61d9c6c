import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSpans } from '../../../src/core/text/merge-spans'
import { bySpan } from '../../../src/core/text/span'

const spans = (of: string) =>
  fc.array(
    fc.record({ start: fc.nat(20), length: fc.nat(5) }).map(({ start, length }) => ({
      start,
      end: start + length,
      of,
    })),
  )

describe('mergeSpans', () => {
  test('gives what sorting both lists as one gives', () => {
    fc.assert(
      fc.property(spans('first'), spans('second'), (first, second) => {
        const sorted = first.toSorted(bySpan)
        expect(mergeSpans(sorted, second)).toEqual([...sorted, ...second].sort(bySpan))
      }),
    )
  })
})
