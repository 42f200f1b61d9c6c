import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const factsOf = (text: string) => createAnalyser().analyse(createTextDocument(text)).facts

describe('who signs and who sits on the board', () => {
  test('in English', () => {
    const { signatories, board } = factsOf(
      'By order of the Board\nNorthmere Limited\nLam Tsz Kit\nChairman\n\nHong Kong, 1 March 2021\n\nAs at the date of this announcement, the executive Directors are Mr. Lam Tsz Kit and Ms. Ho Wai; and the independent non-executive Director is Dr. Au Siu Ming.\n',
    )
    expect(signatories).toEqual([{ name: 'Lam Tsz Kit', role: 'Chairman' }])
    expect(board).toEqual([
      { role: 'executive Director', people: ['Lam Tsz Kit', 'Ho Wai'] },
      { role: 'independent non-executive Director', people: ['Au Siu Ming'] },
    ])
  })
  test('in Chinese', () => {
    const { signatories, board } = factsOf(
      '承董事會命\n北溪有限公司\n公司秘書\n林子傑\n\n香港,二零二一年三月一日\n\n於本公告日期,執行董事為何慧女士及區小明先生;獨立非執行董事為歐陽志遠博士。\n',
    )
    expect(signatories).toEqual([{ name: '林子傑', role: '公司秘書' }])
    expect(board).toEqual([
      { role: '執行董事', people: ['何慧', '區小明'] },
      { role: '獨立非執行董事', people: ['歐陽志遠'] },
    ])
  })
  test('with what else a director is', () => {
    const { board } = factsOf(
      'As at the date of this announcement, the Board comprises Mr. Lam Tsz Kit (Chief Executive Officer) and Ms. Ho Wai (Executive Directors); and Mr. Ian Macrae (Chairman and Non-executive Director).\n',
    )
    expect(board).toEqual([
      { role: 'Executive Director', people: ['Lam Tsz Kit', 'Ho Wai'] },
      { role: 'Non-executive Director', people: ['Ian Macrae'] },
    ])
    const signed = '承董事會命\n北溪有限公司\n執行董事兼署理行政總裁\n林子傑\n\n香港,二零二一年三月一日\n\n'
    expect(factsOf(`${signed}於本公告日期,執行董事為林子傑先生及何慧女士。\n`).board).toEqual([
      { role: '執行董事', people: ['林子傑', '何慧'] },
    ])
  })
  test('with the offices in brackets behind the names', () => {
    const { board } = factsOf(
      'As at the date of this announcement, the Board comprises Mr. Lam Tsz Kit and Ms. Ho Wai (Executive Directors); and Messrs. Au Siu Ming and Peter Chan Tai Man (Independent Non-executive Directors).\n',
    )
    expect(board).toEqual([
      { role: 'Executive Director', people: ['Lam Tsz Kit', 'Ho Wai'] },
      { role: 'Independent Non-executive Director', people: ['Au Siu Ming', 'Peter Chan Tai Man'] },
    ])
  })
  test.each([
    [
      'Independent Non-executive Directors\nDr. Lee Ka Kui\nMr. Ho Chun Yan\n\nCOMPANY SECRETARY\nMs. Ho Wai Chu\n\nChief Financial Officer\nMr. Tsang Kwok Fai\n\nAuthorised Representatives\nMr. Yu Ting Kit\n',
      [{ role: 'Independent Non-executive Director', people: ['Lee Ka Kui', 'Ho Chun Yan'] }],
    ],
    [
      '獨立非執行董事\n李家駒博士\n何俊仁先生\n\n公司秘書\n何慧珠女士\n\n審核委員會\n余廷傑先生\n',
      [{ role: '獨立非執行董事', people: ['李家駒', '何俊仁'] }],
    ],
  ])('but not under the head of another list', (text, board) => {
    expect(factsOf(text).board).toEqual(board)
  })
  test('of a text without either, nobody', () => {
    expect(factsOf('Mr. Lam Tsz Kit said that the bay was calm.')).toMatchObject({
      signatories: [],
      board: [],
    })
  })
})
