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
  test('who is said to be one behind what he has learned', () => {
    expect(
      factsOf(
        '林子傑先生,碩士,為本公司執行董事兼總裁。何慧女士之兄區小明先生為本公司獨立非執行董事。歐陽志遠博士之子歐陽明先生為本行非執行董事。',
      ).board,
    ).toEqual([
      { role: '執行董事', people: ['林子傑'] },
      { role: '獨立非執行董事', people: ['區小明'] },
      { role: '非執行董事', people: ['歐陽明'] },
    ])
  })
  test('none who was a director once', () => {
    expect(
      factsOf('聯交所譴責前執行董事林子傑先生及前獨立非執行董事何慧女士。目前執行董事為區小明先生。').board,
    ).toEqual([{ role: '執行董事', people: ['區小明'] }])
  })
  test('none who has left', () => {
    expect(
      factsOf(
        '執行董事\n\n林子傑先生(於2022年6月1日辭任主席)\n\n何慧女士(於2022年6月1日獲委任)\n\n區小明先生(於 2022 年 7 月 1 日辭任)\n\n審核委員會\n\n何慧女士(於2022年7月1日辭任)\n',
      ).board,
    ).toEqual([{ role: '執行董事', people: ['林子傑', '何慧'] }])
    expect(
      factsOf(
        'Executive Directors\nMr. Lam Tsz Kit (Chairman)\nMs. Ho Wai (resigned on 1 June 2022)\nDr. Au Siu Ming, JP (retired with effect from 2 June 2022)\n',
      ).board,
    ).toEqual([{ role: 'Executive Director', people: ['Lam Tsz Kit'] }])
  })
  test('two who share an office below their line, and an office on two lines', () => {
    const signedBy = (lines: string) =>
      factsOf(`By order of the Board\nNorthmere Limited\n${lines}\n\nHong Kong, 1 March 2021\n`).signatories
    expect(signedBy('Lam Tsz Kit and Ho Pui Shan\nJoint Company Secretaries')).toEqual([
      { name: 'Lam Tsz Kit', role: 'Joint Company Secretaries' },
      { name: 'Ho Pui Shan', role: 'Joint Company Secretaries' },
    ])
    expect(
      signedBy(
        'Dr. Lam Tsz Kit\nChairman of the Board, executive Director,\nchief executive officer and general manager',
      ),
    ).toEqual([
      {
        name: 'Lam Tsz Kit',
        role: 'Chairman of the Board, executive Director, chief executive officer and general manager',
      },
    ])
  })
  test.each([
    'Submitted by: Ho Man Kit\nTitle: Company Secretary\n(Director, Secretary or other Duly Authorised Officer)\n',
    'Submitted by:\nHo Man Kit\nTitle:\nCompany Secretary\n',
  ])('who submits a form: %j', (end) => {
    expect(factsOf(`Monthly Return for Equity Issuer\n${end}`).signatories).toEqual([
      { name: 'Ho Man Kit', role: 'Company Secretary' },
    ])
  })
  test.each([
    'the Board comprises 4 directors, of which Mr. Lam Tsz Kit and Ms. Ho Wai are the executive Directors of the Company and Dr. Au Siu Ming and Mr. Tang Ka Ho are the independent non-executive Directors of the Company.',
    'Mr. Lam Tsz Kit and Ms. Ho Wai are executive Directors, and Dr. Au Siu Ming and Mr. Tang Ka Ho are independent non-executive Directors.',
  ])('with the office behind them: %j', (says) => {
    const { board } = factsOf(`As at the date of this announcement, ${says}\n`)
    expect(board.map(({ role, people }) => [role.toLowerCase(), people])).toEqual([
      ['executive director', ['Lam Tsz Kit', 'Ho Wai']],
      ['independent non-executive director', ['Au Siu Ming', 'Tang Ka Ho']],
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
  test.each([
    [
      'EXECUTIVE DIRECTORS INDEPENDENT NON-EXECUTIVE DIRECTORS\n\nMr. Lam Tsz Kit (Chairman) Mr. Ho Siu Wai\n\nMs. Au Kam Fai Ms. Chan Mei Ling\n\nMr. Ng Pak Hong\n',
      [
        ['EXECUTIVE DIRECTOR', ['Lam Tsz Kit', 'Au Kam Fai']],
        ['INDEPENDENT NON-EXECUTIVE DIRECTOR', ['Ho Siu Wai', 'Chan Mei Ling']],
      ],
    ],
    [
      '執行董事    獨立非執行董事\n\n林子傑先生（主席）    何慧珠女士\n\n區小明先生    歐陽志遠博士\n',
      [
        ['執行董事', ['林子傑', '區小明']],
        ['獨立非執行董事', ['何慧珠', '歐陽志遠']],
      ],
    ],
  ])('in columns', (text, board) => {
    expect(factsOf(text).board.map(({ role, people }) => [role, people])).toEqual(board)
  })
  test('with a kind whose hyphen is left out', () => {
    const { board } = factsOf(
      'As at the date of this announcement, the Board consists of two Executive Directors, namely Mr. Lam Tsz Kit and Ms. Ho Wai, and one Independent Non Executive Director, namely Mr. Au Siu Ming.\n',
    )
    expect(board.map(({ role, people }) => [role, people.length])).toEqual([
      ['Executive Director', 2],
      ['Independent Non Executive Director', 1],
    ])
  })
  test('of one director', () => {
    const { board } = factsOf(
      'As at the date of this announcement, the executive Director is Mr. Lam Tsz Kit, and the others are gone.\n',
    )
    expect(board).toEqual([{ role: 'executive Director', people: ['Lam Tsz Kit'] }])
  })
  test.each([
    [
      'a sentence that ends before the name',
      'None of the executive Directors was absent.\nApart from that, Mr. Lam Tsz Kit said so.',
      [],
    ],
    [
      'a bracket behind another name',
      'Mr. Ho Chun Yan (Executive Director and Chief Financial Officer)\n7 out of 7\nMr. Lam Tsz Kit\n5 out of 7\n',
      [{ role: 'Executive Director', people: ['Ho Chun Yan'] }],
    ],
    [
      'what a mark stands for',
      '* Independent non-executive Directors\n# Non-executive Directors\nMr. Lam Tsz Kit is a member of it.',
      [],
    ],
    ['another company', 'He is also Executive Director of Northmere Limited and knows Mr. Lam Tsz Kit.', []],
    [
      'one person who is named before',
      'Mr. Ho Chun Yan, our executive Director, and Mr. Lam Tsz Kit, our chief financial officer, said so.',
      [{ role: 'executive Director', people: ['Ho Chun Yan'] }],
    ],
    [
      'the title below a name',
      'Mr. Ho Chun Yan\nExecutive Director and Chief Financial Officer\nMr. Lam Tsz Kit\nGeneral Manager\n',
      [],
    ],
  ])('not by %s', (_, text, board) => {
    expect(factsOf(text).board).toEqual(board)
  })
  test('by what most mentions say, where columns run into each other', () => {
    const { board } = factsOf(
      '執行董事\n何慧女士\n區小明先生\n余廷傑先生\n銀行\n獨立非執行董事\n林子傑先生\n\n董事會組成如下:\n執行董事\n何慧女士\n區小明先生\n獨立非執行董事\n余廷傑先生\n林子傑先生\n\n獨立非執行董事余廷傑先生將輪席退任。\n',
    )
    expect(board).toEqual([
      { role: '執行董事', people: ['何慧', '區小明'] },
      { role: '獨立非執行董事', people: ['林子傑', '余廷傑'] },
    ])
  })
  test.each([
    ['審核委員會由三名成員余廷傑先生(主席)、何慧女士及區小明先生組成。'],
    ['Audit Committee\nMr. Yu Ting Kit (Chairman)\nMs. Ho Wai\n'],
  ])('and the chair of a committee is not the board’s: %s', (text) => {
    const { entities } = createAnalyser().analyse(createTextDocument(text))
    expect(entities.filter(({ type }) => type === 'person').map(({ role }) => role)).not.toContain('Chairman')
    expect(entities.filter(({ type }) => type === 'person').map(({ role }) => role)).not.toContain('主席')
  })
  test('of a text without either, nobody', () => {
    expect(factsOf('Mr. Lam Tsz Kit said that the bay was calm.')).toMatchObject({
      signatories: [],
      board: [],
    })
  })
})
