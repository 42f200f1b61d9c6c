import type { EnglishNames } from './english-names'

/** Paragraphs in the manner of filings that are full of names and dates; every draw fills them with other ones. */
export const englishParagraphs: readonly ((n: EnglishNames) => string)[] = [
  (n) =>
    `Reference is made to the ${n.document()}s of ${n.company()} (the “**${n.short()}**”) dated ${n.date()}, ${n.date()} and ${n.date()} (the “**${n.pick(['Previous', 'Earlier', 'Prior', 'Relevant'])} Announcements ${n.int(1, 90)}**”) in relation to the proposed acquisition of ${n.int(5, 95)}% of the equity interest in ${n.company()}. Unless the context otherwise requires, capitalised terms used herein shall have the same meanings as those defined in the Previous Announcements.`,
  (n) =>
    `The Board is pleased to announce that on ${n.date()} (after trading hours), ${n.company()}, an indirect wholly-owned subsidiary of the Company, entered into the sale and purchase agreement with ${n.company()} (the “**Vendor ${n.int(1, 99)}**”), pursuant to which the Company has conditionally agreed to acquire, and the Vendor has conditionally agreed to sell, the sale shares at a consideration of ${n.amount()}, which will be settled by cash within ${n.int(5, 60)} business days after completion.`,
  (n) =>
    `The Group recorded revenue of approximately ${n.amount()} for the year ended 31 December ${n.year()}, representing an increase of approximately ${n.int(1, 60)}.${n.int(0, 9)}% as compared with ${n.amount()} for the corresponding period. The increase was mainly attributable to the higher average selling price of the products and the contribution of the business that was acquired in the second half of the year. Gross profit margin improved slightly because the cost of raw materials fell while production volume rose.`,
  (n) =>
    `${n.person()}, aged ${n.int(35, 78)}, has been appointed as ${n.role()} of the Company with effect from ${n.date()}. Prior to joining the Group, ${n.person()} worked with ${n.company()} from ${n.day()} ${n.year()} and was responsible for its overall strategy. He obtained a bachelor’s degree in business administration from the University of ${n.pick(['Westmarch', 'Saltmoor', 'Eastlantern'])} and is a member of the Institute of Chartered Surveyors.`,
  (n) =>
    `As at the date of this report, so far as the directors are aware, no person had an interest or short position in the shares or underlying shares which would fall to be disclosed under Part XV of the Securities and Futures Ordinance, save that ${n.company()} was interested in ${n.int(10, 900)},${n.int(100, 999)},${n.int(100, 999)} shares, representing approximately ${n.int(5, 75)}.${n.int(10, 99)}% of the issued share capital.`,
  (n) =>
    `As one or more of the applicable percentage ratios calculated in accordance with ${n.rule()} of the Listing Rules exceeds ${n.pick([5, 25, 75])}% but is less than 100%, the transaction constitutes a notifiable transaction of the Company and is subject to the reporting and announcement requirements under ${n.rule()} of the Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited.`,
  (n) =>
    `A circular containing, among other things, further details of the transaction, a letter from the independent board committee and a notice convening the extraordinary general meeting is expected to be despatched to the shareholders on or before ${n.date()}. The register of members will be closed from ${n.date()} to ${n.date()}, both days inclusive, during which period no transfer of shares will be registered.`,
  (n) =>
    `Details of the share option scheme were set out in the circular of the Company dated ${n.date()} and in the annual report of the Company for the year ended 31 December ${n.year()}. On ${n.date()}, options to subscribe for ${n.int(1, 90)},000,000 shares at an exercise price of ${n.amount()} per share were granted to ${n.person()}, ${n.person()} and ${n.int(4, 60)} employees of the Group, of which none had lapsed by ${n.date()}.`,
  (n) =>
    `The auditor of the Company, ${n.pick(['Harrow', 'Penwick', 'Lantern'])} & ${n.pick(['Moss', 'Teal', 'Reed'])} CPA Limited, has agreed that the figures in respect of the consolidated statement of financial position as set out in the preliminary announcement are in line with the amounts set out in the draft consolidated financial statements. The work performed in this respect did not constitute an assurance engagement.`,
  (n) =>
    `The capital commitments contracted for but not provided in the consolidated financial statements amounted to ${n.amount()} (${n.year()}: ${n.amount()}). The Group had bank borrowings of ${n.amount()} bearing interest at floating rates between ${n.int(1, 3)}.${n.int(10, 99)}% and ${n.int(4, 7)}.${n.int(10, 99)}% per annum, of which ${n.amount()} was repayable within one year, secured by certain properties and by a guarantee given by ${n.company()}.`,
  (n) =>
    `By a loan agreement dated ${n.date()} made between ${n.company()} as lender and ${n.company()} as borrower, the lender agreed to make available a facility in the sum of ${n.amount()} for a term of ${n.int(6, 60)} months. As disclosed in the announcement of the Company dated ${n.date()}, the parties extended the repayment date to ${n.date()} by a supplemental deed.`,
]

/** Rows of tables: a figure beside its name, each a line of its own. */
export const englishRows: readonly ((n: EnglishNames) => string)[] = [
  (n) => `${n.bare()}\n${n.int(1, 90)},${n.int(100, 999)},000\n${n.int(0, 60)}.${n.int(10, 99)}%`,
  (n) =>
    `Property, plant and equipment\n${n.int(1, 900)},${n.int(100, 999)}\n${n.int(1, 900)},${n.int(100, 999)}`,
  (n) =>
    `Last day for lodging transfers ............ ${n.date()}\nLatest time for acceptance ............ 4:00 p.m. on ${n.date()}`,
  (n) => `“${n.short()}”\n${n.company()}, a company incorporated in the British Virgin Islands`,
]
