import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const namesOf = (text: string, type: string) =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.flatMap((entity) => (entity.type === type ? [entity.name] : []))

describe('spellings', () => {
  test.each<[text: string, type: string, names: string[]]>([
    ['The price is HK$1.2 per Share and the fee is HK$12.', 'amount', ['HK$1.2', 'HK$12']],
    [
      'RMB3.45 million against RMB34.5 million and RMB345 million',
      'amount',
      ['RMB3.45 million', 'RMB34.5 million', 'RMB345 million'],
    ],
    ['作價每股1.2港元,費用12港元。', 'amount', ['1.2港元', '12港元']],
    ['a fee of HK$1,200 and once more HK$1200', 'amount', ['HK$1,200']],
    ['a fee of HK$12,345.6, then HK$12,345.6.', 'amount', ['HK$12,345.6']],
    ['The rates are 1.5% and 15%, not 1.5%.', 'percentage', ['1.5%', '15%']],
    [
      'Rule 2.11 of the Takeovers Code and Rule 21.1 of the Takeovers Code',
      'law',
      ['Rule 2.11 of the Takeovers Code', 'Rule 21.1 of the Takeovers Code'],
    ],
    [
      'Northmere Drug Co., Ltd. and NORTHMERE DRUG CO., LTD. and Northmere Drug Co. Ltd',
      'company',
      ['Northmere Drug Co., Ltd.'],
    ],
  ])('%s', (text, type, names) => {
    expect(namesOf(text, type)).toEqual(names)
  })
})
