import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const bodies = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.filter((e) => e.type === 'organisation')
    .map((e) => e.name)

describe('short names of exchanges', () => {
  test.each([
    ['股份於聯交所買賣。', ['聯交所']],
    ['香港聯合交易所有限公司對本公告不負責。股份於聯交所買賣。', ['香港聯合交易所有限公司']],
    ['香港聯合交易所有限公司(「聯交所」)。股份於聯交所及上交所買賣。', ['香港聯合交易所有限公司', '上交所']],
  ] as const)('%s', (text, names) => {
    expect(bodies(text)).toEqual(names)
  })
})
