import { describe, expect, test } from 'vitest'
import { boardParagraph } from '../../../../src/core/analysis/entities/board-paragraph'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    'As at the date of this announcement, the executive Directors are Mr. Lam Tsz Kit and Ho Siu Ling, J.P.',
    'Ho Siu Ling',
  ],
  [
    'As at the date hereof, the Board comprises Mr. Guo Yingcheng as executive Director and Fei Yitao and Tan Siew Hong as independent non-executive Directors.',
    'Fei Yitao',
    'Tan Siew Hong',
  ],
  [
    'As of the date of this announcement, the directors of the Company are: Xiang Wei# (chairman), Chen Dafeng#, Yang Xuguang* and Fang Fang+.',
    'Xiang Wei',
    'Chen Dafeng',
    'Yang Xuguang',
    'Fang Fang',
  ],
  ['於本公告日期,本公司董事為陳大文#(主席)、李小明*及歐陽志遠+。', '陳大文', '李小明', '歐陽志遠'],
  ['於本公告日期,董事會包括執行董事陳大文先生;及獨立非執行董事', '陳大文'],
  ['As at the date of this announcement, the Company has two subsidiaries, Northmere Bay and South Harbour.'],
  [
    'As at the date of this announcement, the Board has resolved to buy Bright Quay, and Morning Dusk, Directors.',
  ],
  ['於本公告日期,本公司持有南溪之全部股權。'],
  ['The directors are Chen Dafeng and Yang Xuguang.'],
  [
    '於本公告日期,執行董事為林子傑、何慧及Peter Quentin Marlowe;而獨立非執行董事為區兆明。',
    '林子傑',
    '何慧',
    'Peter Quentin Marlowe',
    '區兆明',
  ],
  [
    'three Non-Executive Directors, Fanny Lung, Thomas Au Yeung and Adam Quillon.',
    'Fanny Lung',
    'Thomas Au Yeung',
    'Adam Quillon',
  ],
  ['Directors: L.K.L. Cheng (Chairman), R.S. Lim and M.Y. Wu', 'L.K.L. Cheng', 'R.S. Lim', 'M.Y. Wu'],
  ['Directors: Northmere Quay, Silver Bay and Tin Harbour'],
  ['the Directors, Chan Tai Man has said'],
  ['Guy Marlowe, the Chairman, and Rory Ashdown, Chief Executive,', 'Guy Marlowe', 'Rory Ashdown'],
  ['Copies to Orla F. Quillon, Esq. and Marek Tolmie, Esq.', 'Orla F. Quillon', 'Marek Tolmie'],
  ['Peter K.N. Lam, chairman of the Harbour Council', 'Peter K.N. Lam'],
  [
    'its three directors, Lam Tszkit, Ho Wailun and Au Siuming last week',
    'Lam Tszkit',
    'Ho Wailun',
    'Au Siuming',
  ],
  ['Lam Tsz Kit Peter, the joint company secretary of', 'Lam Tsz Kit Peter'],
  ['In Hong Kong, the chairman; Tai Fung, our chairman; Silver Quay Ho, chairman'],
  ['of Silver Quay, the Chairman, and Northmere Guy Quay, Chief Executive'],
  ['Adam Quillon, Mei Harrow and Rory Ash are shareholders', 'Adam Quillon', 'Mei Harrow', 'Rory Ash'],
  ['Northmere Quay and Silver Bay are shareholders'],
  ['於本公告日期,本公司董事會由Quay Limited委任。'],
]

describe('people of a board paragraph', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [boardParagraph], 'person')).toEqual(people)
  })
})
