/** Names of exchanges, regulators, clearing systems and public bodies, as filings write them; each row one body's names. */
export const organisationNames = [
  ['Hong Kong Exchanges and Clearing Limited', '香港交易及結算所有限公司', '香港交易及结算所有限公司'],
  [
    'The Stock Exchange of Hong Kong Limited',
    'Stock Exchange of Hong Kong Limited',
    '香港聯合交易所有限公司',
    '香港联合交易所有限公司',
  ],
  ['Hong Kong Securities Clearing Company Limited', '香港中央結算有限公司', '香港中央结算有限公司'],
  ['Central Clearing and Settlement System', '中央結算及交收系統', '中央结算及交收系统'],
  [
    'Securities and Futures Commission of Hong Kong',
    'Securities and Futures Commission',
    '證券及期貨事務監察委員會',
    '证券及期货事务监察委员会',
  ],
  ['Accounting and Financial Reporting Council', '會計及財務匯報局', '会计及财务汇报局'],
  ['Hong Kong Monetary Authority', '香港金融管理局'],
  ['Hong Kong Institute of Certified Public Accountants', '香港會計師公會', '香港会计师公会'],
  ['International Accounting Standards Board', '國際會計準則理事會', '国际会计准则理事会'],
  ['Independent Commission Against Corruption', '廉政公署'],
  ['Hong Kong Companies Registry', 'Companies Registry', '公司註冊處', '公司注册处'],
  ['Registrar of Companies in Hong Kong', 'Registrar of Companies', '公司註冊處處長'],
  ['China Securities Regulatory Commission', '中國證券監督管理委員會', '中国证券监督管理委员会'],
  ["People's Bank of China", 'People’s Bank of China', '中國人民銀行', '中国人民银行'],
  ['Shanghai Stock Exchange', '上海證券交易所', '上海证券交易所'],
  ['Shenzhen Stock Exchange', '深圳證券交易所', '深圳证券交易所'],
  ['Beijing Stock Exchange', '北京證券交易所', '北京证券交易所'],
  ['New York Stock Exchange', '紐約證券交易所', '纽约证券交易所'],
  ['Nasdaq Stock Market', '納斯達克股票市場'],
  ['Singapore Exchange Securities Trading Limited', '新加坡證券交易所有限公司'],
  ['London Stock Exchange', '倫敦證券交易所'],
  ['Takeovers Executive', 'Takeovers and Mergers Executive'],
  ['Market Misconduct Tribunal', '市場失當行為審裁處'],
  ['State Administration of Foreign Exchange', '國家外匯管理局', '国家外汇管理局'],
  ['Ministry of Commerce', '商務部', '商务部'],
  ['Ministry of Finance', '財政部', '财政部'],
  ['National Development and Reform Commission', '國家發展和改革委員會', '国家发展和改革委员会'],
  [
    'State-owned Assets Supervision and Administration Commission',
    '國務院國有資產監督管理委員會',
    '國有資產監督管理委員會',
  ],
] as const

/** Short names that stand for a body unless the filing defines them as a term of its own. */
export const organisationShortNames = (
  'SFC AFRC CCASS HKMA CSRC HKICPA HKEX NDRC MOFCOM SASAC NMPA ICAC HKIAC CIETAC SGX NYSE Nasdaq NASDAQ 證監會 证监会 會財局 ' +
  '会财局 中國證監會 中国证监会 金管局 中央結算系統 国资委 國資委 國家外匯局 港交所'
).split(' ')

/** English words that make a capitalised run the name of a public body when they stand last or before "of". */
export const organisationHeads = new Set(
  (
    'University Court Ministry Commission Authority Administration Institute Association Bureau Tribunal Department Academy ' +
    'College Council Society Federation Chamber Registry'
  ).split(' '),
)

/** First words that make a run with such a head a committee or a common noun, not a body. */
export const notOrganisation = new Set(
  (
    'Article Articles Memorandum Bye-laws Bye-Laws Company’s Audit Remuneration Nomination Board Company Executive Group Independent Strategy Risk Finance Human Legal Sales The ' +
    'Competent Relevant Local Chinese Regulatory Judicial Administrative Member Foundation Transaction'
  ).split(' '),
)

/** Endings that make a Chinese run the name of a public body. */
export const hanOrganisationEndings = (
  '大學 大学 人民法院 高等法院 區域法院 終審法院 最高法院 原訟法庭 上訴法庭 監督管理總局 监督管理总局 監督管理局 监督管理局 管理局 監察委員會 監督管理委員會 ' +
  '公會 公会 協會 协会 學會 学会 理事會 仲裁委員會 證券交易所 证券交易所 期貨交易所 商品交易所 學院 学院 研究院 研究所 人民政府 稅務局 税务局 公安局 工商局 專員公署'
).split(' ')
