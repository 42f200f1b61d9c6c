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
  ['Messing, Crane & Poole LLP', 'Crane & Poole LLP'],
  ['audited by KPMG and', 'KPMG'],
  ['Hearth & Vale Partners', 'Hearth & Vale Partners'],
  ['the Board and the Company Limited'],
  ['Mandatory Provident Fund and the Licensed Bank'],
  ['Holdings Limited'],
  ['The Stock Exchange of Hong Kong Limited'],
  ['Northmere\nLimited'],
]

describe('company', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [organisation, company], 'company')).toEqual(names)
  })
})
