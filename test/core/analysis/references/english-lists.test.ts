import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'Reference is made to the announcements jointly issued by the Company and the Offeror dated 5 March 2019 and 26 March 2019 respectively (collectively, the “Joint Announcements”).',
    'announcement | 2019-03-05 | Joint Announcements',
    'announcement | 2019-03-26 | Joint Announcements',
  ],
  [
    '“First Announcement” the announcement of the Company dated 2 July 2019 in relation to the Disposal; “Second Announcement” the announcement of the Company dated 9 July 2019',
    'announcement | 2019-07-02 | First Announcement',
    'announcement | 2019-07-09 | Second Announcement',
  ],
  [
    'reference is made to the overseas regulatory announcements of the Company dated 20 March 2022 and 21 March 2022',
    'announcement | 2022-03-20',
    'announcement | 2022-03-21',
  ],
  [
    'the supplemental circular of the Company dated 9 June 2022 and the supplemental notice of the AGM dated 9 June 2022',
    'circular | 2022-06-09',
    'notice | 2022-06-09',
  ],
  [
    'Reference is made to the notice of annual general meeting dated 27 April 2022 (the “Original Notice”) and the circular dated 27 April 2022',
    'notice | 2022-04-27 | Original Notice',
    'circular | 2022-04-27',
  ],
  [
    'all the proposed resolutions as set out in the notice of the AGM dated 28 April 2021 (the “Notice”) contained in the circular of the same date',
    'notice | 2021-04-28 | Notice',
    'circular | 2021-04-28',
  ],
  [
    "the Company's voluntary announcement and inside information announcement dated 5 May 2018 and 8 May 2018 respectively",
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
  ],
  [
    'the announcement and circular of the Company dated 5 May 2018 and 3 June 2018, respectively',
    'announcement | 2018-05-05',
    'circular | 2018-06-03',
  ],
  [
    'the announcements of the Company dated 5 May 2018 (in relation to the Acquisition) and 8 May 2018 (in relation to the Placing)',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
  ],
  [
    'Reference is made to the announcements of Lantern Bay Limited (the “Company”, together with its subsidiaries, the “Group”) dated 5 May 2018 and 8 May 2018',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
  ],
  [
    'The Company published announcements on 5 May 2018 and 8 May 2018 in relation to the Placing',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
  ],
  [
    'On 5 May 2018 and 8 May 2018, the Board announced that the Purchaser and the Company entered into the Agreement',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
  ],
  [
    'the inside information announcements published by the Company on 5 May 2018 and 8 May 2018 on the website of the Stock Exchange',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
  ],
  [
    'Reference is made to the Prospectus and the allotment results announcement dated 25 November 2019',
    'prospectus | -',
    'announcement | 2019-11-25',
  ],
  [
    'Unless otherwise defined, terms have the meanings given in the Announcement dated 5 May 2018 and the Circular dated 3 June 2018.',
    'announcement | 2018-05-05',
    'circular | 2018-06-03',
  ],
  [
    'pursuant to the Company’s announcement and circular dated 5 May 2018 and 3 June 2018 respectively',
    'announcement | 2018-05-05',
    'circular | 2018-06-03',
  ],
  [
    "Save for the placing as announced in the Company's announcements dated 3 May 2019 and 24 May 2019, the Company has not conducted any fund raising",
    'announcement | 2019-05-03',
    'announcement | 2019-05-24',
  ],
  [
    'Reference is made to the announcement of the Company dated 8 May 2018 and the circular of the Company dated 12 June 2018 (the “Circular”), both in relation to the Acquisition',
    'announcement | 2018-05-08',
    'circular | 2018-06-12 | Circular',
  ],
  [
    'reference is made to the announcement issued by the Company dated 8 May 2018 in respect of, among other things, (1) the proposed share consolidation; (2) the proposed rights issue (the “Announcement”), and the prospectus of the Company dated 30 July 2018',
    'announcement | 2018-05-08 | Announcement',
    'prospectus | 2018-07-30',
  ],
  [
    'Further to the announcements dated 8 May 2018 and 12 June 2018, the Board wishes to announce',
    'announcement | 2018-05-08',
    'announcement | 2018-06-12',
  ],
  [
    'We refer to our announcement of 8 May 2018 and our circular to shareholders of 12 June 2018.',
    'announcement | 2018-05-08',
    'circular | 2018-06-12',
  ],
  [
    'Details of the principal terms of the Share Award Scheme are set out in the Company’s announcement dated 12 March 2019 and the supplemental announcement dated 14 March 2019.',
    'announcement | 2019-03-12',
    'announcement | 2019-03-14',
  ],
  [
    'The Group intends to apply the net proceeds in the manner consistent with that set out in the section headed “Future Plans and Use of Proceeds” in the prospectus of the Company dated 28 December 2017 and as revised in the announcement of the Company dated 14 March 2019.',
    'prospectus | 2017-12-28',
    'announcement | 2019-03-14',
  ],
  [
    'For details, please refer to the announcements of the Company dated 2 January and 3 February 2020.',
    'announcement | 2020-01-02',
    'announcement | 2020-02-03',
  ],
  [
    'Note: Details of the placing are set out in the Company’s announcements dated 2 January 2020 and 23 January 2020.',
    'announcement | 2020-01-02',
    'announcement | 2020-01-23',
  ],
  [
    'On 9 July 2020 (after trading hours), the Company entered into the Placing Agreement. Completion took place on 30 July 2020. Details of the Placing have been disclosed in the Company’s announcements dated 9 July 2020 and 30 July 2020.',
    'announcement | 2020-07-09',
    'announcement | 2020-07-30',
  ],
  [
    'the continuing connected transactions under the 2018 Framework Agreement as disclosed in the announcement dated 9 November 2017 and the circular dated 30 November 2017 and approved by the independent shareholders at the extraordinary general meeting held on 18 December 2017',
    'announcement | 2017-11-09',
    'circular | 2017-11-30',
  ],
  [
    'Announcements dated 7 December 2020 and 8 January 2021 were published by the Company',
    'announcement | 2020-12-07',
    'announcement | 2021-01-08',
  ],
  [
    'Announcement dated December 7, 2020 and Circular dated January 8, 2021',
    'announcement | 2020-12-07',
    'circular | 2021-01-08',
  ],
  [
    'the announcement dated 7th December, 2020 and the circular dated 8th January, 2021 respectively issued by the Company',
    'announcement | 2020-12-07',
    'circular | 2021-01-08',
  ],
  [
    'the circular of the Company dated 7 December 2020, which was supplemented by the supplemental circular dated 21 December 2020',
    'circular | 2020-12-07',
    'circular | 2020-12-21',
  ],
  [
    'the prospectus of the Company dated 7 December 2020, as supplemented by the supplemental prospectus dated 14 December 2020',
    'prospectus | 2020-12-07',
    'prospectus | 2020-12-14',
  ],
  [
    'BRIGHT QUAY HOLDINGS LIMITED\n(Incorporated in Bermuda with limited liability)\n(Stock Code: 9993)\nPOLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON 28 MAY 2021\nReference is made to the circular (the “Circular”) of Bright Quay Holdings Limited (the “Company”) and the notice (the “Notice”) of the annual general meeting of the Company (the “AGM”), both dated 27 April 2021. Terms defined in the Circular shall have the same meanings herein. The Board is pleased to announce that at the AGM held on 28 May 2021, all the resolutions set out in the Notice were duly passed.\nHong Kong, 28 May 2021',
    'circular | 2021-04-27 | Circular',
    'notice | 2021-04-27 | Notice',
  ],
  [
    'SHARE OPTION SCHEMES\nThe Company adopted a share option scheme on 8 June 2012 (the “2012 Scheme”), which was terminated on 10 June 2022, and a new share option scheme on 10 June 2022 (the “2022 Scheme”). Details of the 2012 Scheme were set out in the circular dated 4 May 2012 and those of the 2022 Scheme in the circular dated 6 May 2022.',
    'circular | 2012-05-04',
    'circular | 2022-05-06',
  ],
  [
    'Pursuant to the circular of the Company dated 5 August 2022 and the ordinary resolution passed on 26 August 2022, the share premium was reduced as announced on 29 August 2022.',
    'circular | 2022-08-05',
    'announcement | 2022-08-29',
  ],
  [
    '茲 提 述 明 埠 控 股 有 限 公 司（「本 公 司」）日 期 為 二 零 二 二 年 八 月 二 十 八 日 的 公 告\n及 日 期 為 二 零 二 二 年 九 月 十 九 日 的 補 充 公 告（統 稱「該 等 公 告」）， 內 容 有 關\n收 購 事 項。',
    'announcement | 2022-08-28 | 該等公告',
    'announcement | 2022-09-19 | 該等公告',
  ],
  [
    'the announcements of the Company dated 5 May 2018 and 8 May 2018 in relation to (i) the delay in publication of the annual results of the Group for the year ended 31 December 2017 (the “2017 Annual Results”);\n(ii) the suspension of trading; (iii) the guidance dated 20 May 2018 of the Stock Exchange; (iv) an update on its progress; and (v) the delay in publication of the interim results (collectively, the “Delay Announcements”).',
    'announcement | 2018-05-05 | Delay Announcements',
    'announcement | 2018-05-08 | Delay Announcements',
  ],
]

describe('several filings at once in English', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
