import { describe, expect, test } from 'vitest'
import { recognisers } from '../../../../src/core/analysis/pipeline'

const size = 16_000
const pieces = [
  'A',
  'Aa ',
  '國',
  '(',
  '(A ',
  '“',
  "'",
  '1,',
  'A.',
  '第一',
  'Bank of the ',
  '有限公司',
  'Mr. ',
  'Rule 1 and ',
  '王小明、',
  '附錄1、',
  '\n',
]
const entities = recognisers.filter(({ name }) => name.startsWith('entities/'))

describe('a chunk of nothing but one thing', () => {
  test.each(pieces)('%j is read by every recogniser', (piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    for (const recogniser of entities) {
      for (const { start, end } of recogniser.find(text, []))
        expect([recogniser.name, start < end, end <= text.length]).toEqual([recogniser.name, true, true])
    }
  })
})
