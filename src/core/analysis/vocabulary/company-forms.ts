/** The legal forms as they are mostly written. */
const mixedCase = [
  '\\(Limited Partnership\\)',
  '\\(Special General Partnership\\)',
  '\\(L\\.?P\\.?\\)',
  'GmbH & Co\\. KG',
  'S\\. de R\\.L\\. de C\\.V\\.',
  'S\\.A\\. de C\\.V\\.',
  'S\\.A\\.B\\. de C\\.V\\.',
  '& Co\\b\\.?',
  'Co\\.? ?,? ?Limited',
  'SPC',
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
  'Oyj',
  'ASA',
  'S\\.C\\.A\\.',
  'S\\.A\\.R\\.L\\.',
  'BV',
  'NV',
  'Tbk',
  'Co\\.? ?, ?Ltd\\b\\.?',
  'Co\\. ?Ltd\\b\\.?',
  'Company,? Limited',
  'Limited Liability Company',
  'Limited Liability Partnership',
  'Limited Partnership',
  'Limited Company',
  'Joint Stock Company',
  'Sdn\\.? Bhd\\b\\.?',
  'Pte\\.?,? ?(?:Ltd\\b\\.?|Limited)',
  'Pty\\.?,? ?(?:Ltd\\b\\.?|Limited)',
  'Limited',
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
  'LP',
  'S\\.A\\.S\\.',
  'S\\.A\\.',
  'S\\.p\\.A\\.',
  'S\\.à ?r\\.l\\.',
  'S\\.r\\.l\\.',
  'GmbH',
  'B\\.V\\.',
  'N\\.V\\.',
  'A/S',
  'AG',
  'SA',
  'SE',
  'SARL',
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
    'Upon Pursuant Reference Since While When Where If After Before During Following Further Save Except Subject And Or But Nor ' +
    'Mr Ms Mrs Dr Prof Professor Madam Miss Sir Messrs Company Companies Group Board Director Directors Chairman Chairlady ' +
    'Chairperson Chairwoman ' +
    'Vice-Chairman Officer Secretary President Manager Member Members Supervisor Vendor Vendors Purchaser Purchasers Buyer ' +
    'Seller Seller(s) Subscriber Subscribers Guarantor Guarantors Borrower Lender Offeror Issuer Trustee Tenant Landlord Lessor ' +
    'Lessee Shareholder Shareholders Share Shares Securityholders Auditor Auditors Sponsor Sponsors Underwriter Underwriters ' +
    'Adviser Advisers Advisor Registrar Announcement Announcements Circular Prospectus Agreement Notice Report Letter Form ' +
    'Acquisition Disposal Proposed Subscription Placing Transaction Transactions Interest Interests Equity Capital Results ' +
    'Resignation Appointment Re-appointment Change Name Branch Agent Parent Subsidiary Subsidiaries Ordinary Whereas ' +
    'Resolutions Resolution Formerly Also Hong-Kong-listed Messrs Party Parties Note Notes Date Status Principal ' +
    'Re-election Election Retirement Removal Offer Offers Rights Issue Sale Purchase Provision Loan Loans Supply Continuing ' +
    'Coordinator Coordinators Bookrunner Bookrunners Meeting Meetings Connected Discloseable Major Relating Regarding Entire Issued Involving Behalf'
  ).split(' '),
)

/** Words before "of" that tell an office or a part from the company whose it is: "Chief Executive of Foo Limited". */
export const notBeforeOf = new Set(
  (
    'Executive Treasurer Associate Associates Determination Counsellors Trustees Committee Founder Head Partner Employee Employees Governor Advisor ' +
    'Consultant Governance Asia-Pacific ViceChairman Vice-Chairman Vice-President Work Scope Owner Controller Counsel Court Registry ' +
    'Privatisation Privatization Withdrawal Completion Termination Issuance Delisting Liquidation Grant Redemption Repurchase Extension Allotment Despatch Suspension Resumption Update Composition ' +
    'University Institute Fellow Representative Department Division America Asia Pacific'
  ).split(' '),
)

