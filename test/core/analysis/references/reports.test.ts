import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'Reference is made to the annual results announcement of the Company for the year ended 31 December 2020 (the “Annual Results Announcement”) published on 26 March 2021 and the annual report of the Company for the year ended 31 December 2020 (the “Annual Report”) published on 28 April 2021.',
    'announcement | 2021-03-26 | Annual Results Announcement',
    'annual report | 2021-04-28 | Annual Report',
  ],
  [
    'Reference is made to the 2018 annual report of the Company published on 25 April 2019 (the “2018 Annual Report”). Unless otherwise defined, terms used herein have the same meanings as in the 2018 Annual Report.',
    'annual report | 2019-04-25 | 2018 Annual Report',
  ],
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
  ['根據本公司二零二零/二一年中期報告', 'interim report | 2020'],
  ['本公司截至二零二零年九月三十日止六個月中期報告', 'interim report | 2020-09-30'],
  ['本公司截至二零二零年九月三十日止九個月之第三季度報告', 'quarterly report | 2020-09-30'],
  ['兹提述本公司于2021年4月28日刊发的2020年年报', 'annual report | 2021-04-28'],
]

describe('reports by period', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
