import { describe, expect, test } from 'vitest'
import { lawAbout } from '../../../../src/core/analysis/entities/law-about'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['incorporated under the Harbour Companies Law on March 13, 2017 in'],
  [
    'the Provisions of the Sea Court on Certain Issues in the Trial of Cases Involving Disputes over Harbour Lanes (《海》)',
    'Provisions of the Sea Court on Certain Issues in the Trial of Cases Involving Disputes over Harbour Lanes',
  ],
  [
    'According to Measures on the Charges of Harbour Management Enterprises, the fees',
    'Measures on the Charges of Harbour Management Enterprises',
  ],
  [
    'the Regulations on Harbour Management and the Interim Measures for Bidding and Tender of Harbour Works (《海》), the',
    'Regulations on Harbour Management',
    'Interim Measures for Bidding and Tender of Harbour Works',
  ],
  [
    'According to the Announcement of the Sea Court on Issues Relating to “Beneficial Owner” in Harbour Treaties (《海》)',
    'Announcement of the Sea Court on Issues Relating to “Beneficial Owner” in Harbour Treaties',
  ],
  ['with the Guidance Rules of the Harbour Owners', 'Guidance Rules of the Harbour Owners'],
  [
    'The Law on Enterprises No. 59/2020/QH14 and Decree No. 31/2021/ND-CP guide the Law on Investment.',
    'Law on Enterprises',
    'Decree No. 31/2021/ND-CP',
    'Law on Investment',
  ],
  [
    'the General Data Protection Regulation (EU) 2016/679 and',
    'General Data Protection Regulation (EU) 2016/679',
  ],
  ['the Rules of Procedures for the Board of Directors of Northmere Quay'],
  [
    'approval and Caishui [2008] No. 1, tax is levied under Guoshuihan (2009) 601',
    'Caishui [2008] No. 1',
    'Guoshuihan (2009) 601',
  ],
  ['(a) Provisions of the Listing Rules\n\nThe Listing Rules permit companies to'],
  ['under the General Rules of the Harbour Exchange and Quay Procedures'],
  [
    'According to the Provisions Regarding Sailing and Harbour Lanes by Foreign Ships, a',
    'Provisions Regarding Sailing and Harbour Lanes by Foreign Ships',
  ],
  [
    'the Administrative Measures for Sea Notes of Enterprises in the Harbour Market, the Company Law of the PRC and',
    'Administrative Measures for Sea Notes of Enterprises in the Harbour Market',
  ],
  [
    'under the Administrative Measures for the Review of Medium- and Long-term Foreign Debts of Enterprises and the Ministry',
    'Administrative Measures for the Review of Medium- and Long-term Foreign Debts of Enterprises',
  ],
  [
    'the Circular on Promoting the Filing of Sea Lanes by Enterprises (Hai Fa Gai [2015] No. 44) and',
    'Circular on Promoting the Filing of Sea Lanes by Enterprises',
  ],
  [
    'the Notice of the Sea Lanes Authority on Issues concerning the Overseas Sailing and the Round-tripping Voyages Made by Residents (《關於往返航行有關問題的通知》) (“Circular 9”)',
    'Notice of the Sea Lanes Authority on Issues concerning the Overseas Sailing and the Round-tripping Voyages Made by Residents',
  ],
  ['the Notice of the Sea Lanes Authority on Issues concerning Sailing and the Company (星河)'],
  [
    'Pursuant to SAFE Circular No. 37 and SAT Bulletin 7, residents',
    'SAFE Circular No. 37',
    'SAT Bulletin 7',
  ],
  ['a SAT Circular was sent; the MOFCOM Notice 12th edition'],
  ['a Circular on Promoting the Filing of Sea Lanes (the “Circular”) was sent'],
  [
    'Interim Provisions on the Supervision of Sea Lanes, as amended, and the articles',
    'Interim Provisions on the Supervision of Sea Lanes',
  ],
  [
    'governed by Regulation (EU) No 600/2014 and Directive 2014/65/EU',
    'Regulation (EU) No 600/2014',
    'Directive 2014/65/EU',
  ],
  ['Measures for improvement were taken. Rules on dress apply'],
  [
    'the Guiding Opinions on Accelerating the Development of Sea Lanes to Promote Trade (《關於加快航道發展的指導意見》)',
    'Guiding Opinions on Accelerating the Development of Sea Lanes to Promote Trade',
  ],
  ['the Notice on Sea Lane Dues (《航道費通知》)', 'Notice on Sea Lane Dues'],
  ['the Notice on Sea Lane Dues was given'],
  [
    'Regulations on Sea Lanes and the Interim Measures for Sea Lane Tenders',
    'Regulations on Sea Lanes',
    'Interim Measures for Sea Lane Tenders',
  ],
  ['set out in the Listing Rules of The Stock Exchange of Hong Kong Limited throughout'],
  [
    'the Decision of the Sea Council on Canceling a Group of Administrative Licensing Items (《海議會關於取消一批行政許可事項的決定》) issued',
    'Decision of the Sea Council on Canceling a Group of Administrative Licensing Items',
  ],
  [
    'the Regulations on Implementing the Sino-Northmere Joint Venture Law and',
    'Regulations on Implementing the Sino-Northmere Joint Venture Law',
  ],
  ['the Decision of the Sea Council on a Group of Items was taken'],
]

describe('laws by their subject', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [lawAbout], 'law')).toEqual(names)
  })
})
