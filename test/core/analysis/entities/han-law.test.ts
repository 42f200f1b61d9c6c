import { describe, expect, test } from 'vitest'
import { hanLaw } from '../../../../src/core/analysis/entities/han-law'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['根據上市規則第13.51(2)條作出', '上市規則第13.51(2)條'],
  [
    '香港法例第571W章《證券及期貨(穩定價格)規則》第9(2)條',
    '香港法例第571W章《證券及期貨(穩定價格)規則》第9(2)條',
  ],
  ['證券及期貨條例第XV部第7及8分部', '證券及期貨條例第XV部第7及8分部'],
  ['上市規則附錄十四所載企業管治守則', '上市規則附錄十四', '企業管治守則'],
  ['《海燕藥品管理辦法》', '《海燕藥品管理辦法》'],
  ['根据上市规则第14A.35条', '上市规则第14A.35条'],
  ['美國證券法S規例', '美國證券法S規例'],
  ['《海燕日報》'],
  ['上市規則第13.09(2)(a)條及第13.10B條', '上市規則第13.09(2)(a)條及第13.10B條'],
  ['收購守則規則3.7及', '收購守則規則3.7'],
  ['《公司收購及合併守則》規則26.1註釋2', '《公司收購及合併守則》規則26.1註釋2'],
  ['百慕達一九八一年公司法', '百慕達一九八一年公司法'],
  ['為本公司法律顧問'],
]

describe('han-law', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [hanLaw], 'law')).toEqual(names)
  })
})
