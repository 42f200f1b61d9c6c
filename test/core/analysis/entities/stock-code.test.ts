import { describe, expect, test } from 'vitest'
import { stockCode } from '../../../../src/core/analysis/entities/stock-code'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    'Company name\n(stock code)\nDate of announcement\nQuay & Tin Holdings (2314)\n14 October 2022\nTin Bay Group Ltd. (731)\nNote (2022)\n',
    '02314',
    '00731',
  ],
  [
    'Company\nStock code\nPeriod\nGrand Quay Holdings\n8207\nMarch 2017 to present\nTin Bay Group Limited\n6829\nNovember 2019 to present',
    '08207',
    '06829',
  ],
  ['曾任星海控股(聯交所(1196)及東山證券交易所(600703))之董事', '01196', '600703'],
  ['於聯交所(附註1)及聯交所(1)上市'],
  ['根據聯交所(2023)年通知'],
  [
    'Company name (stock code)\nQuay & Tin Holdings (2314)\n14 October 2022\nLoss before tax (345)\nTin Bay Group Ltd. (731)\n',
    '02314',
    '00731',
  ],
  ['A股代碼:600127 A股簡稱:星海 H 股代碼:06127', '600127', '06127'],
  [
    'Name of investee\nStock code\nFair value\nTin Bay Digital\n08405\n12,310\nQuay Holdings Ltd\n1247\n9,885\nTotal\n2023\n22,195',
    '08405',
    '01247',
  ],
  ['Stock code\nQuay Holdings Limited\n142\nAnnual Report'],
  ['於聯交所及東山證券交易所上市,股份代號分別為2455及002871', '02455', '002871'],
  ['北溪控股(00423-HK)及南灘集團(HK:06123)', '00423', '06123'],
  ['call HK: 2123 4567 and 100-HK$5'],
  ['(Stock Code: 2698)', '02698'],
  ['Stock code : 1149', '01149'],
  ['(債券代號:40123)', '40123'],
  ['(Stock Code: 3988 and 4601 (Preference Shares))', '03988', '04601'],
  ['(Stock Codes: 9988 (HKD Counter) and 89988 (RMB Counter))', '09988', '89988'],
  ['(HKD Counter Stock Code: 700 / RMB Counter Stock Code: 80700)', '00700', '80700'],
  ['(stock code on GEM: 8123; proposed stock code on the Main Board: 2431)', '08123', '02431'],
  ['(股份代號:2698)', '02698'],
  ['H股的股份代號將為9871及股票代碼將分別為2455及3988', '09871', '02455', '03988'],
  ['股份代號:9988(港幣櫃台)及89988(人民幣櫃台)', '09988', '89988'],
  ['(H股股份代號:1234)', '01234'],
  ['股份代号:8123', '08123'],
  ['(股份編號:00801)及股份编号:802', '00801', '00802'],
  ['股票編號:12345'],
  ['Stock code (if listed)\n01768', '01768'],
  ['證券代號 (如上市) 09871 說明', '09871'],
  ['證券代號 (如於香港聯交所上市) 09871 說明', '09871'],
  ['证券代号 (如上市)\n09871\n', '09871'],
  ['the stock code of the H Shares will be 2627.', '02627'],
  ['(SEHK: 1234)', '01234'],
  ['一間於聯交所上市之公司(06123.SEHK)及星河有限公司(423.SEHK)', '06123', '00423'],
  ['1234.HK', '01234'],
  ['153.HK(附註1)\n明埠集團\n700.HK ', '00153', '00700'],
  ['(002999.SZSE)及600099.SH上市', '002999', '600099'],
  ['at a price of 100.HK$5 and www.12345.hk'],
  ['(SSE: 600026)', '600026'],
  [
    '於明埠集團(1234.聯交所)、南灘重工(603009.上交所)及北溪藥業(300009.深交所)之投資',
    '01234',
    '603009',
    '300009',
  ],
  ['Stock Code\nThe Stock Exchange of Hong Kong Limited: 2698', '02698'],
  ['Stock Codes\nMain Board of The Stock Exchange of Hong Kong Limited'],
  ['STOCK CODE\n12\nNorthmere Holdings Limited'],
  ['Stock Code\n104 Northmere Holdings Limited Annual Report 2021\n'],
  ['股份代號\n8\n'],
  ['STOCK CODE\n388\nWEBSITE\nwww.example.invalid', '00388'],
  ['Stock code:\n12', '00012'],
  ['stock code 1.5%'],
  ['in the year 2018'],
  ['股份代號\n:\n2598', '02598'],
  ['股份代號\n林小明先生(於二零二二年退任)07123\n', '07123'],
  ['股份代號如下\n共28樓2805室及12345平方米\n'],
  ['Northmere Machinery Co., Ltd. (000425.SZ) and (601360.SH)', '000425', '601360'],
  ['a rise of 000425.SZE points'],
]

describe('stock-code', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [stockCode], 'stockCode')).toEqual(names)
  })
})
