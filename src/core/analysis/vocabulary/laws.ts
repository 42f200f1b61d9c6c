import { inBothDrawings } from './scripts'

/** Laws, rules and codes with names that do not end in a law's word or that need not be found by their form; Chinese in both scripts. */
export const lawNames = [
  'Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities in The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the Growth Enterprise Market of The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the Growth Enterprise Market of the Stock Exchange',
  'Rules Governing the Listing of Securities on GEM of The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the GEM of The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the GEM of the Stock Exchange',
  'Rules Governing the Listing of Securities on the GEM',
  'Rules Governing the Listing of Securities on the Main Board of The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the Main Board of the Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on the Main Board of the Stock Exchange',
  'Rules Governing the Listing of Securities on the Main Board',
  'Rules Governing the Listing of Securities on GEM of the Exchange',
  'Rules Governing the Listing of Securities on GEM of the Stock Exchange',
  'Rules Governing the Listing of Securities on GEM made by the Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on GEM made by The Stock Exchange of Hong Kong Limited',
  'Rules Governing the Listing of Securities on GEM',
  'Rules Governing the Listing of Securities on the Growth Enterprise Market',
  'Rules Governing the Listing of Securities on the Stock Exchange',
  'Rules Governing the Listing of Securities on the SEHK',
  'Rules Governing the Listing of Securities on SEHK',
  'Rules Governing the Listing of Securities',
  'Model Code for Securities Transactions by Directors of Listed Issuers',
  'Model Code for Securities Transactions by Directors of Listed Companies',
  'Environmental, Social and Governance Reporting Guide',
  'Environmental, Social and Governance Reporting Code',
  'ESG Reporting Guide',
  'ESG Reporting Code',
  'Code on Corporate Governance Practices',
  'Code of Best Practice',
  'Corporate Governance Code and Corporate Governance Report',
  'Corporate Governance Code',
  'Codes on Takeovers and Mergers and Share Buy-backs',
  'Hong Kong Code on Takeovers and Mergers',
  'Code on Takeovers and Mergers',
  'Hong Kong Code on Share Repurchases',
  'Code on Share Repurchases',
  'Hong Kong Code on Share Buy-backs',
  'Hong Kong Code of Share Buy-backs',
  'Code on Share Buy-backs',
  'Share Buy-backs Code',
  'Exchange Listing Rules',
  'Code on Real Estate Investment Trusts',
  'Code on Unit Trusts and Mutual Funds',
  'Code of Conduct for Persons Licensed by or Registered with the Securities and Futures Commission',
  'Code of Conduct for Persons Licensed by or Registered with the SFC',
  'Code of Ethics for Professional Accountants',
  'Corporate Finance Adviser Code of Conduct',
  'Fund Manager Code of Conduct',
  'Guidelines on Disclosure of Inside Information',
  'Mainland Judgments in Civil and Commercial Matters (Reciprocal Enforcement) Ordinance',
  'Mainland Judgments in Civil and Commercial Matters (Reciprocal Enforcement) Rules',
  'REIT Code',
  'Takeovers Code',
  'Inside Information Provisions',
  'Listing Rules of The Stock Exchange of Hong Kong Limited',
  'Listing Rules of the Stock Exchange of Hong Kong Limited',
  'Listing Rules of the Stock Exchange',
  'Main Board Listing Rules',
  'GEM Listing Rules',
  'Main Board Rules',
  'GEM Rules',
  'Shenzhen Listing Rules',
  'Shanghai Listing Rules',
  'SSE Listing Rules',
  'SZSE Listing Rules',
  'Hong Kong Listing Rules',
  'STAR Market Listing Rules',
  'Listing Rules',
  'Main Market Listing Requirements of Bursa Malaysia Securities Berhad',
  'Main Market Listing Requirements of Bursa Malaysia',
  'Main Market Listing Requirements of Bursa Securities',
  'Main Market Listing Requirements',
  'Guide for New Listing Applicants',
  'New Listing Guide',
  'Listing Guide',
  'Companies (Exemption of Companies and Prospectuses from Compliance with Provisions) Notice',
  'Companies Ordinance (Exemption of Companies and Prospectuses from Compliance with Provisions) Notice',
  'General Rules of CCASS',
  'General Rules of HKSCC',
  'Placing Guidelines',
  'Model Code',
  'SFO',
  'Regulation S',
  'Rule 144A',
] as const

/** The same in capitals, as headings have them: only where one of their rules is cited, "RULE 13.16 OF THE LISTING RULES". */
export const lawNamesInCapitals = ['GEM LISTING RULES', 'LISTING RULES', 'TAKEOVERS CODE'] as const

/** Last words that make a capitalised run the name of a law. "Rules" and the like need a word before them. */
export const lawHeads = new Set(
  'Ordinance Ordinances Regulation Regulations Rules Code Act Law Laws Measures Provisions ORDINANCE ACT'.split(
    ' ',
  ),
)

/** Runs with such a head that name no law. */
export const notLaw = new Set(
  'Under Pursuant General New Non-IFRS Internal Control Preventive Key In By As For And The These Such Said Applicable Relevant Any All Disclosure Stock Postal Zip Area Warrant Share Scheme QR Debt Bye House Own Other Memorandum Common With Since Policies Summary Constitution Amend Country Dress Colour ISIN SWIFT Sort Branch Hygiene Precautionary Preventative'.split(
    ' ',
  ),
)

