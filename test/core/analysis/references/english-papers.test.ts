import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'Reference is made to the composite offer and response document jointly issued by the Offeror and the Company on 12 June 2020 (the “Composite Document”).',
    'other | 2020-06-12 | Composite Document',
  ],
  [
    'the composite document dated 12 June 2020 jointly despatched by the Offeror and the Company in relation to the Offers',
    'other | 2020-06-12',
  ],
  [
    'Details of the Share Option Scheme are set out in the circular of the Company dated 27 April 2015.',
    'circular | 2015-04-27',
  ],
  [
    '“Circular”\nthe circular of the Company dated 14 August 2019 to the Shareholders in relation to the Acquisition\n“Company”\nLantern Bay Limited',
    'circular | 2019-08-14 | Circular',
  ],
  ['the offering circular dated 6 July 2021 in relation to the Notes', 'prospectus | 2021-07-06'],
  [
    'Reference is made to the listing document of the Company dated 30 September 2020',
    'prospectus | 2020-09-30',
  ],
  [
    'the scheme document jointly issued by the Company and the Offeror dated 24 May 2021 (the “Scheme Document”)',
    'other | 2021-05-24 | Scheme Document',
  ],
  [
    'Terms defined in the Scheme Document dated 24 May 2021 have the same meanings herein.',
    'other | 2021-05-24',
  ],
  ['the next day disclosure return of the Company dated 10 May 2023', 'other | 2023-05-10'],
  [
    'the monthly return of the Company for the month ended 31 May 2023 published on 5 June 2023',
    'other | 2023-06-05',
  ],
  ['the notice convening the EGM dated 5 August 2021', 'notice | 2021-08-05'],
  ['the notice of board meeting dated 14 March 2022', 'notice | 2022-03-14'],
  [
    'Reference is made to the prospectus of the Company dated 29 June 2018 (the “Prospectus”). As disclosed in the Prospectus',
    'prospectus | 2018-06-29 | Prospectus',
  ],
  ['the prospectus issued on 29 June 2018 by the Company', 'prospectus | 2018-06-29'],
  ['the rights issue prospectus of the Company dated 4 May 2020', 'prospectus | 2020-05-04'],
  [
    'The annual general meeting of the Company held on 10 June 2021 (the “AGM”) as convened by the notice dated 28 April 2021',
    'notice | 2021-04-28',
  ],
  [
    'The Share Option Scheme was adopted pursuant to a resolution passed on 5 May 2015. Details are set out in the circular dated 3 April 2015.',
    'circular | 2015-04-03',
  ],
  ['As stated in the Prospectus, the net proceeds', 'prospectus | -'],
  ['the formal notice published by the Company on 31 July 2025', 'notice | 2025-07-31'],
  ['the environmental, social and governance report dated 5 May 2018', 'report | 2018-05-05'],
  ['the response document dated 5 May 2018', 'other | 2018-05-05'],
  [
    '“2019 Circular” the circular of the Company dated 8 November 2019 in relation to, inter alia, the 2019 Framework Agreement',
    'circular | 2019-11-08 | 2019 Circular',
  ],
  [
    'the Master Agreement dated 8 May 2018, as disclosed in the circular of the Company dated 12 June 2018, expired on 31 December 2020',
    'circular | 2018-06-12',
  ],
  [
    'the circular in respect of the acquisition of the entire issued share capital of Foo Bay Limited dated 5 May 2018',
    'circular | 2018-05-05',
  ],
  [
    'the prospectus dated October 17, 2016 (the “Prospectus”) issued by Foo Bay Limited (the “Company”).',
    'prospectus | 2016-10-17 | Prospectus',
  ],
  [
    'The Company adopted a share option scheme on 12 June 2014, the principal terms of which were summarised in the circular of the Company dated 9 May 2014.',
    'circular | 2014-05-09',
  ],
  [
    '“Previous Circular” the circular of the Company dated 9 November 2017',
    'circular | 2017-11-09 | Previous Circular',
  ],
  [
    'This circular should be read together with the circular dated 9 November 2017 (the “First Circular”).',
    'circular | 2017-11-09 | First Circular',
  ],
  [
    'the notice (the “First Notice”) of the extraordinary general meeting dated 9 November 2017',
    'notice | 2017-11-09 | First Notice',
  ],
  [
    'SUPPLEMENTAL NOTICE OF AGM Reference is made to the notice of AGM dated 9 April 2021 (the “AGM Notice”) of the Company',
    'notice | 2021-04-09 | AGM Notice',
  ],
  [
    'This supplemental notice should be read together with the original notice dated 9 April 2021',
    'notice | 2021-04-09',
  ],
  ['the resolutions set out in the notice convening the meeting dated 9 April 2021', 'notice | 2021-04-09'],
  ['The H share prospectus dated 9 April 2021', 'prospectus | 2021-04-09'],
  [
    'the scheme document dated 9 April 2021 issued jointly by Harbour Star Group Limited and the Company',
    'other | 2021-04-09',
  ],
  [
    'The listing of the Notes is by way of debt issues to professional investors only as described in the offering memorandum dated 9 April 2021.',
    'prospectus | 2021-04-09',
  ],
  [
    'The pricing supplement dated 9 April 2021 and the offering circular dated 2 March 2021 are appended to this announcement.',
    'prospectus | 2021-03-02',
  ],
  ['the accountants’ report dated 27 March 2020 set out in the Prospectus', 'prospectus | -'],
  ['the Offer closed on 27 August 2020 as stated in the Composite Document', 'other | -'],
  [
    'In the Company’s circular to the Shareholders dated 7 December 2020, it was stated that',
    'circular | 2020-12-07',
  ],
  ['In a circular dated 7 December 2020 to the shareholders of the Company', 'circular | 2020-12-07'],
  [
    'A circular dated 7 December 2020 was despatched to the Shareholders on the same date.',
    'circular | 2020-12-07',
  ],
  [
    'A circular containing further details of the Acquisition was despatched to the Shareholders on 7 December 2020.',
    'circular | 2020-12-07',
  ],
  ['The Circular has been despatched to the Shareholders on 7 December 2020.', 'circular | 2020-12-07'],
  [
    'The Composite Document was despatched on 7 December 2020 to the Independent Shareholders.',
    'other | 2020-12-07',
  ],
  ['the Prospectus was issued on 7 December 2020', 'prospectus | 2020-12-07'],
  ['the Listing Document dated 7 December 2020', 'prospectus | 2020-12-07'],
  ['pages 4 to 12 of the Circular dated 7 December 2020', 'circular | 2020-12-07'],
  [
    'the extraordinary general meeting of the Company convened by a notice dated 7 December 2020',
    'notice | 2020-12-07',
  ],
  ['the notice of the 2020 annual general meeting dated 7 December 2020', 'notice | 2020-12-07'],
  [
    'as set out in the notice of the AGM (the “AGM Notice”) contained in the circular of the Company (the “Circular”) dated 7 December 2020',
    'circular | 2020-12-07 | Circular',
  ],
  [
    'At the SGM held on 7 December 2020, the resolutions set out in the SGM notice dated 16 November 2020 were passed',
    'notice | 2020-11-16',
  ],
  [
    'the ordinary resolution as set out in the notice of EGM dated 16 November 2020 was duly passed',
    'notice | 2020-11-16',
  ],
  [
    'A notice dated 19 March 2013 convening the annual general meeting of Osprey Water Limited to be held at 8 Quay Road, Hong Kong, on Monday, 22 April 2013 at 10:00 a.m. is set out on pages 29 to 34 of this circular.',
  ],
  [
    'We refer to the circular dated 8 March 2019 issued by the Company to the Shareholders, of which this letter forms part.',
  ],
  [
    'The Company published its annual report for the year ended 31 December 2020 on 30 April 2021.',
    'annual report | 2021-04-30',
  ],
  [
    'the announcement dated 8 March 2019 (collectively known as the " Announcements ")',
    'announcement | 2019-03-08 | Announcements',
  ],
  [
    'the notice of the 2021 second extraordinary general meeting dated 10 December 2021 and the supplemental notice of the 2021 second EGM of the Bank dated 15 December 2021',
    'notice | 2021-12-10',
    'notice | 2021-12-15',
  ],
  ['the notice of the 2021 first H Shareholders’ class meeting dated 9 April 2021', 'notice | 2021-04-09'],
  [
    'The Company’s 2021 half-year report, the 2020 annual report and the 2021 third quarterly report',
    'interim report | 2021',
    'annual report | 2020',
    'quarterly report | 2021',
  ],
  [
    'the half-year report of the Company for the six months ended 30 June 2021',
    'interim report | 2021-06-30',
  ],
  ['the Company’s half-yearly report 2021 published on 30 August 2021', 'interim report | 2021-08-30'],
  [
    'the announcement on resolutions passed at the 2021 first EGM dated 22 January 2021',
    'announcement | 2021-01-22',
  ],
  [
    'the relevant announcements of the Company disclosed on the HKEXnews website of the Stock Exchange on 30 March 2021 and 27 April 2021',
    'announcement | 2021-03-30',
    'announcement | 2021-04-27',
  ],
  [
    'announcements of the Company dated 3 March 2020/16 March 2020',
    'announcement | 2020-03-03',
    'announcement | 2020-03-16',
  ],
  ['Reference is made to the announcement of the Company dated3 March 2020', 'announcement | 2020-03-03'],
  [
    'Date of announcement(s)\nFund raising activity\n3 March 2020, 16\nMarch 2020 and 3\nApril 2020\nPlacing of shares\nHK$10 million',
    'announcement | 2020-03-03',
    'announcement | 2020-03-16',
    'announcement | 2020-04-03',
  ],
  ['As stated in the Initial Announcement, the Circular was to be sent in May.', 'announcement | -'],
  ['as set out in the Initial Announcement and the Circular will be sent', 'announcement | -'],
  ['as stated in the Prospectus and the Circular', 'prospectus | -', 'circular | -'],
  [
    'as defined in the Initial Announcement, the Circular and the Prospectus',
    'announcement | -',
    'circular | -',
  ],
  [
    '“2021 Interim Report” the interim report of the Company for the six months ended 30 June 2021',
    'interim report | 2021-06-30 | 2021 Interim Report',
  ],
  // several papers of one day, or one each
  [
    'Reference is made to the announcement, the circular and the notice of annual general meeting of the Company all dated 5 May 2021.',
    'announcement | 2021-05-05',
    'circular | 2021-05-05',
    'notice | 2021-05-05',
  ],
  [
    'Reference is made to the announcement (the “Announcement”), the circular (the “Circular”) and the notice of annual general meeting (the “Notice”) of the Company dated 5 May 2021, 6 June 2021 and 7 July 2021, respectively.',
    'announcement | 2021-05-05 | Announcement',
    'circular | 2021-06-06 | Circular',
    'notice | 2021-07-07 | Notice',
  ],
  [
    'the Prospectus, the circular and the announcement dated 5 May 2021',
    'circular | 2021-05-05',
    'announcement | 2021-05-05',
  ],
  [
    'the 2020 annual report, the circular and the notice of annual general meeting of the Company dated 5 May 2021',
    'annual report | 2020',
    'circular | 2021-05-05',
    'notice | 2021-05-05',
  ],
  // named and never dated, beside what is dated
  [
    'As stated in the Delay Announcement, it was late. Reference is made to the announcement of the Company dated 5 May 2021 (the “Disposal Announcement”).',
    'announcement | -',
    'announcement | 2021-05-05 | Disposal Announcement',
  ],
  [
    'Terms are as defined in the Rule 3.5 Announcement. Reference is made to the announcement dated 5 May 2021 (the “Appointment Announcement”).',
    'announcement | -',
    'announcement | 2021-05-05 | Appointment Announcement',
  ],
  [
    'Reference is made to the announcement of the Company dated 5 May 2021 in relation to the delayed despatch of the circular. As stated in the Delay Announcement, it was late.',
    'announcement | 2021-05-05',
  ],
  // a year in the name tells it from what is of another one
  [
    'The licence is one of those detailed in the 2007 Announcement. As disclosed in the announcement of the Company dated 5 May 2021, it ended.',
    'announcement | -',
    'announcement | 2021-05-05',
  ],
  [
    'The licence is one of those detailed in the 2020 Announcement. As disclosed in the announcement of the Company dated 5 May 2021, it ended.',
    'announcement | 2021-05-05',
  ],
  [
    'The terms are those set out in the 2015 Circular. Reference is made to the circular of the Company dated 5 May 2021.',
    'circular | -',
    'circular | 2021-05-05',
  ],
  [
    'The terms are those set out in the 2021 Circular. Reference is made to the circular of the Company dated 5 May 2021.',
    'circular | 2021-05-05',
  ],
  ['Reference is made to the disclosure in the Prospectus on the supply of paper.', 'prospectus | -'],
  [
    'Reference is made to the announcement of the Company dated 5 May 2021. As stated in the Disposal Announcement, it was sold.',
    'announcement | 2021-05-05',
  ],
  [
    'Reference is made to the joint announcement of the Company dated 5 May 2021 in relation to the offer. As stated in the Joint Announcement, it opens.',
    'announcement | 2021-05-05',
  ],
  ['the right of withdrawal in Appendix I to the Composite Document', 'other | -'],
  ['the timetable as set out in the Scheme Document will be revised', 'other | -'],
  ['the terms as set out in the Scheme Document will be despatched'],
]

describe('circulars, prospectuses, notices and other documents in English', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
