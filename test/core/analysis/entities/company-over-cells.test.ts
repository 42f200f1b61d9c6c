import { describe, expect, it } from 'vitest'
import { companyOverCells } from '../../../../src/core/analysis/entities/company-over-cells'
import { namesIn } from './reading'

describe('entities/company-over-cells', () => {
  it.each([
    // what stands right above is the name's beginning, though it begins with a country
    [
      'Quay 608 and TJA HK\n(in connection with swaps)\n3,176,800\nYes\nChina Southern Quay\nManagement Co., Ltd. (南灘基金管理有限公司)',
      [],
    ],
    [
      'Northmere Quay Limited\nHong Kong\nLending\nHK$200,000\nNorthmere Quay Investment\nHong Kong SAR\nFund management\nHK$10,000,000\nManagement Limited',
      ['Northmere Quay Investment Management Limited'],
    ],
    [
      'Northmere General Insurance (Hong\nHong Kong SAR\nGeneral insurance\nHK$620,000,000\nKong) Company Limited\nNorthmere Bay Pte Ltd',
      ['Northmere General Insurance (Hong Kong) Company Limited'],
    ],
    [
      'East Quay Real Estate\nPeople’s Republic\nProperty management\nRMB10,000\nof China\nManagement Co., Ltd.',
      ['East Quay Real Estate Management Co., Ltd.'],
    ],
    [
      'Seabright Quay Properties\nDevelopment of\nMain Board of the\nChief financial\nMay 2007 to\nHoldings Limited (江北地產\nproperties for sale\n控股有限公司)',
      ['Seabright Quay Properties Holdings Limited'],
    ],
    [
      'Northmere Quay Bright\nInvestment\nN/A\nVice president\nMarch 2018 to\nInvestment Group Co., Ltd.\ndevelopment and\nOctober 2018\n(北溪江光投資集團有限\nproperty\n公司)',
      ['Northmere Quay Bright Investment Group Co., Ltd.'],
    ],
    [
      'Redwater Properties Group\nReal estate\nMain Board of the\nLimited (紅川地產集團有限',
      ['Redwater Properties Group Limited'],
    ],
    // another cell beside it may be the beginning, or what is above is a piece of the name
    [
      'Northmere Hongda Property\nNorthmere Changfang\nBeneficial owner\n49%\nManagement Co., Ltd.\n(北溪宏達物業',
      [],
    ],
    ['QUAY International\n(Hong Kong)\nInvestment\nManagement\nCompany Limited\n(江北國際(香港)投', []],
    // nothing of a row between them
    ['Northmere Investment\nHong Kong SAR\nManagement Limited', []],
    // the boxes of a chart, and a bank that has its own name
    ['Quanan Bay\n100%\n100%\nNorthmere Quay\n95%\nServices Co., Ltd.', []],
    ['Northmere Quay Tin\nHong Kong\nHK$10,000\nIndustrial Bank Co., Ltd.', []],
    // a name of its own above, or a sentence
    ['Northmere Quay Limited\nHong Kong\nHK$10,000\nManagement Limited', []],
    ['He left Northmere Quay.\nHong Kong\nHK$10,000\nManagement Limited', []],
    ['Property Investment\nHong Kong\nHK$10,000\nManagement Limited', []],
    ['Northmere Quay Investment\nHong Kong\nHK$10,000\nSouthlake Management Limited', []],
    ['Total Equity Shares\nHong Kong\nHK$10,000\nManagement Limited', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, [companyOverCells], 'company')).toEqual(names)
  })

  it('marks the first line of the name alone', () => {
    const text = 'East Quay Real Estate\nHong Kong\nHK$10,000\nManagement Limited'
    const spans = [...companyOverCells.find(text, [])].map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(['East Quay Real Estate'])
  })
})
