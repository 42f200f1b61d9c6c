import { describe, expect, it } from 'vitest'
import { companyOverCells } from '../../../../src/core/analysis/entities/company-over-cells'
import { namesIn } from './reading'

describe('entities/company-over-cells', () => {
  it.each([
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
      '星州江北房地產開發\n普通股人民幣\n中國\n44.00\n44.00\n物業開發\n–\n–\n有限公司(「江北」)\n1,881,000元',
      ['星州江北房地產開發有限公司'],
    ],
    [
      '萬邦融資租賃(江南)股份\n註冊資本人民幣\n中國\n37.21\n37.21融資租賃\n102,090\n有限公司\n500,000,000元\n(「萬邦融資租賃」)',
      ['萬邦融資租賃(江南)股份有限公司'],
    ],
    ['星海市南灘精通融資租賃\n美\n中國\n46.96\n有限公司(「星海南灘」)', ['星海市南灘精通融資租賃有限公司']],
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
    // not what it is called
    ['星州江北房地產開發\n中國\n44.00\n物業開發\n有限公司(「南灘」)', []],
    ['星州江北房地產開發有限公司\n中國\n44.00\n有限公司(「江北」)', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, [companyOverCells], 'company')).toEqual(names)
  })

  it('marks the first line of the name alone', () => {
    const text = 'East Quay Real Estate\nHong Kong\nHK$10,000\nManagement Limited'
    const spans = [...companyOverCells.find(text, [])].map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(['East Quay Real Estate'])
  })
})
