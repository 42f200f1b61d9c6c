import { describe, expect, test } from 'vitest'
import { cited } from './cited'

const D = '12 March 2019'
const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'Reference is made to the voluntary announcements of the Company dated 28 October 2016, 14 May 2017 and 11 December 2017 (collectively, the “Earlier Announcements”) in relation to the licence.',
    'announcement | 2016-10-28 | Earlier Announcements',
    'announcement | 2017-05-14 | Earlier Announcements',
    'announcement | 2017-12-11 | Earlier Announcements',
  ],
  [`We refer to the circular dated ${D} (the "Circular").`, 'circular | 2019-03-12 | Circular'],
  [
    `the announcement dated ${D} (the ‘‘March Announcement’’) of the Company`,
    'announcement | 2019-03-12 | March Announcement',
  ],
  [
    `the announcement of Lantern Bay Holdings Limited (the ''Company'') dated 2 July 2019 (the ''CCT Announcement'') and the announcement of the Company dated 22 July 2019 (the ''Delay Announcement'')`,
    'announcement | 2019-07-02 | CCT Announcement',
    'announcement | 2019-07-22 | Delay Announcement',
  ],
  [
    `the Company's circular (the "Circular") and notice of the AGM (the "Notice") both dated ${D}.`,
    'circular | 2019-03-12 | Circular',
    'notice | 2019-03-12 | Notice',
  ],
  [
    `the circular (the “Circular”) and the notice of extraordinary general meeting (the “EGM Notice”) both dated ${D} issued by the Company`,
    'circular | 2019-03-12 | Circular',
    'notice | 2019-03-12 | EGM Notice',
  ],
  [
    `the announcement and the circular of the Company dated 3 May 2019 and ${D} respectively`,
    'announcement | 2019-05-03',
    'circular | 2019-03-12',
  ],
  [
    'the announcements of the Company dated 8 March and 19 March 2019',
    'announcement | 2019-03-08',
    'announcement | 2019-03-19',
  ],
  [
    '(i) the announcement of the Company dated 31 May 2018 in respect of the Leases; and (ii) the circular of the Company dated 13 June 2018',
    'announcement | 2018-05-31',
    'circular | 2018-06-13',
  ],
  [
    'the announcements of the Company dated 21 June 2010 in relation to the Disposal and 24 June 2010 in relation to the new name',
    'announcement | 2010-06-21',
    'announcement | 2010-06-24',
  ],
  [
    'the prospectus issued by the Company dated June 11, 2015 (the "Prospectus")',
    'prospectus | 2015-06-11 | Prospectus',
  ],
  [
    'the composite document jointly issued by the Company and the Offeror dated 5 May 2020',
    'other | 2020-05-05',
  ],
  [
    'as announced by the Company on 10 August 2018 and 15 November 2018.',
    'announcement | 2018-08-10',
    'announcement | 2018-11-15',
  ],
  ['the stock loss announced by the Company on 31 July 2009', 'announcement | 2009-07-31'],
  ['as announced by QRS on 18 December 2015', 'announcement | 2015-12-18 | QRS'],
  [
    'On 5 May 2018, the Company published an announcement in relation to the Offer.',
    'announcement | 2018-05-05',
  ],
  ['On 5 May 2018, the Company announced that it had sold the Land.', 'announcement | 2018-05-05'],
  [
    'the announcement published by the Company on the website of the Stock Exchange on 5 May 2018',
    'announcement | 2018-05-05',
  ],
  ["in the Company's announcement of 12 May 2010", 'announcement | 2010-05-12'],
  [
    `the announcement of the Company dated ${D} regarding the major transaction in relation to the Disposal (the "Announcement").`,
    'announcement | 2019-03-12 | Announcement',
  ],
  [`“Announcement” the announcement of the Company dated ${D}`, 'announcement | 2019-03-12 | Announcement'],
  [
    'announcement of the results for the year ended 31 December 2018 dated 28 March 2019',
    'announcement | 2019-03-28',
  ],
  // by period
  ['the 2018 Annual Report', 'annual report | 2018'],
  ['its interim report for the six months ended 30 June 2020', 'interim report | 2020-06-30'],
  [
    'the annual report of Lantern Bay Limited (the "Company") for the year ended 31 December 2018 (the "2018 Annual Report").',
    'annual report | 2018-12-31 | 2018 Annual Report',
  ],
  // more forms
  ['the circular dated 5 May 2018 (the “**Circular**”)', 'circular | 2018-05-05 | Circular'],
  [
    'the notice (the “Notice”) of annual general meeting (the “AGM”) dated 20 April 2020',
    'notice | 2020-04-20 | Notice',
  ],
  ['as set out in the notice dated 28 July 2020 convening the AGM', 'notice | 2020-07-28'],
  ["the Company's Annual Report for 2019", 'annual report | 2019'],
  [
    'its 2019 interim report and the annual report for the financial year ended 31 March 2020',
    'interim report | 2019',
    'annual report | 2020-03-31',
  ],
  [
    'the joint announcement dated 3 January 2020 issued by Harbour Star Limited and the Offeror',
    'announcement | 2020-01-03 | Harbour Star Limited and Offeror',
  ],
  ['the announcement issued by the State Administration of Taxation on 3 February 2018'],
  ['published by the Company and report any discrepancies before 5:00 p.m. on 9 July 2020'],
  // not filings
  ['the Agreement dated 26 September 2011 and disclosed in this announcement'],
  ['as disclosed in the announcement, the agreement dated 26 September 2011'],
  ['the announcement in relation to the sale and purchase agreement dated 26 September 2011'],
  ['a letter dated 5 May 2018 from the Stock Exchange'],
  ['at the meeting held on 15 June 2023 as set out in the circular'],
  ['a circular will be despatched to the Shareholders on or before 5 May 2018'],
  ['the results are to be announced on 5 May 2018'],
  ['As at the date of this announcement, 5 May 2018'],
  ['this announcement dated 5 May 2018'],
  ['the circular issued by HKSCC on 28 December 2016'],
  ['ANNUAL REPORT 2018'],
  ['The annual report for the year ended 31 December 2018 will be despatched in due course.'],
  ['Save as disclosed in the announcement. On 5 May 2018 the Group sold the Land.'],
  [
    'We refer to the announcements of Northmere Group Limited (the “Company”) of 12 August 2016 and 31 October 2016',
    'announcement | 2016-08-12',
    'announcement | 2016-10-31',
  ],
]

describe('references in English', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(cited(text)).toEqual(filings)
  })
})
