import { expect, it } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'

it('tells sums of one form and several currencies apart', () => {
  const text =
    '成本為9億元。收入為港幣5億元,成本為3億元,其後為3億元。另一附屬公司之收入為人民幣5億元,成本為3億元。'
  const { mentions, entities } = createAnalyser().analyse(createTextDocument(text))
  const sums = mentions.flatMap((m) => (m.kind === 'amount' ? [entities[m.entity]!] : []))
  expect(sums.map(({ name, money }) => `${name} ${money?.currency ?? '?'}`)).toEqual([
    '9億元 ?',
    '港幣5億元 HKD',
    '3億元 HKD',
    '3億元 HKD',
    '人民幣5億元 CNY',
    '3億元 CNY',
  ])
  expect(new Set(sums).size).toBe(5)
})
