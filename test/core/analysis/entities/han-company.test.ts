import { describe, expect, test } from 'vitest'
import { organisation } from '../../../../src/core/analysis/entities/organisation'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['茲提述星河醫療股份有限公司(「本公司」)', '星河醫療股份有限公司'],
  ['由福建省海燕藥業有限公司持有', '福建省海燕藥業有限公司'],
  ['星河科技(上海)股份有限公司', '星河科技(上海)股份有限公司'],
  ['續聘甲申會計師事務所為核數師', '甲申會計師事務所'],
  ['過戶登記分處東樂證券登記有限公司於', '東樂證券登記有限公司'],
  ['和記星河有限公司', '和記星河有限公司'],
  ['買方與北溪有限公司及南湖有限公司', '北溪有限公司', '南湖有限公司'],
  ['华东星河科技有限公司', '华东星河科技有限公司'],
  ['達星系統有限公司(前稱達星顧問)', '達星系統有限公司', '達星顧問'],
  ['獲豁免有限公司'],
  ['持牌銀行及往來銀行'],
  ['根據香港聯合交易所有限公司證券上市規則'],
  ['本公司及其附屬公司'],
  ['供應予本集團'],
  ['星河\n(香港)有限公司'],
  ['審核賬目之會計師行'],
  ['遞交卓東標準有限公司', '卓東標準有限公司'],
]

describe('han-company', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [organisation, hanCompany], 'company')).toEqual(names)
  })
})
