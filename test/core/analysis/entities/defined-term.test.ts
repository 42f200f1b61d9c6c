import { describe, expect, test } from 'vitest'
import { definedTerm } from '../../../../src/core/analysis/entities/defined-term'
import { definitionTable } from '../../../../src/core/analysis/entities/definition-table'
import { entitiesIn, namesIn } from './reading'

const table: readonly (readonly [text: string, ...terms: string[]])[] = [
  [
    'Nantan Meishi Property\nCo., Ltd.\n(“Nantan Meishi\nProperty”) . . .\n(“Silver\nQuay”). . .',
    'Nantan Meishi Property',
    'Silver Quay',
  ],
  ['see the section (“Risk\nfactors and “other” things”)'],
  ['Notice on Quays (《關於稅收協定中“受益人”問題的公告》(以下簡稱“公告”))', '公告'],
  ['of a row (“Silver\nQuay\nProperty”)', 'Silver Quay Property'],
  ['of a row (“Silver\nQuay\nProperty\nGroup”)'],
  ['(前稱「QUAY GLASS LIMITED星海玻璃有限公司」)及林先生(又名「林明」)'],
  ['(不包括懸掛八號颱風信號或「黑色」暴雨警告信號之日子)'],
  ['Northmere Limited (the “Company”)', 'Company'],
  ['(the "Company", together with its subsidiaries, the "Group")', 'Company', 'Group'],
  ['T-cell (“CAR-X”)', 'CAR-X'],
  ["the meeting (''AGM'')", 'AGM'],
  ['(the ‘‘Circular’’)', 'Circular'],
  ['(the “**Previous Notes**”)', 'Previous Notes'],
  ['(the “Stock Exchange ”)', 'Stock Exchange'],
  ['(“The Company”)', 'Company'],
  ['(「本公司」,連同附屬公司統稱「本集團」)', '本公司', '本集團'],
  ['(統稱「該等公告」)', '該等公告'],
  ['(「南灘)之80%股權(合恒」)'],
  ['(見下文「已轉讓公司」)'],
  ['(「美國\u2f08證券法」)', '美國\u2f08證券法'],
  ['《海洋投資法》(以下簡稱《海投法》)及《星海規則》(經修訂之《規則》)', '《海投法》'],
  ['(定義見法例(「條例」)第XV部)', '條例'],
  ['(hereinafter referred to as the “Deal”)', 'Deal'],
  ['以下簡稱「甲方」', '甲方'],
  ['(see the section headed “How to Apply” in the Prospectus)'],
  ['he said “Yes” to this'],
  ['(as described in “— Conditions of the Offer” in this section)'],
  ['(and substituting the word “ordinary” therefor)'],
  ['the “Prize for Essays(\n” 徵文獎)'],
  ['(定義見「釋義」)'],
  ["(the 'Guarantor')", 'Guarantor'],
  [
    'headed "Reasons for the listing, future plans and the proposed use of the net proceeds from the share offer" of the prospectus (the "Prospectus").',
    'Prospectus',
  ],
  ['(the " Deal ")', 'Deal'],
  ["(the directors' interests and shareholders' rights)"],
  ['(\n“Term”'],
  ['(詳情載於招股章程「股份發售的架構」一節)'],
]
const rows: readonly (readonly [text: string, ...terms: string[]])[] = [
  // one column of a page behind the other
  [
    '“GFA”\ngross floor area\n“lump sum basis”\n“Midwest Region”\n“residential communities” or\n“residential properties”\n“renewal rate”\na model of revenue\nan economic region',
    'GFA',
    'lump sum basis',
    'Midwest Region',
    'residential communities',
    'residential properties',
    'renewal rate',
  ],
  ['「該公告」\n指\n本公司日期為二零二一年三月一日之公告\n「股東」 指 股份持有人', '該公告', '股東'],
  [
    '“Announcement”\nthe announcement dated 1 March 2021\n“Board”\nthe board of Directors\n“Vendor”\nNorthmere Limited',
    'Announcement',
    'Board',
    'Vendor',
  ],
  [
    '“Board”\nthe board\n“Sea Islands Companies\nLaw” or “Companies Law”\nthe law\n“Vendor” the vendor under the Rules “HK$” or “HKD”\nHong Kong dollars “PRC” the country as headed “Notes” the notes',
    'Board',
    'Sea Islands Companies Law',
    'Companies Law',
    'Vendor',
    'HK$',
    'HKD',
    'PRC',
  ],
  ['“Quiet Seas”\nthe ship came in'],
  [
    `"Vendor" means Tin Limited;\n"Board" means the board;\n''PRC'' the mainland\n"Deal" has the meaning of the deed`,
    'Vendor',
    'Board',
    'PRC',
    'Deal',
  ],
  ['For these words “Relevant Period” means the time up to then.'],
  ['“Period” means this\n“Issue” means that\n“Period” means this\n“Issue” means that'],
  // what is said far apart is no table
  [
    `“Period” means this\n${'The mill was sold.\n'.repeat(400)}“Issue” means that\n“Day” means a day\nThe “Hill” the mill`,
  ],
  [
    '“associate” means any of them\n“day” means a day\n“Law” means this law\nby deleting the words “, on a poll,” after the words “entitled to vote” in the line and by the Articles marked “A” the seal',
    'associate',
    'day',
    'Law',
  ],
  [
    '“Consideration” HK$318,000,000, being the price “Latest Practicable Date” 21 April 2021, being the date\n“EGM” the meeting\n“Listing Rules” the Rules “Long Stop Date” 30 September 2021 or later “Exchange” The Exchange of Northmere',
    'Consideration',
    'Latest Practicable Date',
    'EGM',
    'Listing Rules',
    'Long Stop Date',
    'Exchange',
  ],
  [
    '「本公司」 指 北溪股份有限公司(證券代碼:1777)「控股股東」 指 南溪集團\n「香港」 指 香港特別行政區「上市規則」 指 上市規則\n「主席」 指 主席',
    '本公司',
    '控股股東',
    '香港',
    '上市規則',
    '主席',
  ],
  [
    '載於本頁 「本公司」 指 北溪股份有限公司 「董事」 指 本公司董事 「股份」 指 普通股 「股東」 指 股份持有人',
    '本公司',
    '董事',
    '股份',
    '股東',
  ],
  ['就此而言「董事」指本公司董事,「股份」指普通股,「股東」指股份持有人'],
]

