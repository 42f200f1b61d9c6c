import { describe, expect, test } from 'vitest'
import { bilingualPair } from '../../../../src/core/analysis/entities/bilingual-pair'
import { readChunk } from '../../../../src/core/analysis/read-chunk'

const table: readonly (readonly [text: string, ...pairs: string[]])[] = [
  [
    '8 January\nHo Chi Wah/何志華\n750\nXiang Lin / 向琳\n0',
    'person Ho Chi Wah = 何志華',
    'person 何志華 = Ho Chi Wah',
    'person Xiang Lin = 向琳',
    'person 向琳 = Xiang Lin',
  ],
  ['Tin Bay No.3 Private Securities\nInvestment Fund (天灣3號私募證券投資基金)', 'company'],
  ['and/或\nSilver Quay/銀灣\n750\nhttps://Ho Wah/何志華先生\n'],
  [
    'of the Fund Northmere Hexing No. 10 Private Equity Investment Fund* (星河10號私募證券投資基金)',
    'company Fund Northmere Hexing No. 10 Private Equity Investment Fund = 星河10號私募證券投資基金',
    'company 星河10號私募證券投資基金 = Fund Northmere Hexing No. 10 Private Equity Investment Fund',
  ],
  [
    'by the Sea Drug Registration Regulations* (海藥註冊管理辦法)',
    'law Sea Drug Registration Regulations = 海藥註冊管理辦法',
    'law 海藥註冊管理辦法 = Sea Drug Registration Regulations',
  ],
  [
    'granted by the Sea Food Administration* (海洋食品監督管理總局)',
    'organisation Sea Food Administration = 海洋食品監督管理總局',
    'organisation 海洋食品監督管理總局 = Sea Food Administration',
  ],
  [
    'Xinghe Medical Co., Ltd.* (星河醫療股份有限公司)',
    'company Xinghe Medical Co., Ltd. = 星河醫療股份有限公司',
    'company 星河醫療股份有限公司 = Xinghe Medical Co., Ltd.',
  ],
  ['the Ministry of Tides of\nthe PRC (中華人民共和國潮汐部)', 'organisation'],
  ['the PRC seaway Law (《中華人民共和國航道法》), adopted', 'law'],
  ['in the Fujian Province (福海省人民政府)', 'organisation'],
  [
    'Xinghe Trust Investment Corporation (星河信託投資公司)',
    'company Xinghe Trust Investment Corporation = 星河信託投資公司',
    'company 星河信託投資公司 = Xinghe Trust Investment Corporation',
  ],
  ['the Investment Company (投資公司)'],
  // in a narrow column
  [
    'Top 50 Brands (2019五十強)\nChina Tin\nTrade Association\n(中國錫業協會)\n2019',
    'organisation China Tin Trade Association = 中國錫業協會',
    'organisation 中國錫業協會 = China Tin Trade Association',
  ],
  [
    'our project (北溪項目)\nNanwan Municipal\nBureau of Housing\nSecurity and Management\n(南灣市住房保障和房產局)',
    'organisation Nanwan Municipal Bureau of Housing Security and Management = 南灣市住房保障和房產局',
    'organisation 南灣市住房保障和房產局 = Nanwan Municipal Bureau of Housing Security and Management',
  ],
  ['rated by\nTin Bay\nSilver\nQuay\nChina Tin\nTrade Association\n(中國錫業協會)'],
  ['Hong Kong\nChina Tin Trade\n(中國錫業協會)'],
  ['Friday (星期五)'],
  ['Northmere Vale (Northmere於抵押股份當日(定義見上市規則)'],
  ['Northmere Technology Co., Ltd.* (於中華人民共和國註冊成立的股份有限公司)'],
  ['Ho Chi Wah (何志華), aged 61', 'person Ho Chi Wah = 何志華', 'person 何志華 = Ho Chi Wah'],
  ['Bright Dusk (明天)'],
  ['Holdings Limited (星河國際 leisure-related 控股有限公司)'],
]

describe('names in two languages', () => {
  test.each(table)('%s', (text, ...pairs) => {
    const found = readChunk(text, [bilingualPair])
    expect(
      found.map((f) => ('pairName' in f && f.pairName ? `${f.kind} ${f.name} = ${f.pairName}` : f.kind)),
    ).toEqual(pairs)
  })
})
