import { describe, expect, test } from 'vitest'
import { company } from '../../../../src/core/analysis/entities/company'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { organisationForm } from '../../../../src/core/analysis/entities/organisation-form'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['a degree from the University of South Harbour in 1993', 'University of South Harbour'],
  ['Ministry of Sea Trade of the PRC', 'Ministry of Sea Trade of the PRC'],
  ['邱博士於二零零三年九月自南灣大學畢業', '南灣大學'],
  ['福海市藥學會', '福海市藥學會'],
  ['審核委員會及董事會'],
  ['已呈交貴交易所'],
  ['the Audit Commission Department Committee'],
  ['Articles of Association'],
  ['12 Gardenia Court, Vale'],
  ['High Court of Northmere', 'High Court of Northmere'],
  ['State Administration for Sea Affairs', 'State Administration for Sea Affairs'],
  ['風險管理委員會'],
  [
    'a Council Member of the Seaview University of Science and Technology',
    'Seaview University of Science and Technology',
  ],
  ['University of Northshire and Seaview University', 'University of Northshire', 'Seaview University'],
  ['Chairman of the Northland Trade Development Council', 'Northland Trade Development Council'],
  [
    'High Court of the Northland Special Administrative Region',
    'High Court of the Northland Special Administrative Region',
  ],
  ['Fellow of the Institute of Sea Engineers', 'Institute of Sea Engineers'],
  [
    'Ministry of Industry and Information Technology and the Bureau',
    'Ministry of Industry and Information Technology',
  ],
  ['State Food And Drug Administration', 'State Food And Drug Administration'],
  ['Seaview College London', 'Seaview College London'],
  ['the Articles of Association of the Bank'],
  ['提交星海高等法院', '星海高等法院'],
  ['為星海會計師公會會員', '星海會計師公會'],
  ['取得英國北郡大學學位', '北郡大學'],
  ['a degree from The University of South Harbour in 1993', 'The University of South Harbour'],
  ['分別向人民法院提出'],
  ['任何認可監管機構或證券交易所'],
  ['根據中國海洋協會之資料', '中國海洋協會'],
  ['a bachelor degree in Business Administration'],
  [
    'a member of the Institute of Harbour Accountants in Northland and a fellow',
    'Institute of Harbour Accountants in Northland',
  ],
]

describe('organisation-form', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [company, hanCompany, organisationForm], 'organisation')).toEqual(names)
  })
})
