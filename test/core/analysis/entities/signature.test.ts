import { describe, expect, test } from 'vitest'
import { company } from '../../../../src/core/analysis/entities/company'
import { hanCompany } from '../../../../src/core/analysis/entities/han-company'
import { signature } from '../../../../src/core/analysis/entities/signature'
import { person } from '../../../../src/core/analysis/entities/person'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['承董事會命\n星海股份有限公司\n董事會\n香港,二零二三年十月十日'],
  ['董事會代表\n林子傑\n主席\n香港,二零二五年三月二十八日', '林子傑'],
  [
    'By order of the Board\nNorthmere Holdings Limited\nLam Tsz Kit\nChairman\nHong Kong, 1 March 2021',
    'Lam Tsz Kit',
  ],
  ['The ship has sailed.\n\nLam Tsz Kit\nChairman\n\nHong Kong, 28 March 2024', 'Lam Tsz Kit'],
  ['Sole Director and Chairman\nLam Tsz Kit\nHong Kong, March 28, 2024\n', 'Lam Tsz Kit'],
  ['The ship sails.\nNorthmere Tower\nHarbour Master\nHong Kong, 28 March 2024'],
  ['It goes to Lam Tsz Kit\nas the Director\nHong Kong, 28 March 2024'],
  ['By: /s/ Ann Lee\nName: Ann Lee\nTitle: Chief Financial Officer', 'Ann Lee'],
  ['and/s/ Northmere'],
  [
    'By Order of the Board of\nNorthmere Corporation\nMr. Lam Tsz Kit\nExecutive Director\nHong Kong, 1 March 2021',
    'Lam Tsz Kit',
  ],
  ['承董事會命\n星河控股有限公司\n主席\n林傑\n香港,二零二一年三月一日', '林傑'],
  [
    'For and on behalf of\nNorthmere Limited\n(In Provisional Liquidation)\nLam Tsz Kit\nHo Siu Wai\nJoint Provisional Liquidators\nHong Kong, 1 March 2021',
    'Lam Tsz Kit',
    'Ho Siu Wai',
  ],
  ['on behalf of\nNorthmere Limited'],
  ['承董事會命\n星河控股有限公司\n董事長兼執行董事\n林子傑先生\n香港,2021年3月1日', '林子傑'],
  ['承董事會命\n星河控股有限公司\n主席\n昂立仁\n香港,2021年3月1日', '昂立仁'],
  ['承董事會命\n星河控股有限公司\n主席\n香港,2021年3月1日'],
  [
    '承董事會命承董事會命\n北溪有限公司南溪有限公司\n唯一董事公司秘書\n林子傑何詠琪\n香港,2022年9月8日',
    '林子傑',
    '何詠琪',
  ],
  ['Submitted by: Lam Tsz Kit', 'Lam Tsz Kit'],
  ['攜手共創未來。\n董事會主席\n林子傑\n香港,二零二三年三月三十一日', '林子傑'],
  ['謹此致謝。\n林子傑\n主席兼行政總裁\n香港,2023年3月31日', '林子傑'],
  ['謹此致謝。\n主席\n歐陽偉雄先生\n中國北京,2023年3月31日', '歐陽偉雄'],
  ['林子傑\n\n主席之職\n\n香港,中環'],
  ['主要業務\n林子傑\n香港,2023年3月31日'],
  ['Lam Tsz Kit\nChairman'],
  ['By order of the Board\nHong Kong, 1 March 2021\nLam Tsz Kit'],
  [
    '承董事會命 承董事會命\n北溪有限公司 南溪有限公司\n唯一董事 主席\n歐陽偉雄 陳兆榮\n香港,二零二一年六月十一日',
    '歐陽偉雄',
    '陳兆榮',
  ],
  [
    'By order of the board By order of the Board\nNorthmere Limited Southmere Limited\nRen Haibo Deng Weidong\nDirector Chairman\nHong Kong, 15 June 2021',
    'Ren Haibo',
    'Deng Weidong',
  ],
  [
    'By order of the sole director of By order of the board of\nNorthmere Inc. Southmere Limited\nRen Haibo Deng Weidong\nDirector Chairman\nHong Kong, 15 June 2021',
    'Ren Haibo',
    'Deng Weidong',
  ],
  [
    '承唯一董事命 承董事會命\n北溪國際有限公司 南湖控股有限公司\n唯一董事 主席\n李永川 何思遠\n香港,二零二一年六月十五日',
    '李永川',
    '何思遠',
  ],
  [
    'By order of the board of By order of the Board\nSouthmere Capital Limited Northmere Limited\nWong Ka Yan Lam Tsz Kit\nSole Director Chairman',
    'Wong Ka Yan',
    'Lam Tsz Kit',
  ],
  [
    'For and on behalf of\nFairlie Capital Limited\nWong Ka Yan Chiu Man Ho\nManaging Director Director',
    'Wong Ka Yan',
    'Chiu Man Ho',
  ],
  ['For and on behalf of\nFairlie Limited\nAngela Wong Ka Yan\nDirector and Secretary', 'Angela Wong Ka Yan'],
  [
    'By Order of the Board 承董事會命\nNorthmere Limited 北溪有限公司\nLam Tsz Kit 林子傑\nChairman 主席',
    'Lam Tsz Kit',
    '林子傑',
  ],
]

describe('signature', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [company, hanCompany, signature], 'person')).toEqual(names)
  })

  test('two who sign side by side are told apart by where they are named before', () => {
    const text =
      'The directors are Mr. Yau Fook Chung and Mr. Zhang Shengwei.\nBy order of the board By order of the Board\nNorthmere Limited Southmere Limited\nYau Fook Chung Zhang Shengwei\nDirector Chairman\nHong Kong, 15 June 2021'
    expect(namesIn(text, [company, person, signature], 'person')).toEqual([
      'Yau Fook Chung',
      'Zhang Shengwei',
      'Yau Fook Chung',
      'Zhang Shengwei',
    ])
  })
})
