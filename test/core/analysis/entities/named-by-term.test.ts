import { describe, expect, test } from 'vitest'
import { definedTerm } from '../../../../src/core/analysis/entities/defined-term'
import { namedByTerm } from '../../../../src/core/analysis/entities/named-by-term'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['announces that Chan Tai Man (“Mr. Chan”) has resigned', 'Chan Tai Man'],
  ['The vendor is Maria da Silva (the "Ms. Silva")', 'Maria da Silva'],
  ['On 3 May Chan Tai Man, Peter (“Mr Chan”) resigned', 'Chan Tai Man, Peter'],
  ['公司宣佈陳大文(「陳先生」)已辭任', '陳大文'],
  ['委任歐陽志遠(「歐陽博士」)', '歐陽志遠'],
  ['the vendor (“Mr. Chan”)'],
  ['Morning Star Limited (“Mr. Chan”)'],
  ['該賣方(「陳先生」)'],
]

describe('people whom a term gives an honorific', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [definedTerm, namedByTerm], 'person')).toEqual(people)
  })
})