/** Names of laws in Chinese that stand without 《》, Traditional and Simplified. */
const hanNames = (
  '香港聯合交易所有限公司證券上市規則 香港联合交易所有限公司证券上市规则 香港聯合交易所有限公司GEM證券上市規則 ' +
  '香港聯合交易所有限公司創業板證券上市規則 聯交所GEM證券上市規則 聯交所創業板證券上市規則 联交所创业板证券上市规则 联交所GEM证券上市规则 聯交所證券上市規則 GEM證券上市規則 創業板證券上市規則 證券上市規則 证券上市规则 ' +
  '香港上市規則 香港上市规则 香港聯交所上市規則 香港联交所上市规则 香港聯交所證券上市規則 香港联交所证券上市规则 主板上市規則 GEM上市規則 創業板上市規則 上市規則 上市规则 證券及期貨條例 证券及期货条例 證券及期貨(穩定價格)規則 ' +
  '证券及期货(稳定价格)规则 公司(清盤及雜項條文)條例 公司條例 公司条例 上市發行人董事進行證券交易的標準守則 ' +
  '上市發行人董事進行證券交易之標準守則 上市公司董事進行證券交易的標準守則 上市公司董事進行證券交易之標準守則 企業管治常規守則 ' +
  '企業管治守則 企业管治守则 企管守則 企管守则 標準守則 标准守则 香港公司收購及合併守則 公司收購、合併及股份回購守則 公司收購及合併守則 收購守則 收购守则 ' +
  '香港公司股份購回守則 公司股份回購守則 股份購回守則 股份回購守則 內幕消息條文 内幕消息条文 美國證券法 美国证券法 中國公司法 公司法 ' +
  '開曼群島公司法 百慕達公司法 一九八一年公司法 中國證券法 1933年美國證券法 一九三三年美國證券法 1933年美国证券法 交易法 專業會計師條例 專業會計師道德守則 專業會計師職業道德守則 专业会计师道德守则 专业会计师职业道德守则 ' +
  '美國證券交易法 美国证券交易法 新上市申請人指南 新上市申请人指南 證券及期貨(在證券市場上市)規則 強制性公積金計劃條例 僱傭條例' +
  ' 香港联合交易所有限公司GEM证券上市规则 香港联合交易所有限公司创业板证券上市规则' +
  ' 联交所证券上市规则 GEM证券上市规则 创业板证券上市规则 主板上市规则 GEM上市规则' +
  ' 创业板上市规则 公司(清盘及杂项条文)条例 上市发行人董事进行证券交易的标准守则' +
  ' 上市发行人董事进行证券交易之标准守则 上市公司董事进行证券交易的标准守则' +
  ' 上市公司董事进行证券交易之标准守则 企业管治常规守则 香港公司收购及合并守则' +
  ' 公司收购、合并及股份回购守则 公司收购、合併及股份回购守则 公司收购及合并守则 香港公司股份购回守则 公司股份回购守则' +
  ' 股份购回守则 股份回购守则 中国公司法 开曼群岛公司法 百慕达公司法 中国证券法' +
  ' 一九三三年美国证券法 专业会计师条例 证券及期货(在证券市场上市)规则 强制性公积金计划条例' +
  ' 雇佣条例' +
  ' 中央結算系統一般規則 中央结算系统一般规则 中央結算系統運作程序規則 中央结算系统运作程序规则 香港結算一般規則 香港结算一般规则 香港結算運作程序規則 香港结算运作程序规则' +
  ' 房地產投資信託基金守則 房地产投资信托基金守则 房託基金守則 房托基金守则 國際專業會計師道德守則 国际专业会计师道德守则 專業會計師道德守則 专业会计师道德守则' +
  ' 聯交所上市規則 联交所上市规则 主板規則 主板规则 GEM規則 GEM规则 商業公司法 商业公司法 國際商業公司法 国际商业公司法 美國破產法 美国破产法 到境外上市公司章程必備條款 到境外上市公司章程必备条款' +
  ' 美國1933年證券法 美国1933年证券法 美國1934年證券交易法 美国1934年证券交易法 1934年美國證券交易法 1934年美国证券交易法 1933年證券法 1933年证券法 1934年證券交易法 1934年证券交易法 上交所上市規則 上交所上市规则 深交所上市規則 深交所上市规则'
).split(' ')

/** The same, and those that begin with Latin letters as they stand where all characters are set apart. */
export const hanLawNames = inBothDrawings(hanNames).flatMap((name) =>
  name.includes('GEM')
    ? [
        name,
        ...(name.startsWith('GEM') ? ['GEM '] : [' GEM ', ' GEM', 'GEM ']).map((set) =>
          name.replace('GEM', set),
        ),
      ]
    : [name],
)

/** Endings that make what stands between 《 and 》, or in brackets beside an English name, a law. */
export const hanLawEnding =
  /(?:條例|条例|規則|规则|規例|规例|守則|守则|法|辦法|办法|規定|规定|細則|细则|準則|准则|指引|規範|规范|條文|条文|法律|法規|法规|(?<!法律|[核審审]查|[審审]核|[評评]估|[獨独]立|[專专][項项]|持[續续]督[導导])(?:意見|意见)|通知|指南|法典|法案|監管要求|监管要求|的要求|決定|决定|管理措施|解釋|解释|通則|通则|總則|总则|目錄|目录|公約|公约|綱要|纲要|[應应]急[預预]案|必備條款|必备条款|[的之]函)$/u
