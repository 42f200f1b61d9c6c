/** The legal forms as they are mostly written. */
const mixedCase = [
  // over the end of a line, too
  '\\(Limited[ \n]Partnership\\)',
  '\\(Special General[ \n]Partnership\\)',
  '\\(L\\.?P\\.?\\)',
  'GmbH & Co\\. KG',
  'S\\. de R\\.L\\. de C\\.V\\.',
  'S\\.A\\. de C\\.V\\.',
  'S\\.A\\.B\\. de C\\.V\\.',
  '& Co\\.? International (?:plc|PLC|Limited)',
  '& Company(?!,? (?:Limited|Ltd|Inc|LLC|LLP))\\b',
  // not "Quay & Co Holdings Limited"
  '& Co(?:\\.|\\b(?!\\.)(?! (?:\\(?[A-Z][A-Za-z]+\\)? ){1,3}(?:Limited|LIMITED|Ltd|Inc)(?![A-Za-z])))',
  'Co\\.? ?,? ?Limited',
  'SPC',
  // a fund's segregated portfolio
  'SP(?! (?!AND |OF |TO )[A-Z])',
  'OFC(?! [A-Z])',
  // of Singapore, with variable capital
  'VCC',
  'Tbk PT',
  'Berhad',
  'Bhd\\b\\.?',
  'K\\.K\\.',
  'Kabushiki Kaisha',
  'JSC',
  'OJSC',
  'PJSC',
  'LLLP',
  'Ltda\\b\\.?',
  'Limitada',
  'Oyj',
  'ASA',
  'S\\.C\\.A\\.',
  'S\\.A\\.R\\.L\\.',
  'BV',
  'NV',
  'Tbk',
  'Co\\.? ?, ?Ltd\\b\\.?',
  'Co\\.? ?, ?LTD\\b\\.?',
  'N\\.A\\.',
  'Co\\.? ?Ltd\\b\\.?',
  ...[
    'P(?:te|ty)\\.?,? ?(?:Ltd\\b\\.?|Limited)',
    'Sdn\\.? Bhd\\b\\.?',
    'Ltd\\b\\.?',
    'Inc\\b\\.?',
    'L\\.L\\.C\\.',
    'L\\.P\\.',
    ...'Limited LLC LLP LP PLC plc'.split(' '),
  ].map((form) => `Company,? ${form}`),
  'Limited Liability Company',
  'Limited Liability Partnership',
  'Limited Partnership',
  'Limited Company',
  'Joint Stock Company',
  'Sdn\\.? Bhd\\b\\.?',
  'Pte\\.?,? ?(?:Ltd\\b\\.?|Limited)',
  'Pty\\.?,? ?(?:Ltd\\b\\.?|Limited)',
  // not "(Incorporated In Bermuda With Limited Liability)"
  'Limited(?! Liability)',
  'Ltd\\b\\.?',
  'Corporation',
  'Corp\\b\\.?',
  'Incorporated',
  'Inc\\b\\.?',
  'L\\.L\\.P\\.',
  'LLP',
  'L\\.L\\.C\\.',
  'LLC',
  'P\\.L\\.C\\.',
  'PLC',
  'plc',
  'L\\.P\\.',
  'P\\.C\\.',
  'Professional Corporation',
  'LP',
  // of Hong Kong, a fund's
  'LPF',
  'S\\.A\\.S\\.',
  'S\\.A\\.',
  'S\\.p\\.A\\.',
  'SpA',
  'S\\.à ?r\\.l\\.',
  'S\\.r\\.l\\.',
  'GmbH',
  'B\\.V\\.',
  'N\\.V\\.',
  'N\\.L\\.',
  'A/S',
  'AG',
  'SA',
  'SE',
  'SARL',
  'SAS',
  'KGaA',
  'ApS',
  'FZE',
  'FZCO',
  'FZ-LLC',
  'DMCC',
  'S\\.L\\.U?\\.?',
  'd\\.o\\.o\\.',
  's\\.r\\.o\\.',
  'Sp\\. z o\\.o\\.',
  'Lda\\b\\.?',
  'PCL',
  'PLT',
  'AB(?! [A-Z])',
  'Oy',
  'W\\.L\\.L\\.',
  'P\\.J\\.S\\.C\\.',
] as const

/** Legal forms that make what stands before them a company's name, as patterns over one or several words; in capitals too. */
export const companyForms: readonly string[] = [
  ...new Set(mixedCase.flatMap((form) => [form, form.toUpperCase().replaceAll('\\B', '\\b')])),
]

/** Last words that make a name only together with a word before them that is not generic. */
export const weakCompanyWords = new Set([
  'Holdings',
  'Holding',
  'Bank',
  'Partners',
  'Partnership',
  'Fund',
  'Securities',
  'Solicitors',
  'Associates',
  'Foundation',
  'Trust',
  'Firm',
  'Offices',
])

