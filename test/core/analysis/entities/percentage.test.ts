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
  ['a rise of 5% pointing to more', '5% = 5'],
  // ranges whose sign stands but at their end
  ['between 10 and 12 per cent', '10 per cent = 10', '12 per cent = 12'],
  ['a rise of 10 to 12%', '10% = 10', '12% = 12'],
  [
    '10 to about 12.5%, 10-12%, 10–12%',
    '10% = 10',
    '12.5% = 12.5',
    '10% = 10',
    '12% = 12',
    '10% = 10',
    '12% = 12',
  ],
  ['10至12%', '10% = 10', '12% = 12'],
  ['百分之十至十二', '百分之十 = 10', '百分之十二 = 12'],
  ['百分之十至十二個月', '百分之十 = 10'],
  ['in 2019 and 12%', '12% = 12'],
  ['notes 10 and 12%', '12% = 12'],
  ['HK$10 to 12%', '12% = 12'],
  ['5.2/7-12%', '12% = 12'],
  ['a fall from 12 to 10%', '12% = 12', '10% = 10'],
  ['a fall of 12 to 10%', '10% = 10'],
  ['five per cent (5%) or twenty-five percent', 'five per cent = 5', '5% = 5', 'twenty-five percent = 25'],
  [
    '66 2/3% or 66⅔% and ½ per cent'.normalize('NFKC'),
    '66 2/3% = 66.6667',
    '662⁄3% = 66.6667',
    '1⁄2 per cent = 0.5',
  ],
  ['1/2/3%', '3% = 3'],
  ['no per cent, one two per cent'],
  // differences of two shares
  ['up by 5 percentage points, or 25 basis points'],
  ['up by 5% points and 3 %-points, 2 per cent. points, 1.5 percent points'],
  ['up by 25bps, 2 p.p. and 1.2 ppts'],
  ['上升5個百分點,即25個基點,或5%點'],
  ['上升3个百分点'],
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
