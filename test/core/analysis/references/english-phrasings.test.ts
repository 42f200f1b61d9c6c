import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'the announcement titled ‘VOLUNTARY ANNOUNCEMENT – BUSINESS UPDATE’ dated 10 July 2023',
    'announcement | 2023-07-10',
  ],
  [
    "''Earlier Announcements'' means the announcements of the Company dated 25 September 2023 and 27 October 2023",
    'announcement | 2023-09-25 | Earlier Announcements',
    'announcement | 2023-10-27 | Earlier Announcements',
  ],
  [
    '‘Earlier Announcement’ the announcement of the Company dated 25 September 2023',
    'announcement | 2023-09-25 | Earlier Announcement',
  ],
  [
    'Reference is further made to the announcement of the Company dated 7 March 2023.',
    'announcement | 2023-03-07',
  ],
  [
    'Reference is hereby made to the announcement dated 7 March 2023 made by the Company.',
    'announcement | 2023-03-07',
  ],
  ['The Board refers to the announcement dated 7 March 2023.', 'announcement | 2023-03-07'],
  ['as detailed in the announcement of the Company dated 7 March 2023', 'announcement | 2023-03-07'],
  ['(for details, see the announcement of the Company dated 7 March 2023)', 'announcement | 2023-03-07'],
  ['vide announcement dated 7 March 2023', 'announcement | 2023-03-07'],
  ['the announcement dated the 7th day of March 2023', 'announcement | 2023-03-07'],
  ['the announcement dated March 7th, 2023', 'announcement | 2023-03-07'],
  ['the announcement dated 7/3/2023', 'announcement | 2023-03-07'],
  ['the Company’s 7 March 2023 announcement', 'announcement | 2023-03-07'],
  ['the 7 March 2023 circular of the Company', 'circular | 2023-03-07'],
  ['The Company’s announcement (dated 7 March 2023) stated', 'announcement | 2023-03-07'],
  [
    'an announcement of the Company published on the HKEXnews website on 7 March 2023',
    'announcement | 2023-03-07',
  ],
  [
    'disclosed in the Company’s announcements on 7 March 2023 and 8 April 2023',
    'announcement | 2023-03-07',
    'announcement | 2023-04-08',
  ],
  ['Please see the Company’s announcement of 7 March 2023 for details.', 'announcement | 2023-03-07'],
  [
    'The continuing connected transactions were approved at the EGM (please refer to the circular of the Company dated 7 March 2023 for details).',
    'circular | 2023-03-07',
  ],
  [
    'On 7 March 2023, pursuant to the announcement of the Company dated 1 March 2023, the options were granted.',
    'announcement | 2023-03-01',
  ],
  [
    'The grant was disclosed in the announcements of the Company dated 7 March 2023 (as supplemented by the announcement dated 9 March 2023) and 8 April 2023.',
    'announcement | 2023-03-07',
    'announcement | 2023-03-09',
    'announcement | 2023-04-08',
  ],
  [
    'Reference is made to the announcements of the Company dated 7 March 2023 and 8 April 2023 and the circular dated 9 May 2023 (the “Circular”) in relation to the Rights Issue. The Announcements and the Circular are available on the website.',
    'announcement | 2023-03-07',
    'announcement | 2023-04-08',
    'circular | 2023-05-09 | Circular',
  ],
  [
    'Reference is made to the announcement of the Company dated 7 March 2023 (the “Previous Announcement”) in respect of the profit warning. The Board wishes to update the Previous Announcement.',
    'announcement | 2023-03-07 | Previous Announcement',
  ],
  [
    'Further to the profit warning announcement dated 7 March 2023, the Board wishes to provide an update.',
    'announcement | 2023-03-07',
  ],
  [
    'We refer to our announcement dated 7 March 2023 and our interim report for the six months ended 30 June 2022.',
    'announcement | 2023-03-07',
    'interim report | 2022-06-30',
  ],
  ['the unaudited operating data announced by the Company on 7 March 2023', 'announcement | 2023-03-07'],
  [
    'The resignation of Mr. Poon took effect on 7 March 2023, details of which were set out in the announcement of the Company of the same date.',
    'announcement | 2023-03-07',
  ],
  [
    'The Company entered into the agreement on 7 March 2023. Details were disclosed in the Company’s announcement dated the same day.',
    'announcement | 2023-03-07',
  ],
  [
    'References are made to the announcements of Petrel Holdings Limited (formerly known as Skua Group Limited) (the “Company”) dated 7 March 2023 and 8 April 2023.',
    'announcement | 2023-03-07',
    'announcement | 2023-04-08',
  ],
  [
    'Reference is made to the joint announcements of Petrel Holdings Limited (the “Company”) and Skua Bidco Limited (the “Offeror”) dated 7 March 2023 and 8 April 2023 (the “Joint Announcements”).',
    'announcement | 2023-03-07 | Joint Announcements',
    'announcement | 2023-04-08 | Joint Announcements',
  ],
  [
    'The Company’s announcement dated 7 March 2023 in relation to the investment in Skua Group Limited',
    'announcement | 2023-03-07',
  ],
  [
    'The investment in Skua Group Limited was disclosed in its announcement dated 7 March 2023.',
    'announcement | 2023-03-07',
  ],
  [
    'the acquisition of the entire issued share capital of Skua Group Limited as disclosed in the announcement dated 7 March 2023',
    'announcement | 2023-03-07',
  ],
  [
    'the notice of extraordinary general meeting of the Company dated 7 March 2023 and the circular of even date',
    'notice | 2023-03-07',
    'circular | 2023-03-07',
  ],
  [
    'Terms used herein shall have the same meaning as in the scheme document jointly issued by the Offeror and the Company on 7 March 2023.',
    'other | 2023-03-07',
  ],
  [
    'the Company’s listing application disclosed in the announcement dated 7 March 2023 (the “Spin-off Announcement”), the announcement dated 8 April 2023 (the “Update Announcement”) and the circular dated 9 May 2023 (collectively the “Spin-off Documents”)',
    'announcement | 2023-03-07 | Spin-off Announcement',
    'announcement | 2023-04-08 | Update Announcement',
    'circular | 2023-05-09 | Spin-off Documents',
  ],
]

describe('more filings as English filings cite them', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
