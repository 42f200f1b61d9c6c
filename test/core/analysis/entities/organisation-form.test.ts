import { describe, expect, test } from 'vitest'
import { company } from '../../../../src/core/analysis/entities/company'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { hanOrganisation } from '../../../../src/core/analysis/entities/han-organisation'
import { organisationForm } from '../../../../src/core/analysis/entities/organisation-form'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['a degree from the University of South Harbour in 1993', 'University of South Harbour'],
  ['Ministry of Sea Trade of the PRC', 'Ministry of Sea Trade of the PRC'],
  ['邱博士於二零零三年九月自南灣大學畢業', '南灣大學'],
  ['福海市藥學會', '福海市藥學會'],
  ['審核委員會及董事會'],
  ['已呈交貴交易所'],
  ['the Audit Commission Department Committee'],
  ['Articles of Association'],
  ['12 Gardenia Court, Vale'],
  ['High Court of Northmere', 'High Court of Northmere'],
  ['State Administration for Sea Affairs', 'State Administration for Sea Affairs'],
  ['風險管理委員會'],
  [
    'a Council Member of the Seaview University of Science and Technology',
    'Seaview University of Science and Technology',
  ],
  ['University of Northshire and Seaview University', 'University of Northshire', 'Seaview University'],
  ['Chairman of the Northland Trade Development Council', 'Northland Trade Development Council'],
  [
    'High Court of the Northland Special Administrative Region',
    'High Court of the Northland Special Administrative Region',
  ],
  ['Fellow of the Institute of Sea Engineers', 'Institute of Sea Engineers'],
  [
    'Ministry of Industry and Information Technology and the Bureau',
    'Ministry of Industry and Information Technology',
  ],
  ['State Food And Drug Administration', 'State Food And Drug Administration'],
  ['Seaview College London', 'Seaview College London'],
  ['the Articles of Association of the Bank'],
  ['提交星海高等法院', '星海高等法院'],
  ['為星海會計師公會會員', '星海會計師公會'],
  ['取得英國北郡大學學位', '北郡大學'],
  ['a degree from The University of South Harbour in 1993', 'The University of South Harbour'],
  ['根據海南灣省發展和改革委員會發出的批覆', '海南灣省發展和改革委員會'],
  [
    '已取得星海市自然資源和規劃局、星海市北灘區市場監督管理局及海灣省交通運輸廳的批准',
    '星海市自然資源和規劃局',
    '星海市北灘區市場監督管理局',
    '海灣省交通運輸廳',
  ],
  ['實際控制人為星海市人民政府國有資產監督管理委員會', '星海市人民政府國有資產監督管理委員會'],
  ['向星海國際貿易仲裁委員會南灘分會提交', '星海國際貿易仲裁委員會南灘分會'],
  ['下設審計委員會、戰略規劃委員會及科技委員會'],
  ['星海市教育委員會', '星海市教育委員會'],
  ['在星海市第一人民醫院及公立醫院進行', '星海市第一人民醫院'],
  [
    'the Court of First Instance of the High Court of Northmere under',
    'Court of First Instance of the High Court of Northmere',
  ],
  [
    'The District People’s Court of Minhai, Ronan (羅南市民海區人民法院)',
    'District People’s Court of Minhai, Ronan',
    '羅南市民海區人民法院',
  ],
  ['at Seaview Medical College Hospital and public hospitals', 'Seaview Medical College Hospital'],
  ['星海市海洋發展局及星海西岸新區綜合行政執法局', '星海市海洋發展局', '星海西岸新區綜合行政執法局'],
  ['星海市公安局經濟犯罪偵查支隊', '星海市公安局經濟犯罪偵查支隊'],
  ['市場格局及大局'],
  ['on Relevant Issues Concerning Foreign Exchange Administration of the Overseas Investment'],
  ['to the People’s Court and the Management Association'],
  ['Northland Chamber of Small and Medium Business', 'Northland Chamber of Small and Medium Business'],
  ['星海醫科大學第一附屬醫院', '星海醫科大學第一附屬醫院'],
  ['星海高新技術產業開發區管理委員會', '星海高新技術產業開發區管理委員會'],
  ['from Seaview Business School and a Business School', 'Seaview Business School'],
  ['the Technical University of Norvale', 'Technical University of Norvale'],
  ['the Chinese Society of Sea Engineers', 'Chinese Society of Sea Engineers'],
  ['the Chinese Government and a Chinese Court'],
  ['the Ronan Provincial People’s Government', 'Ronan Provincial People’s Government'],
  ['listed on the Oslo Stock Exchange and the Stock Exchange', 'Oslo Stock Exchange'],
  ['on a Recognised Stock Exchange'],
  ['協議須待星海市人民政府批准', '星海市人民政府'],
  ['分別向人民法院提出'],
  ['任何認可監管機構或證券交易所'],
  ['根據中國海洋協會之資料', '中國海洋協會'],
  ['a bachelor degree in Business Administration'],
  ['at West Bay Hospital of Northmere University', 'West Bay Hospital of Northmere University'],
  ['from the University of California, San Diego in 2003', 'University of California, San Diego'],
  ['from the University of North Carolina at Chapel Hill', 'University of North Carolina at Chapel Hill'],
  ['from the University of Northmere, Gardenia Hall', 'University of Northmere'],
  [
    'the Ministry of Water, Forestry and Climate Change has',
    'Ministry of Water, Forestry and Climate Change',
  ],
  ['the Ministry of Water, Seaview University and others', 'Ministry of Water', 'Seaview University'],
  ['the Kerak State Government and the Government', 'Kerak State Government'],
  ['the China Sea Regulatory Commission and a Regulatory Commission', 'China Sea Regulatory Commission'],
  ['向泰國投資促進委員會及星海市人民委員會申請', '泰國投資促進委員會', '星海市人民委員會'],
  ['香港品質檢定局及香港政府當局', '香港品質檢定局'],
  ['the Norvale Food Safety Agency and an Estate Agency', 'Norvale Food Safety Agency'],
  ['on appeal to the Norvale International Commercial Court', 'Norvale International Commercial Court'],
  [
    'from the Enforcement Department of the Sea Accounting and Reporting Council and',
    'Enforcement Department of the Sea Accounting and Reporting Council',
  ],
  ['新加坡海事及港務管理局發出', '新加坡海事及港務管理局'],
  ['就應收星海工業園區管理委員會款項', '星海工業園區管理委員會'],
  ['由星海省疾病預防控制中心檢測', '星海省疾病預防控制中心'],
  ['the Securities Commission Malaysia', 'Securities Commission Malaysia'],
  ['星海國際經濟貿易仲裁委員會', '星海國際經濟貿易仲裁委員會'],
  ['獲得美國北郡大學南灘分校碩士學位', '北郡大學南灘分校'],
  ['星海市南灣區住房建設和水利局核發', '星海市南灣區住房建設和水利局'],
  ['與星海市財政局和水利局協商', '星海市財政局'],
  ['內容有關於高等法院發出之呈請', '高等法院'],
  ['已取得星海省國資委的批覆', '星海省國資委'],
  [
    'a member of the Institute of Harbour Accountants in Northland and a fellow',
    'Institute of Harbour Accountants in Northland',
  ],
  [
    'by the Appellate Division of the Supreme Court of the State of Northmere in',
    'Appellate Division of the Supreme Court of the State of Northmere',
  ],
  ['the Sales Division of the Northmere Council', 'Northmere Council'],
  ['as a Solicitor of the Supreme Court of England and Wales.', 'Supreme Court of England and Wales'],
  ['at the Supreme Court of England and Northmere.', 'Supreme Court of England'],
  ['an adviser of the Employers’ Federation of Northmere;', 'Employers’ Federation of Northmere'],
  ['at the Shareholders’ Federation of Northmere', 'Federation of Northmere'],
  [
    'chairman of Quayside Import & Export Chamber of Commerce.',
    'Quayside Import & Export Chamber of Commerce',
  ],
]

describe('organisation-form', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [company, hanCompany, organisationForm, hanOrganisation], 'organisation')).toEqual(
      names,
    )
  })
})
