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
  ['Registrar of Companies in Hong Kong', 'Registrar of Companies', '公司註冊處處長', '公司注册处处长'],
  ['China Securities Regulatory Commission', '中國證券監督管理委員會', '中国证券监督管理委员会'],
  ["People's Bank of China", 'People’s Bank of China', '中國人民銀行', '中国人民银行'],
  ['Shanghai Stock Exchange', '上海證券交易所', '上海证券交易所'],
  ['Shenzhen Stock Exchange', '深圳證券交易所', '深圳证券交易所'],
  ['Beijing Stock Exchange', '北京證券交易所', '北京证券交易所'],
  ['New York Stock Exchange', '紐約證券交易所', '纽约证券交易所'],
  ['Nasdaq Stock Market', '納斯達克股票市場', '纳斯达克股票市场'],
  ['Singapore Exchange Securities Trading Limited', '新加坡證券交易所有限公司', '新加坡证券交易所有限公司'],
  ['Singapore Exchange Limited', '新加坡交易所有限公司', '新加坡交易所'],
  ['London Stock Exchange', '倫敦證券交易所', '伦敦证券交易所'],
  ['Takeovers Executive', 'Takeovers and Mergers Executive'],
  ['Market Misconduct Tribunal', '市場失當行為審裁處', '市场失当行为审裁处'],
  ['State Administration of Foreign Exchange', '國家外匯管理局', '国家外汇管理局'],
  ['Ministry of Commerce', '商務部', '商务部'],
  ['Ministry of Finance', '財政部', '财政部'],
  ['中華人民共和國自然資源部', '中华人民共和国自然资源部'],
  ['自然資源部', '自然资源部'],
  ['生態環境部', '生态环境部'],
  ['工業和信息化部', '工业和信息化部'],
  ['住房和城鄉建設部', '住房和城乡建设部'],
  ['交通運輸部', '交通运输部'],
  ['農業農村部', '农业农村部'],
  ['應急管理部', '应急管理部'],
  ['人力資源和社會保障部', '人力资源和社会保障部'],
  ['文化和旅遊部', '文化和旅游部'],
  ['Town Planning Board', '城市規劃委員會'],
  ['National Development and Reform Commission', '國家發展和改革委員會', '国家发展和改革委员会'],
  [
    'State-owned Assets Supervision and Administration Commission',
    '國務院國有資產監督管理委員會',
    '國有資產監督管理委員會',
    '国务院国有资产监督管理委员会',
    '国有资产监督管理委员会',
  ],
  [
    'U.S. Securities and Exchange Commission',
    'United States Securities and Exchange Commission',
    '美國證券交易委員會',
    '美国证券交易委员会',
  ],
  ['Tokyo Stock Exchange', '東京證券交易所', '東京证券交易所', '东京证券交易所'],
  ['Taiwan Stock Exchange', '台灣證券交易所', '臺灣證券交易所', '台湾证券交易所'],
  ['Toronto Stock Exchange', '多倫多證券交易所', '多伦多证券交易所'],
  ['Frankfurt Stock Exchange', '法蘭克福證券交易所', '法兰克福证券交易所'],
  [
    'Australian Securities Exchange',
    '澳洲證券交易所',
    '澳大利亞證券交易所',
    '澳洲证券交易所',
    '澳大利亚证券交易所',
  ],
  ['Korea Exchange', '韓國交易所', '韩国交易所'],
  ['Shanghai Futures Exchange', '上海期貨交易所', '上海期货交易所'],
  ['London Metal Exchange', '倫敦金屬交易所', '伦敦金属交易所'],
  ['Hong Kong Futures Exchange Limited', '香港期貨交易所有限公司', '香港期货交易所有限公司'],
  ['Bursa Malaysia Securities Berhad', '馬來西亞證券交易所', '马来西亚证券交易所'],
  ['National Equities Exchange and Quotations', '全國中小企業股份轉讓系統', '全国中小企业股份转让系统'],
  [
    'China Securities Depository and Clearing Corporation Limited',
    '中國證券登記結算有限責任公司',
    '中国证券登记结算有限责任公司',
  ],
  ['London School of Economics and Political Science', '倫敦政治經濟學院', '伦敦政治经济学院'],
  ['Imperial College London', '倫敦帝國學院', '伦敦帝国学院'],
  [
    'Institute of Chartered Accountants in England and Wales',
    '英格蘭及威爾斯特許會計師公會',
    '英格蘭及威爾士特許會計師協會',
    '英格兰及威尔斯特许会计师公会',
    '英格兰及威尔士特许会计师协会',
  ],
  [
    'Association of Chartered Certified Accountants',
    '特許公認會計師公會',
    '英國特許公認會計師公會',
    '特许公认会计师公会',
    '英国特许公认会计师公会',
  ],
  ['Law Society of Hong Kong', '香港律師會', '香港律师会'],
  ['Law Society of England and Wales', '英格蘭及威爾斯律師會', '英格兰及威尔士律师会'],
  ['Chinese University of Hong Kong', '香港中文大學', '香港中文大学'],
  [
    'Institute of Chartered Secretaries and Administrators in the United Kingdom',
    'Institute of Chartered Secretaries and Administrators',
    '英國特許秘書及行政人員公會',
    '特許秘書及行政人員公會',
  ],
  ['Chartered Governance Institute', '英國特許公司治理公會', '特許公司治理公會'],
  ['Hong Kong Chartered Governance Institute', '香港公司治理公會', '香港公司治理公会'],
  ["Official Receiver's Office", 'Official Receiver’s Office', '破產管理署', '破产管理署'],
  ['Official Receiver', '破產管理署署長', '破产管理署署长'],
  ['Hong Kong International Arbitration Centre', '香港國際仲裁中心', '香港国际仲裁中心'],
  ['Singapore International Arbitration Centre', '新加坡國際仲裁中心', '新加坡国际仲裁中心'],
  ['General Administration of Customs', '海關總署', '海关总署'],
  ['State Administration for Market Regulation', '國家市場監督管理總局', '国家市场监督管理总局'],
  ['State Administration for Industry and Commerce', '國家工商行政管理總局', '国家工商行政管理总局'],
  ['State Taxation Administration', 'State Administration of Taxation', '國家稅務總局', '国家税务总局'],
  ['National Medical Products Administration', '國家藥品監督管理局', '国家药品监督管理局'],
  ['National Financial Regulatory Administration', '國家金融監督管理總局', '国家金融监督管理总局'],
  [
    'China Banking and Insurance Regulatory Commission',
    '中國銀行保險監督管理委員會',
    '中国银行保险监督管理委员会',
  ],
  ['National Intellectual Property Administration', '國家知識產權局', '国家知识产权局'],
  [
    'Financial Conduct Authority',
    '英國金融行為監管局',
    '金融行為監管局',
    '英国金融行为监管局',
    '金融行为监管局',
  ],
  ['Monetary Authority of Singapore', '新加坡金融管理局'],
  ['Airport Authority Hong Kong', '香港機場管理局', '香港机场管理局'],
  ['Inland Revenue Department', '香港稅務局', '香港税务局'],
  [
    'HKSAR Government',
    'Hong Kong SAR Government',
    'Government of the Hong Kong Special Administrative Region',
    '香港特別行政區政府',
    '香港特区政府',
    '香港特别行政区政府',
  ],
  ['State Council', '國務院', '国务院'],
  ['Legislative Council', '立法會', '立法会'],
  ['Hong Kong Trade Development Council', '香港貿易發展局', '香港贸易发展局'],
  ['Federation of Hong Kong Industries', '香港工業總會', '香港工业总会'],
  ['Chamber of Hong Kong Listed Companies', '香港上市公司商會', '香港上市公司商会'],
  [
    'Chinese People’s Political Consultative Conference',
    "Chinese People's Political Consultative Conference",
    '中國人民政治協商會議',
    '中国人民政治协商会议',
  ],
  ['Cyberspace Administration of China', '國家互聯網信息辦公室', '国家互联网信息办公室'],
  ['Joint Financial Intelligence Unit', '聯合財富情報組'],
  ['National Energy Administration', '國家能源局', '国家能源局'],
  ['國家藥監局', '国家药监局'],
  ['Community Chest of Hong Kong', '香港公益金'],
  ['National People’s Congress', "National People's Congress", '全國人民代表大會', '全国人民代表大会'],
] as const

