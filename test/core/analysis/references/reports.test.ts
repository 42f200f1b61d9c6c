import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'Save as disclosed in the Corporate Governance Report in the 2022\nannual report, the Company complied.',
    'annual report | 2022',
  ],
  ['The Company was listed in 2022\nAnnual Report\n12'],
  ['2\n\nInterim Report For the six months ended 30th June, 2018\n\nCORPORATE INFORMATION'],
  [
    'Save as set out in the 2014 annual report of the Company and the circular dated 20 April 2012, no option lapsed.',
    'annual report | 2014',
    'circular | 2012-04-20',
  ],
  [
    'The annual results for the year ended 31 December 2022 and the 2022 annual report were published on 31 March 2023 and 28 April 2023 respectively.',
    'announcement | 2023-03-31',
    'annual report | 2023-04-28',
  ],
  [
    'the interim report of the Company for 1H2021 and the annual report for FY2020',
    'interim report | 2021',
    'annual report | 2020',
  ],
  ['詳見本公司2021年上半年中期報告', 'interim report | 2021'],
  [
    'Reference is made to the annual results announcement of the Company for the year ended 31 December 2020 (the “Annual Results Announcement”) published on 26 March 2021 and the annual report of the Company for the year ended 31 December 2020 (the “Annual Report”) published on 28 April 2021.',
    'announcement | 2021-03-26 | Annual Results Announcement',
    'annual report | 2021-04-28 | Annual Report',
  ],
  [
    'Reference is made to the 2018 annual report of the Company published on 25 April 2019 (the “2018 Annual Report”). Unless otherwise defined, terms used herein have the same meanings as in the 2018 Annual Report.',
    'annual report | 2019-04-25 | 2018 Annual Report',
  ],
  ['應立即將本通函連同本公司二零一七年年報送交買主', 'annual report | 2017'],
  [
    '有關截至2023年3月31日止年度之年報的補充公告\n茲提述北溪控股有限公司(「本公司」)於2023年6月28日刊發之截至2023年3月31日止年度之年報(「年報」)。',
    'annual report | 2023-06-28 | 年報',
  ],
  ['寄发本公司截至二零二零年十二月三十一日止年度之年度报告的日期亦将押后'],
  ['於本公司二零二零年年度報告寄發日期確定後另行公佈'],
  ['the 2019 annual report of the Company', 'annual report | 2019'],
  ["the Company's 2018 and 2019 annual reports", 'annual report | 2018', 'annual report | 2019'],
  [
    'the annual reports of the Company for the years ended 31 December 2018 and 2019',
    'annual report | 2018-12-31',
    'annual report | 2019-12-31',
  ],
  [
    'the annual reports of the Company for the two years ended 31 December 2018 and 31 December 2019 and the interim report for the six months ended 30 June 2020',
    'annual report | 2018-12-31',
    'annual report | 2019-12-31',
    'interim report | 2020-06-30',
  ],
  [
    'the annual report of the Company for the financial year ended 31 March 2020 (page 102 to page 245) published on 28 July 2020',
    'annual report | 2020-07-28',
  ],
  [
    'the audited consolidated financial statements of the Group for the year ended 31 December 2019 have been set out in pages 60 to 150 of the annual report 2019 of the Company published on 24 April 2020',
    'annual report | 2020-04-24',
  ],
  ['As disclosed in its Interim Report 2020, the Group', 'interim report | 2020'],
  [
    'the third quarterly report of the Company for the nine months ended 30 September 2019',
    'quarterly report | 2019-09-30',
  ],
  ['the 2019 first quarterly report', 'quarterly report | 2019'],
  ['the annual reports 2017 and 2018 of the Company', 'annual report | 2017', 'annual report | 2018'],
  ['本公司二零一九年及二零二零年年報', 'annual report | 2019', 'annual report | 2020'],
  [
    '股東亦請參閱二零二零年中期報告、二零一九年年報及將於二零二一年六月三十日或之前刊發之公告',
    'interim report | 2020',
    'annual report | 2019',
  ],
  ['摘錄自二零一九年及二零二零年之年報', 'annual report | 2019', 'annual report | 2020'],
  [
    '本公司截至二零一九年十二月三十一日止年度之年報(「二零一九年年報」)',
    'annual report | 2019-12-31 | 二零一九年年報',
  ],
  [
    '本公司截至二零一八年及二零一九年十二月三十一日止年度之年報',
    'annual report | 2018-12-31',
    'annual report | 2019-12-31',
  ],
  [
    'The audited consolidated financial statements of the Group for each of the three years ended 31 December 2017, 2018 and 2019 are disclosed in the annual reports of the Company for the years ended 31 December 2017 (pages 62 to 155), 2018 (pages 70 to 160) and 2019 (pages 66 to 171).',
    'annual report | 2017-12-31',
    'annual report | 2018-12-31',
    'annual report | 2019-12-31',
  ],
  [
    'are disclosed in the following documents: (i) the annual report of the Company for the year ended 31 December 2018 published on 24 April 2019 (pages 62 to 155); (ii) the interim report of the Company for the six months ended 30 June 2019 published on 20 September 2019 (pages 20 to 58)',
    'annual report | 2019-04-24',
    'interim report | 2019-09-20',
  ],
  [
    'annual report of the Company for the year ended 31 December 2018 published on 24 April 2019 (available on: https://www1.hkexnews.hk/listedco/listconews/sehk/2019/0424/ltn20190424123.pdf), from pages 62 to 155',
    'annual report | 2019-04-24',
  ],
  [
    '本公司截至二零一七年、二零一八年及二零一九年十二月三十一日止三個年度各年之經審核綜合財務報表於本公司截至二零一七年、二零一八年及二零一九年十二月三十一日止年度之年報披露',
    'annual report | 2017-12-31',
    'annual report | 2018-12-31',
    'annual report | 2019-12-31',
  ],
  [
    '本公司於二零一九年四月二十四日刊發之截至二零一八年十二月三十一日止年度之年報(第62至155頁)',
    'annual report | 2019-04-24',
  ],
  [
    '本公司截至二零一八年十二月三十一日止年度之年報(於二零一九年四月二十四日刊發)第62至155頁',
    'annual report | 2019-04-24',
  ],
  [
    '備查文件:(a)本公司組織章程大綱及細則;(b)本公司截至二零一八年及二零一九年三月三十一日止兩個年度之年報;(c)本公司日期為二零一九年四月三十日之通函',
    'annual report | 2018-03-31',
    'annual report | 2019-03-31',
    'circular | 2019-04-30',
  ],
  [
    '(b)\nthe annual reports of the Company for the two financial years ended 31 March 2018 and 31 March 2019;\n(c)\nthe circular of the Company dated 30 April 2019; and\n(d)\nthis circular.',
    'annual report | 2018-03-31',
    'annual report | 2019-03-31',
    'circular | 2019-04-30',
  ],
  [
    '茲提述本公司於2021年5月7日、2021年5月20日發佈的公告,內容有關2020年年度報告及2020年度業績公告',
    'announcement | 2021-05-07',
    'announcement | 2021-05-20',
    'annual report | 2020',
  ],
  ['董事會謹此宣佈,除二零二零年年報所披露資料外,補充如下', 'annual report | 2020'],
  [
    '本公司已於二零二一年四月二十九日刊發二零二零年年報(「二零二零年年報」)',
    'annual report | 2021-04-29 | 二零二零年年報',
  ],
  [
    'Since the publication of the interim report of the Company for the six months ended 30 June 2020, there were changes in directors’ information',
    'interim report | 2020-06-30',
  ],
  [
    'Save as disclosed in this report and the 2019 annual report of the Company, there is no change since 31 December 2019.',
    'annual report | 2019',
  ],
  [
    'the accounting policies are consistent with those set out in the Group’s annual report for the year ended 31 December 2019',
    'annual report | 2019-12-31',
  ],
  ['自本公司最近期刊發之二零一九年年報日期起', 'annual report | 2019'],
  ['與本集團截至二零一九年十二月三十一日止年度之年報所載者一致', 'annual report | 2019-12-31'],
  ['自二零二零年中期報告刊發以來,董事資料變動如下', 'interim report | 2020'],
  [
    'CONTINUING CONNECTED TRANSACTIONS\nReference is made to the Company’s announcement dated 7 December 2020 regarding the 2021 Master Supply Agreement and the 2020 Annual Report. Capitalised terms used herein shall have the same meanings as those defined in the said announcement unless otherwise stated.',
    'announcement | 2020-12-07',
    'annual report | 2020',
  ],
  ['the Company published its 2020 annual report on 28 April 2021', 'annual report | 2021-04-28'],
  [
    '茲提述本公司日期為二零二一年二月四日之公告(「該公告」)及本公司截至二零二零年十二月三十一日止年度之年報(「年報」)。',
    'announcement | 2021-02-04 | 該公告',
    'annual report | 2020-12-31 | 年報',
  ],
  [
    '茲提述本公司於二零二一年四月二十八日刊發截至二零二零年十二月三十一日止年度的年報(「年報」)。',
    'annual report | 2021-04-28 | 年報',
  ],
  ['茲提述本公司於二零二一年四月二十八日發佈之二零二零年年度報告', 'annual report | 2021-04-28'],
  ['詳情已於本公司二零二零年年報第30至35頁披露', 'annual report | 2020'],
  ['載於本公司2020年年度報告的綜合財務報表附註', 'annual report | 2020'],
  ['與二零二零年之年報所採用者相同', 'annual report | 2020'],
  ['根據本公司二零二零/二一年中期報告', 'interim report | 2020/21'],
  ['本公司截至二零二零年九月三十日止六個月中期報告', 'interim report | 2020-09-30'],
  ['本公司截至二零二零年九月三十日止九個月之第三季度報告', 'quarterly report | 2020-09-30'],
  ['兹提述本公司于2021年4月28日刊发的2020年年报', 'annual report | 2021-04-28'],
  [
    'Use of Proceeds\nThe shares of the Company were listed on 16 July 2019. The net proceeds amounted to HK$90.2 million. As disclosed in the announcement of the Company dated 24 November 2020 and the interim report of the Company for the six months ended 30 September 2020, the Board resolved to change the use of the unutilised net proceeds. The table below sets out the planned use as stated in the prospectus of the Company dated 28 June 2019 (the “Prospectus”), and the actual use up to 31 March 2021.',
    'announcement | 2020-11-24',
    'interim report | 2020-09-30',
    'prospectus | 2019-06-28 | Prospectus',
  ],
  [
    'In this circular, the following expressions have the following meanings:\n“Announcement”\nthe announcement of the Company dated 12 May 2022 in\nrelation to the Acquisition\n“2019 Circular”\nthe circular of the Company dated 29 November 2019\n“2021 Annual Report”\nthe annual report of the Company for the year ended 31\nDecember 2021\n“Acquisition Agreement”\nthe agreement dated 12 May 2022 entered into between\nthe Vendor and the Purchaser\n“Latest Practicable Date”\n24 June 2022, being the latest practicable date prior to the printing of this circular',
    'announcement | 2022-05-12 | Announcement',
    'circular | 2019-11-29 | 2019 Circular',
    'annual report | 2021-12-31 | 2021 Annual Report',
  ],
  [
    'DOCUMENTS ON DISPLAY\nCopies of the following documents will be published on the websites for 14 days from the date of this circular:\n(a) the memorandum and articles of association;\n(b) the annual reports of the Company for each of the years ended 31 December 2019, 2020 and 2021;\n(c) the interim report of the Company for the six months ended 30 June 2021;\n(d) the letter from Alpha Capital, the text of which is set out on page 20;\n(e) the circular of the Company dated 29 November 2019; and\n(f) this circular.',
    'annual report | 2019-12-31',
    'annual report | 2020-12-31',
    'annual report | 2021-12-31',
    'interim report | 2021-06-30',
    'circular | 2019-11-29',
  ],
  [
    '1. FINANCIAL INFORMATION\nFinancial information of the Group for the years ended 31 December 2019, 2020 and 2021 is disclosed in the following documents published on the website of the Stock Exchange:\n• annual report of the Company for the year ended 31 December 2019 published on 27 April 2020 (pages 60 to 158)\n• annual report of the Company for the year ended 31 December 2020 published on 26 April 2021 (pages 66 to 168)\n• annual report of the Company for the year ended 31 December 2021 published on 28 April 2022 (pages 70 to 176)',
    'annual report | 2020-04-27',
    'annual report | 2021-04-26',
    'annual report | 2022-04-28',
  ],
  [
    '所得款項用途\n本公司股份於二零一九年七月十六日上市。誠如本公司日期為二零二零年十一月二十四日之公告及截至二零二零年九月三十日止六個月之中期報告所披露,董事會議決更改未動用所得款項用途。下表載列本公司日期為二零一九年六月二十八日之招股章程(「招股章程」)所述之計劃用途。',
    'announcement | 2020-11-24',
    'interim report | 2020-09-30',
    'prospectus | 2019-06-28 | 招股章程',
  ],
  [
    '「該公告」\n指\n本公司日期為二零二二年五月十二日之公告,內容\n有關收購事項\n「二零一九年通函」\n指\n本公司日期為二零一九年十一月二十九日之通函\n「二零二一年年報」\n指\n本公司截至二零二一年十二月三十一日止年度之年報\n「收購協議」\n指\n賣方與買方訂立日期為二零二二年五月十二日之協議\n「最後實際可行日期」\n指\n二零二二年六月二十四日',
    'announcement | 2022-05-12 | 該公告',
    'circular | 2019-11-29 | 二零一九年通函',
    'annual report | 2021-12-31 | 二零二一年年報',
  ],
  [
    '於本通函日期起14日內,下列文件將刊載於聯交所網站:\n(a)組織章程大綱及細則;\n(b)本公司截至二零一九年、二零二零年及二零二一年十二月三十一日止年度之年報;\n(c)本公司截至二零二一年六月三十日止六個月之中期報告;\n(d)本公司日期為二零一九年十一月二十九日之通函;及\n(e)本通函。',
    'annual report | 2019-12-31',
    'annual report | 2020-12-31',
    'annual report | 2021-12-31',
    'interim report | 2021-06-30',
    'circular | 2019-11-29',
  ],
  [
    '本集團截至二零二一年十二月三十一日止三個年度各年之財務資料分別於以下文件披露:\n•本公司於二零二零年四月二十七日刊發之截至二零一九年十二月三十一日止年度之年報(第60至158頁)\n•本公司於二零二一年四月二十六日刊發之截至二零二零年十二月三十一日止年度之年報(第66至168頁)',
    'annual report | 2020-04-27',
    'annual report | 2021-04-26',
  ],
  ['如同本公司二零二零財政年度年報所報告', 'annual report | 2020'],
  ['本公司2019年報及2020中期報告所載', 'annual report | 2019', 'interim report | 2020'],
  [
    '內容概不負責\n明埠控股有限公司\n(股份代號:9993)\n截至二零一八年十二月三十一日止六個月之中期業績公佈\n誠如本公司二零一八年年報所披露,其中一部分用於收購。',
    'annual report | 2018',
  ],
  ['公司2020年4月29日披露的《2019年年度報告》', 'annual report | 2020-04-29'],
  [
    'As reported in the Company’s 2020 Annual Report and 2021 Interim Report, a writ was issued.',
    'annual report | 2020',
    'interim report | 2021',
  ],
  ['the Company’s annual report for FY2020', 'annual report | 2020'],
  [
    '誠如本公司於二零二一年七月五日刊發之公告以及二零二零年報所述',
    'announcement | 2021-07-05',
    'annual report | 2020',
  ],
]

describe('reports by period', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
