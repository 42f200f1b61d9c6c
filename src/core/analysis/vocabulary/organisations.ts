import { hongKongBodies } from './hong-kong-bodies'
import { learnedBodies } from './learned-bodies'
import { marketBodies } from './market-bodies'
import { overseasBodies } from './overseas-bodies'
import { prcBodies } from './prc-bodies'
import { inBothDrawings } from './scripts'

/** Names of exchanges, regulators, clearing systems and public bodies, as filings write them; each row one body's names. */
export const organisationNames: readonly (readonly string[])[] = [
  ...marketBodies,
  ...hongKongBodies,
  ...prcBodies,
  ...overseasBodies,
  ...learnedBodies,
].map(inBothDrawings)

/** What the Takeovers Code calls the Executive Director of the regulator's corporate finance division, and his delegates. */
export const takeoversExecutive = [
  'Executive',
  '收購執行人員',
  '收购执行人员',
  '執行人員',
  '执行人员',
] as const

/** Short names and names of offices that stand for a body unless the filing defines them as a term of its own. */
export const organisationShortNames: readonly string[] = [
  ...(
    'SFC AFRC CCASS NPC SCNPC AMAC HKSCC HKMA MPFA CSRC CBIRC PBOC PBoC HKICPA HKEX HKEx SEHK NDRC MOFCOM MOHURD MOHRSS SASAC MIIT SAMR NMPA CFDA FDA ICAC ' +
    'HKIAC CIETAC SAFE SAT SAIC AQSIQ NFRA CBRC CIRC CNIPA NEEQ SGX ASX NYSE Nasdaq NASDAQ INSEAD Insead HKUST HKU CUHK Euroclear Clearstream CFIUS USPTO 香港結算 香港结算 證監會 证监会 會財局 会财局 中國證監會 中国证监会 ' +
    '金管局 積金局 积金局 銀保監會 银保监会 中國銀保監會 中国银保监会 中國銀監會 中国银监会 中國保監會 中国保监会 中央結算系統 中央结算系统 国资委 國資委 國家外匯局 国家外汇局 港交所 上市委員會 上市委员会 創業板上市委員會 创业板上市委员会 GEM上市委員會 GEM上市委员会 ' +
    '上市覆核委員會 上市覆核委员会 上市复核委员会 上市科'
  ).split(' '),
  'Listing Committee',
  'Listing Review Committee',
  'Listing Division',
]

/** Short names of exchanges, each with the beginnings of its whole names: where one of these is in the text, the short name is no other body. */
export const exchangeShortNames: Readonly<Record<string, readonly string[]>> = {
  'The Stock Exchange of Hong Kong': ['The Stock Exchange of Hong Kong L'],
  香港聯合交易所: ['香港聯合交易所有限公司'],
  香港联合交易所: ['香港联合交易所有限公司'],
  聯交所: ['香港聯合交易所'],
  联交所: ['香港联合交易所'],
  香港聯交所: ['香港聯合交易所'],
  香港联交所: ['香港联合交易所'],
  香港交易所: ['香港交易及結算所', '香港交易及结算所'],
  上交所: ['上海證券交易所', '上海证券交易所'],
  深交所: ['深圳證券交易所', '深圳证券交易所'],
  北交所: ['北京證券交易所', '北京证券交易所'],
  新交所: ['新加坡證券交易所', '新加坡交易所', '新加坡证券交易所'],
  納斯達克: ['納斯達克'],
  纳斯达克: ['纳斯达克'],
  倫敦證交所: ['倫敦證券交易所'],
  伦敦证交所: ['伦敦证券交易所'],
  美國證交會: ['美國證券交易委員會'],
  美国证交会: ['美国证券交易委员会'],
  紐交所: ['紐約證券交易所'],
  纽交所: ['纽约证券交易所'],
}

/** Bodies that go by so plain words that they end the names of many others: they are meant only where no name stands before them. */
export const bodiesAlone: ReadonlySet<string> = new Set(
  (
    '稅務局 税务局 教育局 發展局 发展局 環境局 环境局 房屋局 保安局 教育部 科技部 工信部 農業部 农业部 衛生部 卫生部 鐵道部 铁道部 建設部 建设部 交通部 文化部 國防部 国防部 ' +
    '發改委 发改委 衛健委 卫健委 保監局 保监局 市建局 廉署 國際商會 国际商会 警務處 警务处 致公黨 致公党'
  ).split(' '),
)
