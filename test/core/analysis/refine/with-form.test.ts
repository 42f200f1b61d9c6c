import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const companiesIn = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.flatMap(({ type, name }) => (type === 'company' ? [name] : []))

describe('companies that are named with their form', () => {
  test.each([
    ['A loan of Northmere Bank. It was Northmere Bank Limited that lent.', 'Northmere Bank Limited'],
    ['live at Tencent, and Tencent Holdings Limited said so.', 'Tencent Holdings Limited'],
    ['live at Tencent, and Tencent Quay Limited said so.', 'Tencent', 'Tencent Quay Limited'],
    ['由北島銀行提供。北島銀行有限公司已同意。', '北島銀行有限公司'],
    ['lent by Northmere Bay Limited (“Northmere Bank”). Northmere Bank agreed.', 'Northmere Bay Limited'],
    ['lent by KPMG (“KPMG”). KPMG agreed.', 'KPMG'],
    ['lent by Northmere Banking Corporation (“HSBC”). HSBC agreed.', 'Northmere Banking Corporation'],
    ['由高盛(星海)有限責任公司(「高盛」)擔任。高盛已同意。', '高盛(星海)有限責任公司'],
    ['A loan of Northmere Bank and of Southmere Bank Limited.', 'Northmere Bank', 'Southmere Bank Limited'],
  ])('%s', (text, ...companies) => {
    expect(companiesIn(text)).toEqual(companies)
  })
})