/** Short names that stand for a body unless the filing defines them as a term of its own. */
export const organisationShortNames = (
  'SFC AFRC CCASS HKMA CSRC HKICPA HKEX NDRC MOFCOM SASAC NMPA ICAC HKIAC CIETAC SGX NYSE Nasdaq NASDAQ INSEAD Euroclear Clearstream 證監會 证监会 會財局 ' +
  '会财局 中國證監會 中国证监会 金管局 中央結算系統 国资委 國資委 國家外匯局 港交所'
).split(' ')

/** English words that make a capitalised run the name of a public body when they stand last or before "of". */
export const organisationHeads = new Set(
  (
    'University Court Ministry Commission Authority Administration Institute Association Bureau Tribunal Department Academy ' +
    'College Council Society Federation Chamber Registry School Institution Secretariat Polytechnic Hospital Procuratorate'
  ).split(' '),
)

/** First words of what a ministry or a school is for, which "and" may join to another: "University of Science and Technology". */
export const organisationSubjects = new Set(
  (
    'Science Economics Finance Industry Arts Law Health Education Commerce Housing Transport Energy Planning Land Food Culture Technology ' +
    'Business Human Natural Trade Foreign Agriculture Securities Political Water Forestry Labour Labor Development Civil Surveyors ' +
    'Accountants Secretaries Banking Insurance Justice Customs Environment Ecology Posts Radio Oil Chemical Traditional Nuclear Small Professional Promotion'
  ).split(' '),
)

