import { describe, expect, test } from 'vitest'
import { hanPerson } from '../../../../src/core/analysis/entities/han-person'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['執行董事為林子傑先生(主席)、何慧女士及歐陽小明先生', '林子傑', '何慧', '歐陽小明'],
  ['董事會主席林傑先生', '林傑'],
  ['非執行董事為古方先生及大野健二先生', '古方', '大野健二'],
  ['由於張化明先生(「張先生」)', '張化明'],
  ['及邱敏博士', '邱敏'],
  ['Lam Siyu女士', 'Lam Siyu'],
  ['林子傑、何慧及陳李淑芬女士', '林子傑', '何慧', '陳李淑芬'],
  ['工商管理博士學位'],
  ['感謝張先生'],
  ['有關邱博士'],
  ['貝塔•麥達時律師事務所'],
  ['Northmere之全部股本由季大明先生持有', '季大明'],
  ['買方、本公司及鍾先生訂立協議'],
  ['而周麗女士獲委任', '周麗'],
  ['中华全国律师协会会员'],
  ['林先生及其配偶羊玉珍女士', '羊玉珍'],
  ['独立非执行董事为蔚晓军先生、欧文汉先生', '蔚晓军', '欧文汉'],
  ['執行董事\n暴麗萍女士(行政總裁)', '暴麗萍'],
  ['為該等先生及\n各先生'],
  ['委任非執行董事以填補鍾先生退任及兼主席鍾先生'],
]

describe('han-person', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [hanPerson], 'person')).toEqual(names)
  })
})
