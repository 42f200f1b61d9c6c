import { describe, expect, test } from 'vitest'
import { definedTerm } from '../../../../src/core/analysis/entities/defined-term'
import { definitionTable } from '../../../../src/core/analysis/entities/definition-table'
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
  ['與林子傑(「賣方」)及由管理層(「擔保人」)訂立', '林子傑'],
]

const meanings: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    '“Vendor” Zhang Weimin, a PRC resident\n“Quay” Silver Quay, a director\n“Lam” Lam Tin Bay, the estate in the east',
    'Zhang Weimin',
  ],
  [
    '「賣方」 指 張偉民,中國居民\n「省」 指 安徽省,其政府\n「林」 指 林子傑(Lam Tsz Kit),本公司主席',
    '張偉民',
    '林子傑',
  ],
]

describe('people whom a term gives an honorific', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [definedTerm, namedByTerm], 'person')).toEqual(people)
  })
  test.each(meanings)('by the meaning of a term: %s', (text, ...people) => {
    expect(namesIn(text, [definitionTable, namedByTerm], 'person')).toEqual(people)
  })
})