/** Places that follow the head of a body's name without "of": "Imperial College London". */
export const placesBehindHead = new Set(
  'London Dublin Singapore Shenzhen Berkeley Hong Cork Galway'.split(' '),
)

/** First words that make a run with such a head a committee or a common noun, not a body. */
export const notOrganisation = new Set(
  (
    'Fourth Fifth Sourcing Article Articles Memorandum Bye-laws Bye-Laws Company’s Audit Remuneration Nomination Board Company Executive Group Independent Strategy Risk Finance Human Legal Sales The ' +
    'Issues Matters Concerning Regarding Circular Notice Opinions Class Public Private Competent Relevant Local Regulatory Judicial Administrative Member Foundation Transaction'
  ).split(' '),
)

/** What a bureau, a department or a commission is for, with "and" inside, so that no name is cut there. */
const hanBureauSubjects = (
  '發展和改革 發展改革 发展和改革 发展改革 自然資源和規劃 規劃和自然資源 自然資源 自然资源和规划 规划和自然资源 自然资源 住房和城鄉建設 住房城鄉建設 住房和建設 ' +
  '住房和城乡建设 住房城乡建设 住房和建设 工業和信息化 經濟和信息化 工业和信息化 经济和信息化 人力資源和社會保障 人力資源社會保障 人力资源和社会保障 人力资源社会保障 ' +
  '文化和旅遊 文化和旅游 文化廣電和旅遊 衛生和計劃生育 卫生和计划生育 衛生健康 卫生健康 國土資源和規劃 國有資產監督管理 国有资产监督管理 ' +
  '地方金融監督管理 地方金融监督管理 林業和草原 林业和草原'
).split(' ')
/** The same in words that also name committees of companies: with a place before them as far as "commission" goes. */
const hanPlainSubjects = (
  '生態環境 生态环境 交通運輸 交通运输 農業農村 农业农村 應急管理 应急管理 科學技術 科学技术 國土資源 国土资源 環境保護 环境保护 城市管理 行政審批 行政审批 ' +
  '知識產權 知识产权 醫療保障 医疗保障 房地產管理 土地管理 通信管理 海事 民政 水利 水務 水务 司法 教育 統計 统计 審計 审计 商務 商务 財政 财政 科技 建設 建设 規劃 规划'
).split(' ')

/** Endings that make a Chinese run the name of a public body. */
export const hanOrganisationEndings = [
  ...hanBureauSubjects.flatMap((subject) =>
    ['局', '廳', '厅', '委員會', '委员会'].map((head) => subject + head),
  ),
  ...hanPlainSubjects.flatMap((subject) => [
    ...['局', '廳', '厅'].map((head) => subject + head),
    ...[...'省市區区'].flatMap((place) => [`${place}${subject}委員會`, `${place}${subject}委员会`]),
  ]),
  ...(
    '大學 大学 人民法院 高等法院 區域法院 終審法院 最高法院 原訟法庭 上訴法庭 監督管理總局 监督管理总局 監督管理局 监督管理局 管理局 監察委員會 監督管理委員會 ' +
    '公會 公会 協會 协会 學會 学会 理事會 仲裁委員會 證券交易所 证券交易所 期貨交易所 商品交易所 產權交易所 产权交易所 公共資源交易中心 土地交易中心 仲裁院 檢察院 检察院 公證處 公证处 基金業協會 醫院 医院 學院 学院 研究院 研究所 人民政府 稅務局 税务局 公安局 工商局 專員公署 大法院 中級人民法院 律師會 開發區管理委員會 开发区管理委员会 新區管理委員會 新区管理委员会 園區管理委員會 园区管理委员会 開發區管委會 开发区管委会 新區管委會 海關 海关 商會 商会 總署 总署 監管局 监管局 證券交易委員會 仲裁中心 總會 總商會 聯合會 联合会 工商聯 改革委員會 改革委员会 能源局 財政局 财政局 財政廳 财政厅 商務局 商务局 商務廳 商务厅 資源局 资源局 生態環境局 生态环境局 環境保護局 證監局 证监局 規劃局 规划局 建設局 建设局 發改委 发改委' +
    ' 区域法院 终审法院 原讼法庭 上诉法庭 监察委员会 监督管理委员会 理事会 仲裁委员会' +
    ' 期货交易所 专员公署 中级人民法院 律师会 证券交易委员会 总会 总商会 工商联'
  ).split(' '),
]
