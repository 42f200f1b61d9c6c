import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  ['the positive profit alert dated 5 May 2021', 'announcement | 2021-05-05'],
  ['the positive profit alert announcement of the Company dated 5 May 2021', 'announcement | 2021-05-05'],
  [
    'Reference is made to the profit warning of the Company dated 5 May 2021 (the “Profit Warning”).',
    'announcement | 2021-05-05 | Profit Warning',
  ],
  [
    'the business update of Harbour Star Limited dated 5 May 2021',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  ['as set out in the trading update dated 5 May 2021', 'announcement | 2021-05-05'],
  ['the Company’s operational update published on 5 May 2021', 'announcement | 2021-05-05'],
  [
    'the quarterly updates of the Company dated 5 May 2021 and 5 August 2021',
    'announcement | 2021-05-05',
    'announcement | 2021-08-05',
  ],
  ['The Company issued a positive profit alert on 5 May 2021.', 'announcement | 2021-05-05'],
  [
    'the Company issued a profit warning dated 5 May 2021 and a supplemental profit warning announcement dated 8 May 2021',
    'announcement | 2021-05-05',
    'announcement | 2021-05-08',
  ],
  [
    'the announcement titled “VOLUNTARY ANNOUNCEMENT – BUSINESS UPDATE” dated 5 May 2021',
    'announcement | 2021-05-05',
  ],
  [
    'the voluntary announcement – business update of the Company dated 5 May 2021',
    'announcement | 2021-05-05',
  ],
  ['本公司日期為二零二一年五月五日之正面盈利預告', 'announcement | 2021-05-05'],
  ['茲提述本公司日期為二零二一年五月五日之盈利警告(「盈利警告」)', 'announcement | 2021-05-05 | 盈利警告'],
  ['兹提述本公司日期为2021年5月5日之盈利预警', 'announcement | 2021-05-05'],
  ['本公司於二零二一年五月五日刊發之業務更新', 'announcement | 2021-05-05'],
  ['本公司於二零二一年五月五日發出盈利預警', 'announcement | 2021-05-05'],
  ['本公司日期為二零二一年五月五日之正面盈利預告公告', 'announcement | 2021-05-05'],
  // no announcement
  ['the business update meeting held on 5 May 2021'],
  ['Management will give a business update on 5 May 2021.'],
  ['The Board resolved to issue a profit warning as at 5 May 2021.'],
  ['the Company’s sales fell after the profit warning on 5 May 2021'],
  ['截至二零二一年五月五日之業務更新'],
  ['於二零二一年五月五日之業務最新情況如下'],
]

describe('warnings, alerts and updates', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
