import { describe, expect, test } from 'vitest'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { hanFund } from '../../../../src/core/analysis/entities/han-fund'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['買方為ABC中國機遇基金。', 'ABC中國機遇基金'],
  ['由Quay Ridge創業投資基金二號及NMB大中華增長基金持有', 'Quay Ridge創業投資基金二號', 'NMB大中華增長基金'],
  ['ABC基金管理有限公司所管理之Quay私募股權基金L.P.', 'ABC基金管理有限公司', 'Quay私募股權基金L.P.'],
  ['ETF交易所買賣基金及MPF強制性公積金'],
  ['Quay Growth III均為風險投資基金'],
  ['ABC與其基金及A股指數基金'],
  ['ABC中國機遇基金管理公司之基金經理'],
]

describe('funds whose Chinese name begins with Latin letters', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [hanCompany, hanFund], 'company')).toEqual(names)
  })
})
