import { describe, expect, test } from 'vitest'
import { hanStatute } from '../../../../src/core/analysis/entities/han-statute'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['須遵守勞動合同法及住房公積金管理條例', '勞動合同法', '住房公積金管理條例'],
  ['根據中國企業所得稅法及其實施條例', '中國企業所得稅法'],
  ['企業所得稅法實施條例第91條', '企業所得稅法實施條例第91條'],
  ['放債人條例(香港法例第163章)規限', '放債人條例(香港法例第163章)'],
  ['香港法例第112章稅務條例第8條', '香港法例第112章稅務條例第8條'],
  ['個人資料(私隱)條例、競爭條例及防止賄賂條例', '個人資料(私隱)條例', '競爭條例', '防止賄賂條例'],
  ['依据中华人民共和国个人信息保护法', '中华人民共和国个人信息保护法'],
  ['並無違反香港競爭條例', '香港競爭條例'],
  ['於香港僱員補償條例', '僱員補償條例'],
  ['符合美國專利法', '美國專利法'],
  ['勞動合同法律、合同法定代表人、證券法規及刑法院'],
  ['《中華人民共和國勞動合同法》(「勞動合同法」)'],
  ['美國任何州的證券法及有關商標法'],
  ['本公司的勞動合同、商標及專利'],
]

describe('statutes without 《》', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [hanStatute], 'law')).toEqual(names)
  })
})
