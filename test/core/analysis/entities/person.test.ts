import { describe, expect, test } from 'vitest'
import { person } from '../../../../src/core/analysis/entities/person'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    'the executive Directors are Dr. Lam Tsz Kit, Ms. Ho Wai and Mr. Au Siu Ming',
    'Lam Tsz Kit',
    'Ho Wai',
    'Au Siu Ming',
  ],
  ['Mr. Lam Tsz Kit, Peter as Director', 'Lam Tsz Kit, Peter'],
  ['Mr. To Siu Hang Chairman', 'To Siu Hang'],
  ['Prof. LAM Tsz Kit (Chairman)', 'LAM Tsz Kit'],
  ['Hon. Lam Tsz Kit GBS, JP', 'Lam Tsz Kit'],
  ['and Dr.\nLam Tsz', 'Lam Tsz'],
  ['Mr. Lam resigned'],
  ['PROFIT WARNING'],
  ['Mr.'],
  ['Mr. ZR Ou’s interest', 'ZR Ou'],
]

describe('person', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [person], 'person')).toEqual(names)
  })
})
