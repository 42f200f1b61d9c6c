import { describe, expect, test } from 'vitest'
import { head } from './filing-head'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'the announcement of the Company’s listed subsidiary, Osprey Water Limited (stock code: 9911), dated 4 April 2022',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'As disclosed by Osprey Water Limited in its announcement dated 4 April 2022, the plant was closed.',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'Osprey Water Limited disclosed in its announcement dated 4 April 2022 that the plant was closed.',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'According to Osprey Water Limited’s announcement dated 4 April 2022',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'the announcements of Osprey Water Limited dated 4 April 2022 and of the Company dated 6 April 2022',
    'announcement | 2022-04-04 | Osprey Water Limited',
    'announcement | 2022-04-06',
  ],
  [
    'the announcement published by Osprey Water Limited (a non-wholly owned subsidiary of the Company) on 4 April 2022',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'Osprey Water Limited (“Osprey”) is listed on the Stock Exchange. The Company refers to the announcement of Osprey dated 4 April 2022 (the “Osprey Announcement”).',
    'announcement | 2022-04-04 | Osprey | Osprey Announcement',
  ],
  [
    'The Board has noted Osprey Water Limited’s circular dated 4 April 2022 and its announcement dated 6 April 2022.',
    'circular | 2022-04-04 | Osprey Water Limited',
    'announcement | 2022-04-06 | Osprey Water Limited',
  ],
  [
    'the prospectus of Osprey Water Limited dated 4 April 2022 and its annual report for the year ended 31 December 2022',
    'prospectus | 2022-04-04 | Osprey Water Limited',
    'annual report | 2022-12-31 | Osprey Water Limited',
  ],
  [
    'Based on the 2022 interim report and the 2022 annual report of Osprey Water Limited',
    'interim report | 2022 | Osprey Water Limited',
    'annual report | 2022 | Osprey Water Limited',
  ],
  [
    'the Trust Deed and the offering circular of Osprey REIT dated 4 April 2022',
    'prospectus | 2022-04-04 | Osprey REIT',
  ],
  [
    'References are made to the announcements jointly issued by Osprey Water Limited and Kite Energy Group Limited on 4 April 2022 and 6 May 2022 respectively.',
    'announcement | 2022-04-04 | Osprey Water Limited and Kite Energy Group Limited',
    'announcement | 2022-05-06 | Osprey Water Limited and Kite Energy Group Limited',
  ],
  ['The Offeror despatched the Offer Document on 4 April 2022.', 'other | 2022-04-04 | Offeror'],
  [
    'Osprey Water Limited, an associate of the Company, published its annual results announcement on 4 April 2022.',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    'the announcement of Osprey Water Limited on 4 April 2022 that it would raise capital',
    'announcement | 2022-04-04 | Osprey Water Limited',
  ],
  [
    head +
      'Osprey Water Limited (“Osprey”) is a shareholder. As announced by Osprey on 4 April 2022, and as further announced by the Company on 6 April 2022, the ship was sold.',
    'announcement | 2022-04-04 | Osprey',
    'announcement | 2022-04-06',
  ],
  [
    'the announcement issued jointly by the Offeror and Petrel Holdings Limited on 7 March 2023',
    'announcement | 2023-03-07 | Offeror and Petrel Holdings Limited',
  ],
  [
    'the Rule 3.5 announcement dated 7 March 2023 issued by the Offeror',
    'announcement | 2023-03-07 | Offeror',
  ],
  ['the Offeror’s announcement dated 7 March 2023', 'announcement | 2023-03-07 | Offeror'],
  [
    'The Offeror has announced on 7 March 2023 that the Offers have lapsed.',
    'announcement | 2023-03-07 | Offeror',
  ],
  [
    'the listing document of Skua Group Limited dated 7 March 2023',
    'prospectus | 2023-03-07 | Skua Group Limited',
  ],
  [
    'the announcements of Skua Group Limited and Petrel Holdings Limited, both dated 7 March 2023',
    'announcement | 2023-03-07 | Skua Group Limited and Petrel Holdings Limited',
  ],
  [
    'Skua Group Limited (“Skua”), in its announcement dated 7 March 2023, disclosed the loss.',
    'announcement | 2023-03-07 | Skua Group Limited',
  ],
  [
    'Skua Group Limited, whose shares are listed on the Main Board, published its prospectus on 7 March 2023.',
    'prospectus | 2023-03-07 | Skua Group Limited',
  ],
  [
    'the announcement published by the controlling shareholder of the Company on 2 February 2023',
    'announcement | 2023-02-02 | controlling shareholder',
  ],
  [
    'the announcement made by our ultimate holding company on 2 February 2023',
    'announcement | 2023-02-02 | ultimate holding company',
  ],
  [
    'the announcement of the Company’s controlling shareholder dated 2 February 2023',
    'announcement | 2023-02-02 | controlling shareholder',
  ],
  [
    'the announcement of the Company’s controlling shareholder, Tern Capital Limited, dated 2 February 2023',
    'announcement | 2023-02-02 | Tern Capital Limited',
  ],
  [
    'Tern Capital Limited stated in its 2022 annual report that it would sell.',
    'annual report | 2022 | Tern Capital Limited',
  ],
  [
    'As disclosed by Tern Capital Limited in its annual report for the year ended 31 December 2022',
    'annual report | 2022-12-31 | Tern Capital Limited',
  ],
  [
    'Tern Capital Limited published its interim report for the six months ended 30 June 2022.',
    'interim report | 2022-06-30 | Tern Capital Limited',
  ],
  ['the announcement of 2 February 2023 by the Offeror', 'announcement | 2023-02-02 | Offeror'],
  [
    'Tern Capital Limited (the “Vendor”) is listed on the Stock Exchange. Please refer to the announcement of the Vendor dated 2 February 2023.',
    'announcement | 2023-02-02 | Vendor',
  ],
  [
    'The Vendor’s announcement dated 2 February 2023 and the Company’s announcement of the same date',
    'announcement | 2023-02-02 | Vendor',
    'announcement | 2023-02-02',
  ],
]

describe('filings of others as English filings cite them', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
