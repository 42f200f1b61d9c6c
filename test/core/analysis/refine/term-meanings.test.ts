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
  ['the sale of the mill at Vale (the “Disposal”)', { Disposal: 'the sale of the mill at Vale' }],
]

describe('meanings of terms', () => {
  test.each(table)('%s', (text, meanings) => {
    expect(meaningsIn(text)).toEqual(meanings)
  })
})
