import { expect, test } from 'vitest'
import { lawAsWritten } from '../../../src/core/analysis/law-as-written'

test.each<[name: string, written: string, spaced: string]>([
  [
    '香港法例第571章證券及期貨條例第 XV 部',
    '香港法例第 571 章證券及期貨條例第 XV 部',
    '香港法例第 571 章證券及期貨條例第 XV 部',
  ],
  ['證券及期貨條例第336條', '證券及期貨條例第 336 條', '證券及期貨條例第 336 條'],
  ['證券及期貨條例第336條', '證券及期貨條例第336條', '證券及期貨條例第336條'],
  ['上市規則第13.51條', '上市規則第\n13.51 條', '上市規則第13.51 條'],
  ['上市規則第13.51條', '上 市 規 則 第 13.51 條', '上市規則第 13.51 條'],
  ['上市規則第14章', '上市規則第 １４ 章', '上市規則第 14 章'],
  ['上市規則附錄十四', '上 市 規 則 附 錄 十 四', '上市規則附錄十四'],
  ['公司條例第32章', '公司條例(第 32 章)', '公司條例第32章'],
  ['公司條例第32章', '公司條例第 32', '公司條例第32章'],
  ['Rule 14.07 of the Listing Rules', 'Rule  14.07 of the Listing Rules', 'Rule 14.07 of the Listing Rules'],
])('%s, written %s, is %s', (name, written, spaced) => {
  expect(lawAsWritten(name, written)).toBe(spaced)
})
