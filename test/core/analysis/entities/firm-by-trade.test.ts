import { describe, expect, test } from 'vitest'
import { company } from '../../../../src/core/analysis/entities/company'
import { firmByTrade } from '../../../../src/core/analysis/entities/firm-by-trade'
import { person } from '../../../../src/core/analysis/entities/person'
import { namesIn } from './reading'

const readers = [company, firmByTrade, person]
const table: readonly (readonly [text: string, firms: readonly string[], people: readonly string[]])[] = [
  ['audited by Messrs. Quill Ash, Certified Public Accountants, who retire', ['Quill Ash'], []],
  ['audited by Messrs. Deacon Fairlie & Co., Certified Public Accountants.', ['Deacon Fairlie & Co.'], []],
  ['Messrs. Wong Yip & Co., Solicitors, act', ['Wong Yip & Co.'], []],
  [
    'Messrs. Ng, Poon & Partners, Solicitors, and Messrs. Quayle & Ash, Solicitors, are',
    ['Ng, Poon & Partners', 'Quayle & Ash'],
    [],
  ],
  ['Messrs. Crane Wharf Tolmie who retire and offer themselves as auditors', ['Crane Wharf Tolmie'], []],
  ['re-appoint Messrs. Ash & Quill as auditors', ['Ash & Quill'], []],
  ['Messrs. Lam Tsz Kit and Ho Wai retire as auditors of the fund', [], ['Lam Tsz Kit', 'Ho Wai']],
  ['Messrs. Lam Tsz Kit, Ho Wai and Au Siu Ming retire', [], ['Lam Tsz Kit', 'Ho Wai', 'Au Siu Ming']],
  ['Mr. Lam Tsz Kit and Quill Ash & Co., Certified Public Accountants', ['Quill Ash & Co.'], ['Lam Tsz Kit']],
  ['Quill & Ash\nCertified Public Accountants\nHong Kong', ['Quill & Ash'], []],
  ['Tolmie Crane\nCertified Public Accountants', ['Tolmie Crane'], []],
  ['auditor, Tolmie Crane, Certified Public Accountants', ['Tolmie Crane'], []],
  ['Lam Tsz Kit\nCertified Public Accountants', [], []],
  ['Independent Auditors\nCertified Public Accountants', [], []],
  ['Mr. Lam Tsz Kit, Certified Public Accountants (Practising)', [], ['Lam Tsz Kit']],
  ['Hong Kong Institute of Certified Public Accountants', [], []],
  ['a member of the Society, Certified Public Accountants', [], []],
  ['Mr. Lam Tsz Kit and Ho Wai Lun, Solicitors of the High Court', [], ['Lam Tsz Kit', 'Ho Wai Lun']],
]

describe('firmByTrade', () => {
  test.each(table)('%s', (text, firms, people) => {
    expect(namesIn(text, readers, 'company').sort()).toEqual([...firms].sort())
    expect(namesIn(text, readers, 'person')).toEqual(people)
  })
})
