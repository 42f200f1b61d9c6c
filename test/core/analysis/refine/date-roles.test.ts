import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { dateRoles } from '../../../../src/core/analysis/refine/date-roles'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const own = recognisers.filter(({ name }) => /^(?:dates|references)\//.test(name))
const analyser = createAnalyser(own, [dateRoles])
const rolesIn = (text: string) =>
  analyser.analyse(createTextDocument(text)).mentions.flatMap((m) => (m.kind === 'date' ? [m.role] : []))

const table: readonly (readonly [text: string, ...roles: (string | null)[]])[] = [
  ['the announcement of the Company dated 5 May 2018', 'reference'],
  ['Chairman\nHong Kong, 5 May 2018\n', 'document date'],
  ['主席\n香港,二零一八年五月五日\n', 'document date'],
  ['for the year ended 31 December 2018', 'period end'],
  ['截至二零一八年十二月三十一日止年度', 'period end'],
  ['the sale and purchase agreement dated 5 May 2018', 'agreement'],
  ['the Vendor and the Purchaser entered into the Agreement on 5 May 2018', 'agreement'],
  ['於二零一八年五月五日訂立之買賣協議', 'agreement'],
  ['a meeting of the board of directors of the Company will be held on Friday, 5 May 2018', 'board meeting'],
  ['the AGM to be held at 9 Bay Road on 5 May 2018', 'general meeting'],
  ['於二零一八年五月五日舉行之股東週年大會', 'general meeting'],
  [
    'the register of members will be closed from 5 May 2018 to 9 May 2018',
    'book closure from',
    'book closure to',
  ],
  ['as at the Latest Practicable Date, being 5 May 2018', 'latest practicable date'],
  ['lodged with the registrar not later than 4:30 p.m. on 5 May 2018', 'last day for transfers'],
  ['the dividend will be paid on or about 5 May 2018', 'payment'],
  ['appointed with effect from 5 May 2018', 'effective'],
  ['the Long Stop Date, namely 5 May 2018', 'long stop'],
  ['The circular is expected to be despatched on or before 5 May 2018', 'despatch'],
  ['completion is expected to take place by 5 May 2018', 'expected'],
  ['As at 31 December\n2019\n2018', 'period end', 'period end'],
  ['Year ended 31 December 2018\n', 'period end'],
  ['Net book value\nAt 31 December 2018', 'period end'],
  [
    'Latest time for lodging transfers . . . . . . 4:30 p.m. on\nFriday, 4 May 2018',
    'last day for transfers',
  ],
  ['Record Date . . . . . . . . . 4 May 2018', 'record date'],
  ['on or before 4 May 2018 (the “Long Stop Date”)', 'long stop'],
  ['4 May 2018 (or such later date as the parties may agree)', 'long stop'],
  ['on 4 May 2018 (the ‘‘Record Date’’)', 'record date'],
  ['The ex-dividend date is 4 May 2018', 'ex-date'],
  ['the EGM will be held at Room 5, 9 Bay Road, Hong Kong at 10:00 a.m. on 4 May 2018', 'general meeting'],
  ['4 May 2018 (being the latest practicable date)', 'latest practicable date'],
  ['於二零一八年五月五日(星期六)上午十時正假座海灣道九號舉行股東特別大會', 'general meeting'],
  ['謹訂於二零一八年五月五日舉行董事會會議', 'board meeting'],
  ['日期為二零一八年五月五日之買賣協議', 'agreement'],
  ['日期为2018年5月5日的股权转让协议', 'agreement'],
  [
    '於二零一八年五月五日至二零一八年五月九日(包括首尾兩天)暫停辦理股份過戶登記',
    'book closure from',
    'book closure to',
  ],
  ['由2018年5月5日起至2018年5月9日止暫停辦理股東登記手續', 'book closure from', 'book closure to'],
  ['最遲須於二零一八年五月四日(星期五)下午四時三十分送達過戶登記處', 'last day for transfers'],
  ['末期股息將於二零一八年五月五日或前後派付', 'payment'],
  ['於最後實際可行日期二零一八年五月五日', 'latest practicable date'],
  ['記錄日期為二零一八年五月五日', 'record date'],
  ['除淨日 二零一八年五月五日', 'ex-date'],
  ['最後截止日期(即二零一八年五月五日)', 'long stop'],
  ['自二零一八年五月五日起生效', 'effective'],
  ['通函預期將於二零一八年五月五日或之前寄發', 'despatch'],
  ['預期將於二零一八年五月五日完成', 'expected'],
  ['Borealis Tin Holdings Limited 5 May 2018\n', null],
  ['二零一八年五月五日', null],
  ['Mr. Chan (resigned on 5 May 2018)', null],
  ['The Group sold the Land on 5 May 2018.', null],
  [
    'On 5 May 2018 (after trading hours), the Vendor and the Purchaser entered into the Sale and Purchase Agreement',
    'agreement',
  ],
  ['於二零一八年五月五日,本公司與買方訂立諒解備忘錄', 'agreement'],
  ['買賣協議於二零一八年五月五日由買方與賣方訂立', 'agreement'],
  ['issued under an indenture dated 5 May 2018', 'agreement'],
  ['As at 5 May 2018, the Company has 512,000,000 Shares in issue', null],
  ['First day of dealings in nil-paid Rights Shares . . . . 5 May 2018', null],
  [
    'Closure of register of members (both days inclusive) . . . . Friday, 4 May 2018 to\nMonday, 7 May 2018',
    'book closure from',
    'book closure to',
  ],
  ['suspended with effect from 9:00 a.m. on 4 May 2018', 'effective'],
  ['於聯交所網站登載結果公告不遲於二零一八年五月五日下午七時正', null],
  ['簡明綜合財務狀況表\n於二零一八年六月三十日\n', 'period end'],
  ['章程文件寄發日期. . . . . . . . 二零一八年五月四日(星期五)', 'despatch'],
  ['股份除息之首日為二零一八年五月四日', 'ex-date'],
  ['記錄日期為二零一八年五月四日', 'record date'],
  ['末期股息將於二零一八年五月四日派付', 'payment'],
  ['最後截止日期為二零一八年五月四日', 'long stop'],
  ['最後實際可行日期為二零一八年五月四日', 'latest practicable date'],
  ['除息日期為二零一八年五月四日', 'ex-date'],
  ['委任自二零一八年五月四日起生效', 'effective'],
  ['預期將於二零一八年五月四日完成', 'expected'],
  ['誠如本公司日期為二零一八年五月四日之公告', 'reference'],
  ['「最後可行日期」\n指\n二零零五年四月一日,即本通函付印前', 'latest practicable date'],
  ['謹訂於二零零八年四月二十一日下午四時正舉行董事(「董事」)會(「董事會」)會議', 'board meeting'],
]

describe('roles of dates', () => {
  test.each(table.map(([text, ...roles]) => ({ text, roles })))('$text', ({ text, roles }) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})
