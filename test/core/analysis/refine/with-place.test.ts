import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const bodiesIn = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.flatMap(({ type, name }) => (type === 'organisation' ? [name] : []))

describe('bodies that are named with their place', () => {
  test.each([
    [
      'The Grand Court sat. It is the Grand Court of the Norvale Islands.',
      'Grand Court of the Norvale Islands',
    ],
    [
      'By the Ministry of Sea Trade of the PRC; the Ministry of Sea Trade agreed.',
      'Ministry of Sea Trade of the PRC',
    ],
    ['呈請已提交星海高等法院。高等法院將進行聆訊。', '星海高等法院'],
    ['At Seaview University, not the University of Norvale.', 'Seaview University', 'University of Norvale'],
  ])('%s', (text, ...bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
