import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // a day told by that of a paper is none of the paper's
  ['二零二一年五月五日,即緊接聯合公告日期前之最後交易日'],
  ['於二零二一年五月五日(即緊接該公告刊發前之最後交易日)'],
  ['自二零二一年五月五日(即該公告日期前六個月)起至最後可行日期止'],
  ['於二零二一年五月五日(即聯合公告日期之前六個月當日)'],
  ['於二零二一年五月五日,即緊隨該公告日期後之營業日'],
  ['5 May 2021, being the last trading day before the date of the Joint Announcement'],
  ['since 5 May 2021 (being six months before the date of the announcement)'],
  // and here it is
  ['於二零二一年五月五日(即規則3.5公告日期)', 'announcement | 2021-05-05'],
  ['要約期自二零二一年五月五日(即本公司根據收購守則規則3.7刊發公告當日)開始', 'announcement | 2021-05-05'],
  ['於二零二一年五月五日,即該公告之日,股份收市價為1.20港元', 'announcement | 2021-05-05'],
  // of the same day, or of both
  [
    'On 5 May 2021, Egret Property (Kwai Bay) Limited, a wholly-owned subsidiary of the Company, entered into a provisional agreement with Northmere Enterprises Limited to sell Unit A, 6/F, Kwai Bay Industrial Building at HK$38.8 million. Details were published in an announcement on the same date',
    'announcement | 2021-05-05',
  ],
  [
    'On 5 May 2021 they agreed. The amount for the year ended 31 December 2021 is in the announcement of the Company of even date',
    'announcement | 2021-05-05',
  ],
  [
    'On 5 May 2021, Egret Clear Water Treatment Co., Ltd. entered into a framework agreement with Northmere Environmental Services and Quay Property Management Co., Ltd. for the supply of membranes and filters of not more than RMB36,000,000 a year, as set out in the announcement of the Company on the same day',
    'announcement | 2021-05-05',
  ],
  [
    'the notice (the “Notice”) of the annual general meeting of Egret Water Limited (the “Company”) dated 5 May 2021 and the circular (the “Circular”) of the Company of the same date',
    'notice | 2021-05-05 | Notice',
    'circular | 2021-05-05 | Circular',
  ],
  [
    'the Circular of Egret Water Limited (the “Company”) and the Notice of AGM (the “Notice”) dated 5 May 2021',
    'circular | 2021-05-05',
    'notice | 2021-05-05 | Notice',
  ],
  [
    'The announcement was made on 5 May 2021, and the Scheme Document was despatched to the shareholders on the same date.',
    'announcement | 2021-05-05',
    'other | 2021-05-05',
  ],
  [
    '通告已於二零二一年五月五日刊發,說明函件構成於同日寄發予股東之計劃文件之一部分',
    'notice | 2021-05-05',
    'other | 2021-05-05',
  ],
  ['股東週年大會通告及通函均於二零二一年五月五日刊發', 'circular | 2021-05-05', 'notice | 2021-05-05'],
  [
    '本公司於二零二一年五月五日發表公告,並於二零二一年六月六日就其完成發表進一步公告',
    'announcement | 2021-05-05',
    'announcement | 2021-06-06',
  ],
  [
    'The Company has issued a further announcement about completion on 5 May 2021.',
    'announcement | 2021-05-05',
  ],
  // lists over lines, in capitals, in a narrow column
  [
    'the announcements dated:-\n(1) 5 May 2021 (profit warning);\n(2) 6 June 2021 (delay); and\n(3) 7 July 2021 (suspension),\nall issued by the Company',
    'announcement | 2021-05-05',
    'announcement | 2021-06-06',
    'announcement | 2021-07-07',
  ],
  [
    'REFERENCE IS MADE TO THE ANNOUNCEMENTS OF THE COMPANY DATED 5 MAY 2021 AND 6 JUNE 2021.',
    'announcement | 2021-05-05',
    'announcement | 2021-06-06',
  ],
  [
    '「該等公告」 指 本公司日期為2021年5月5\n日及2021年6月6日的\n公告\n\n「董事會」 指 董事會',
    'announcement | 2021-05-05 | 該等公告',
    'announcement | 2021-06-06 | 該等公告',
  ],
  // a row of a timetable
  ['預期時間表\n2021年5月5日 寄發通函\n2021年5月6日 刊發投票結果公告'],
  ['本公司2021年5月5日刊發的公告', 'announcement | 2021-05-05'],
  // a cell a line
  // each row's first day, not that of what happened
  [
    'Date of announcement\nDate of event\nMatter\n5 May 2021\n3 May 2021\nWrit issued in the court\n7 July 2021\n6 July 2021\nJudgment of the court',
    'announcement | 2021-05-05',
    'announcement | 2021-07-07',
  ],
  [
    'Date of announcement\nEvent\nNet proceeds\n5 May 2021\nPlacing of shares\nHK$3 million\n6 June 2021\n(supplemented on\n9 June 2021)\nIssue of bonds\nHK$4 million',
    'announcement | 2021-05-05',
    'announcement | 2021-06-06',
    'announcement | 2021-06-09',
  ],
  [
    'Date of announcement\nFund raising activity\nNet proceeds\n5 May 2021\nPlacing of new shares\nHK$3 million\n6 June 2021\nSubscription of new shares\nHK$4 million\nLoan due on 7 July 2022\n',
    'announcement | 2021-05-05',
    'announcement | 2021-06-06',
  ],
  [
    '公告日期\n集資活動\n所得款項淨額\n二零二一年五月五日\n配售新股份\n3,000,000港元\n二零二一年六月六日\n根據特別授權認購新股份\n4,000,000港元\n',
    'announcement | 2021-05-05',
    'announcement | 2021-06-06',
  ],
  // rows that say anything, up to the end of a sentence
  [
    '公告日期 事項\n二零二一年五月五日 訂立諒解備忘錄\n二零二一年八月八日 延長排他期\n以上各項已於本公司網站刊載。\n二零二一年九月九日本公司遷址',
    'announcement | 2021-05-05',
    'announcement | 2021-08-08',
  ],
  [
    'Date of announcement Event\n5 May 2021 Signing of a memorandum\n8 August 2021 Extension of the exclusivity period\nAll of them are on the website.\n9 September 2021 was a holiday.',
    'announcement | 2021-05-05',
    'announcement | 2021-08-08',
  ],
  // a head that stands again on the next page
  [
    '公告日期 事項\n二零二一年五月五日 訂立諒解備忘錄\n公告日期 事項\n二零二一年八月八日 延長排他期\n',
    'announcement | 2021-05-05',
    'announcement | 2021-08-08',
  ],
  // a cell of two days, and what the sentence below the table calls its own
  [
    '公告日期 集資活動 所得款項淨額 擬定用途\n二零二一年五月五日 根據一般授權 約34,600,000港元 償還貸款及\n及二零二一年五月六日 配售新股份 一般營運資金\n二零二一年八月八日 發行可換股債券 約18,200,000港元 收購倉庫\n茲提述本公司日期為二零二一年十一月二日及二零二一年十二月三日之公告(統稱「該等公告」)。',
    'announcement | 2021-05-05',
    'announcement | 2021-05-06',
    'announcement | 2021-08-08',
    'announcement | 2021-11-02 | 該等公告',
    'announcement | 2021-12-03 | 該等公告',
  ],
]

describe('days beside the word for a paper', () => {
  test.each(table)('%j', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
