import { describe, expect, test } from 'vitest'
import { personInTable } from '../../../../src/core/analysis/entities/person-in-table'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    '發起人姓名/名稱 概約持股百分比\n星海有限公司. . . . . . . . . . . 40.00\n林子傑(1) . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 4.82\n何慧. . . . . . . . . . 3.31\n總計. . . . . . . . . . . 100.00\n附註:\n',
    '林子傑',
    '何慧',
  ],
  ['Name of Director Shares\nLau Mei Fong . . . . . . . . 1,000\n', 'Lau Mei Fong'],
  [
    '姓名職務性別年齡\n林子傑董事長、執行董事男53 2022-05-20 112.5\n何慧監事會主席女60 85.1',
    '林子傑',
    '何慧',
  ],
  ['Directors Audit Committee Remuneration Committee\nKAM Leung M C –\n', 'KAM Leung'],
  ['董事姓名\n林子傑 1,000\nHamilton HM 11\nBermuda\n', '林子傑'],
  ['董事審核委員會薪酬委員會\n林子傑C M\n何慧 – M\n', '林子傑', '何慧'],
  ['董事袍金薪金\n林子傑100 2,000\n何慧100 –\n', '林子傑', '何慧'],
  [
    '承授人職位授出股份數目\n董事\n林子傑執行董事、主席及行政總裁1,200,000何慧倫非執行董事150,000\nTan Wei Jie 首席財務官800,000\n小計2,150,000\n區明200,000',
    '林子傑',
    '何慧倫',
    'Tan Wei Jie',
    '區明',
  ],
  [
    '股東於本公告日期緊隨完成後\n北溪有限公司420,000,000 52.50%林子傑6,000,000 0.75%\n何慧1,500,000 0.19%\n公眾股東292,500,000\n總計800,000,000\n沈明100',
    '林子傑',
    '何慧',
  ],
  ['主要股東於本公告日期持有\n林子傑 100 2,000'],
  [
    'WONG Kin Wah Interest in controlled corporation (Note 1)\nLau Mei Fong Interest of spouse 420,000,000',
    'WONG Kin Wah',
    'Lau Mei Fong',
  ],
  ['Ms. Lau Mei Fong (Note 2) Beneficial owner 1,000', 'Lau Mei Fong'],
  ['黃少敏女士 配偶權益 375,000,000(L)\n陳大文 實益擁有人 1,000', '黃少敏', '陳大文'],
  [
    '黃少敏配偶權益(附註1) 375,000,000\n陳大文實益擁有人1,000\n林月娥全權信託創立人',
    '黃少敏',
    '陳大文',
    '林月娥',
  ],
  ['董事個人權益\n由陳大文實益擁有\n應佔受控法團權益'],
  [
    '承授人\n授出日期\n陳大文\n2014年10月10日\n1,000\n何詠琪二零一五年五月四日\n僱員合計\n2015年5月27日\n歸屬期\n2014年',
    '陳大文',
    '何詠琪',
  ],
  ['董事姓名\n職位\n陳大文\n主席兼執行董事\n何詠琪 100 –\n顧問 1,000\n附註:\n李小明 200', '陳大文', '何詠琪'],
  ['姓名 地址 國籍\n陳大文\n100\n常樂街10號\n高樂道\n5樓', '陳大文'],
  [
    'Grantee Date of grant Exercise price\nLam Tsz Kit 08.05.2018 HK$0.56\nOther employees 02.09.2019 HK$0.72',
    'Lam Tsz Kit',
  ],
  // rows whose lines were joined
  [
    '承授人授出日期行使價於2020年4月1日尚未行使已授出已行使已失效於2020年9月30日馮建初2018年5月8日2018年5月8日至2028年5月7日0.56港元4,800,000 – (800,000) 4,000,000蕭綺薇2018年5月8日2018年5月8日至2028年5月7日0.56港元2,000,000 – – 2,000,000其他僱員2019年9月2日0.72港元',
    '馮建初',
    '蕭綺薇',
  ],
  [
    'Independent Non-executive Directors\nLam Tsz Kit 5\nRegistered Office\n2 Quay Street\nHamilton HM 12\nBermuda',
    'Lam Tsz Kit',
  ],
  ['承授人須於接納日期起計二十八日內支付1港元。\n陳大文 1,000'],
  [
    'as follows: Name of Director Meetings Attendance rate Fu Gang** 7/13 53.8% Su Kin 12/13 92.3% Lee Yip Lun Peter N/A Kut Ying 13/13',
    'Fu Gang',
    'Su Kin',
    'Kut Ying',
  ],
  ['interest at 5% Silver Quay 12/13 and 4% House No 3/4'],
  ['LEUNG Ka Wing 5/5 3/3\nExecutive Directors 5/5\n林樹棠 4/5', 'LEUNG Ka Wing', '林樹棠'],
  ['Brilliant Trade Beneficial owner 420,000,000'],
  ['明埠控股 實益擁有人'],
  [
    '黃少敏女士配偶權益300,000,000 30%陳大文實益擁有人1,000(L)李小明(附註2)實益擁有人 5 Chan Siu Ming 實益擁有人',
    '黃少敏',
    '陳大文',
    '李小明',
    'Chan Siu Ming',
  ],
  ['30%權益由本公司實益擁有人持有,佔5%股份配偶權益'],
  [
    'Chan Siu Ming, Patrick 實益擁有人 50,000\n張建國 實益擁有人 60,000,000 6%',
    'Chan Siu Ming, Patrick',
    '張建國',
  ],
  ['the Beneficial owner of the shares'],
  ['Name of Director\nSu Kin\n12/13\n92.3%\nXiong Xianhai*\n7/7', 'Su Kin', 'Xiong Xianhai'],
  ['Chan Tai Man\nBeneficial owner\n1,000', 'Chan Tai Man'],
  [
    'Name of Director Personal Family Total\nChan Tai-man, Peter 1,000 – 1,000\nMr. Lo Kin (Note 1) – 2.5%\nSilver Quay 1,200 –\n(Alternate to Wong)\nLee Siu Fong\n50,000\nHo Wai Lun joined in 2010.\nNotes:\nSze Mei Yee 1,000',
    'Chan Tai-man, Peter',
    'Lo Kin',
    'Lee Siu Fong',
  ],
  [
    'Name or category of grantees\nDate of grant\nDirectors\nLau Chi Lun\n23 May 2014\n1.52\nOther employees\n23 May 2014\n1.52',
    'Lau Chi Lun',
  ],
  ['The name of Director Chan Tai Man\nOption Scheme 1,000\nTotal Shares 1,000'],
  ['QLK Fund Beneficial owner 1,000\nCHAN Trustee Beneficial owner 5'],
  ['Attendance of Chan\n12/13\nAudit Committee\n4/4'],
  ['KONG Tszkit............................ Beneficial owner 85,620 (L)', 'KONG Tszkit'],
  [
    'Lam Tsz Kit (Chief Executive Officer) 12/12 1/1\nHo Wai Lun (retired on 3 June 2019) 7/7 1/1',
    'Lam Tsz Kit',
    'Ho Wai Lun',
  ],
  [
    'Executive directors\nLam Tsz Kit 100 2,000 2,100\nHo Wai, Dickson 100 – 100\nIndependent non-executive directors:\nAu Siu Ming 200 – 200\nTotal Fees 400',
    'Lam Tsz Kit',
    'Ho Wai, Dickson',
    'Au Siu Ming',
  ],
  ['Name of Director Capacity\nFong Chi Wah, Dickson Beneficial owner 1,000', 'Fong Chi Wah, Dickson'],
  ['執行董事\n林子傑 100 2,000\n獨立非執行董事：\n區兆明 200 –\n合計 300', '林子傑', '區兆明'],
  ['本公司之執行董事\n林子傑 100 2,000'],
  [
    'Directors Audit Committee Remuneration Committee\nLam Tsz Kit – M\nHo Wai Lun – –\nAu Siu Ming C M\nTin Quay C M',
    'Lam Tsz Kit',
    'Ho Wai Lun',
    'Au Siu Ming',
  ],
  [
    'Placees\nInvestor\nNo. of Offer\nShares\nNMB Quay\n7,998,000\n2.92%\nTang Deyi\n3,000,000\nDing Ai\n1,000,000\nWei Media\n2,000,000\nTang Haven\n2,000,000\nNote:\nTang Bao\n1,000',
    'Tang Deyi',
    'Ding Ai',
  ],
  ['Holders\nName\n(1)\nNumber of\nH Shares held\nGu Nanchu\n(4)\n5,042,068\n1.66%', 'Gu Nanchu'],
  ['Grantee\nLam Tsz Kit 1,000,000 – – 1,000,000\nEmployees 8,000,000', 'Lam Tsz Kit'],
]

describe('people of a table of interests', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [personInTable], 'person')).toEqual(people)
  })
})
