import { describe, expect, test } from 'vitest'
import { namedByCareer } from '../../../../src/core/analysis/entities/named-by-career'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['Lam Tsz Kit joined the Group in April 2008 as its chief financial officer.', 'Lam Tsz Kit'],
  ['It is so. Wong Siu Ming, Peter was appointed as a director', 'Wong Siu Ming, Peter'],
  ['Ho Wai (aged 52) is the chairman', 'Ho Wai'],
  ['林子傑,52歲,為本公司主席', '林子傑'],
  ['The Board was appointed'],
  ['Northmere Advisory joined the Group'],
  ['Executive Director was appointed'],
  ['He joined the Group'],
  ['年滿18歲'],
  ['客戶平均年齡,52歲'],
]

describe('people with whom a biography begins', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [namedByCareer], 'person')).toEqual(people)
  })
})
