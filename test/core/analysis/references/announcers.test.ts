import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const head =
  'Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement.\nBRIGHT QUAY HOLDINGS LIMITED\n明埠控股有限公司\n(Stock Code: 9993)\nUPDATE\n'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // by a term
  [
    'changed as disclosed on 5 May 2021 (the “Announcement on Change in Use of Proceeds”)',
    'announcement | 2021-05-05 | Announcement on Change in Use of Proceeds',
  ],
  ['the risks disclosed on 5 May 2021 (the “Report Date”)'],
  [
    'the announcement jointly issued by Quay Seal Pte. Limited (the “Offeror”) and Lantern Bay Limited (the “Company”) dated 5 May 2021',
    'announcement | 2021-05-05',
  ],
  // a notice that is published apart from its circular
  [
    `${head}The provision is set out in the circular dated 5 May 2021 of which this notice forms part.`,
    'circular | 2021-05-05',
  ],
  // under a rule
  [
    'particulars of which were announced under Rule 13.18 of the Listing Rules on 5 May 2021',
    'announcement | 2021-05-05',
  ],
  // by several
  [
    'the announcement jointly issued by Harbour Star Limited (“Harbour Star”) and Lantern Bay Holdings Limited dated 5 May 2021',
    'announcement | 2021-05-05 | Harbour Star Limited and Lantern Bay Holdings Limited',
  ],
  [
    'the announcement jointly made by Harbour Star Group Limited and Lantern Bay Holdings Limited on 5 May 2021',
    'announcement | 2021-05-05 | Harbour Star Group Limited and Lantern Bay Holdings Limited',
  ],
  [
    'the joint announcement of Harbour Star Limited and Lantern Bay Limited dated 5 May 2021 (the “Joint Announcement”)',
    'announcement | 2021-05-05 | Harbour Star Limited and Lantern Bay Limited | Joint Announcement',
  ],
  [
    `${head}Reference is made to the joint announcement of Harbour Star Limited and Bright Quay Holdings Limited dated 5 May 2021.`,
    'announcement | 2021-05-05',
  ],
  [
    'the joint announcement issued by Harbour Star Limited, Lantern Bay Holdings Limited and the Company on 5 May 2021',
    'announcement | 2021-05-05',
  ],
  [
    'the joint announcement dated 5 May 2021 jointly issued by Harbour Star Limited (the “Offeror”) and the Company',
    'announcement | 2021-05-05',
  ],
  ['Reference is made to the joint announcement dated 5 May 2021.', 'announcement | 2021-05-05'],
  // by who makes an offer
  [
    'On 5 May 2021, the Offeror announced that all Conditions had been fulfilled.',
    'announcement | 2021-05-05 | Offeror',
  ],
  ['as announced by the Offeror on 5 May 2021', 'announcement | 2021-05-05 | Offeror'],
  ['the announcement of the Offeror dated 5 May 2021', 'announcement | 2021-05-05 | Offeror'],
  ['the announcement published by the Offeror on 5 May 2021', 'announcement | 2021-05-05 | Offeror'],
  ['The Offeror issued the Composite Document on 5 May 2021.', 'other | 2021-05-05 | Offeror'],
  ['The Company and the Offeror jointly issued a composite document on 5 May 2021.', 'other | 2021-05-05'],
  [
    'On 5 May 2021, the Offeror and the Company jointly announced that the Offer had become unconditional.',
    'announcement | 2021-05-05',
  ],
  [
    'As announced jointly by the Offeror and the Company on 5 May 2021, the Share Offer closed.',
    'announcement | 2021-05-05',
  ],
  // by a company that is named before the verb
  [
    'Harbour Star Limited (“Harbour Star”) published a circular on 5 May 2021 in relation to the disposal.',
    'circular | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'Harbour Star Limited (stock code: 9992) issued an announcement on 5 May 2021.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'Harbour Star Limited announced on 5 May 2021 that it had sold the land.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'Harbour Star Limited (SEHK: 9985), the Company’s controlling shareholder, announced on 5 May 2021 a spin-off.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'Harbour Star Limited and Lantern Bay Limited announced on 5 May 2021 that they would merge.',
    'announcement | 2021-05-05 | Harbour Star Limited and Lantern Bay Limited',
  ],
  [
    'On 5 May 2021, Harbour Star Limited (“Harbour Star”) published a circular.',
    'circular | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'The Board noted that on 5 May 2021, Harbour Star Limited published an announcement.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'On 5 May 2021, Harbour Star Limited announced that the Vendor had agreed.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'The board of directors of Harbour Star Limited announced on 5 May 2021 that it had sold the land.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  // by a term that the text defines, or by a name without its form
  [
    'Jade Tide Group Limited (stock code: 1234) ("JTG") is a shareholder. On 5 May 2021, JTG announced that it sold.',
    'announcement | 2021-05-05 | JTG',
  ],
  [
    'Jade Tide Group Limited (“JTG”, stock code: 1234) is a shareholder. JTG announced on 5 May 2021 that it sold.',
    'announcement | 2021-05-05 | JTG',
  ],
  [
    'Sandpiper International Limited is a shareholder. Sandpiper announced on 5 May 2021 that it sold.',
    'announcement | 2021-05-05 | Sandpiper',
  ],
  [`${head}Bright Quay announced on 5 May 2021 that it had sold the land.`, 'announcement | 2021-05-05'],
  // "its": the one named behind, or before
  [
    'In its announcement dated 5 May 2021, Harbour Star said that the mine had been closed.',
    'announcement | 2021-05-05 | Harbour Star',
  ],
  [
    'In its circular dated 5 May 2021, Harbour Star Limited stated that it would not proceed.',
    'circular | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'In its announcement dated 5 May 2021, the Company stated that it would not proceed.',
    'announcement | 2021-05-05',
  ],
  [
    'By an announcement dated 5 May 2021, Harbour Star Limited proposed to privatise the Company.',
    'announcement | 2021-05-05 | Harbour Star Limited',
  ],
  [
    'the circular of Harbour Star Limited dated 5 May 2021 and its supplemental circular dated 8 May 2021',
    'circular | 2021-05-05 | Harbour Star Limited',
    'circular | 2021-05-08 | Harbour Star Limited',
  ],
  ['The Company has on 5 May 2021 announced that it would not proceed.', 'announcement | 2021-05-05'],
  // what was announced, not who did
  ['The sale of shares in Harbour Star Limited announced on 5 May 2021 lapsed.'],
  ['Harbour announced on 5 May 2021 that ships may enter.'],
  ['Warren Chan announced on 5 May 2021 that he would retire.'],
  ['On 5 May 2021, Warren Chan announced that he would retire.'],
  ['The Ministry of Finance announced on 5 May 2021 that duties would be lifted.'],
  ['On 5 May 2021, the Federal Reserve announced a cut of its rates.'],
  ['The Chief Executive announced on 5 May 2021 the new housing policy.'],
  ['The Offeror intends to announce the results of the Offer on 5 May 2021.'],
  ['Harbour Star Limited announced on the Singapore Exchange on 5 May 2021 that it had sold the land.'],
]

describe('those who announced', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
