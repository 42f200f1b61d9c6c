import { expect, it } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'

const amountsOf = (text: string) =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.flatMap(({ name, money }) => (money ? [`${name} = ${money.value} ${money.currency}`] : []))

it.each([
  [
    'one of two currencies',
    '代價為港幣8,000元,其中5,000元已付。租金為人民幣9,000元,其中5,000元已付。',
    ['港幣8,000元 = 8000 HKD', '5,000元 = 5000 HKD', '人民幣9,000元 = 9000 CNY', '5,000元 = 5000 CNY'],
  ],
  [
    'one of two scales',
    'a fee of RMB10 and revenue of RMB10 to 12 million, or RMB10 million',
    ['RMB10 = 10 CNY', 'RMB10 million = 10000000 CNY', 'RMB12 million = 12000000 CNY'],
  ],
  ['one sum in one spelling', 'HK$1,200 and HK$1200', ['HK$1,200 = 1200 HKD']],
])('keeps amounts apart: %s', (_, text, amounts) => expect(amountsOf(text)).toEqual(amounts))

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