/** Words that never begin or end a company's name although they are capitalised: roles, parties, documents and sentence openers. */
export const notInCompanyName = new Set(
  (
    'The A An By As At In On Of To For From With Under Between Among Each Both All Any Such This These That Those Its Their ' +
    'Upon Pursuant Reference OR Since While When Where If After Before During Following Further Save Except Subject And Or But Nor ' +
    'Mr Ms Mrs Dr Prof Professor Madam Miss Sir Messrs Company Companies Group Board Director Directors Chairman Chairlady ' +
    'Chairperson Chairwoman ATF Atf ' +
    'Vice-Chairman Officer Secretary President Manager Member Members Supervisor Vendor Vendors Purchaser Purchasers Buyer ' +
    'Seller Seller(s) Subscriber Subscribers Guarantor Guarantors Borrower Lender Offeror Issuer Trustee Tenant Landlord Lessor ' +
    'Lessee Shareholder Shareholders Share Shares Securityholders Auditor Auditors Sponsor Sponsors Underwriter Underwriters ' +
    'Adviser Advisers Advisor Registrar Registrars Announcement Announcements Circular Prospectus Agreement Notice Report Letter Form ' +
    'Acquisition Disposal Proposed Subscription Placing Transaction Transactions Interest Interests Equity Capital Results Highlights ' +
    'Resignation Appointment Re-appointment Change Name Branch Agent Parent Subsidiary Subsidiaries Ordinary Whereas ' +
    'Articles Memorandum Resolutions Resolution Formerly Also Hong-Kong-listed Messrs Party Parties Note Notes Date Status Principal ' +
    'Re-election Election Retirement Removal Offer Offers Rights Issue Sale Purchase Provision Loan Loans Supply Continuing ' +
    'Advisors Counsel Lawyers Attorneys Consultants Trustees Managers Brokers Bankers Banks Valuers Accountants Coordinator Coordinators Bookrunner Bookrunners Meeting Meetings Connected Discloseable Major Relating Regarding Entire Issued Involving Behalf ' +
    'Relationship Relationships Shareholding Shareholdings Nationality Occupation Nature Remarks Associate Co-Manager Co-Managers Co-manager Co-managers Co-Sponsor Co-Sponsors Co-sponsor Co-sponsors Co-Underwriter Co-Underwriters Sub-Underwriter Sub-Underwriters ' +
    'Offerors Issuers Sellers Lenders Borrowers Tenants Landlords Supervisors Per Type Earnings Requirements Representative Representatives Spin-off Spin-Off SPIN-OFF'
  ).split(' '),
)

/** Words before "of" that tell an office or a part from the company whose it is: "Chief Executive of Foo Limited". */
export const notBeforeOf = new Set(
  (
    'Consent Ceo Cfo Coo Cto Executive Treasurer Associate Associates Determination Counsellors Trustees Committee Founder Head Partner Employee Employees Governor Advisor ' +
    'Consultant Governance Asia-Pacific ViceChairman Vice-Chairman Vice-President Work Scope Owner Controller Counsel Court Registry ' +
    'Privatisation Privatization Withdrawal Completion Termination Issuance Delisting Liquidation Grant Redemption Repurchase Extension Allotment Despatch Suspension Resumption Update Composition ' +
    'Prc Listing Exchange Business Businesses Products Operations Shares Proof Pack University Institute Fellow Representative Department Division America Asia Pacific'
  ).split(' '),
)

/** Words that make no name by themselves, however many stand together: what is left where a line or a column cuts a name. */
export const genericNameWords = new Set(
  (
    'Services Service Management Brokerage Property Properties China Enterprises Enterprise Investment Investments Holdings Holding Group ' +
    'Development Agency Estate Real International Construction Materials Technology Industrial Trading Securities Finance Capital Land ' +
    'Pharmaceutical Consulting Consultancy Advisory Newspaper Newspapers Magazine Magazines Publishing Hong Kong Asia Import Export Insurance Banking Nominees Counselling Centre Appraisal Appraisals Valuation Lending'
  ).split(' '),
)

/** Of these, the words that may well stand inside a name: "Foo Capital Group Limited". */
export const insideCompanyName = new Set(
  'Advisers Advisors Counsel Lawyers Consultants Trustees Managers Brokers Bankers Valuers Accountants Registrars Group Capital Equity Share Loan Supply Major Trustee Interest Principal Agent Purchase Sale Rights Name Party Registrar Manager Parent Note Provision Connected Acquisition Offer Date Change'.split(
    ' ',
  ),
)

/** Names before a weak word that are no names: "Provident Fund", "Licensed Bank". */
export const genericBeforeWeak = new Set(
  (
    'School Provident Mandatory Reserve Licensed Central Principal Receiving Commercial Unit Family Discretionary Nominee Private Equity ' +
    'Investment Hedge Pension Retirement Statutory Surplus Sinking Target Debt Listed Convertible New Old Consideration Public ' +
    'Offered Government Other Marketable Dated General Limited Joint Bare The Relevant Any Class Perpetual Capital Business ' +
    'Interest-bearing Interest-Bearing INTEREST-BEARING Best Rural Custodian Correspondent Issuing Depository ' +
    'Welfare Foreign Domestic Local Strategic Settlement Escrow Trustee Audit Rating Debenture Close'
  ).split(' '),
)

/** Trades that a company's name may end in without a legal form: "Northmere Steel". */
export const tradesAtEnd =
  'Airlines Airways Motors Electronics Pharmaceuticals Steel Telecom Semiconductor Insurance Reinsurance Assurance Shipping Electric'.split(
    ' ',
  )

/** Words before a trade that make no name with it: "Life Insurance", "Stainless Steel". */
export const genericBeforeTrade = new Set(
  (
    'Life Social Property Medical Compensation Liability Health Motor Travel Marine Credit Pension Unemployment Maternity Injury Endowment Deposit Title Accident Casualty Reimbursement Consumer Stainless Carbon Alloy ' +
    'Structural Scrap Iron Rolled Crude Container Bulk Dry Liner Tanker Ocean Coastal Power Compound Advanced Home Automotive Industrial Innovative Chemical Generic Electric Hybrid Servo Smart Energy'
  ).split(' '),
)
