import { expect, it } from 'vitest'
import { filingClass, type FilingClass } from '../../../src/core/resolution/filing-class'

const cases: [kind: string | null, title: string | null, expected: FilingClass | null][] = [
  ['Announcements and Notices - [Discloseable Transaction]', null, 'announcement'],
  [
    'Announcements and Notices - [Final Results / Closure of Books or Change of Book Closure Period]',
    null,
    'announcement',
  ],
  ['Announcements and Notices - [Notice of AGM]', null, 'meeting notice'],
  ['Announcements and Notices - [Final Results / Notice of AGM]', null, 'announcement'],
  ['公告及通告 - [股東周年大會通告]', null, 'meeting notice'],
  ['公告及通告 - [股東周年大會的結果]', null, 'announcement'],
  ['公告及通告 - [延遲發送通函或其他文件]', null, 'announcement'],
  ['Circulars - [Explanatory Statement for Repurchase of Shares]', null, 'circular'],
  ['通函', null, 'circular'],
  ['Listing Documents - [Offer for Subscription]', null, 'listing document'],
  ['上市文件 - [供股]', null, 'listing document'],
  ['Financial Statements/ESG Information - [Annual Report]', null, 'annual report'],
  ['Financial Statements/ESG Information - [Interim/Half-Year Report]', null, 'interim report'],
  ['財務報表/環境、社會及管治資料 - [中期/半年度報告]', null, 'interim report'],
  ['財務報表/環境、社會及管治資料 - [季度報告]', null, 'quarterly report'],
  ['財務報表/環境、社會及管治資料 - [環境、社會及管治資料/報告]', null, 'other report'],
  ['Monthly Returns', 'Monthly Return for May', 'form'],
  ['翌日披露報表 - [股份購回]', null, 'form'],
  ['Proxy Forms', null, 'form'],
  ['supplemental announcement', null, 'announcement'],
  ['poll results', null, 'announcement'],
  ['circular', null, 'circular'],
  [null, 'ANNUAL REPORT 2020', 'annual report'],
  [null, 'ANNOUNCEMENT ON THE DELAY OF THE ANNUAL REPORT', 'announcement'],
  [null, '關於延遲刊發年報之公告', 'announcement'],
  [null, 'GLOBAL OFFERING', 'listing document'],
  [null, 'SOMETHING ELSE', null],
  [null, null, null],
]

it.each(cases)('%s, %s: %s', (kind, title, expected) => {
  expect(filingClass({ kind, title })).toBe(expected)
})
