import { describe, expect, test } from 'vitest'
import { organisation } from '../../../../src/core/analysis/entities/organisation'
import { company } from '../../../../src/core/analysis/entities/company'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Reference is made to the circular of Northmere Holdings Limited dated', 'Northmere Holdings Limited'],
  ['by Xinghe Medical Technology Co., Ltd.* (星河)', 'Xinghe Medical Technology Co., Ltd.'],
  ['NORTHMERE HOLDINGS LIMITED', 'NORTHMERE HOLDINGS LIMITED'],
  ['XINGHE TECHNOLOGY CO., LTD.', 'XINGHE TECHNOLOGY CO., LTD.'],
  ['Northmere Limited and Southlake Limited', 'Northmere Limited', 'Southlake Limited'],
  ['Chairman of Northmere Bay (Hong Kong) Limited', 'Northmere Bay (Hong Kong) Limited'],
  ['ACQUISITION OF NORTHMERE LIMITED', 'NORTHMERE LIMITED'],
  ['Bank of Northmere Limited', 'Bank of Northmere Limited'],
  ['Northmere Capital Group Limited', 'Northmere Capital Group Limited'],
  [
    'Eastern Capital Corporation Hong Kong Securities Limited',
    'Eastern Capital Corporation Hong Kong Securities Limited',
  ],
  ['Lantern Bloom Fund, L.P.持有', 'Lantern Bloom Fund, L.P.'],
  ['borrowed from NMB AG Hong Kong Branch, the', 'NMB AG Hong Kong Branch'],
  ['the Vendor and Larkfield Inc. agreed', 'Larkfield Inc.'],
  ['Messing, Crane & Poole LLP', 'Messing, Crane & Poole LLP'],
  ['audited by KPMG and', 'KPMG'],
  ['and Lai Ho Lun of Dunmore Corporate Advisory Limited were', 'Dunmore Corporate Advisory Limited'],
  ['Northmere Friends of Sea Farming Limited', 'Northmere Friends of Sea Farming Limited'],
  ['by Tai An Harbour Co., Ltd. and An Harbour', 'Tai An Harbour Co., Ltd.'],
  ['NMB AG 南灘分行', 'NMB AG 南灘分行'],
  ['and Tollgate Bay Resources N.L., a company', 'Tollgate Bay Resources N.L.'],
  ['JQR and Northmere Investments (Hong Kong) Limited (in', 'Northmere Investments (Hong Kong) Limited'],
  ['Bread and Tea House Limited', 'Bread and Tea House Limited'],
  ['Hearth & Vale Partners', 'Hearth & Vale Partners'],
  [
    'of Northmere Insurance (Group) Company of China, Ltd., which',
    'Northmere Insurance (Group) Company of China, Ltd.',
  ],
  ['a director of the Company of China, Ltd.'],
  ['8.\nNMB AG\nQuayside Branch\n(“NMB', 'NMB AG Quayside Branch'],
  ['NMB AG\nQuayside Branch of the sea', 'NMB AG'],
  ['by Lantern Fund I OFC, of which', 'Lantern Fund I OFC'],
  ['the Board and the Company Limited'],
  ['Mandatory Provident Fund and the Licensed Bank'],
  ['Holdings Limited'],
  ['The Stock Exchange of Hong Kong Limited'],
  ['Northmere\nLimited'],
  ['sold to Morning Acquisition Pte. Ltd. by', 'Morning Acquisition Pte. Ltd.'],
  [
    'Grüner Wald GmbH & Co. KG, Kawanami K.K. and Steppe JSC',
    'Grüner Wald GmbH & Co. KG',
    'Kawanami K.K.',
    'Steppe JSC',
  ],
  ['Casa Verde S. de R.L. de C.V. and Rio Claro Ltda.', 'Casa Verde S. de R.L. de C.V.', 'Rio Claro Ltda.'],
  ['PT Nusa Permata and OOO Severnaya Zvezda', 'PT Nusa Permata', 'OOO Severnaya Zvezda'],
  ['as Chief Executive of Pointer Investment Limited', 'Pointer Investment Limited'],
  [
    'the Council and the Foo Technology Centre Corporation Limited',
    'Foo Technology Centre Corporation Limited',
  ],
  ['of Sui On Construction and Materials Limited', 'Sui On Construction and Materials Limited'],
  [
    'a director of The Harbourlight Development Company, Limited',
    'The Harbourlight Development Company, Limited',
  ],
  ['granted by Bank of Northland and others', 'Bank of Northland'],
  ['Bank of Northland (Asia) Limited, Macau Branch', 'Bank of Northland (Asia) Limited, Macau Branch'],
  ['Quill, Ash & Partners', 'Quill, Ash & Partners'],
  [
    'Meishan Harbour Equity Investment Partnership (Limited Partnership) (the “Purchaser”)',
    'Meishan Harbour Equity Investment Partnership (Limited Partnership)',
  ],
  ['held by Orbit Asia Partners Fund II, Dawn Limited', 'Orbit Asia Partners Fund II', 'Dawn Limited'],
  ['The Bank of New Ayr, London Branch acts as trustee.', 'The Bank of New Ayr, London Branch'],
  ['of Bay REIT and Tern Holdings Limited', 'Tern Holdings Limited'],
  ['our PRC Legal Advisors, Vale & Ash Law Offices', 'Vale & Ash Law Offices'],
  ['remitted to Sea Hawk Trading FZE', 'Sea Hawk Trading FZE'],
  ['Services Co., Ltd.'],
  ['Property Management Limited'],
  ['U.S. Securities and Exchange Commission'],
  ['Farming and Commercial Bank of Northland Limited', 'Farming and Commercial Bank of Northland Limited'],
  ['held by Redpoint Family Trust and the Family Trust', 'Redpoint Family Trust'],
  ['Ms. Glen Ho of Dunmore Advisory Limited', 'Dunmore Advisory Limited'],
  ['Northmere Trust Company (Cayman) Limited', 'Northmere Trust Company (Cayman) Limited'],
  ['Banker\nThe Northmere Bay Corporation Limited\n', 'The Northmere Bay Corporation Limited'],
  ['is Rongda Law Offices (Shenzhen).', 'Rongda Law Offices (Shenzhen)'],
  ['PRIVATISATION OF NORTHMERE PORT LIMITED', 'NORTHMERE PORT LIMITED'],
  ['Joint Global Coordinators Northmere Capital Limited', 'Northmere Capital Limited'],
  [
    'by Northmere Harbour Securities (Hong Kong) Co., Limited to',
    'Northmere Harbour Securities (Hong Kong) Co., Limited',
  ],
  ['to Northmere Heron Master Fund SPC (acting for', 'Northmere Heron Master Fund SPC'],
  [
    'worked at Ernst & Young and Northmere Precision Limited.',
    'Ernst & Young',
    'Northmere Precision Limited',
  ],
  ['Governance of Locally Incorporated Authorised Institutions'],
  ['Parc Quayside Incorporated and', 'Parc Quayside Incorporated'],
  ['Interest-bearing Bank and Other Borrowings'],
  ['4.\nManagement (HK) Limited\n'],
]

describe('company', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [organisation, company], 'company')).toEqual(names)
  })
})
