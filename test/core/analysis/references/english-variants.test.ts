import { describe, expect, test } from 'vitest'
import { head } from './filing-head'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'the respective announcements of the Company and Osprey Water Limited dated 4 April 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'The Manager refers to the announcement of Osprey REIT dated 4 April 2022 issued by the Manager.',
    'announcement | 2022-04-04',
  ],
  [
    'the composite document jointly despatched by Kite Energy Group Limited and the Company on 4 April 2022',
    'other | 2022-04-04',
  ],
  ['the response document issued by the Company on 4 April 2022', 'other | 2022-04-04'],
  [
    'Kite Energy Group Limited and the Company jointly announced on 4 April 2022 that the Scheme had become effective.',
    'announcement | 2022-04-04',
  ],
  [
    'The Company and Kite Energy Group Limited jointly announced on 4 April 2022 that the Scheme had become effective.',
    'announcement | 2022-04-04',
  ],
  [
    head +
      'Reference is made to the announcement of Curlew Bay Holdings Limited (stock code: 9976) dated 4 April 2022.',
    'announcement | 2022-04-04',
  ],
  [
    head + 'Curlew Bay Holdings Limited announced on 4 April 2022 that it had sold the ship.',
    'announcement | 2022-04-04',
  ],
  [
    'The Company published on 4 April 2022 an announcement in relation to the loss of a ship.',
    'announcement | 2022-04-04',
  ],
  [
    'On 4 April 2022, the Company released an announcement and on 6 May 2022 it despatched a circular.',
    'announcement | 2022-04-04',
    'circular | 2022-05-06',
  ],
  [
    'On 4 April 2022 and 6 May 2022, the Company published announcements on the loss of a ship.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'A further announcement was made by the Company on 4 April 2022 to update the market.',
    'announcement | 2022-04-04',
  ],
  ['which was announced on 4 April 2022', 'announcement | 2022-04-04'],
  [
    'The Acquisition was first announced on 4 April 2022 and completed on 6 May 2022.',
    'announcement | 2022-04-04',
  ],
  ['The Placing announced on 4 April 2022 was completed on 6 May 2022.', 'announcement | 2022-04-04'],
  ['the rights issue announced by the Company on 4 April 2022', 'announcement | 2022-04-04'],
  ['The Circular was published on 4 April 2022.', 'circular | 2022-04-04'],
  [
    'The Company has published a circular dated 4 April 2022 on the website of the Stock Exchange.',
    'circular | 2022-04-04',
  ],
  ['the Prospectus published on 4 April 2022', 'prospectus | 2022-04-04'],
  ['the Company uploaded its 2021 annual report on 4 April 2022', 'annual report | 2022-04-04'],
  [
    'The 2021 Annual Report was despatched to the Shareholders on 4 April 2022.',
    'annual report | 2022-04-04',
  ],
  [
    'Details were announced on 4 April 2022, 6 May 2022 and 8 June 2022.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
    'announcement | 2022-06-08',
  ],
  [
    'the announcements of the Company dated 4th and 6th April, 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-04-06',
  ],
  [
    'the Company’s announcements of 4, 6 and 8 April 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-04-06',
    'announcement | 2022-04-08',
  ],
  [
    'the announcement dated 4 April 2022 (the “First Announcement”), 6 May 2022 (the “Second Announcement”) and 8 June 2022 (the “Third Announcement”)',
    'announcement | 2022-04-04 | First Announcement',
    'announcement | 2022-05-06 | Second Announcement',
    'announcement | 2022-06-08 | Third Announcement',
  ],
  [
    'References are made to the announcements of the Company dated 4 April 2022 (the “First Announcement”) and 6 May 2022 (the “Second Announcement”, and together with the First Announcement, the “Announcements”).',
    'announcement | 2022-04-04 | First Announcement',
    'announcement | 2022-05-06 | Second Announcement',
  ],
  [
    '(1) the announcement dated 4 April 2022;\n(2) the announcement dated 6 May 2022;\n(3) the circular dated 8 June 2022; and\n(4) the announcement dated 10 July 2022\n(collectively, the “Documents”)',
    'announcement | 2022-04-04 | Documents',
    'announcement | 2022-05-06 | Documents',
    'circular | 2022-06-08 | Documents',
    'announcement | 2022-07-10 | Documents',
  ],
  [
    'Reference is made to the announcements of the Company dated 4 April 2022 and 6 May 2022 (collectively referred to as the “Announcements”)',
    'announcement | 2022-04-04 | Announcements',
    'announcement | 2022-05-06 | Announcements',
  ],
  [
    'Reference is made to the announcement of the Company dated 4 April 2022 (hereinafter referred to as the “Announcement”)',
    'announcement | 2022-04-04 | Announcement',
  ],
  [
    'the circular of the Company dated 4 April 2022 (the “Circular”) and the supplemental circular dated 6 May 2022 (the “Supplemental Circular”, together with the Circular, the “Circulars”)',
    'circular | 2022-04-04 | Circular',
    'circular | 2022-05-06 | Supplemental Circular',
  ],
  [
    'the announcements of the Company dated, among others, 4 April 2022, 6 May 2022 and 8 June 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
    'announcement | 2022-06-08',
  ],
  ['The announcement, dated 4 April 2022, stated that the ship was lost.', 'announcement | 2022-04-04'],
  [
    'Reference is made to the announcement (“Announcement”) of Curlew Bay Holdings Limited (“Company”, together with its subsidiaries, “Group”) dated 4 April 2022',
    'announcement | 2022-04-04 | Announcement',
  ],
  [
    'Reference is made to the Company’s announcement dated 4 April 2022 and 6 May 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  ['as set out on pages 6 to 8 of the circular of the Company dated 4 April 2022', 'circular | 2022-04-04'],
  ['please refer to Appendix I to the circular of the Company dated 4 April 2022', 'circular | 2022-04-04'],
  [
    'the Company’s announcement in respect of its results for the year ended 31 December 2021 dated 30 March 2022',
    'announcement | 2022-03-30',
  ],
  [
    'the announcement in relation to the Company’s unaudited results for the six months ended 30 June 2022 published on 30 August 2022',
    'announcement | 2022-08-30',
  ],
  ['Reference is made to the interim report 2022 of the Company', 'interim report | 2022'],
  [
    'its annual reports for the three financial years ended 31 March 2020, 2021 and 2022',
    'annual report | 2020-03-31',
    'annual report | 2021-03-31',
    'annual report | 2022-03-31',
  ],
  [
    'the 2021 environmental, social and governance report of the Company published on 4 April 2022',
    'report | 2022-04-04',
  ],
  ['notice of the 2022 AGM dated 4 April 2022', 'notice | 2022-04-04'],
  [
    'the notice of EGM dated 4 April 2022 and the supplemental notice of EGM dated 6 May 2022',
    'notice | 2022-04-04',
    'notice | 2022-05-06',
  ],
  ['the notice of adjourned EGM dated 4 April 2022', 'notice | 2022-04-04'],
  [
    'Unless otherwise stated, terms used herein have the meanings in the circular dated 4 April 2022 (as amended by the announcement dated 6 May 2022).',
    'circular | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'The Agreement dated 1 April 2022 (as disclosed in the announcement dated 4 April 2022) was amended by the Supplemental Agreement dated 5 May 2022 (as disclosed in the announcement dated 6 May 2022).',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'the announcement of the Company dated 4 April\n2022 and the circular of the Company dated 6\nMay 2022',
    'announcement | 2022-04-04',
    'circular | 2022-05-06',
  ],
  [
    'the announcements dated respectively 4 April 2022 and 6 May 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  ['The announcement was made after trading hours on 4 April 2022.', 'announcement | 2022-04-04'],
  ['the deed extended the maturity date (announced on 4 April 2022)', 'announcement | 2022-04-04'],
  [
    'On 4 April 2022, the board of Osprey Water Limited, a company listed on the Stock Exchange (stock code: 8951), announced its results.',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'According to the interim report of Osprey Water Inc. for the six months ended 30 June 2021',
    'interim report | 2021-06-30 | Osprey Water Inc.',
  ],
  [
    'The Company first announced the Possible Transaction on 4 April 2022 and has since published monthly updates on 5 May 2022 and 6 June 2022.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-05',
    'announcement | 2022-06-06',
  ],
  ['copies of the annual reports for FY2017 and FY2018', 'annual report | 2017', 'annual report | 2018'],
  [
    'On 4 April 2022, the Company received a letter dated 1 April 2022 and published an announcement on the same date.',
    'announcement | 2022-04-04',
  ],
  [
    'The Company published its annual results for the year ended 31 December 2021 on 4 April 2022 and the interim results for the six months ended 30 June 2021 on 6 May 2022.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-06',
  ],
  [
    'the announcement of our associate, Osprey Water Limited (stock code: 8777), dated 4 April 2022',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  ['On 4 April 2022, the Company published the 2021 Unaudited Annual Results.', 'announcement | 2022-04-04'],
  [
    'As disclosed by the Company on 4 April 2022, the agreement was terminated on 3 April 2022.',
    'announcement | 2022-04-04',
  ],
  ['The Manager issued a circular to Unitholders dated 4 April 2022.', 'circular | 2022-04-04'],
  [
    'The Company has made announcements in relation to the petition on 4 April 2022 and 5 May 2022.',
    'announcement | 2022-04-04',
    'announcement | 2022-05-05',
  ],
  [
    'the announcement dated 4 April 2022, 2021 interim report and 2021 annual report',
    'announcement | 2022-04-04',
    'interim report | 2021',
    'annual report | 2021',
  ],
  [
    'The order was made on 4 April 2022 and an announcement was published on the same day.',
    'announcement | 2022-04-04',
  ],
  [
    'a subsidiary of Osprey Water Limited (stock code: 1888), which announced on 4 April 2022 a proposed spin-off',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  ['The Directors announced on 4 April 2022 the audited results for 2021.', 'announcement | 2022-04-04'],
  // tables whose lines were joined, and cells with several dates
  [
    'FUND RAISING\nDate of announcement Event Net proceeds Intended use of proceeds Actual use of proceeds\n4 April 2022 and Placing of new shares Approximately Repayment of As intended\n5 April 2022 under general mandate HK$45.2 million borrowings\n6 May 2022, Rights issue on the basis Approximately General working As intended\n7 May 2022 and of one rights share for HK$102.5 million capital\n8 June 2022 every two shares, completed on 9 July 2022',
    'announcement | 2022-04-04',
    'announcement | 2022-04-05',
    'announcement | 2022-05-06',
    'announcement | 2022-05-07',
    'announcement | 2022-06-08',
  ],
  ['REFERENCE IS MADE TO THE ANNOUNCEMENT OF THE COMPANY DATED 4 APRIL 2022', 'announcement | 2022-04-04'],
  ['Announcement of the Company dated 4 April 2022: discloseable transaction', 'announcement | 2022-04-04'],
  [
    'Osprey Water Limited published an announcement on 4 April 2022 and a circular on 6 May 2022.',
    'announcement | 2022-04-04 | Osprey Water Limited',
    'circular | 2022-05-06 | Osprey Water Limited',
  ],
  [
    'the notice of extraordinary general meeting (the “EGM Notice”), the circular (the “Circular”) and the form of proxy of the Company all dated 4 April 2022',
    'notice | 2022-04-04 | EGM Notice',
    'circular | 2022-04-04 | Circular',
  ],
  [
    'the circular dated 4 April 2022 and the announcement published by the Company on the same day',
    'circular | 2022-04-04',
    'announcement | 2022-04-04',
  ],
]

describe('filings as English filings cite them', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
