import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  ['As announced by the Company on 14 June 2021, the Placing was completed.', 'announcement | 2021-06-14'],
  [
    'On 14 June 2021, the Company jointly announced with the Offeror that the Share Purchase Agreement was completed.',
    'announcement | 2021-06-14',
  ],
  ['Pursuant to the announcement made by the Company on 11 May 2021, the Board', 'announcement | 2021-05-11'],
  ['the announcement of the Company published on 11 May 2021', 'announcement | 2021-05-11'],
  ['the poll results announcement of the Company dated 30 June 2021', 'announcement | 2021-06-30'],
  [
    'the Company’s results announcement for the year ended 31 March 2021 published on 30 June 2021',
    'announcement | 2021-06-30',
  ],
  [
    'The annual results announcement of the Company for the year ended 31 December 2020 dated 26 March 2021 (the “2020 Annual Results Announcement”)',
    'announcement | 2021-03-26 | 2020 Annual Results Announcement',
  ],
  [
    'the announcement of the Company dated 14 March 2022 in relation to the date of board meeting',
    'announcement | 2022-03-14',
  ],
  [
    'Reference is made to the letter from the Stock Exchange dated 5 May 2018 and the announcement of the Company dated 8 May 2018.',
    'announcement | 2018-05-08',
  ],
  [
    'the Sale and Purchase Agreement dated 5 May 2018 and announced on 8 May 2018',
    'announcement | 2018-05-08',
  ],
  [
    'the transactions disclosed in the announcement of the Company dated 8 May 2018, pursuant to the agreement dated 5 May 2018',
    'announcement | 2018-05-08',
  ],
  ['the 28 October 2016 announcement', 'announcement | 2016-10-28'],
  ['the Company’s announcement on 5 May 2018', 'announcement | 2018-05-05'],
  [
    'the Company issued an announcement on 5 May 2018 in relation to the Placing',
    'announcement | 2018-05-05',
  ],
  ['the clarification announcement dated 8 May 2018 issued by the Company', 'announcement | 2018-05-08'],
  ['the Company’s announcement entitled “Change of Directors” dated 5 May 2018', 'announcement | 2018-05-05'],
  [
    'the announcement headed “Discloseable Transaction – Disposal of Shares” published on 5 May 2018',
    'announcement | 2018-05-05',
  ],
  [
    'the Circular (as defined in the announcement of the Company dated 3 June 2018)',
    'announcement | 2018-06-03',
  ],
  ['the announcement of the Company dated May 5, 2018', 'announcement | 2018-05-05'],
  ['as jointly announced by the Company and the Offeror on 5 May 2018', 'announcement | 2018-05-05'],
  ['the Rule 3.7 announcement dated 5 May 2018', 'announcement | 2018-05-05'],
  [
    'the Rule 3.5 Announcement jointly published by the Offeror and the Company on 5 May 2018',
    'announcement | 2018-05-05',
  ],
  [
    'Reference is made to the announcement of the Company dated 5 May 2018 (the “Announcement”) in relation to the memorandum of understanding dated 4 May 2018.',
    'announcement | 2018-05-05 | Announcement',
  ],
  [
    'the Framework Agreement dated 4 May 2018, details of which were set out in the Company’s announcement dated 5 May 2018',
    'announcement | 2018-05-05',
  ],
  ['disclosed by the Company by way of announcement on 5 May 2018', 'announcement | 2018-05-05'],
  [
    'The EGM was held on 5 May 2018 and the poll results were published in the Company’s announcement dated the same day.',
    'announcement | 2018-05-05',
  ],
  [
    'This announcement is made further to the announcement of the Company dated 8 May 2018.',
    'announcement | 2018-05-08',
  ],
  [
    'This supplemental announcement should be read in conjunction with the announcement dated 8 May 2018',
    'announcement | 2018-05-08',
  ],
  [
    'The Company refers to its announcement dated 8 May 2018 regarding the appointment of Mr. Chan',
    'announcement | 2018-05-08',
  ],
  [
    'the revised timetable as set out in the announcement dated 8 May 2018 is as follows: Expected date of despatch of the circular 12 June 2018',
    'announcement | 2018-05-08',
  ],
  [
    'the announcement in relation to the disposal of Foo Bay Limited dated 5 May 2018',
    'announcement | 2018-05-05',
  ],
  [
    'the joint announcement dated 5 May 2018 issued by Foo Bay Inc. and Lantern Bay AG.',
    'announcement | 2018-05-05 | Foo Bay Inc. and Lantern Bay AG',
  ],
  [
    'the joint announcement dated 5 May 2018 issued by Foo Bay Limited and Lantern Bay Limited',
    'announcement | 2018-05-05 | Foo Bay Limited and Lantern Bay Limited',
  ],
  [
    'As disclosed in the announcement of the Company dated 12 March 2019, on even date, the Company, as borrower, entered into a facility agreement',
    'announcement | 2019-03-12',
  ],
  [
    'Mr. Chan resigned as an independent non-executive Director with effect from 2 January 2020 (details were set out in the announcement of the Company dated 2 January 2020).',
    'announcement | 2020-01-02',
  ],
  [
    'On 2 January 2020, Harbour Star entered into the Agreement with Blue Reef Limited (see the announcement dated 2 January 2020).',
    'announcement | 2020-01-02',
  ],
  [
    'pursuant to the deed of settlement as announced by the Company on 9 July 2020 and the supplemental deed dated 16 July 2020',
    'announcement | 2020-07-09',
  ],
  [
    '“Announcement(s)” the announcement(s) of the Company dated 9 November 2017 in relation to the Disposal',
    'announcement | 2017-11-09',
  ],
  [
    '“Last Trading Day” 9 November 2017, being the last trading day before the publication of the announcement dated 10 November 2017',
    'announcement | 2017-11-10',
  ],
  [
    '“Rights Issue Announcement” means the announcement of the Company dated 9 November 2017 in respect of the Rights Issue',
    'announcement | 2017-11-09 | Rights Issue Announcement',
  ],
  [
    'the results of the EGM set out in the announcement of the Company published on the websites of Hong Kong Exchanges and Clearing Limited and the Company on 9 April 2021',
    'announcement | 2021-04-09',
  ],
  [
    'the announcement published on the website of The Stock Exchange of Hong Kong Limited on 9 April 2021',
    'announcement | 2021-04-09',
  ],
  [
    'the announcement published by the Company on the Singapore Exchange on 9 April 2021',
    'announcement | 2021-04-09',
  ],
  ['the Company announced on 9 April 2021 its audited annual results for 2020', 'announcement | 2021-04-09'],
  ['the Company had announced, on 9 April 2021, that', 'announcement | 2021-04-09'],
  [
    'Further to the Company’s announcement on 7 December 2020 about the Fire Incident',
    'announcement | 2020-12-07',
  ],
  ['With reference to the announcement of the Company dated 7 December 2020', 'announcement | 2020-12-07'],
  [
    'This announcement supersedes the announcement of the Company issued on 7 December 2020 at 6:30 p.m.',
    'announcement | 2020-12-07',
  ],
  ['By an announcement dated 7 December 2020, the Board announced that', 'announcement | 2020-12-07'],
  [
    'In its announcement dated 7 December 2020 (the "December Announcement"), the Company stated',
    'announcement | 2020-12-07 | December Announcement',
  ],
  ['The Company published its annual results announcement on 30 March 2021.', 'announcement | 2021-03-30'],
  ['The results of the Offer were announced on 7 December 2020.', 'announcement | 2020-12-07'],
  ['Completion was announced on 7 December 2020', 'announcement | 2020-12-07'],
  [
    'On 7 December 2020, an announcement was published by the Company in relation to the resignation',
    'announcement | 2020-12-07',
  ],
  [
    'pursuant to which (as stated in the Company’s announcement dated 7 December 2020), the Purchaser',
    'announcement | 2020-12-07',
  ],
  ['the announcement dated Monday, 7 December 2020', 'announcement | 2020-12-07'],
  [
    'the announcement of the Company dated 7 December 2020 and published on 8 December 2020',
    'announcement | 2020-12-07',
  ],
  [
    'FUND RAISING ACTIVITIES\nDate of announcement\nEvent\nNet proceeds\n7 December 2020\nPlacing of new shares\nHK$20 million',
    'announcement | 2020-12-07',
  ],
  [
    'the Company’s announcement (the “Announcement”) in relation to the Acquisition published on the website of the Stock Exchange on 7 December 2020',
    'announcement | 2020-12-07 | Announcement',
  ],
  [
    'the joint announcement of Harbour Star Limited and the Company dated 7 December 2020',
    'announcement | 2020-12-07',
  ],
  [
    'the announcements of each of Harbour Star Limited and the Company dated 7 December 2020',
    'announcement | 2020-12-07 | Harbour Star Limited',
    'announcement | 2020-12-07',
  ],
  [
    'the loan agreement dated 7 December 2020 (as supplemented on 8 January 2021) as disclosed in the announcement of the Company dated 3 March 2021',
    'announcement | 2021-03-03',
  ],
  [
    'FUND RAISING IN THE PAST TWELVE MONTHS\nSave for the fund raising activity set out below, the Company had not conducted any.\nDate of announcement\nEvent\nNet proceeds raised\nIntended use\nActual use\n10 January 2022\nPlacing of new shares under general mandate\nHK$15.2 million\nGeneral working capital\nUsed as intended',
    'announcement | 2022-01-10',
  ],
  [
    'The Company further announced on 27 August 2021 a change in use of proceeds.',
    'announcement | 2021-08-27',
  ],
  [
    'the announcements of the Company dated 29 October 2021, the A Share announcement published on the website of the Shanghai Stock Exchange on 7 January 2022 and the announcement of Harbour Star Limited dated 11 February 2022',
    'announcement | 2021-10-29',
    'announcement | 2022-01-07',
    'announcement | 2022-02-11 | Harbour Star Limited',
  ],
  [
    'Date of announcement Event Net proceeds\n22 November 2019 Placing of new Shares HK$19.6 million 6 March 2020 and 27 March 2020 Issue of bonds',
    'announcement | 2019-11-22',
    'announcement | 2020-03-06',
    'announcement | 2020-03-27',
  ],
  ['the notice of listing of the Notes on the Exchange dated 5 October 2022', 'notice | 2022-10-05'],
  [
    'PUBLICATION OF OFFERING CIRCULAR\nReference is made to the notice of listing of the Issuer dated 16 November 2023 on the Exchange.',
    'notice | 2023-11-16',
  ],
  [
    'FUND RAISING\nDate of Event Net proceeds Intended use\nannouncement\n26 May 2023 Placing of new shares HK$31.2 million\n11 September Subscription of convertible bonds HK$15.8 million\n2023 under general mandate\nOn 3 January 2024 the Company moved.',
    'announcement | 2023-05-26',
    'announcement | 2023-09-11',
  ],
  [
    'FUND RAISING\nDate of Event Net proceeds Intended use\nannouncement (approximately)\n4 March 2022 Placing of new HK$21.4 million (i) as to HK$12.0 Fully utilised\nand 25 March Shares under million for repayment as intended\n2022 general mandate of bank loans\n14 July 2022 Issue of convertible HK$9.8 million general working HK$6.1 million\nbonds capital utilised\nThe loan fell due on 3 August 2022\nand 4 September 2022.',
    'announcement | 2022-03-04',
    'announcement | 2022-03-25',
    'announcement | 2022-07-14',
  ],
  [
    'the Company’s announcements dated, inter alia, 3 May 2021 and 7 June 2021',
    'announcement | 2021-05-03',
    'announcement | 2021-06-07',
  ],
  ['the poll results of the Company dated 30 September 2020', 'announcement | 2020-09-30'],
]

describe('one filing each in English', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