/** Words that make no name by themselves, however many stand together: what is left where a line or a column cuts a name. */
export const genericNameWords = new Set(
  (
    'Services Service Management Brokerage Property Properties China Enterprises Enterprise Investment Investments Holdings Holding Group ' +
    'Development Agency Estate Real International Construction Materials Technology Industrial Trading Securities Finance Capital Land ' +
    'Pharmaceutical Hong Kong Asia Import Export Insurance Banking Nominees Counselling Centre'
  ).split(' '),
)

/** Of these, the words that may well stand inside a name: "Foo Capital Group Limited". */
export const insideCompanyName = new Set(
  'Group Capital Equity Share Loan Supply Major Trustee Interest Principal Agent Purchase Sale Rights Name Party Registrar Manager Parent Note Provision Connected Acquisition Offer Date Change'.split(
    ' ',
  ),
)

/** Names before a weak word that are no names: "Provident Fund", "Licensed Bank". */
export const genericBeforeWeak = new Set(
  (
    'Provident Mandatory Reserve Licensed Central Principal Receiving Commercial Unit Family Discretionary Nominee Private Equity ' +
    'Investment Hedge Pension Retirement Statutory Surplus Sinking Target Debt Listed Convertible New Old Consideration Public ' +
    'Offered Government Other Marketable Dated General Limited Joint Bare The Relevant Any Class Perpetual Capital Business ' +
    'Foreign Domestic Local Strategic Settlement Escrow Trustee Audit Rating Debenture'
  ).split(' '),
)

/** Firms whose name bears no legal form, in both languages. */
export const firmsWithoutForm = [
  'Deloitte Touche Tohmatsu',
  'PricewaterhouseCoopers Zhong Tian',
  'PricewaterhouseCoopers',
  'Ernst & Young',
  'KPMG',
  'Grant Thornton',
  'Conyers Dill & Pearman',
  'Maples and Calder (Hong Kong) LLP',
  'Linklaters',
  'Freshfields Bruckhaus Deringer',
  'Clifford Chance',
  'Slaughter and May',
  'Baker & McKenzie',
  'Woo, Kwan, Lee & Lo',
  'Woo Kwan Lee & Lo',
  'Sidley Austin',
  'Herbert Smith Freehills',
  'Latham & Watkins',
  'Kirkland & Ellis',
  'Davis Polk & Wardwell',
  'White & Case',
  'Paul Hastings',
  'Norton Rose Fulbright Hong Kong',
  'Mayer Brown',
  'Reed Smith Richards Butler',
  'Stephenson Harwood',
  'Simmons & Simmons',
  'King & Wood Mallesons',
  'Jingtian & Gongcheng',
  'Maples and Calder',
  'Harney Westwood & Riegels',
  'Howse Williams',
  'Jones Lang LaSalle',
  'Frost & Sullivan',
  'Cushman & Wakefield',
  'Knight Frank',
  'Deacons',
  'Appleby',
  'HKSCC Nominees',
  'Moore Stephens',
  'RSM Hong Kong',
  'The Hongkong and Shanghai Banking Corporation Limited',
] as const

/** Endings that make a Chinese name the name of a company, firm or partnership; Traditional and Simplified. */
export const hanCompanyForms = [
  '股份有限公司',
  '有限責任公司',
  '有限责任公司',
  '有限公司',
  '(有限合夥)',
  '(有限合伙)',
  '(特殊普通合夥)',
  '(特殊普通合伙)',
  '有限合夥企業',
  '有限合伙企业',
  '會計師事務所',
  '会计师事务所',
  '律師事務所',
  '律师事务所',
  '會計師行',
  '会计师行',
  '律師行',
  '集團公司',
  '五金廠',
  '製衣廠',
  '玩具廠',
  '塑膠廠',
  '電子廠',
  '五金厂',
  '制衣厂',
  '玩具厂',
  ...'設備廠 设备厂 機械廠 机械厂 器材廠 製品廠 制品厂 電器廠 电器厂 化工廠 化工厂 食品廠 食品厂 印刷廠 印刷厂 服裝廠 水泥廠 製造廠 制造厂'.split(
    ' ',
  ),
  '电子厂',
  '集团公司',
] as const

