import { describe, expect, test } from 'vitest'
import { head } from './filing-head'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // days that other words give, or another filing beside
  [
    'The placings are told of in the Company’s announcements on the respective dates of 4 April 2022 and 6 May 2022.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'The Company signed charters on 4 April 2022 and 6 May 2022 respectively, details of which are set out in the announcements dated the respective dates.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  ['The ship was lost. Details are in the announcements of the Company on the respective dates.'],
  ['Reference is made to the announcement of yesterday, 4 April 2022.', 'announcement | 2022-04-04'],
  [
    'Reference is made to the Company’s announcement of yesterday (4 April 2022) (the “Announcement”).',
    'announcement | 2022-04-04 | Announcement',
  ],
  [
    'the annual general meeting, notice of which dated 4 April 2022 was despatched to the Shareholders',
    'notice | 2022-04-04',
  ],
  [
    'Reference is made to the circular (the “Circular”) of the annual general meeting (the “AGM”) of Curlew Bay Holdings Limited (the “Company”) and the notice (the “Notice”) of the AGM dated 4 April 2022.',
    'circular | 2022-04-04 | Circular',
    'notice | 2022-04-04 | Notice',
  ],
  [
    'the resolutions (the “Resolutions”) as set out in the notice of AGM dated 4 April 2022 (the “Notice of AGM”)',
    'notice | 2022-04-04 | Notice of AGM',
  ],
  [
    'The offer period began on 4 April 2022, being the date on which the Company first announced discussions with a buyer.',
    'announcement | 2022-04-04',
  ],
  [
    'Reference is made to the annual report of the Company and its subsidiaries (collectively, the "Group") (the "2021 Annual Report") for the year ended 31 December 2021.',
    'annual report | 2021-12-31 | 2021 Annual Report',
  ],
  [
    'References are made to the announcements of the Company dated 30 March 2022 in relation to its unaudited results and dated 4 May 2022 and 5 June 2022 in relation to the delay in publication of its annual results announcement and the date of the meeting (“Previous Announcements”).',
    'announcement | 2022-03-30 | Previous Announcements',
    'announcement | 2022-05-04 | Previous Announcements',
    'announcement | 2022-06-05 | Previous Announcements',
  ],
  // whose it is
  [
    'Reference is made to the announcement of Curlew Bay Holdings Limited (together with its subsidiaries, the “Group”) dated 4 April 2022.',
    'announcement | 2022-04-04',
  ],
  [
    'terms defined in the prospectus dated April 4, 2022 (the Prospectus ) issued by Curlew Bay Holdings Limited (the Company )',
    'prospectus | 2022-04-04 | Prospectus',
  ],
  [
    `${head}the announcement of Osprey Water Limited (together with its subsidiaries, the “Osprey Group”) dated 4 April 2022`,
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'according to the 2021 annual report of Osprey properties, its sales rose',
    'annual report | 2021 | Osprey properties',
  ],
  [
    'Reference is made to the joint announcement of Curlew Bay Holdings Limited and Osprey Water Limited (collectively, “Companies”) dated 4 April 2022 (“Joint Announcement”).',
    'announcement | 2022-04-04 | Joint Announcement',
  ],
  // by a name alone
  [
    'Reference is made to the 2021 Announcement and the 2021 Circular, both on the sale of a ship.',
    'announcement | -',
    'circular | -',
  ],
  ['本公司擬按招股章程「未來計劃」一節所載用途動用所得款項淨額。', 'prospectus | -'],
  [
    'As stated in the “Letter from Kite Capital” in the Composite Document, the Offeror intends to keep the listing.',
    'other | -',
  ],
  // what is still being made
  ['FURTHER DELAY IN PUBLICATION OF ANNUAL REPORT FOR THE YEAR ENDED 31 DECEMBER 2021\nThe Board announces'],
  [
    'The delay in publication of audited annual results announcement for the year ended 31 December 2021 and 2021 annual report of the Company goes on.',
  ],
  ['截至2021年12月31日止年度之年度報告可能會延遲寄發,倘落實,將構成不遵守上市規則。'],
  ['有關延遲寄發本公司截至二零二一年十二月三十一日止年度之年報(「二零二一年報」)'],
  ['公司將知會股東刊發2021年經審核業績及2021年年報的日期,並盡最大努力刊發2021年經審核業績及2021年年報。'],
  ['倘審核程序之完成以及刊登經審核2021年度業績及本公司截至2021年12月31日止年度之年度報告有其他進展'],
  [
    'The Company plans to publish the results and the annual report for the year ended 31 December 2021 on or around 29 April 2022.',
  ],
  ['本公告旨在就公佈截至二零二一年十二月三十一日之十七個月年度報告事宜更新。'],
  ['為考慮及批准二零二一年全年業績及二零二一年年報而舉行的董事會會議'],
  // reports on other matters than the accounts
  ['as told in our 2020 ESG report and 2021 sustainability report', 'report | 2020', 'report | 2021'],
  ['Please refer to the Environmental, Social and Governance Report 2021 of the Company.', 'report | 2021'],
  ['詳情載於本公司二零二一年環境、社會及管治報告。', 'report | 2021'],
  ['ENVIRONMENTAL, SOCIAL AND GOVERNANCE REPORT 2021\nWater'],
  ['2021年環境、社會及管治報告\n用水'],
  // the day that is another filing's
  [
    'The offer period began on 4 April 2022, the date of the announcement made by the Company under Rule 3.7 of the Takeovers Code.',
    'announcement | 2022-04-04',
  ],
  ['since 4 April 2022 (being the date of the Rule 3.7 announcement)', 'announcement | 2022-04-04'],
  [
    'As at 4 April 2022, being the date of the 2021 annual report of the Company, the balance was unused.',
    'annual report | 2022-04-04',
  ],
  ['As at 4 April 2022, being the date of this announcement, nothing was used.'],
  ['the price on 4 April 2022, being the date of the agreement announced later'],
  ['要約期自二零二二年四月四日(即本公司根據收購守則規則3.7刊發公告日期)起開始', 'announcement | 2022-04-04'],
  ['自二零二二年四月四日(即規則3.7公告日期)起', 'announcement | 2022-04-04'],
  ['於二零二二年四月四日(即本公告日期)'],
  ['於二零二二年四月四日(即公告協議日期)'],
  [
    'the announcement of the Company dated 4 April 2022 and its supplemental announcement published on the next day',
    'announcement | 2022-04-04',
    'announcement | 2022-04-05',
  ],
  [
    'The Company issued an announcement on 30 April 2022 and a clarification announcement on the following day.',
    'announcement | 2022-04-30',
    'announcement | 2022-05-01',
  ],
  [
    'The announcement dated 4 April 2022 will be followed by one on the next business day.',
    'announcement | 2022-04-04',
  ],
  [
    '本公司於二零二二年四月四日刊發公告,並於翌日刊發補充公告',
    'announcement | 2022-04-04',
    'announcement | 2022-04-05',
  ],
  ['本公司於二零二二年四月四日回購股份,並將於翌日刊發公告'],
  ['本公司於二零二二年四月四日購回股份,翌日披露報表已刊發'],
  [
    'The resolution was passed on 4 April 2022 (see the Company’s announcement of that date).',
    'announcement | 2022-04-04',
  ],
  ['as stated in its FY2021 interim report', 'interim report | 2021'],
]

describe('filings whose day or issuer other words tell', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
