import type { EnglishNames } from './english-names'

/** What most of a long filing is: paragraphs that speak of the Company and the Group and name next to nothing. */
export const englishProse: readonly ((n: EnglishNames) => string)[] = [
  (n) =>
    `During the year, the Directors considered that the carrying amount of trade receivables approximates to their fair value. The Group applies the simplified approach to measure expected credit losses, which uses a lifetime allowance for all trade receivables. To measure the losses, trade receivables have been grouped based on shared credit risk characteristics and the days past due, of which ${n.int(10, 90)} days is the usual term. The Group does not hold any collateral over these balances.`,
  (n) =>
    `The principal risks and uncertainties that the Group faces include changes in market demand, the supply of skilled labour, the availability of finance and the interpretation of tax rules in the places where it does business. The management reviews these risks at least ${n.pick(['twice', 'four times'])} a year and reports its findings to the Board, which considers whether the controls in place are adequate and whether further steps should be taken by the Company.`,
  (n) =>
    `Revenue from the sale of goods is recognised at the point in time when control of the asset is transferred to the customer, generally on delivery of the goods. Some contracts give customers a right of return within ${n.int(7, 60)} days and volume rebates, which give rise to variable consideration. The variable consideration is estimated at contract inception and constrained until the associated uncertainty is resolved.`,
  (n) =>
    `The Directors (including the independent non-executive Directors) consider that the terms of the transaction are on normal commercial terms, fair and reasonable and in the interests of the Company and the Shareholders as a whole. None of the Directors has a material interest in it and none of them was required to abstain from voting on the ${n.int(2, 9)} resolutions of the Board by which it was approved.`,
  (n) =>
    `The Group employed ${n.int(1, 90)},${n.int(100, 999)} employees at the end of the year. Remuneration is reviewed annually with reference to market terms, the performance of the Group and the qualification and experience of the individual. The Company also offers training, medical cover and discretionary bonuses, and contributes to retirement schemes as required by the laws of the places in which the Group has employees.`,
  (n) =>
    `Shareholders and potential investors of the Company should note that completion is subject to the fulfilment of the conditions precedent, and the transaction may or may not proceed. The Company will make further announcements as and when appropriate. Shareholders and potential investors are advised to exercise caution when dealing in the Shares, of which ${n.int(100, 900)},${n.int(100, 999)},000 were in issue.`,
  (n) =>
    `Property, plant and equipment are stated at cost less accumulated depreciation and impairment losses, if any. Depreciation is calculated on the straight-line basis to write off the cost of each item over its estimated useful life at the rate of ${n.int(2, 33)}% per annum. Where parts of an item have different useful lives, the cost of that item is allocated on a reasonable basis among the parts and each part is depreciated separately.`,
  (n) =>
    `The Company has adopted a code of conduct regarding securities transactions by the Directors. Having made specific enquiry of all Directors, the Company confirmed that the Directors complied with the required standard throughout the period of ${n.int(6, 12)} months under review. To the best of the knowledge of the Directors, the Company has maintained a sufficient public float as required by the Listing Rules.`,
  (n) =>
    `Looking forward, the Group will continue to focus on its core business, to develop new channels and to keep its costs under control. It is expected that the market will recover gradually, although competition remains keen. The Board has set aside about ${n.int(5, 30)}% of the operating cash of the Group for new equipment, and will look for opportunities that bring stable returns to the Shareholders over the long term.`,
]