describe('defined terms', () => {
  test.each(table)('%s', (text, ...terms) => {
    expect(namesIn(text, [definedTerm], 'definedTerm')).toEqual(terms)
  })
  test.each(rows)('table: %s', (text, ...terms) => {
    expect(namesIn(text, [definitionTable], 'definedTerm')).toEqual(terms)
  })
  test('say nothing where what they stand for is in a column behind', () => {
    const text = '“basis”\n“Region”\n“rate”\na model of revenue'
    expect(entitiesIn(text, [definitionTable], 'definedTerm').map((f) => f.meaning)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  test('say what they stand for', () => {
    const text =
      '“Sale”\nthe sale of the mill\n“Rules” the Rules of Vale “Price” 5 pounds as in “Notes” the notes\n“Board” the board'
    expect(entitiesIn(text, [definitionTable], 'definedTerm').map((f) => f.meaning)).toEqual([
      'the sale of the mill',
      'the Rules of Vale',
      '5 pounds as in “Notes” the notes',
      'the board',
    ])
    const [row] = entitiesIn('「股東」\n指\n股份持有人', [definitionTable], 'definedTerm')
    expect(row).toMatchObject({ use: 'definition', start: 1, end: 3, meaning: '股份持有人' })
    const terms = entitiesIn(
      'Sale of the mill at Vale (the “Mill”). It has (the “Wheel”)',
      [definedTerm],
      'definedTerm',
    )
    expect(terms.map((t) => t.meaning)).toEqual(['Sale of the mill at Vale', 'It has'])
  })
})
