import { describe, expect, test } from 'vitest'
import { personAndOffice } from '../../../../src/core/analysis/entities/person-and-office'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    'Lam Tsz Kit Chairman Executive Director\nHo Wai Lun Chief Executive Officer\nAu Siu Ming Independent Non-executive Director',
    'Lam Tsz Kit',
    'Ho Wai Lun',
    'Au Siu Ming',
  ],
  [
    'Lam Tsz Kit Chairman and Executive Director 3 May 2021\nHo Wai Lun Company Secretary (from 2020)',
    'Lam Tsz Kit',
    'Ho Wai Lun',
  ],
  ['Lam Tsz Kit Chairman\nThe committee\nHo Wai Lun Company Secretary'],
  ['Silver Quay Chairman\nTin Bay Executive Director'],
  ['Lam Tsz Kit Chairman of the mill\nHo Wai Lun Executive Director since then'],
]

describe('people beside their offices', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [personAndOffice], 'person')).toEqual(people)
  })
})
