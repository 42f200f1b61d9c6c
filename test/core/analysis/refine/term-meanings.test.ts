import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const meaningsIn = (text: string): Record<string, string | null> =>
  Object.fromEntries(
    createAnalyser()
      .analyse(createTextDocument(text))
      .entities.filter(({ type }) => type === 'definedTerm')
      .map(({ name, meaning }) => [name, meaning]),
  )

const table: readonly (readonly [text: string, meanings: Record<string, string>])[] = [
  ['Northmere Holdings Limited (“Northmere”) agreed.', { Northmere: 'Northmere Holdings Limited' }],
  [
    'The board (the “Board”) of directors (the “Directors”) of the Company and its subsidiaries (collectively, the “Group”)',
    { Board: 'The board', Directors: 'directors', Group: 'the Company and its subsidiaries' },
  ],
  [
    'We refer to the announcements of Northmere Holdings Limited (the “Company”, together with its subsidiaries, the “Group”) dated 5 May 2031.',
    {
      Company: 'Northmere Holdings Limited',
      Group: 'Northmere Holdings Limited, together with its subsidiaries',
    },
  ],
  ['本公司及其附屬公司(統稱「本集團」)董事(「董事」)', { 本集團: '本公司及其附屬公司', 董事: '董事' }],
  [
    'under Divisions 7 and 8 of Part XV of the Securities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong) (the “SFO”)',
    { SFO: 'Securities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong)' },
  ],
  [
    'pursuant to Rule 13.09 and Rule 13.24A of the Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited (the “Listing Rules”)',
    {
      'Listing Rules': 'Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited',
    },
  ],
  [
    'registered under the United States Securities Act of 1933, as amended (the “Securities Act”)',
    { 'Securities Act': 'United States Securities Act of 1933' },
  ],
  [
    '根據香港聯合交易所有限公司證券上市規則第13.09(2)(a)條及附錄十六(「上市規則」)',
    { 上市規則: '香港聯合交易所有限公司證券上市規則' },
  ],
  ['the sale of the mill at Vale (the “Disposal”)', { Disposal: 'the sale of the mill at Vale' }],
]

describe('meanings of terms', () => {
  test.each(table)('%s', (text, meanings) => {
    expect(meaningsIn(text)).toEqual(meanings)
  })
})
