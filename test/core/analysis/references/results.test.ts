import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'as disclosed in the annual results announcement of the Company for the year ended 31 December 2021',
    'announcement | 2021-12-31',
  ],
  ['the Company’s annual results announcement for FY2021', 'announcement | 2021'],
  ['the 2021 annual results announcement of the Company', 'announcement | 2021'],
  [
    'its interim results announcement for the six months ended 30 June 2021 (the “Interim Results Announcement”)',
    'announcement | 2021-06-30 | Interim Results Announcement',
  ],
  [
    'as set out in Harbour Star’s annual results announcement for the year ended 31 December 2021',
    'announcement | 2021-12-31 | Harbour Star',
  ],
  ['誠如本公司截至二零二一年十二月三十一日止年度之全年業績公告所披露', 'announcement | 2021-12-31'],
  [
    '茲提述本公司截至2021年6月30日止六個月的中期業績公告(「中期業績公告」)',
    'announcement | 2021-06-30 | 中期業績公告',
  ],
  ['誠如本公司二零二一年全年業績公告所披露', 'announcement | 2021'],
  ['誠如本公司截至二零二一年十二月三十一日止年度之未經審核全年業績公告所披露', 'announcement | 2021-12-31'],
  [
    'the annual results announcement of the Company for the year ended 31 December 2020 published on 26 March 2021. As disclosed in the annual results announcement for the year ended 31 December 2020, sales fell.',
    'announcement | 2021-03-26',
  ],
  [
    'Reference is made to the announcement of the Company dated 26 March 2021 in relation to the annual results for the year ended 31 December 2020. As stated in the 2020 annual results announcement, sales fell.',
    'announcement | 2021-03-26',
  ],
  [
    'Reference is made to the announcement of the Company dated 26 March 2021 in relation to the delay in publication of the 2020 annual results. As stated in the 2020 annual results announcement, sales fell.',
    'announcement | 2021-03-26',
    'announcement | 2020',
  ],
  [
    '本公司於二零二一年三月三十日刊發截至二零二零年十二月三十一日止年度之全年業績公告。誠如本公司截至二零二零年十二月三十一日止年度之全年業績公告所披露',
    'announcement | 2021-03-30',
  ],
  ['ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2021'],
  ['截至二零二一年十二月三十一日止年度之全年業績公告'],
  ['有關截至二零二零年十二月三十一日止年度之年度業績公告'],
  ['本公告為截至二零二一年十二月三十一日止年度之全年業績公告'],
  [
    'The Company will publish its annual results announcement for the year ended 31 December 2021 in due course.',
  ],
  ['delay in publication of the annual results announcement for the year ended 31 December 2021'],
  ['The Board considered and approved the annual results announcement for the year ended 31 December 2021.'],
  ['The Audit Committee has reviewed the annual results announcement for the year ended 31 December 2021.'],
  ['本公司預期刊發截至二零二一年十二月三十一日止年度之全年業績公告'],
  ['董事會考慮及批准本公司截至二零二一年十二月三十一日止年度之全年業績公告'],
  [
    'takes no responsibility for the contents of this announcement.\nBRIGHT QUAY HOLDINGS LIMITED\n(Stock Code: 9993)\nANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2021\nThe annual results announcement for the year ended 31 December 2021 is published on the website of the Stock Exchange.',
  ],
  ['The Company published the 2020 Annual Results on 15 October 2021.', 'announcement | 2021-10-15'],
]

describe('results by their period', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
