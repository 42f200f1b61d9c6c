import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const companiesIn = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.flatMap(({ type, name }) => (type === 'company' ? [name] : []))

describe('Chinese names of companies that end in another', () => {
  test.each([
    // read too far to the left in running text
    [
      '北溪物業服務有限公司已同意。其後查實此事北溪物業服務有限公司。北溪物業服務有限公司已知悉。',
      '北溪物業服務有限公司',
    ],
    // in brackets, where it is plain where they begin
    [
      'Beixi Property Services Co., Ltd. (北溪物業服務有限公司) and Nantan Beixi Property Services Co., Ltd. (南灘北溪物業服務有限公司)',
      'Beixi Property Services Co., Ltd.',
      '北溪物業服務有限公司',
      'Nantan Beixi Property Services Co., Ltd.',
      '南灘北溪物業服務有限公司',
    ],
  ])('%s', (text, ...companies) => {
    expect(companiesIn(text)).toEqual(companies)
  })
})
