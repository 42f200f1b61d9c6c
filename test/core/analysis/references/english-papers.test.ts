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
  ['As stated in the Prospectus, the net proceeds', 'prospectus | -'],
  ['the formal notice published by the Company on 31 July 2025', 'notice | 2025-07-31'],
  ['the environmental, social and governance report dated 5 May 2018', 'report | 2018-05-05'],
  ['the response document dated 5 May 2018', 'other | 2018-05-05'],
  [
    'the prospectus dated October 17, 2016 (the “Prospectus”) issued by Foo Bay Limited (the “Company”).',
    'prospectus | 2016-10-17 | Prospectus',
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
    'The Composite Document was despatched on 7 December 2020 to the Independent Shareholders.',
    'other | 2020-12-07',
  ],
  ['the Prospectus was issued on 7 December 2020', 'prospectus | 2020-12-07'],
  ['the Listing Document dated 7 December 2020', 'prospectus | 2020-12-07'],
  [
    'the extraordinary general meeting of the Company convened by a notice dated 7 December 2020',
    'notice | 2020-12-07',
  ],
  ['the notice of the 2020 annual general meeting dated 7 December 2020', 'notice | 2020-12-07'],
  [
    'At the SGM held on 7 December 2020, the resolutions set out in the SGM notice dated 16 November 2020 were passed',
    'notice | 2020-11-16',
  ],
  [
    'the ordinary resolution as set out in the notice of EGM dated 16 November 2020 was duly passed',
    'notice | 2020-11-16',
  ],
]

describe('prospectuses, notices and other documents in English', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
