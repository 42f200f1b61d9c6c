import { expect, it } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

function pairsIn(text: string): string[] {
  const { entities } = createAnalyser().analyse(createTextDocument(text))
  return entities.flatMap(({ name, pair }) => (pair === null ? [] : [`${name} = ${entities[pair]?.name}`]))
}
const both = [
  '星海恒信裝飾工程有限公司 = Xinghai Decoration Co., Ltd.',
  'Xinghai Decoration Co., Ltd. = 星海恒信裝飾工程有限公司',
]

it.each([
  ['due from 星海恒信裝飾工程有限公司 (Xinghai Decoration Co., Ltd.*); and', both],
  ['due from 星海恒信裝飾工程有限公司* (Xinghai Decoration Co., Ltd.) and', both],
  ['向星海恒信裝飾工程有限公司(Xinghai Decoration Co., Ltd.)支付', both],
  ['brought by 星海恒信裝飾工程有限公司 / Xinghai Decoration Co., Ltd. in', both],
  ['brought by Xinghai Decoration Co., Ltd. / 星海恒信裝飾工程有限公司 in', both.toReversed()],
  ['due from 星海恒信裝飾工程有限公司 (Xinghai Decoration Co., Ltd. being its parent)', []],
  ['due from 星海恒信裝飾工程有限公司, Xinghai Decoration Co., Ltd. and', []],
  ['due from Silver Quay Limited (Xinghai Decoration Co., Ltd.) and', []],
])('%s', (text, pairs) => {
  expect(pairsIn(text)).toEqual(pairs)
})
