import { describe, expect, test } from 'vitest'
import { organisation } from '../../../../src/core/analysis/entities/organisation'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['a member of the Executive Council of Hong Kong', 'Executive Council of Hong Kong'],
  ['a member of the Executive Council of the Bank'],
  ['獲中國農業部轄下學院頒授', '中國農業部'],
  ['星海國農業部'],
  ['上市之公司(6123.SEHK)'],
  [
    'Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited',
    'Hong Kong Exchanges and Clearing Limited',
    'The Stock Exchange of Hong Kong Limited',
  ],
  [
    'listed on the Stock Exchange of Hong Kong Limited; The Stock Exchange of Hong Kong Limited: 2698',
    'The Stock Exchange of Hong Kong Limited',
    'The Stock Exchange of Hong Kong Limited',
  ],
  ['香港交易及結算所有限公司及香港聯合交易所有限公司', '香港交易及結算所有限公司', '香港聯合交易所有限公司'],
  ['SFC transaction levy', 'SFC'],
  ['證監會交易徵費', '證監會'],
  ['the Securities and Futures Commission', 'Securities and Futures Commission'],
  ['香港聯合交易所有限公司證券上市規則'],
  ['nasdaqian'],
  ['the Ministry of Commerce of the PRC has', 'Ministry of Commerce of the PRC'],
  ['a fellow of The Law Society of Hong Kong', 'The Law Society of Hong Kong'],
  ['中国证券监督管理委员会湖北监管局问询函', '中国证券监督管理委员会湖北监管局'],
  ['國家能源局刊發通知', '國家能源局'],
  ['財政部駐星海市財政監察專員辦事處', '財政部駐星海市財政監察專員辦事處'],
  ['香港金融管理局轄下外匯基金諮詢委員會', '香港金融管理局', '外匯基金諮詢委員會'],
  ['香港特別行政區政府中央政策組顧問', '香港特別行政區政府中央政策組'],
  ['前國家經濟貿易委員會及對外貿易經濟合作部', '國家經濟貿易委員會', '對外貿易經濟合作部'],
  ['the Registrar of Companies of the Cayman Islands', 'Registrar of Companies of the Cayman Islands'],
  [
    'held by Northmere Provincial State-owned Assets Supervision and Administration Commission (',
    'Northmere Provincial State-owned Assets Supervision and Administration Commission',
  ],
  ['the U.S. Securities and Exchange Commission', 'U.S. Securities and Exchange Commission'],
  ['a director of CUHK Quay Centre Limited and CUHK', 'CUHK'],
  ['Listed on SEHK (Note 1)', 'SEHK'],
  [
    'The Panel on Takeovers and Mergers and the Board of Review (Inland Revenue Ordinance)',
    'Panel on Takeovers and Mergers',
    'Board of Review (Inland Revenue Ordinance)',
  ],
  [
    'of the Exchange Fund Advisory Committee of the Hong Kong Monetary Authority',
    'Exchange Fund Advisory Committee',
    'Hong Kong Monetary Authority',
  ],
  ['approval of the Listing Committee of the Stock Exchange', 'Listing Committee of the Stock Exchange'],
  ['the listing committee has met, our planning team and the FDa'],
  ['a member of the Takeovers and Mergers Panel', 'Takeovers and Mergers Panel'],
  [
    'a member of the National Committee of the Chinese People’s Political Consultative Conference',
    'National Committee of the Chinese People’s Political Consultative Conference',
  ],
  ['於聯交所上市', '聯交所'],
  ['《深圳证券交易所上市公司自律监管指引第2号》及《上海证券交易所科创板上市公司管理办法》'],
  ['收購委員會可要求該人士', '收購委員會'],
  ['聯交所創業板證券上市規則及深交所創業板股票上市規則'],
  ['向稅務局及星海市稅務局、海灣教育局提交', '稅務局'],
  ['越南教育部及貿易發展局、教育部門', '越南教育部'],
  ['中國人民銀行南灘市分行及國家能源局南灘監管辦公室', '中國人民銀行南灘市分行', '國家能源局南灘監管辦公室'],
  ['香港保險業監管局', '香港保險業監管局'],
  ['獲香港政府頒授', '香港政府'],
  ['於納斯達克上市及納斯達克指數', '納斯達克'],
  ['政府總部轄下發展局及香港聯合交易所', '發展局', '香港聯合交易所'],
  ['聯交所上市委員會及聯交所上市科', '聯交所上市委員會', '聯交所上市科'],
  ['於本港上市科技公司及商務部門'],
  ['中國政府、中国政府部門及香港法院', '中國政府', '香港法院'],
  ['曾任司法人員推薦委員會委員及國務院國資委主任', '司法人員推薦委員會', '國務院國資委'],
  ['受中國商務部(「商務部」)規管', '中國商務部', '商務部'],
  ['中華人民共和國國家能源局及中国国家能源局', '中華人民共和國國家能源局', '国家能源局'],
  ['已向越南財政部遞交', '越南財政部'],
  ['證監會法規執行部', '證監會法規執行部'],
  ['the Registrar of Companies in the Cayman Islands', 'Registrar of Companies in the Cayman Islands'],
  ['參考編號：XY/ABC/CCASS/12/2016'],
  ['漁農自然護理署及財經事務及庫務局', '漁農自然護理署', '財經事務及庫務局'],
  ['with the Foreign Investment Review Board of Australia', 'Foreign Investment Review Board of Australia'],
  ['中國人民政治協商會議第十二屆廣東省委員會委員', '中國人民政治協商會議第十二屆廣東省委員會'],
  ['made by the Stock Exchange of Hong Kong Limited and', 'The Stock Exchange of Hong Kong Limited'],
  ['of The Stock Exchange of Hong Kong Limited and', 'The Stock Exchange of Hong Kong Limited'],
  ['by the General Office of the State Council and', 'General Office of the State Council'],
  ['the Office of the State Council and', 'State Council'],
]

describe('organisation', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [organisation], 'organisation')).toEqual(names)
  })
})
