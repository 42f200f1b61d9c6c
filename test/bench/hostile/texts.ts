/** What a text of nothing else may make a careless pattern try over and over. */
const pieces: readonly string[] = [
  ' ',
  '\n',
  ' \n',
  'a',
  'A',
  'A ',
  '1',
  '1,',
  '1.',
  '(',
  '((A ',
  ')',
  '“',
  '"',
  "'",
  '「',
  '(the "',
  '(the “Company”) ',
  'dated ',
  'Limited ',
  'Co., ',
  '年',
  '二零',
  '一八年三月',
  '有限公司',
  '先生',
  '王小明、',
  'Mr. ',
  'and ',
  'Rule 1 and ',
  'HK$',
  'HK$1,',
  'announcement of the Company dated ',
  'announcements of the Company dated 5 May 2018, ',
  '日期為',
  '公告及',
  '5 May ',
  'Bank of the ',
  'Mr. Ho Wai Ling, director ',
  'Quay Limited\n1\n',
  'Stock Code: ',
  'By order of the Board ',
  'Auditor ',
  '配偶的權益 ',
  '非執行董事 ',
  '海事廳 ',
  '甲乙會計師事務所(「甲乙會計師事務所」)。',
  '國家市場監督管理總局 ',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u200b',
  '⼀ ',
  '公 ',
  '. . ',
  '– 1 –\n',
]

/** Long texts, by name, that were made to hurt: one piece over and over, and some with more thought to them. */
export function hostileTexts(units: number): ReadonlyMap<string, string> {
  const texts = new Map(
    pieces.map((piece) => [
      JSON.stringify(piece),
      piece.repeat(Math.ceil(units / piece.length)).slice(0, units),
    ]),
  )
  const word = (index: number): string => `Aa${index.toString(36)} `
  const words = (make: (index: number) => string): string => {
    let text = ''
    for (let index = 0; text.length < units; index++) text += make(index)
    return text.slice(0, units)
  }
  texts.set('capitalised words, all different', words(word))
  texts.set(
    'companies, all different',
    words((index) => `${word(index)}Limited and `),
  )
  texts.set(
    'terms, all different',
    words((index) => `(the “T${index}”) `),
  )
  texts.set(
    'references, all different',
    words((i) => `announcement dated ${(i % 28) + 1} May ${1990 + (i % 30)} (“A${i}”) `),
  )
  texts.set(
    'Chinese companies, all different',
    words((index) => `星河${index}有限公司`),
  )
  texts.set(
    'no line break',
    words((index) => `It was so in ${index}, and it was said on 5 May 2018. `),
  )
  return texts
}
