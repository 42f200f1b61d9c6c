import { describe, expect, test } from 'vitest'
import { percentage } from '../../../../src/core/analysis/entities/percentage'
import { entitiesIn } from './reading'

const table: readonly (readonly [text: string, ...shares: string[]])[] = [
  ['approximately 12.5% of the issued share capital', '12.5% = 12.5'],
  ['from 10% to 1,204.3%', '10% = 10', '1,204.3% = 1204.3'],
  ['at 98.25 per cent. of the principal', '98.25 per cent. = 98.25'],
  ['a margin of (2.3)%, against 5 % before', '(2.3)% = -2.3', '5 % = 5'],
  ['fell by 3 percent', '3 percent = 3'],
  ['持有51.2%股權', '51.2% = 51.2'],
  ['百分之五十一點二之股權', '百分之五十一點二 = 51.2'],
  ['百分之12.5', '百分之12.5 = 12.5'],
  ['百分之一百', '百分之一百 = 100'],
  ['% of shares'],
  ['per cent of what'],
  ['HK$5%'],
  ['v1.2.3%'],
  ['百分之幾'],
]

describe('percentages', () => {
  test.each(table)('%s', (text, ...shares) => {
    const found = entitiesIn(text, [percentage], 'percentage')
    expect(found.map((f) => `${f.name} = ${f.percent}`)).toEqual(shares)
  })
})
