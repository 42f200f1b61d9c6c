import { describe, expect, test } from 'vitest'
import { letterColumns } from '../../../../src/core/analysis/entities/letter-columns'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    'Executive Directors: Registered office:\nTan Haoming (Chairman) 197, Section A\nZhang Liangfu Fu Shou East Street\nXu Xin\nNon-executive Directors: Principal place of business in Hong Kong:\nGordon Riske Gloucester Tower\nMichael Martin Macht Central\n8 November 2019\nTo the Shareholders',
    'Tan Haoming',
    'Zhang Liangfu',
    'Xu Xin',
    'Gordon Riske',
    'Michael Martin Macht',
  ],
  ['Executive Directors: Registered office:\nClarendon House\n2 Church Street\nHamilton\n'],
  ['Registered office:\nTan Haoming Building\n'],
  ['Executive Directors:\nTan Haoming\n'],
]

describe('directors beside the addresses of a letter', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [letterColumns], 'person')).toEqual(people)
  })
})
