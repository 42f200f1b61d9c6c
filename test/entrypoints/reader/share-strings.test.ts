import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { shareStrings } from '../../../src/entrypoints/reader/share-strings'
import { warmUpTexts } from '../../../src/entrypoints/reader/warm-up-texts'

describe('shareStrings', () => {
  it.each(Object.values(warmUpTexts))('leaves an analysis as it is', (text) => {
    const analysis = createAnalyser().analyse(createTextDocument(text))
    expect(shareStrings(structuredClone(analysis))).toEqual(analysis)
  })
})

describe('warmUpTexts', () => {
  it('hold all kinds of things, so that no recogniser is left cold', () => {
    const kinds = Object.values(warmUpTexts).map((text) => {
      const { mentions } = createAnalyser().analyse(createTextDocument(text))
      return new Set(mentions.map(({ kind }) => kind))
    })
    for (const found of kinds)
      expect([...found]).toEqual(
        expect.arrayContaining([
          'reference',
          'date',
          'period',
          'company',
          'person',
          'law',
          'amount',
          'definedTerm',
        ]),
      )
  })
})
