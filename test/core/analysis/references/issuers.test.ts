import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'the announcement of Harbour Star Holdings Limited (stock code: 9991) dated 4 May 2020',
    'announcement | 2020-05-04 | Harbour Star Holdings Limited',
  ],
  [
    'as disclosed in the announcement of Harbour Star dated 4 May 2020',
    'announcement | 2020-05-04 | Harbour Star',
  ],
  ['As announced by Harbour Star on 4 May 2020, the', 'announcement | 2020-05-04 | Harbour Star'],
  [
    'as announced by Crimson Kite Assets Management Co., Ltd. on 4 May 2020, the',
    'announcement | 2020-05-04 | Crimson Kite Assets Management Co., Ltd.',
  ],
  ['As announced by the Board on 4 May 2020, the', 'announcement | 2020-05-04'],
  ['the circular of HSH dated 4 May 2020', 'circular | 2020-05-04 | HSH'],
  // what another has to do with the issuer
  [
    'the announcement of Harbour Star Holdings Limited (stock code: 9991), a non-wholly owned subsidiary of the Company, dated 4 May 2020',
    'announcement | 2020-05-04 | Harbour Star Holdings Limited',
  ],
  [
    'the circular of Harbour Star Holdings Limited, the controlling shareholder of the Company, dated 4 May 2020',
    'circular | 2020-05-04 | Harbour Star Holdings Limited',
  ],
  [
    'the announcement of the Company, a subsidiary of Harbour Star, dated 4 May 2020',
    'announcement | 2020-05-04',
  ],
  [
    '茲提述港星控股有限公司(本公司之附屬公司,其股份於聯交所上市)日期為二零二零年五月四日之公告',
    'announcement | 2020-05-04 | 港星控股有限公司',
  ],
  [
    '茲提述港星控股有限公司(「本公司」,連同其附屬公司統稱「本集團」)日期為二零二零年五月四日之公告',
    'announcement | 2020-05-04',
  ],
  [
    'in Harbour Star’s annual report for the year ended 31 December 2019',
    'annual report | 2019-12-31 | Harbour Star',
  ],
  [
    'the 2019 annual report of Harbour Star Holdings Limited',
    'annual report | 2019 | Harbour Star Holdings Limited',
  ],
  [
    'the announcement of the Company’s controlling shareholder, Harbour Star Holdings Limited, dated 5 May 2018',
    'announcement | 2018-05-05 | Harbour Star Holdings Limited',
  ],
  [
    '誠如港星控股有限公司截至二零一九年十二月三十一日止年度之年報所披露',
    'annual report | 2019-12-31 | 港星控股有限公司',
  ],
  [
    '本公司日期為二零二一年五月二十六日的通函及南灣日期為二零二一年五月二十六日的通函',
    'circular | 2021-05-26',
    'circular | 2021-05-26 | 南灣',
  ],
  ['財務報表(即港星集團的二零二一年中期報告)', 'interim report | 2021 | 港星集團'],
  ['誠如港星控股之二零二零年中期報告所披露', 'interim report | 2020 | 港星控股'],
  ['港星控股日期為二零二零年二月五日之通函', 'circular | 2020-02-05 | 港星控股'],
  [
    '以及本公司日期為二零二零年二月五日的通函及港星控股日期為二零二零年二月五日的通函',
    'circular | 2020-02-05',
    'circular | 2020-02-05 | 港星控股',
  ],
  [
    'According to the announcement of Harbour Star dated 8 May 2018, Harbour Star’s subsidiary',
    'announcement | 2018-05-08 | Harbour Star',
  ],
  [
    'the announcement published by Foo Bay Limited on 5 May 2018',
    'announcement | 2018-05-05 | Foo Bay Limited',
  ],
  ['the circular dated 5 May 2018 of Foo Bay Limited', 'circular | 2018-05-05 | Foo Bay Limited'],
  [
    '(1) the announcement dated 9 April 2021 (the “First Announcement”) made by Harbour Star Group Limited (“HSG”) and (2) the announcement dated 12 April 2021 (the “Second Announcement”) made by the Company',
    'announcement | 2021-04-09 | Harbour Star Group Limited | First Announcement',
    'announcement | 2021-04-12 | Second Announcement',
  ],
  ['as disclosed in HSG’s announcement dated 9 April 2021', 'announcement | 2021-04-09 | HSG'],
  [
    'Further to the announcement made by Reef.com, Inc. on 14 August 2019, the Board',
    'announcement | 2019-08-14 | Reef.com, Inc.',
  ],
  [
    'We refer to the announcements made by Blue Reef Limited on 7 December 2020, and 8 January 2021.',
    'announcement | 2020-12-07 | Blue Reef Limited',
    'announcement | 2021-01-08 | Blue Reef Limited',
  ],
  [
    'The announcement dated 7 December 2020 by Harbour Star Limited, the controlling shareholder of the Company',
    'announcement | 2020-12-07 | Harbour Star Limited',
  ],
  [
    '茲提述(i)燈灣集團有限公司日期為二零二一年二月四日的公告(「首次公告」)及(ii)日期為二零二一年二月十日的補充公告(「補充公告」)',
    'announcement | 2021-02-04 | 燈灣集團有限公司 | 首次公告',
    'announcement | 2021-02-10 | 補充公告',
  ],
  [
    '遠洋燈塔有限公司(「遠洋燈塔」)(股份代號:9992)日期為二零二一年三月五日之公告',
    'announcement | 2021-03-05 | 遠洋燈塔有限公司',
  ],
  [
    '誠如遠洋燈塔有限公司於二零二一年三月五日刊發之公告所披露',
    'announcement | 2021-03-05 | 遠洋燈塔有限公司',
  ],
  [
    '遠洋燈塔有限公司(「遠洋燈塔」)為一間上市公司。誠如遠洋燈塔日期為二零二一年三月五日之公告所披露',
    'announcement | 2021-03-05 | 遠洋燈塔',
  ],
  [
    '遠洋燈塔有限公司(「遠洋燈塔」)為一間上市公司。遠洋燈塔之二零二零年年報載列',
    'annual report | 2020 | 遠洋燈塔',
  ],
  [
    'Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement.\nBRIGHT QUAY HOLDINGS LIMITED\n明埠控股有限公司\n(Incorporated in the Cayman Islands with limited liability)\n(Stock Code: 9993)\n(1) FURTHER DELAY IN DESPATCH OF CIRCULAR; AND (2) UPDATE ON LONG STOP DATE\nReferences are made to (i) the announcement of Bright Quay Holdings Limited (the “Company”) dated 28 August 2022 (the “Announcement”) in relation to, among others, the Acquisition; (ii) the announcements of the Company dated 19 September 2022, 14 October 2022 and 11 November 2022 in relation to the delay in despatch of the Circular (collectively, the “Delay Announcements”); and (iii) the announcement of Bright Quay Industrial Limited (“BQI”, stock code: 9994) dated 28 August 2022. Unless otherwise defined, capitalised terms used herein shall have the same meanings as in the Announcement.\nAs stated in the Delay Announcements, the despatch date of the Circular was postponed to on or before 16 December 2022. The Company expects that the Circular will be despatched on or before 31 January 2023.\nBy order of the Board\nBright Quay Holdings Limited\nChan Tai Ming\nChairman\nHong Kong, 16 December 2022',
    'announcement | 2022-08-28 | Announcement',
    'announcement | 2022-09-19 | Delay Announcements',
    'announcement | 2022-10-14 | Delay Announcements',
    'announcement | 2022-11-11 | Delay Announcements',
    'announcement | 2022-08-28 | Bright Quay Industrial Limited',
  ],
  [
    'takes no responsibility for the contents of this announcement.\nBright Quay Real Estate Investment Trust\n明埠房地產投資信託基金\n(Stock Code: 9993)\nMANAGER’S ANNOUNCEMENT\nThe circular of Bright Quay REIT dated 20 January 2021 and the annual report of Bright Quay REIT for the year ended 31 December 2022 say so.',
    'circular | 2021-01-20',
    'annual report | 2022-12-31',
  ],
  [
    '明埠集團控股有限公司(聯交所股份代號:1288)於二零二一年八月十二日公佈,其已收購該公司',
    'announcement | 2021-08-12 | 明埠集團控股有限公司',
  ],
  [
    'Harbour Star Holdings Limited despatched its circular to its shareholders on 5 May 2021.',
    'circular | 2021-05-05 | Harbour Star Holdings Limited',
  ],
  [
    'As set out in Harbour Star’s circular dated 5 May 2021 and its announcement dated 8 May 2021',
    'circular | 2021-05-05 | Harbour Star',
    'announcement | 2021-05-08 | Harbour Star',
  ],
  [
    'the Company’s circular dated 5 May 2021 and its announcement dated 8 May 2021',
    'circular | 2021-05-05',
    'announcement | 2021-05-08',
  ],
]

describe('filings of others', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
