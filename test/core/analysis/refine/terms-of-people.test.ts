import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const people = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.filter((e) => e.type === 'person')
    .map((e) => e.name)

describe('people by their initials', () => {
  test.each([
    ['Mr. Tse Kilam (“Mr. KL Tse”) is a director. The shares held by Mr. KL Tse were sold.', ['Tse Kilam']],
    ['The shares held by Mr. KL Tse were sold.', ['KL Tse']],
    ['Ms. Ho Wai (“Mr. Ho Wai Lun”) and Mr. Ho Wai Lun', ['Ho Wai', 'Ho Wai Lun']],
  ] as const)('%s', (text, names) => {
    expect(people(text)).toEqual(names)
  })
})
