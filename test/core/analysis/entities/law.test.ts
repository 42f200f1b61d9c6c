import { describe, expect, test } from 'vitest'
import { law } from '../../../../src/core/analysis/entities/law'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['as to Singapore law, Quayside Law LLC, and Quayside Law Limited'],
  [
    'in accordance with the TICPA’s Code of Ethics for Professional Accountants (“the Code”)',
    'Code of Ethics for Professional Accountants',
  ],
  [
    'in violation of Tide Law of the PRC, Trade Mark Law of PRC and Harbour Law of the PRC regarding; Sea Rules of the Northmere Province and Rain Rules',
    'Tide Law of the PRC',
    'Trade Mark Law of PRC',
    'Harbour Law of the PRC',
    'Sea Rules',
    'Rain Rules',
  ],
  [
    'The Tides Judgments (Mutual Enforcement) Ordinance Cap 997 (“the Ordinance”) applies; under s.18 of the Ordinance',
    'Tides Judgments (Mutual Enforcement) Ordinance Cap 997',
    's.18 of the Ordinance',
  ],
  [
    'the Tides Ordinance (Cap. 999) (the “TO”), and under section 13(1) of the TO and s. 327(3) of the TO; the TO says so of the TOP',
    'Tides Ordinance (Cap. 999)',
    'section 13(1) of the TO',
    's. 327(3) of the TO',
  ],
  [
    '“BO” means the Harbour Ordinance (Cap. 998); a creditor under Section 6A of the BO, of the BO',
    'Harbour Ordinance (Cap. 998)',
    'Section 6A of the BO',
  ],
  [
    'under sections 406(2), 407(2) or (3) of the Hong Kong Companies Ordinance (Cap. 622).',
    'sections 406(2), 407(2) or (3) of the Hong Kong Companies Ordinance (Cap. 622)',
  ],
  [
    'under Rule 8.08(1) (as amended and replaced by Rule 19A.13A(2) for others) of the Listing Rules; and',
    'Rule 8.08(1) (as amended and replaced by Rule 19A.13A(2) for others) of the Listing Rules',
  ],
  ['under Chapter 4.15 of the Listing Guide', 'Chapter 4.15 of the Listing Guide'],
  [
    'under the Rules Governing the Listing of Securities on the SEHK',
    'Rules Governing the Listing of Securities on the SEHK',
  ],
  [
    'the Rules Governing the Listing of Securities on the Main Board (the “Rules”)',
    'Rules Governing the Listing of Securities on the Main Board',
  ],
  [
    'Securities and Futures (Quay of Interest – Tin Borrowing and Lending of Shares) Rules (Cap. 999X); Companies (Quay, Tin and Bay Exemption from the Provisions of Others) Notice',
    'Securities and Futures (Quay of Interest – Tin Borrowing and Lending of Shares) Rules (Cap. 999X)',
    'Companies (Quay, Tin and Bay Exemption from the Provisions of Others) Notice',
  ],
  [
    'Under s.307B(1) of the Quay Ordinance and ss. 12 and 13 of the Quay Act; the SFC Code of Conduct and the SFC Code of Conduct for Persons Licensed by or Registered with the SFC',
    's.307B(1) of the Quay Ordinance',
    'ss. 12 and 13 of the Quay Act',
    'Code of Conduct for Persons Licensed by or Registered with the SFC',
  ],
  [
    'of the Quay Ordinance (Chapter 999\nof the Laws of Hong Kong) and Part I of the 1st Schedule of the Quay Act 1967; by Fanny Law, chairperson',
    'Quay Ordinance (Chapter 999 of the Laws of Hong Kong)',
    'Part I of the 1st Schedule of the Quay Act 1967',
  ],
  [
    'with the Rules Governing the Listing of Securities on the GEM of the Stock Exchange (the',
    'Rules Governing the Listing of Securities on the GEM of the Stock Exchange',
  ],
  [
    'to the Listing Rules IBC, or under Part IA of the Quay Ordinance',
    'Listing Rules',
    'Part IA of the Quay Ordinance',
  ],
  [
    'QO Northmere Quay Ordinance\n\nSTO Sea (Tin Bay) Ordinance\n\nBAY Quay Ordinance',
    'Northmere Quay Ordinance',
    'Sea (Tin Bay) Ordinance',
    'BAY Quay Ordinance',
  ],
  [
    'the Prevention and Control of Plagues (Quay Gathering) Regulation (Chapter 999G of the Laws of Hong Kong)',
    'Prevention and Control of Plagues (Quay Gathering) Regulation (Chapter 999G of the Laws of Hong Kong)',
  ],
  [
    'pursuant to Section 352 of Part\n\nXV of the Quay Ordinance, with Securities Code: 4965 and the Quay Securities Code',
    'Section 352 of Part XV of the Quay Ordinance',
    'Quay Securities Code',
  ],
  [
    'means the Main Market Listing Requirements of Bursa Securities, as amended',
    'Main Market Listing Requirements of Bursa Securities',
  ],
  [
    'under section 673(2) of the Harbour Ordinance, Cap 622 to refuse; the Harbour Ordinance, Cap. 62A.',
    'section 673(2) of the Harbour Ordinance, Cap 622',
    'Harbour Ordinance, Cap. 62A',
  ],
  [
    'the “Environmental, Social and Governance Reporting Guide” issued by the Exchange and the ESG Reporting Code',
    'Environmental, Social and Governance Reporting Guide',
    'ESG Reporting Code',
  ],
  [
    'the Rules Governing the Listing of Securities in The Stock Exchange of Hong Kong Limited (the',
    'Rules Governing the Listing of Securities in The Stock Exchange of Hong Kong Limited',
  ],
  [
    'the Implementation Regulations of the Sea Tax Law and the Implementing Rules for the Harbour Law',
    'Implementation Regulations of the Sea Tax Law',
    'Implementing Rules for the Harbour Law',
  ],
  ['the Employees’ Compensation Ordinance (Cap. 282)', 'Employees’ Compensation Ordinance (Cap. 282)'],
  ['the Directors’ Listing Rules', 'Listing Rules'],
  ['the Rules and the Interim\nAdministrative Measures; Implementation Regulations; Establishing Provisions'],
  [
    'THE RULES GOVERNING THE LISTING OF SECURITIES ON THE STOCK EXCHANGE AND THE HARBOUR (SEA LANES) ORDINANCE',
    'HARBOUR (SEA LANES) ORDINANCE',
  ],
  ['pursuant to Rule 13.09(2)(a) of the Listing Rules and', 'Rule 13.09(2)(a) of the Listing Rules'],
  [
    'Part XIVA of the Securities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong)',
    'Part XIVA of the Securities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong)',
  ],
  ['Divisions 7 and 8 of Part XV of the SFO', 'Divisions 7 and 8 of Part XV of the SFO'],
  [
    'Main Board Rules 10.06(4)(a), 13.25A and 13.31 / GEM Rule 13.14B',
    'Main Board Rules 10.06(4)(a), 13.25A and 13.31',
    'GEM Rule 13.14B',
  ],
  ['Appendix 10 to the Listing Rules', 'Appendix 10 to the Listing Rules'],
  [
    'section 221(1) of, and the Fifth Schedule to, the Companies Ordinance',
    'section 221(1) of, and the Fifth Schedule to, the Companies Ordinance',
  ],
  [
    'sections 8 and 9 of, and Schedule 4 to, the SFO and the First Schedule to the Companies Ordinance',
    'sections 8 and 9 of, and Schedule 4 to, the SFO',
    'First Schedule to the Companies Ordinance',
  ],
  ['Rule 144A under the U.S. Securities Act', 'Rule 144A under the U.S. Securities Act'],
  ['United States Securities Act of 1933', 'United States Securities Act of 1933'],
  ['the Companies Law (2002 Revision)', 'Companies Law (2002 Revision)'],
  ['Under the Listing Rules,', 'Listing Rules'],
  ['the Rules and the Stock Code'],
  ['rule 5 of the game'],
  ['A2.1 of the Model Code', 'Model Code'],
  ['Non-IFRS Measures'],
  ['complied with the Bank’s Code for dealings and the Company’s Rules'],
  [
    'RULE 13a-16 OR 15d-16 UNDER\nTHE SECURITIES EXCHANGE ACT OF 1934\nFor',
    'RULE 13a-16 OR 15d-16 UNDER THE SECURITIES EXCHANGE ACT OF 1934',
  ],
  [
    'Rule 13a-16 or 15d-16 under the Securities Exchange Act of 1934.',
    'Rule 13a-16 or 15d-16 under the Securities Exchange Act of 1934',
  ],
  [
    'the Quay Manpower Act, Chapter 91A of Singapore and the Harbour (Work) Regulations 2012, the Building Control Act',
    'Quay Manpower Act, Chapter 91A of Singapore',
    'Harbour (Work) Regulations 2012',
    'Building Control Act',
  ],
  ['and Rule 10b-5 thereunder, under Internal Control Rules', 'Rule 10b-5'],
  [
    'Chapter 19B of the Exchange Listing Rules and Note 4 to Rule 2 of the Share Buy-backs Code',
    'Chapter 19B of the Exchange Listing Rules',
    'Note 4 to Rule 2 of the Share Buy-backs Code',
  ],
  ['the Code of Best Practice', 'Code of Best Practice'],
  ['under the General Rules of CCASS and CCASS Operational', 'General Rules of CCASS'],
  [
    'the Companies (Exemption of Companies and Prospectuses from Compliance with Provisions) Notice (Chapter 32L of the Laws of Hong Kong)',
    'Companies (Exemption of Companies and Prospectuses from Compliance with Provisions) Notice (Chapter 32L of the Laws of Hong Kong)',
  ],
  ['Under Rule 14A.35, the transaction', 'Rule 14A.35'],
  ['pursuant to Main\nBoard Rule 13.25B', 'Main Board Rule 13.25B'],
  ['Note 2 on Rule 26.1 of the Takeovers Code', 'Note 2 on Rule 26.1 of the Takeovers Code'],
  ['the Companies Act 1981 of Bermuda and', 'Companies Act 1981 of Bermuda'],
  [
    'the Companies Act (As Revised) of the Cayman Islands',
    'Companies Act (As Revised) of the Cayman Islands',
  ],
  ['the Company Law of the PRC', 'Company Law of the PRC'],
  ['in reliance on Regulation S', 'Regulation S'],
  [
    'the Rules Governing the\nListing of Securities on GEM',
    'Rules Governing the Listing of Securities on GEM',
  ],
  [
    'presented under SECTION 161 OF THE COMPANIES ACT 1981 OF BERMUDA',
    'SECTION 161 OF THE COMPANIES ACT 1981 OF BERMUDA',
  ],
  ['LISTING RULES IMPLICATIONS OF THE ACTION'],
  ['under Practice Note 20 and', 'Practice Note 20'],
  [
    'by Section 38D of the Companies Ordinance of Hong Kong. The',
    'Section 38D of the Companies Ordinance of Hong Kong',
  ],
  ['(Chapter 32 of the Laws of Hong Ordinance” Kong)'],
  ['with reference to Practice Note 740 (Revised) “Auditor’s Letter”'],
  ['Company and Northmere Companies Law', 'Northmere Companies Law'],
  ['Seaview University School of Law'],
  ['in the Rule 3.5 Announcement'],
  ['Rule 3 and house rules'],
  ['Rule 13.51(2)(h) to (v) of the Listing Rules', 'Rule 13.51(2)(h) to (v) of the Listing Rules'],
  ['save for code provision C.2.1', 'code provision C.2.1'],
  ['by virtue of the Sea Union (Withdrawal) Act 2018 and', 'Sea Union (Withdrawal) Act 2018'],
  [
    'section 291 of the predecessor Companies Ordinance (Chapter 32 of the Laws of Hong Kong)',
    'section 291 of the predecessor Companies Ordinance (Chapter 32 of the Laws of Hong Kong)',
  ],
  [
    'paragraph 8.9 of the Code on Real Estate Investment Trusts',
    'paragraph 8.9 of the Code on Real Estate Investment Trusts',
  ],
  ['(ISIN: XS2012345678; Common Code: 201234567)'],
  [
    'Rules 10.1.3 and 10.2.5 of the Shenzhen Listing Rules',
    'Rules 10.1.3 and 10.2.5 of the Shenzhen Listing Rules',
  ],
  ['the Northmere Institute of Surveyors and the Sea Lane Ordinance', 'Sea Lane Ordinance'],
  [
    'the Sea Business Regulation (Chapter 132X of the Laws of Hong Kong)',
    'Sea Business Regulation (Chapter 132X of the Laws of Hong Kong)',
  ],
  ['the Food Safety Law of the PRC', 'Food Safety Law of the PRC'],
  ['our Harbour Safety Rules and the Sea Regulation'],
  [
    'Rule 17.10 of the Rules Governing the Listing of Securities on GEM made by the Stock Exchange of Hong Kong Limited (the',
    'Rule 17.10 of the Rules Governing the Listing of Securities on GEM made by the Stock Exchange of Hong Kong Limited',
  ],
  ['PURSUANT TO RULES 13.16 AND 13.18 OF THE LISTING RULES', 'RULES 13.16 AND 13.18 OF THE LISTING RULES'],
  [
    'Appendix 14 of the Listing Rules of the Stock Exchange throughout',
    'Appendix 14 of the Listing Rules of the Stock Exchange',
  ],
  ['under the Placing Guidelines as placees', 'Placing Guidelines'],
  [
    'the Model Code for Securities Transactions by Directors of Listed Companies.',
    'Model Code for Securities Transactions by Directors of Listed Companies',
  ],
  ['the Sea Trade Law of the PRC (2015 revision) and', 'Sea Trade Law of the PRC (2015 revision)'],
  ['the Sea Trade Law of the PRC (2015 meeting) and', 'Sea Trade Law of the PRC'],
]

describe('law', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [law], 'law')).toEqual(names)
  })
})
