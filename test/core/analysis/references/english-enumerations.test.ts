import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'References are made to (i) the announcement of the Company dated 3 January 2019; (ii) the announcement of the Company dated 5 February 2019 and (iii) the circular of the Company dated 7 March 2019 in relation to, among other things, the Acquisition.',
    'announcement | 2019-01-03',
    'announcement | 2019-02-05',
    'circular | 2019-03-07',
  ],
  [
    'as disclosed in the Company’s announcements dated 3 January, 5 February and 7 March 2019',
    'announcement | 2019-01-03',
    'announcement | 2019-02-05',
    'announcement | 2019-03-07',
  ],
  [
    'Further details of which are set out in the announcements of the Company dated 15 January 2018, 22 January 2018, 5 March 2018 and 29 March 2018 and the circulars of the Company dated 12 February 2018 and 9 March 2018.',
    'announcement | 2018-01-15',
    'announcement | 2018-01-22',
    'announcement | 2018-03-05',
    'announcement | 2018-03-29',
    'circular | 2018-02-12',
    'circular | 2018-03-09',
  ],
  [
    'For details, please refer to the announcements of the Company dated 11 May 2021 and 14 June 2021 and the Company\'s circular dated 28 May 2021 (collectively, the "Placing Documents").',
    'announcement | 2021-05-11 | Placing Documents',
    'announcement | 2021-06-14 | Placing Documents',
    'circular | 2021-05-28 | Placing Documents',
  ],
  [
    'Reference is made to the announcement dated 2 July 2019 (the “First Announcement”), the announcement dated 9 July 2019 (the “Second Announcement”) and the announcement dated 23 July 2019 (the “Third Announcement”, together with the First Announcement and the Second Announcement, the “Announcements”) of the Company.',
    'announcement | 2019-07-02 | First Announcement',
    'announcement | 2019-07-09 | Second Announcement',
    'announcement | 2019-07-23 | Third Announcement',
  ],
  [
    'the Company’s announcements of 5 May 2018, 8 May 2018 and 3 June 2018',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
    'announcement | 2018-06-03',
  ],
  [
    'the announcements dated 5 May 2018 and 8 May 2018, and circular dated 3 June 2018, of the Company',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
    'circular | 2018-06-03',
  ],
  [
    'the announcements of the Company dated:\n(a) 5 May 2018;\n(b) 8 May 2018; and\n(c) 3 June 2018',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
    'announcement | 2018-06-03',
  ],
  [
    'Reference is made to the announcements of the Company dated (i) 5 May 2018 in relation to the Acquisition; (ii) 8 May 2018 in relation to the Placing; and (iii) 3 June 2018 in relation to the delay in despatch of the circular.',
    'announcement | 2018-05-05',
    'announcement | 2018-05-08',
    'announcement | 2018-06-03',
  ],
  [
    'the announcements of the Company dated May 5, 2018, June 3, 2018 and July 9, 2018',
    'announcement | 2018-05-05',
    'announcement | 2018-06-03',
    'announcement | 2018-07-09',
  ],
  [
    'For details of the Incident, please refer to the Company’s announcements on 8 May, 12 June and 30 July 2018 respectively',
    'announcement | 2018-05-08',
    'announcement | 2018-06-12',
    'announcement | 2018-07-30',
  ],
  [
    'Reference is made to the announcements of the Company dated 8 May 2018, 12 June 2018, 30 July\n– 2 –\n2018 and 3 August 2018 in relation to, among others, the delay in publication of the 2017 annual results',
    'announcement | 2018-05-08',
    'announcement | 2018-06-12',
    'announcement | 2018-07-30',
    'announcement | 2018-08-03',
  ],
  [
    'the Announcement dated 8 May 2018 and the subsequent announcements dated 12 June 2018 and 30 July 2018 made by the Company',
    'announcement | 2018-05-08',
    'announcement | 2018-06-12',
    'announcement | 2018-07-30',
  ],
  [
    '“Announcements” collectively, the announcements of the Company dated 8 May 2018, 12 June 2018 and 30 July 2018',
    'announcement | 2018-05-08',
    'announcement | 2018-06-12',
    'announcement | 2018-07-30',
  ],
  [
    'Reference is made to the announcement of Lantern Bay Holdings Limited (the “Company”) dated\n12 March 2019 in relation to, among other things, the very substantial acquisition (the\n“VSA Announcement”), and the announcements of the Company dated 2 April 2019, 30 April\n2019 and 31 May 2019 in relation to the delay in despatch of the Circular (together with the\nVSA Announcement, the “Announcements”).',
    'announcement | 2019-03-12 | VSA Announcement',
    'announcement | 2019-04-02 | Announcements',
    'announcement | 2019-04-30 | Announcements',
    'announcement | 2019-05-31 | Announcements',
  ],
  [
    'References are made to the announcements of Lantern Bay Holdings Limited (the “Company”) dated\n(i) 12 March 2019, 2 April 2019 and 30 April 2019 in relation to, among others, the Acquisition;\n(ii) 31 May 2019 in relation to the Placing; and (iii) 3 June 2019 in relation to the change of\nauditor (collectively, the “Announcements”), and the circular of the Company dated 28 June 2019\n(the “Circular”).',
    'announcement | 2019-03-12 | Announcements',
    'announcement | 2019-04-02 | Announcements',
    'announcement | 2019-04-30 | Announcements',
    'announcement | 2019-05-31 | Announcements',
    'announcement | 2019-06-03 | Announcements',
    'circular | 2019-06-28 | Circular',
  ],
  [
    'Reference is made to (a) the joint announcement of the Company and Bright Pearl Limited (the “Offeror”) dated 12 March 2019 in relation to the Offers; (b) the joint announcement of the Company and the Offeror dated 2 April 2019 in relation to the delay in despatch of the Composite Document; and (c) the composite offer and response document dated 30 April 2019 jointly issued by the Company and the Offeror in relation to the Offers (the “Composite Document”).',
    'announcement | 2019-03-12',
    'announcement | 2019-04-02',
    'other | 2019-04-30 | Composite Document',
  ],
  [
    'Save as disclosed above and in the announcements of the Company dated 2 January 2020, 3 February 2020 and 4 March 2020, there was no material acquisition during the Reporting Period.',
    'announcement | 2020-01-02',
    'announcement | 2020-02-03',
    'announcement | 2020-03-04',
  ],
  [
    'For further details, please refer to the announcements of the Company dated 2 January 2020 and 3 February 2020 and the circular of the Company dated 4 March 2020, and the poll results announcement dated 20 March 2020.',
    'announcement | 2020-01-02',
    'announcement | 2020-02-03',
    'circular | 2020-03-04',
    'announcement | 2020-03-20',
  ],
  [
    'the Company’s announcements dated 9, 16 and 30 July 2020',
    'announcement | 2020-07-09',
    'announcement | 2020-07-16',
    'announcement | 2020-07-30',
  ],
  [
    'The Company refers to its previous announcements dated 7 December 2020, 8 January 2021 and 3 March 2021, in which the Company announced the winding-up petition.',
    'announcement | 2020-12-07',
    'announcement | 2021-01-08',
    'announcement | 2021-03-03',
  ],
  [
    'See the Company’s announcements dated 7 December 2020 (Completion), 8 January 2021 (Placing) and 3 March 2021 (Results)',
    'announcement | 2020-12-07',
    'announcement | 2021-01-08',
    'announcement | 2021-03-03',
  ],
  [
    'announcements dated 7 December 2020, 8 January 2021, 3 March 2021, 9 April 2021, 7 May 2021, 11 June 2021, 5 July 2021, 6 August 2021, 10 September 2021, 8 October 2021, 12 November 2021 and 10 December 2021 of the Company in relation to the monthly update pursuant to Rule 3.7 of the Takeovers Code',
    'announcement | 2020-12-07',
    'announcement | 2021-01-08',
    'announcement | 2021-03-03',
    'announcement | 2021-04-09',
    'announcement | 2021-05-07',
    'announcement | 2021-06-11',
    'announcement | 2021-07-05',
    'announcement | 2021-08-06',
    'announcement | 2021-09-10',
    'announcement | 2021-10-08',
    'announcement | 2021-11-12',
    'announcement | 2021-12-10',
  ],
  [
    'the announcements of the Company dated 7 December 2020, 8 January 2021 and the poll results announcement of the Company dated 3 March 2021',
    'announcement | 2020-12-07',
    'announcement | 2021-01-08',
    'announcement | 2021-03-03',
  ],
  [
    'EVENTS AFTER THE REPORTING PERIOD\n(a)\nOn 4 July 2022, the Company entered into a subscription agreement, details of which were disclosed in the announcement of the Company dated 4 July 2022.\n(b)\nOn 15 July 2022, the disposal of Foo Bay was completed. Please refer to the announcements dated 6 May 2022 and\n15 July 2022 for details.\n(c)\nSave as the above, there was none.',
    'announcement | 2022-07-04',
    'announcement | 2022-05-06',
    'announcement | 2022-07-15',
  ],
  [
    'Continuing connected transactions\n2020 Lease Agreement\nAs disclosed in the Company’s announcement dated 31\nDecember 2019, the Group as tenant entered into the lease agreement with Lok Fu Limited on 31 December 2019 for a term of three years. \n2021 Supply Agreement\nAs announced on 1 April 2021, the Company and BQI entered into the 2021 Supply Agreement. The annual caps were revised as set out in the announcement dated 10 November 2021 and a circular was issued on 1 December 2021.',
    'announcement | 2019-12-31',
    'announcement | 2021-04-01',
    'announcement | 2021-11-10',
    'circular | 2021-12-01',
  ],
  [
    'The Offeror and the Company jointly announced on 5 July 2022 the Offer. The composite offer and response document dated 26 July 2022 (the “Composite Document”) jointly issued by the Offeror and the Company has been despatched. On 16 August 2022, the Company and the Offeror jointly announced that the Offer closed.',
    'announcement | 2022-07-05',
    'other | 2022-07-26 | Composite Document',
    'announcement | 2022-08-16',
  ],
  [
    'On 30 June 2022, the Company received a letter from the Stock Exchange stating that. On the same day, it appointed an adviser. For details, see the announcements dated 4 July 2022, 5 August 2022 and the quarterly update announcement dated 30 September 2022.',
    'announcement | 2022-07-04',
    'announcement | 2022-08-05',
    'announcement | 2022-09-30',
  ],
  [
    'the announcements of the Company dated 8, 15, 20 and 28 August 2019 regarding two winding-up petitions',
    'announcement | 2019-08-08',
    'announcement | 2019-08-15',
    'announcement | 2019-08-20',
    'announcement | 2019-08-28',
  ],
  [
    'Reference is made to the announcements of Lantern Bay Holdings Limited (the “Company”) dated 28 March 2019 in relation to, among others, the delay in publication of the annual results of the Group for the year ended 31 December 2018 (the “2018 Annual Results”) and 24 May 2019 in relation to the change of auditors (collectively, the “Announcements”).',
    'announcement | 2019-03-28 | Announcements',
    'announcement | 2019-05-24 | Announcements',
  ],
  [
    'Reference is made to the announcements of the Company dated 28 March 2019 in relation to the results for the year ended 31 December 2018 and 24 May 2019 was a Friday.',
    'announcement | 2019-03-28',
  ],
]

describe('three filings and more in English', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
