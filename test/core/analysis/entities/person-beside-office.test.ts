import { describe, expect, test } from 'vitest'
import { personBesideOffice } from '../../../../src/core/analysis/entities/person-beside-office'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    '姓名職位\n林小明主席兼行政總裁\n陳大文副主席、執行董事\n何美玲獨立非執行董事',
    '林小明',
    '陳大文',
    '何美玲',
  ],
  ['钟大明 执行董事\n吴小芬 独立非执行董事', '钟大明', '吴小芬'],
  ['執行董事\n獨立非執行董事\n公司秘書'],
  ['林小明執行董事\n以下為其履歷'],
  ['高級管理層及執行董事\n黃河公司董事'],
  ['全體董事\n任何董事\n於本公司董事'],
  [
    '姓名 公司 職務 報酬津貼林小明 星海能源股份有限公司 獨立董事 2019年6月1日 是何美玲 南灘投資有限公司 總經理 2020年1月1日 否',
    '林小明',
    '何美玲',
  ],
]

describe('person-beside-office', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [hanCompany, personBesideOffice], 'person')).toEqual(names)
  })
})