/** Where a Chinese company name cannot reach back over: verbs, roles and parties that stand right before names. */
export const beforeHanCompany = (
  '持有人 聯繫人 联系人 承配人 認購方 认购方 投資方 投资方 合夥人 合伙人 租戶 承建商 承包商 對手方 对手方 債權人 债权人 被告 原告 申請人 呈請人 答辯人 原告人 經銷商 管理人 經辦人 協調人 实体 實體 收購 收购 出售 購買 购买 持有 認購 认购 委任 委聘 聘任 擔任 担任 出任 任職 任职於 加入 透過 通過 通过 根據 根据 有關 有关 關於 ' +
  '关于 轉讓 转让 成立 名為 名为 稱為 称为 前稱 前称 又稱 現稱 包括 股東 股东 附屬公司 附属公司 聯營公司 联营公司 合營公司 母公司 ' +
  '本公司 貴公司 贵公司 目標公司 上市公司 核數師 核数师 財務顧問 财务顾问 法律顧問 合規顧問 保薦人 保荐人 主席 董事 總裁 总裁 總經理 ' +
  '总经理 行政總裁 秘書 秘书 登記處 登記分處 過戶處 過戶登記分處 操作人 包銷商 包销商 配售代理 買方 买方 賣方 卖方 擔保人 担保人 發行人 ' +
  '发行人 要約人 認購人 借款人 貸款人 受託人 一家 一間 訂立 签订 簽訂 支付 提供 現為 现为 委託 委托 來自 來自於 截至 以及 連同 ' +
  '連同其 獲 訴 予 授予 發行 代表 作為 作为 成為 成为 控制 所屬 供應商 客戶 提述 茲提述 兹提述 任職於 就職於 重組 續聘 重聘 罷免 受理 追討 起訴 起诉 曾任 歷任 历任 现任 現任 兼任 ' +
  '送達 送达 送交 交回 寄交 遞交 採用 采用 遵守 按照 第三方 前名 前稱為 小時前 繼任 由於 任命 已委任 擬 位於 隸屬 全資擁有 擁有 拥有 登記持有人 計有 分別為 分别为 受讓方 轉讓方 出租人 承租人 實益擁有 注資 增資 更名為 改名為 香港股份 ' +
  '出示 分處 填補 估值師 評估師 年報 中期報告 國有企業 民營企業 查詢 隸屬於 附屬 統稱 合稱 通知 聯同 向其 控股股東 關連人士 獨立第三方 以下簡稱 即為 現名 改稱 審閱 审阅 審核 审核 審計 审计 刊載 列載 所載 所载 負責 负责' +
  ' 任职 任职于 透过 又称 现称 合营公司 目标公司 法律顾问 合规顾问 行政总裁 登记处' +
  ' 登记分处 过户处 过户登记分处 要约人 认购人 贷款人 受托人 一间 订立 来自 来自于 连同' +
  ' 连同其 获 诉 发行 所属 供应商 客户 就职于 重组 续聘 罢免 递交 前称为 小时前 继任' +
  ' 由于 拟 位于 隶属 全资拥有 登记持有人 计有 受让方 转让方 实益拥有 注资 增资' +
  ' 更名为 改名为 分处 填补 估值师 评估师 年报 中期报告 国有企业 民营企业 查询 隶属于' +
  ' 附属 统称 合称 联同 控股股东 关连人士 独立第三方 以下简称 即为 现名 改称'
).split(' ')
