import { describe, expect, test } from 'vitest'
import { company } from '../../../../src/core/analysis/entities/company'
import { companyByDescription } from '../../../../src/core/analysis/entities/company-by-description'
import { definedTerm } from '../../../../src/core/analysis/entities/defined-term'
import { person } from '../../../../src/core/analysis/entities/person'
import { stockCode } from '../../../../src/core/analysis/entities/stock-code'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    'a deputy director of the audit department of Tin Bay Tourism & Exhibition Group from 2010, a manager in the department of Finance',
    'Tin Bay Tourism & Exhibition Group',
  ],
  [
    'a partner of Quay, Lam & Ash CPA and managing partner of Tolmie & Crane Chambers, consultant of Mergers & Acquisitions, partner in Research & Development',
    'Quay, Lam & Ash CPA',
    'Tolmie & Crane Chambers',
  ],
  [
    'a director of Tin Bay Xincai (SZSE: 300799) and secretary of Northmere Auto Services (1872.HK)',
    'Tin Bay Xincai',
    'Northmere Auto Services',
  ],
  [
    'a member of the audit committee of Lam Quay Water (stock code: 6129) and a director of Tin Bay Foods (Stock Code: 08012)',
    'Lam Quay Water',
    'Tin Bay Foods',
  ],
  [
    'the Convertible Bonds (stock code: 5679), the RMB Counter (Stock Code: 82991), the Temporary Counter (Stock Code: 2990), Bonus Warrants (Stock Code: 1441) and Odd Lots (stock code: 2991)',
  ],
  [
    'the Department of Water Resources, Department of Electrical Industries and the Department of Social Insurance',
  ],
  ['as consultant in Oil & Gas and consultant in Food & Beverage'],
  ['listed on GEM (stock code: 8123), the Company (stock code: 612) and its H Shares (stock code: 613)'],
  [
    'He was vice president of Redquay Hotels Greater China, general manager of Tolmie Retail (HK) and director of Wealth Management Hong Kong, manager of Sales (Hong Kong)',
    'Redquay Hotels Greater China',
    'Tolmie Retail (HK)',
  ],
  ['Quay\nHoldings Limited is an exempted company with limited liability incorporated under'],
  [
    '3. Northmere Tian Yu Northmere Tian Yu is a company established under the laws of the PRC',
    'Northmere Tian Yu',
  ],
  ['Redquay Jia Yuan Group is a company established in the PRC', 'Redquay Jia Yuan Group'],
  ['Northmere Yanchang is a non wholly-owned subsidiary of the Company', 'Northmere Yanchang'],
  [
    'while Redquay Petroleum Group, being a substantial Shareholder, and Lam Tsz Kit, a controlling shareholder',
    'Redquay Petroleum Group',
  ],
  [
    'Party B is a company established in the PRC. The HK Target is a company incorporated in Hong Kong. Project Co is a company incorporated in Samoa. Vendor A is an indirect wholly-owned subsidiary of it. The Redquay Partner is a company incorporated in Samoa',
  ],
  ['Northmere Quay Limited. Northmere Quay is a company incorporated in Samoa', 'Northmere Quay Limited'],
  [
    'has appointed Quay International Capital Corporation, Silk Bay International, Dawn International and Bank of Quay as the joint global coordinators, joint lead managers and joint bookrunners, and Tin Bank Ltd., The Bank of East Quay, Limited, Tin International and Orient Quay (Hong Kong) as the joint lead managers in respect of',
    'Quay International Capital Corporation',
    'Silk Bay International',
    'Dawn International',
    'Bank of Quay',
    'Tin Bank Ltd.',
    'The Bank of East Quay, Limited',
    'Tin International',
    'Orient Quay (Hong Kong)',
  ],
  [
    'Nomara and Quay Stanley have been appointed as the joint global coordinators; the Company and Placing Agent as placing agent',
    'Nomara',
    'Quay Stanley',
  ],
  [
    'Lam Tsz Kit is COO of Nan Quay Group and Chairman of Nan Quay Life Sciences',
    'Nan Quay Group',
    'Nan Quay Life Sciences',
  ],
  ['Chairman of Redquay Pacific and President of Asia Pacific', 'Redquay Pacific'],
  [
    'the Company and Northmere Smelting (the “JV Partner”), a limited liability company established in the PRC, agreed',
    'Northmere Smelting',
  ],
  ['The Vendor, Redquay Ventures, an exempted limited partnership registered in Tin Bay', 'Redquay Ventures'],
  ['He worked at Tolmie Crane, an accounting firm, until then', 'Tolmie Crane'],
  ['sold to Silver Quay Minerals, a company incorporated in Bermuda', 'Silver Quay Minerals'],
  ['the Purchaser, a company incorporated in Bermuda'],
  ['Mr. Lam Tsz Kit, a company secretary registered in Tin Bay'],
  ['the Vendor, Lam Tsz Kit, a company registered in his name'],
  [
    'Northmere Limited (“Silver Quay”). Later Silver Quay, a company incorporated in Bermuda',
    'Northmere Limited',
  ],
  ['in Hong Kong, a company may be registered'],
  [
    'He worked at Silver Quay, Tolmie Crane and Redquay from 2001. He joined Tin On Group',
    'Silver Quay',
    'Tolmie Crane',
    'Redquay',
    'Tin On Group',
  ],
  [
    'Prior to joining Northmere Telecom., she began her career at Redquay & Ash',
    'Northmere Telecom',
    'Redquay & Ash',
  ],
  ['She was Chairman of Tin On Group and a partner of Mr. Lam', 'Tin On Group'],
  ['Director of Asset Management, manager of Corporate Finance Group, president of Asia Pacific Energy'],
  ['He joined the Group in 2001, joined Legal Department and worked for Hong Kong Government'],
  ['He worked with Peter Wong, was employed by Mr. Ho, worked at Central and joined Civil Action No. 5'],
  ['Redquay Ventures, a ship registered in Tin Bay'],
]

describe('companies by what is said of them', () => {
  test('by the code in brackets behind them', () => {
    const table = 'Company name\n(stock code)\nDate\nQuay & Tin Holdings (2314)\n14 October 2022\n'
    expect(namesIn(table, [stockCode, companyByDescription], 'company')).toEqual(['Quay & Tin Holdings'])
  })
  test('by the code in the cell below', () => {
    const table =
      'Name\nStock code\nFair value\nTin Bay Digital\n08405\n12,310\nQuay Pharma Int’l\n1498\n9.5%\n'
    expect(namesIn(table, [stockCode, companyByDescription], 'company')).toEqual([
      'Tin Bay Digital',
      'Quay Pharma Int’l',
    ])
  })
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [definedTerm, company, person, companyByDescription], 'company')).toEqual(names)
  })
})
