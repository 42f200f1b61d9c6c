import { describe, expect, test } from 'vitest'
import { referred } from './referred'
import { toSimplified } from './simplified'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'the announcement of the Company to its controlling shareholder dated 2 February 2023',
    'announcement | 2023-02-02',
  ],
  ['本公司控股股東日期為二零二三年二月二日之公告', 'announcement | 2023-02-02 | 控股股東'],
  ['本公司之最終控股公司於二零二三年二月二日刊發之公告', 'announcement | 2023-02-02 | 最終控股公司'],
  ['The Company stated in its 2022 annual report that it would sell.', 'annual report | 2022'],
  ['由要約人於二零二三年二月二日刊發之公告', 'announcement | 2023-02-02 | 要約人'],
  [
    '23. EVENTS AFTER THE REPORTING PERIOD\n(a) On 2 February 2023, the Group completed the disposal of Puffin Limited (note 15), as disclosed in the Company’s announcement dated 2 February 2023.\n(b) On 8 March 2023, 10,000,000 shares were issued; see the Company’s announcements dated 20 February 2023 and 8 March 2023.',
    'announcement | 2023-02-02',
    'announcement | 2023-02-20',
    'announcement | 2023-03-08',
  ],
  [
    'Use of proceeds from the Listing\nThe Shares were listed on 12 July 2021. The net proceeds were HK$88.0 million. As disclosed in the prospectus of the Company dated 29 June 2021 (the “Prospectus”) and the announcements of the Company dated 30 September 2022 and 2 February 2023 in relation to the change in use of proceeds, the unutilised amount is:',
    'prospectus | 2021-06-29 | Prospectus',
    'announcement | 2022-09-30',
    'announcement | 2023-02-02',
  ],
  [
    'CHANGES IN DIRECTORS’ INFORMATION\nMs. Yip was appointed as an INED of Razorbill Group Limited (stock code: 9955) on 2 February 2023. Save as disclosed in the announcement of the Company dated 8 March 2023, there is no change since the 2022 Annual Report.',
    'announcement | 2023-03-08',
    'annual report | 2022',
  ],
  [
    'SHARE OPTION SCHEME\nThe terms of the Scheme are summarised in the circular of the Company dated 30 April 2014 and the 2022 annual report.',
    'circular | 2014-04-30',
    'annual report | 2022',
  ],
  [
    'The 2020 Framework Agreement was approved on 18 December 2020 and details thereof are in the circular dated 2 December 2020. The 2023 Framework Agreement, dated 2 February 2023, is described in the announcement of that date.',
    'circular | 2020-12-02',
    'announcement | 2023-02-02',
  ],
  [
    'COMPLIANCE WITH THE CORPORATE GOVERNANCE CODE\nSave as disclosed in the Corporate Governance Report contained in the 2022 annual report, the Company complied.',
    'annual report | 2022',
  ],
  [
    'Details of the litigation (HCA 123/2021) are set out in the announcements of the Company dated 2 February 2021, 4 May 2021, 9 August 2021, 14 December 2021, 28 March 2022 and 30 September 2022.',
    'announcement | 2021-02-02',
    'announcement | 2021-05-04',
    'announcement | 2021-08-09',
    'announcement | 2021-12-14',
    'announcement | 2022-03-28',
    'announcement | 2022-09-30',
  ],
  [
    'As at the date of this report, the resumption conditions set out in the Company’s announcement dated 2 February 2023 have not been satisfied. On 8 March 2023 the Stock Exchange imposed an additional condition, which was announced by the Company on 10 March 2023.',
    'announcement | 2023-02-02',
    'announcement | 2023-03-10',
  ],
  [
    'The Company received (i) a letter from the Stock Exchange on 2 February 2023 and (ii) a further letter on 8 March 2023, as announced on 6 February 2023 and 10 March 2023 respectively.',
    'announcement | 2023-02-06',
    'announcement | 2023-03-10',
  ],
  [
    'The Company despatched the circular on 2 February 2023, held the EGM on 20 February 2023 and announced the poll results on the same date.',
    'circular | 2023-02-02',
  ],
  [
    'the supplemental announcement of the Company dated 2 February 2023 to its annual report for the year ended 31 March 2022',
    'announcement | 2023-02-02',
    'annual report | 2022-03-31',
  ],
  [
    'Reference is made to the annual report of the Company for the financial year ended 31 March 2022 (“FY2022”) published on 29 July 2022 (the “2022 Annual Report”)',
    'annual report | 2022-07-29 | 2022 Annual Report',
  ],
  [
    'Reference is made to the announcement of the Company dated 2 February 2023 in relation to (i) the delay in publication of the 2022 Annual Results; (ii) the postponement of the board meeting; and (iii) the suspension of trading (the “Delay Announcement”).',
    'announcement | 2023-02-02 | Delay Announcement',
  ],
  [
    'Reference is made to the notice of annual general meeting (the “Notice”) and the circular (the “Circular”) of Guillemot Holdings Limited (the “Company”) both dated 2 February 2023',
    'notice | 2023-02-02 | Notice',
    'circular | 2023-02-02 | Circular',
  ],
  [
    'The Company’s announcements dated 2 February 2023 and 8 March 2023 and this announcement should be read together.',
    'announcement | 2023-02-02',
    'announcement | 2023-03-08',
  ],
  [
    '23. 報告期後事項\n(a) 於二零二三年二月二日,本集團完成出售海鸚有限公司,誠如本公司日期為二零二三年二月二日之公告所披露。\n(b) 於二零二三年三月八日,10,000,000股股份獲發行;請參閱本公司日期為二零二三年二月二十日及二零二三年三月八日之公告。',
    'announcement | 2023-02-02',
    'announcement | 2023-02-20',
    'announcement | 2023-03-08',
  ],
  [
    '上市所得款項用途\n股份於二零二一年七月十二日上市。誠如本公司日期為二零二一年六月二十九日之招股章程(「招股章程」)以及本公司日期為二零二二年九月三十日及二零二三年二月二日有關更改所得款項用途之公告所披露',
    'prospectus | 2021-06-29 | 招股章程',
    'announcement | 2022-09-30',
    'announcement | 2023-02-02',
  ],
  [
    '董事資料變動\n葉女士於二零二三年二月二日獲委任為刀嘴集團有限公司(股份代號:9955)之獨立非執行董事。除本公司日期為二零二三年三月八日之公告所披露者外,自二零二二年年報以來並無變動。',
    'announcement | 2023-03-08',
    'annual report | 2022',
  ],
  [
    '購股權計劃\n計劃條款概述於本公司日期為二零一四年四月三十日之通函及二零二二年年報',
    'circular | 2014-04-30',
    'annual report | 2022',
  ],
  [
    '該訴訟之詳情載於本公司日期為二零二一年二月二日、五月四日、八月九日、十二月十四日、二零二二年三月二十八日及九月三十日之公告',
    'announcement | 2021-02-02',
    'announcement | 2021-05-04',
    'announcement | 2021-08-09',
    'announcement | 2021-12-14',
    'announcement | 2022-03-28',
    'announcement | 2022-09-30',
  ],
  [
    '於二零二三年三月八日,聯交所施加額外條件,本公司已於二零二三年三月十日就此作出公佈',
    'announcement | 2023-03-10',
  ],
  [
    '本公司於二零二三年二月二日及二零二三年三月八日接獲聯交所函件,並分別於二零二三年二月六日及二零二三年三月十日公佈',
    'announcement | 2023-02-06',
    'announcement | 2023-03-10',
  ],
  ['本公司於二零二三年二月二日寄發通函,並於二零二三年二月二十日舉行股東特別大會', 'circular | 2023-02-02'],
  [
    '本公司日期為二零二三年二月二日有關截至二零二二年三月三十一日止年度年報之補充公告',
    'announcement | 2023-02-02',
    'annual report | 2022-03-31',
  ],
  [
    '茲提述本公司於二零二二年七月二十九日刊發之截至二零二二年三月三十一日止財政年度(「二零二二財年」)之年報(「二零二二年年報」)',
    'annual report | 2022-07-29 | 二零二二年年報',
  ],
  [
    '茲提述本公司日期為二零二三年二月二日之公告,內容有關(i)延遲刊發二零二二年全年業績;(ii)董事會會議延期;及(iii)暫停買賣(「延遲公告」)',
    'announcement | 2023-02-02 | 延遲公告',
  ],
  [
    '茲提述海鴉控股有限公司(「本公司」)日期均為二零二三年二月二日之股東週年大會通告(「通告」)及通函(「通函」)',
    'notice | 2023-02-02 | 通告',
    'circular | 2023-02-02 | 通函',
  ],
  [
    '本公告應與本公司日期為二零二三年二月二日及二零二三年三月八日之公告一併閱讀',
    'announcement | 2023-02-02',
    'announcement | 2023-03-08',
  ],
  [
    '本公司謹此就日期為二零二三年二月二日之公告(「該公告」)作出以下澄清',
    'announcement | 2023-02-02 | 該公告',
  ],
  ['繼本公司於二零二三年二月二日之公告後,董事會宣佈', 'announcement | 2023-02-02'],
  ['緊隨本公司日期為二零二三年二月二日之公告', 'announcement | 2023-02-02'],
  ['有關更多資料,請參閱日期為二零二三年二月二日的通函所載「董事會函件」一節', 'circular | 2023-02-02'],
  [
    '詳情載於二零二三年二月二日刊發之公告及二零二三年三月八日寄發之通函',
    'announcement | 2023-02-02',
    'circular | 2023-03-08',
  ],
  ['本公司曾於二零二三年二月二日發表一份有關可能要約之公告', 'announcement | 2023-02-02'],
  [
    '本公司於2023年2月2日及2023年3月8日發佈了兩份公告',
    'announcement | 2023-02-02',
    'announcement | 2023-03-08',
  ],
  ['根據收購守則,本公司已於二零二三年二月二日刊發規則3.7公告及每月更新公告', 'announcement | 2023-02-02'],
  [
    '誠如本公司二零二三年二月二日及三月八日公告所述',
    'announcement | 2023-02-02',
    'announcement | 2023-03-08',
  ],
  [
    '茲提述日期為二零二三年二月二日的聯合公告及日期為二零二三年三月八日的綜合文件,均由要約人與本公司聯合刊發',
    'announcement | 2023-02-02',
    'other | 2023-03-08',
  ],
]

describe('filings as interim reports, notes and updates cite them', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })

  test.each(table)('in Simplified characters: %s', (text, ...filings) => {
    expect(referred(toSimplified(text))).toEqual(filings.map(toSimplified))
  })
})
