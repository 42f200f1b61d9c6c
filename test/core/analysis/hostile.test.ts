import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { faultsOf } from '../../bench/hostile/faults'
import { mutatedFilings } from '../../bench/hostile/mutate'
import { hostileTexts } from '../../bench/hostile/texts'

function faults(source: string): string[] {
  const doc = createTextDocument(source)
  return faultsOf(doc, createAnalyser().analyse(doc))
}

describe('texts made to hurt', () => {
  test.each([...hostileTexts(30_000)])('%s', (_, text) => {
    expect(faults(text)).toEqual([])
  })
})

/** `npm run bench -- hostile` reads ten times as many. */
describe('a thousand filings that were damaged', () => {
  test.each(['en', 'zh'] as const)('%s', (language) => {
    let seed = 0
    for (const text of mutatedFilings(language, 500)) {
      seed += 1
      expect(faults(text), `filing ${String(seed)}`).toEqual([])
    }
  })
})
