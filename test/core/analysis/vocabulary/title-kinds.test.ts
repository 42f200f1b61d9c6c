import { describe, expect, test } from 'vitest'
import { kindOfTitle } from '../../../../src/core/analysis/vocabulary/title-kinds'

describe('the kind that a title names', () => {
  test.each([
    ['UNUSUAL PRICE MOVEMENT AND UPDATE ON QUARTERLY RESULTS OF AN ASSOCIATE', 'unusual movements'],
    ['TERMS OF REFERENCE OF THE NOMINATION COMMITTEE', 'terms of reference'],
    ['提名委員會職權範圍', 'terms of reference'],
    ['Supplemental Listing Document for warrants', 'listing document'],
    ['SUPPLEMENTAL ANNOUNCEMENT', 'supplemental announcement'],
    ['SUPPLEMENTAL NOTICE OF ANNUAL GENERAL MEETING', 'notice of general meeting'],
    ['NOTICE OF THE 2023 SECOND EXTRAORDINARY GENERAL MEETING', 'notice of general meeting'],
    ['CONNECTED TRANSACTION: SUPPLEMENTAL AGREEMENT', 'connected transaction'],
    ['POSITIVE PROFIT WARNING', 'positive profit alert'],
    ['内幕消息 正面盈利预警', 'positive profit alert'],
    ['盈利预警', 'profit warning'],
    ['变更核数师', 'change of auditor'],
    ['ENVIRONMENTAL, SOCIAL AND GOVERNANCE REPORT 2023', 'esg report'],
    ['環境、社會及管治報告', 'esg report'],
    ['CHANGE OF COMPANY SECRETARY AND AUTHORISED REPRESENTATIVE', 'change of company secretary'],
    ['更換公司秘書', 'change of company secretary'],
    ['CHANGE OF ADDRESS OF PRINCIPAL PLACE OF BUSINESS', 'change of address'],
    ['更改香港主要營業地點地址', 'change of address'],
    ['CHANGE OF COMPANY NAME AND STOCK SHORT NAME', 'change of company name'],
    ['更改公司名稱', 'change of company name'],
    ['DISMISSAL OF WINDING UP PETITION', 'winding-up petition'],
    ['清盤呈請聆訊', 'winding-up petition'],
    ['QUARTERLY UPDATE ON RESUMPTION PROGRESS', 'suspension of trading'],
    ['復牌指引', 'suspension of trading'],
    ['RESUMPTION OF TRADING', 'resumption of trading'],
    ['PROPOSED VOLUNTARY DELISTING', 'withdrawal of listing'],
    ['建議撤銷上市地位', 'withdrawal of listing'],
    ['ISSUE OF US$350 MILLION 5.875% BONDS DUE 2031', 'issue of notes'],
    ['PRICING OF GUARANTEED SENIOR NOTES', 'issue of notes'],
    ['發行於二零三一年到期之優先票據', 'issue of notes'],
    ['PROPOSAL FOR THE PRIVATISATION OF NORTHMERE LIMITED', 'privatisation'],
    ['MANDATORY UNCONDITIONAL CASH OFFER BY HERON SECURITIES', 'offer'],
    ['無條件強制性全面要約', 'offer'],
    ['PROPOSED SHARE CONSOLIDATION', 'capital reorganisation'],
    ['建議修訂組織章程細則', 'amendment of articles'],
    ['ON-MARKET SHARE REPURCHASE', 'share buyback'],
    ['建議回購股份', 'share buyback'],
  ])('%s: %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
  })
  test.each([
    ['MAJOR TRANSACTION AND CESSATION OF CONTINUING CONNECTED TRANSACTIONS', 'major transaction'],
    ['CONNECTED TRANSACTION AND MAJOR TRANSACTION', 'connected transaction'],
    ['CHANGE OF AUDITOR AND RESIGNATION OF DIRECTOR', 'change of auditor'],
    ['(1) RIGHTS ISSUE; (2) CONNECTED TRANSACTION', 'rights issue'],
  ])('and of several the first: %s: %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
  })
})
