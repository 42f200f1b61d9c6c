import { describe, expect, it } from 'vitest'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { hanCompanyOverCells } from '../../../../src/core/analysis/entities/han-company-over-cells'
import { namesIn } from './reading'

describe('entities/han-company-over-cells', () => {
  it.each([
    [
      '星州江北房地產開發\n普通股人民幣\n中國\n44.00\n44.00\n物業開發\n–\n–\n有限公司(「江北」)\n1,881,000元',
      ['星州江北房地產開發有限公司'],
    ],
    [
      '萬邦融資租賃(江南)股份\n註冊資本人民幣\n中國\n37.21\n37.21融資租賃\n102,090\n有限公司\n500,000,000元\n(「萬邦融資租賃」)',
      ['萬邦融資租賃(江南)股份有限公司'],
    ],
    ['星海市南灘精通融資租賃\n美\n中國\n46.96\n有限公司(「星海南灘」)', ['星海市南灘精通融資租賃有限公司']],
    [
      'Holdings Limited (江北地產\nestate development\nStock Exchange\nofficer\nOctober 2011\n控股有限公司)\nand investment,',
      ['江北地產控股有限公司'],
    ],
    ['Ltd (新江北地\n產代理有限公\n司), a\nsubsidiary of', ['新江北地產代理有限公司']],
    ['Co. Ltd. (三江控股(集團)有\nand investment\nStock Exchange\n限公司)', ['三江控股(集團)有限公司']],
    ['(Group) Limited (上海江南\npresent\n地產(集團)有限公司)', ['上海江南地產(集團)有限公司']],
    [
      'Partnership) (天海\n凱盈八號創業投資\n合夥企業(有限合\n夥))\n8,722,560',
      ['天海凱盈八號創業投資合夥企業(有限合夥)'],
    ],
    ['(江北\n順金贏企\n業管理合夥企\n業(有限合夥))', ['江北順金贏企業管理合夥企業(有限合夥)']],
    ['(江\n海聯新科技股\n權投資中心(有\n限合夥))', ['江海聯新科技股權投資中心(有限合夥)']],
    ['關於合夥\n(有限合\n夥))', []],
    // both names in one cell
    [
      '星州江北物業管理有\n(1)\nPRC/Mainland\nRMB1,000,000\n100% Property\n限公司 Xingzhou\nChina/\nmanagement\nJiangbei Property\n17 September\nManagement\n2010\nCo., Ltd.\n(“Xingzhou Jiangbei”)',
      ['星州江北物業管理有限公司', 'Xingzhou Jiangbei Property Management Co., Ltd.'],
    ],
    [
      '南灘美時地產經紀\n(5)\nPRC/Mainland\n有限公司 Nantan\nChina/\nbrokerage\nMeishi Property\n6 June 2019\nBrokerage Co.,\nMay 2018\nand\nLtd.',
      ['南灘美時地產經紀有限公司', 'Nantan Meishi Property Brokerage Co., Ltd.'],
    ],
    [
      '星州匯華企業管理諮\n(5)\nPeople’s Republic\nRMB5,000,000\n100% Investment\n詢有限公司\nof China\nholding\nXingzhou Huihua\n(“PRC”)/Mainland\nManagement\nChina/\nConsulting\n31 January 2019\nCo., Ltd. (“Xingzhou',
      ['星州匯華企業管理諮詢有限公司', 'Xingzhou Huihua Management Consulting Co., Ltd.'],
    ],
    ['星州匯華企業管理諮\n(5)\n詢有限公司\nof China\nholding\nXingzhou Huihua\n(“Xingzhou', []],
    // its English name has no end
    [
      '南灘美時地產經紀\n(5)\n有限公司 Nantan\nChina/\nMeishi Property\n(“Nantan Meishi”)',
      ['南灘美時地產經紀有限公司'],
    ],
    ['(5)\n有限公司 Nantan\nMeishi Co., Ltd.', []],
    ['北溪控股有限公司\n(5)\n有限公司 Nantan\nMeishi Co., Ltd.', []],
    // not what it is called
    ['星州江北房地產開發\n中國\n44.00\n物業開發\n有限公司(「南灘」)', []],
    ['星州江北房地產開發有限公司\n中國\n44.00\n有限公司(「江北」)', []],
    ['(於海南島註冊成立的有限公司)\n更改營業地點\n北溪控股有限公司(本公司)', []],
    // other words of the same letters between them, or no bracket open
    ['Limited (江北地產\n物業發展及銷售\n(北溪)\n控股有限公司)', []],
    ['Limited 江北地產\nStock Exchange\n控股有限公司)', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, [hanCompanyOverCells], 'company')).toEqual(names)
  })

  it('leaves its last line to no other recogniser', () => {
    const text = '(Group) Limited (上海江南\npresent\n地產(集團)有限公司)\n南灘有限公司)'
    expect(namesIn(text, [hanCompanyOverCells, hanCompany], 'company')).toEqual([
      '上海江南地產(集團)有限公司',
      '南灘有限公司',
    ])
  })
})
