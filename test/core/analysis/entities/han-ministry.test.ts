import { describe, expect, test } from 'vitest'
import { hanMinistry } from '../../../../src/core/analysis/entities/han-ministry'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['已取得越南工業和貿易部的許可', '越南工業和貿易部'],
  ['日本經濟產業省及日本金融廳', '日本經濟產業省', '日本金融廳'],
  ['哈萨克斯坦能源部', '哈萨克斯坦能源部'],
  ['本集團的美國投資部門及英國能源部分'],
  ['於日本經濟及部署'],
  ['意大利北部的工業'],
]

describe('han-ministry', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [hanMinistry], 'organisation')).toEqual(names)
  })
})
