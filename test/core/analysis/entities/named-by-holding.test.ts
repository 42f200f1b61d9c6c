import { describe, expect, test } from 'vitest'
import { company } from '../../../../src/core/analysis/entities/company'
import { definedTerm } from '../../../../src/core/analysis/entities/defined-term'
import { namedByHolding } from '../../../../src/core/analysis/entities/named-by-holding'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['is owned as to 60% by Chan Tai Man and 40% by Lee Siu Ming.', 'Chan Tai Man', 'Lee Siu Ming'],
  [
    'the ultimate beneficial owners of Quay Fuli are Li Sze Lun and Zhang Wei, who hold',
    'Li Sze Lun',
    'Zhang Wei',
  ],
  ['is wholly and beneficially owned by Peter Wong, an independent', 'Peter Wong'],
  ['held by LAM Ho Wai, Ho Wai Lun and the public', 'LAM Ho Wai', 'Ho Wai Lun'],
  ['and its sole shareholder is Chan Tai Man (陳大文).', 'Chan Tai Man'],
  ['10% by Li Wen (黎文) and Tang Weilun (唐偉倫)', 'Li Wen', 'Tang Weilun'],
  ['of SNQ Limited. Peter Nanming Wong is the sole shareholder of SNQ Limited.', 'Peter Nanming Wong'],
  ['of MQ VII Ltd. David Chan is the ultimate controlling shareholder of', 'David Chan'],
  ['Silver Quay is the sole shareholder. Northmere Holdings is the controlling shareholder'],
  ['owned by Northmere Holdings Limited'],
  ['owned as to 70% by Fujian Quay, 15% by the public'],
  ['held by Silver Quay and Tai Fung, both'],
  ['owned by Sun Wah Kai Group Limited and held by Lee Quay Properties.'],
  ['the beneficial owner of the Shares. The beneficial owners are Independent Third Parties'],
  ['held by Chan Tai Man Trading Company'],
]

describe('named-by-holding', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [definedTerm, company, namedByHolding], 'person')).toEqual(people)
  })
})
