import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'

/** What is inferred of the last mention of a kind whose words are `words`. */
function inferredOf(text: string, kind: string, words: string): readonly string[] | undefined {
  const { source, ...doc } = createTextDocument(text)
  const { mentions } = createAnalyser().analyse({ source, ...doc })
  const own = mentions.filter((m) => m.kind === kind && source.slice(m.start, m.end) === words)
  return own.at(-1)?.inferred
}

const board = 'As at the date of this announcement, the executive Directors are'

describe('says what the words of a mention state and what was inferred', () => {
  it.each([
    // parts of a date that a neighbour gives
    ['a meeting on 24 and 31 May 2018', 'date', '31 May 2018', []],
    ['a meeting on 24 and 31 May 2018', 'date', '24', ['year', 'month']],
    ['會議於二零一八年三月十三日及二十日舉行', 'date', '二十日', ['year', 'month']],
    // whose a filing is
    ['the announcement of the Company dated 4 May 2018', 'reference', '4 May 2018', []],
    ['its announcement dated 4 May 2018', 'reference', '4 May 2018', []],
    ['the Company’s announcement dated 4 May 2018', 'reference', '4 May 2018', []],
    ['the announcement of Heron Quay Limited dated 4 May 2018', 'reference', '4 May 2018', []],
    ['Reference is made to the announcement dated 4 May 2018', 'reference', '4 May 2018', ['issuer']],
    ['The Company announced on 4 May 2018 that', 'reference', '4 May 2018', []],
    ['As announced on 4 May 2018, it has', 'reference', '4 May 2018', ['issuer']],
    ['On 4 May 2018, the Company published a circular', 'reference', '4 May 2018', []],
    ['reference is made to the 4 May 2018 announcement', 'reference', '4 May 2018', ['issuer']],
    ['as disclosed in the Prospectus, sales', 'reference', 'Prospectus', ['issuer']],
    ['the 2018 annual report of the Company', 'reference', '2018 annual report', []],
    ['as stated in the 2018 annual report', 'reference', '2018 annual report', ['issuer']],
    ['茲提述本公司日期為二零一八年三月十三日之公告', 'reference', '二零一八年三月十三日', []],
    ['茲提述日期為二零一八年三月十三日之公告', 'reference', '二零一八年三月十三日', ['issuer']],
    ['日期為二零一八年三月十三日之本公司公告', 'reference', '二零一八年三月十三日', []],
    ['誠如本公司二零一八年年報所述', 'reference', '二零一八年年報', []],
    ['按照二零一八年年報所述', 'reference', '二零一八年年報', ['issuer']],
    // when it was issued
    ['its announcements dated 24 and 31 May 2018', 'reference', '24', ['date']],
    ['its announcements dated 24 and 31 May 2018', 'reference', '31 May 2018', []],
    [
      'On 4 May 2018 the Agreement was signed, as the announcement of the Company of the same date says',
      'reference',
      'the same date',
      ['date'],
    ],
    // a term, where it is defined and later
    ['the circular of the Company dated 4 May 2018 (the “Circular”)', 'reference', 'Circular', []],
    [
      'the circular of the Company dated 4 May 2018 (the “Circular”). The Circular says',
      'reference',
      'Circular',
      ['filings'],
    ],
    ['Heron Quay Limited (the “Company”)', 'definedTerm', 'Company', []],
    ['Heron Quay Limited (the “Company”). The Company sells', 'definedTerm', 'Company', ['meaning']],
    // whose dollars
    ['sales of $3m in', 'amount', '$3m', ['currency']],
    ['sales of HK$3m in', 'amount', 'HK$3m', []],
    // somebody with and without honorific, and the office by the list
    [`${board} Mr. Chan Tai Man and Ms. Lee Siu Ming.`, 'person', 'Chan Tai Man', ['role']],
    [`${board} Chan Tai Man and Lee Siu Ming.`, 'person', 'Chan Tai Man', ['kind', 'role']],
    ['We thank Mr. Chan Tai Man (Chairman) for it.', 'person', 'Chan Tai Man', []],
    ['By order of the Board\nChan Tai Man\nChairman\n', 'person', 'Chan Tai Man', ['kind']],
    ['By order of the Board\nMr. Chan Tai Man\nChairman\n', 'person', 'Chan Tai Man', []],
    ['於本公告日期,執行董事為陳大文先生及李小明女士。', 'person', '陳大文', ['role']],
    ['於本公告日期,執行董事為陳大文及李小明。', 'person', '陳大文', ['kind', 'role']],
    ['Chan Tai Man (“Mr. Chan”) sold them', 'person', 'Chan Tai Man', ['kind']],
    ['Mr. Chan Tai Man (陳大文先生) sold them', 'person', 'Chan Tai Man', []],
    ['Mr. Chan Tai Man (陳大文先生) sold them', 'person', '陳大文', []],
    ['To re-elect Ms. Lee Siu Ming as an executive Director', 'person', 'Lee Siu Ming', []],
    ['非執行董事陳大文先生及李小明女士同意', 'person', '陳大文', []],
    ['非執行董事陳大文先生及李小明女士同意', 'person', '李小明', ['role']],
    // the whole of a name
    ['Heron Bank Limited lends. Heron Bank pays.', 'company', 'Heron Bank Limited', []],
    ['Heron Bank Limited lends. Heron Bank pays.', 'company', 'Heron Bank', ['name']],
    // a currency
    ['收入為港幣5億元,成本為3億元', 'amount', '港幣5億元', []],
    ['收入為港幣5億元,成本為3億元', 'amount', '3億元', ['currency']],
    ['a price of HK$5 million', 'amount', 'HK$5 million', []],
    ['up by 12.5% to', 'percentage', '12.5%', []],
    ['for the six months ended 30 June 2018', 'period', 'six months ended 30 June 2018', []],
    ['(Stock Code: 9876)', 'stockCode', '9876', []],
    ['under Rule 14.07 of the Listing Rules', 'law', 'Rule 14.07 of the Listing Rules', []],
    ['the Securities and Futures Commission', 'organisation', 'Securities and Futures Commission', []],
  ])('%s: %s “%s”', (text, kind, words, inferred) => {
    expect(inferredOf(text, kind, words)).toEqual(inferred)
  })
})
