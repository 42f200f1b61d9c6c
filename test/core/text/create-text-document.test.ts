import { describe, expect, it } from 'vitest'
import { createTextDocument } from '../../../src/core/text/create-text-document'

const textOf = (source: string): string => createTextDocument(source).text
const wide =
  '本公司董事會謹此公佈截至該日止年度之經審核綜合業績連同上年度之比較數字如下列各節所述並無重大變動'

describe('characters', () => {
  it.each([
    ['full-width figures and letters', '２０１８年３月', '2018年3月'],
    ['full-width brackets and punctuation', '（「本公司」），及：；', '(「本公司」),及:;'],
    ['Han punctuation stays', '《上市規則》、『甲』。', '《上市規則》、『甲』。'],
    ['Kangxi radicals', '⼆零⼀⼋年三⽉', '二零一八年三月'],
    ['radicals of the supplement', '⻑實⺠生⻄⻔', '長實民生西门'],
    ['a rare character for a common one', '上巿規則', '上市規則'],
    ['a compatibility ideograph', '\uf90a', '金'],
    ['ligatures', 'ﬁnal oﬃce', 'final office'],
    ['a combining accent', 'Cafe\u0301 Ltd', 'Café Ltd'],
    ['soft hyphens and zero-width characters', 'an\u00adnounce\u200bment\ufeff', 'announcement'],
    ['no-break and odd spaces', '13\u00a0March\u20092018', '13 March 2018'],
    ['a vertical colon', '網址︰甲', '網址:甲'],
    ['a footnote mark stays apart from its figure', 'HK$2018²', 'HK$2018²'],
    ['a fraction stays', '2½ shares', '2½ shares'],
    ['a spacing accent stays', 'Company´s', 'Company´s'],
    ['doubled single quotes stay', '‘‘Company’’', '‘‘Company’’'],
    ['a lone surrogate', 'a\ud800b \udc00c', 'a\ud800b \udc00c'],
    ['an astral ideograph', '𡷹 山', '𡷹山'],
  ])('%s', (_, source, text) => expect(textOf(source)).toBe(text))
})

describe('a year with a letter for its zero', () => {
  const words = '茲提述本公司就收購星河控股有限公司全部已發行股本而刊發之公告及通函以及其後所刊發之'
  it.each([
    ['二Ｏ\n二四年三月', '二O二四年三月'],
    ['二\nＯ二四年三月', '二O二四年三月'],
    ['二Ｏ一\nＯ年三月', '二O一O年三月'],
    ['二Ｏ\n二四號', '二O 二四號'],
  ])('cut by a line’s end: %j', (source, text) => {
    expect(textOf(`${words}${source}${words}\n${words}及${words}。`)).toContain(`刊發之${text}茲提述`)
  })
})

describe('a hyphen at a line’s end', () => {
  const words = 'The words of a paragraph which is set as wide as the page that it stands on is '
  it.each([
    ['breaks a month', 'dated 28 Octo-\nber 2020', 'dated 28 October 2020'],
    ['breaks a word before its end', 'the Announce-\nment of', 'the Announcement of'],
    ['breaks a word after its first syllable', 'Fir Bio-\ntechnology', 'Fir Biotechnology'],
    ['breaks a word in capitals', 'ANNOUNCE-\nMENT', 'ANNOUNCEMENT'],
    ['breaks a word after what may be a prefix', 'the sub-\nscription of', 'the subscription of'],
    ['breaks the second word of a compound', 're-elec-\ntion', 're-election'],
    ['a longer one', 'the com\u2010\npany', 'the company'],
    ['a soft one', 'an announce\u00ad\nment of', 'an announcement of'],
    ['a soft one before spaces', 'Octo\u00ad  \n  ber', 'October'],
    ['over an empty line', 'in Octo-\n\nber', 'in October'],
    ['over a page’s foot', 'in Novem-\n\n– 12 –\n\nber 2020', 'in November 2020'],
    ['over a page', 'in Novem-\fber 2020', 'in November 2020'],
    ['breaks two words in a row', 'the regula-\ntory authori-\nties', 'the regulatory authorities'],
    ['joins a prefix', 'the non-\nexecutive', 'the non-executive'],
    ['joins a longer prefix', 'the over-\nallotment option', 'the over-allotment option'],
    ['joins two words', 'interest-\nbearing', 'interest-bearing'],
    ['joins an end that is a word', 'in inter-\nsegment sales', 'in inter-segment sales'],
    ['joins before another hyphen', 'the available-\nfor-sale', 'the available-for-sale'],
    ['joins a small word', 'to mark-\nup', 'to mark-up'],
    ['joins one letter', 'A-\nshares', 'A-shares'],
    ['joins capitals to a word', 'the HK-\nlisted', 'the HK-listed'],
    ['joins two names', 'Mr. Chan Jean-\nPierre', 'Mr. Chan Jean-Pierre'],
    [
      'joins a figure',
      `${words}by mid-\n2020 and so ${words.trim()}.`,
      `${words}by mid-2020 and so ${words.trim()}.`,
    ],
    [
      'joins two figures',
      `${words}on 12-\n15 May and so ${words.trim()}.`,
      `${words}on 12-15 May and so ${words.trim()}.`,
    ],
    [
      'of a date in figures',
      `${words}2016-10-\n28 and so ${words.trim()}.`,
      `${words}2016-10-28 and so ${words.trim()}.`,
    ],
    ['of a word in another script', 'naï-\nveté', 'naï-veté'],
    [
      'is a dash behind a space',
      `${words}the Company -\nincluding ${words.trim()}.`,
      `${words}the Company - including ${words.trim()}.`,
    ],
    ['stays at the end', 'in Octo-', 'in Octo-'],
    ['stays before a title', 'in Octo-\n\nTHE BOARD', 'in Octo-\nTHE BOARD'],
    [
      'may begin the next line',
      `${words}independent non\n-executive and so ${words.trim()}.`,
      `${words}independent non-executive and so ${words.trim()}.`,
    ],
  ])('%s', (_, source, text) => expect(textOf(source)).toBe(text))
})

describe('rows of companies', () => {
  it.each([
    [
      'Northmere Trading Limited Hong Kong HK$10,000 100% Trading of tin, of lead and of their ores',
      'Shenzhen Northmere Smelting Co., Ltd. PRC RMB50,000,000 51% Smelting of ores',
      'PT Northmere Timah Indonesia IDR1,000,000,000 95% Mining of tin and of other ores',
      'Northmere GmbH Germany EUR25,000 100% Sales',
    ],
    [
      '附屬公司名稱註冊成立地點已發行股本應佔權益主要業務及其他有關的資料載列如下',
      '北溪貿易有限公司香港10,000港元100%錫鉛及其他金屬礦石的貿易與加工業務',
      '深圳市北溪冶煉有限公司中國人民幣50,000,000元51%冶煉',
    ],
  ])('each begin a line: %s', (...rows) => expect(textOf(rows.join('\n'))).toBe(rows.join('\n')))

  it('each begin a line where wide gaps stand between their cells', () => {
    const rows = [
      '北溪貿易有限公司   香港   10,000港元   100%   –   錫鉛及其他金屬礦石的貿易與加工業務',
      '南灘一人有限公司   澳門   100,000澳門元   100%   –   零售',
    ]
    expect(textOf(rows.join('\n')).split('\n')).toHaveLength(2)
  })

  it('are no lines of a sentence in Chinese', () => {
    const text =
      '新造銀行貸款\n' +
      '於同一日,本公司之附屬公司作為借款人與星海銀行股份有限公司香港分行及北溪\n' +
      '銀行以及東山南灘銀行有限公司香港分行訂立融資協議,以取得為數港幣一億元的\n' +
      '定期貸款,並由本公司之控股股東及其配偶就該項定期貸款向各貸款人提供擔保。'
    expect(textOf(text).split('\n')).toHaveLength(2)
  })

  it('are no lines of a sentence', () => {
    const text =
      'It must be sent to the branch registrar of the Company in its office on the Island, Tricor\n' +
      'Standard Limited of 26/F, Tin House, 28 East Road, Hong Kong, as soon as may be possible.'
    expect(textOf(text)).not.toContain('\n')
  })
})

describe('rows of definitions', () => {
  it('each begins a line', () => {
    const row = (term: string): string => `「${term}」 指 ${wide}`
    expect(textOf(`${row('甲')}\n${row('乙')}\n${row('丙')}`).split('\n')).toHaveLength(3)
  })
  it('each begins a line in English', () => {
    const text =
      'In this circular the following expressions have the following meanings as they stand:\n' +
      '"Announcement"     means the announcement of the Company dated 3 May 2031 as to the Deal;\n' +
      '“Vendor” has the meaning ascribed to it\nin the Announcement'
    expect(textOf(text).split('\n')).toHaveLength(3)
  })
})

describe('spaces', () => {
  it.each([
    ['between Han characters', '茲 提 述 本 公 司', '茲提述本公司'],
    ['between Han and figures', '於 2018 年 3 月 13 日 之 公 告', '於2018年3月13日之公告'],
    ['beside full-width signs', '（ 股 份 代 號 ： 9876 ）', '(股份代號:9876)'],
    ['beside brackets between Han', '每 四 (4) 股', '每四(4)股'],
    ['kept between Han and letters', '茲提述 Borealis Tin 之公告', '茲提述 Borealis Tin 之公告'],
    ['kept between Latin words', 'the   Company  and', 'the Company and'],
    ['on the inner side of quotes', 'the “ Model Code ” )', 'the “Model Code”)'],
    ['around an apostrophe', 'the Company ’ s auditor', 'the Company’s auditor'],
    ['not after a plural’s apostrophe', 'Directors ’ sale', 'Directors’ sale'],
    ['a gap between columns stays', '收入      二百', '收入 二百'],
    ['letter-spaced capitals', 'R E S P O N S I B I L I T Y', 'RESPONSIBILITY'],
    ['two letter-spaced words', 'A N N U A L  R E P O R T', 'ANNUAL REPORT'],
    [
      'a letter-spaced line with short words and figures',
      'F O R   T H E   S I X   M O N T H S   E N D E D   3 0   J U N E   2 0 2 5',
      'FOR THE SIX MONTHS ENDED 30 JUNE 2025',
    ],
    ['a row of single figures', '1   2   3   4 5   6   7   8   9', '1 2 3 4 5 6 7 8 9'],
    ['letter-spaced small letters', 'and t h r e e  o t h e r Directors', 'and three other Directors'],
    ['a list of small letters is no word', 'a b c d', 'a b c d'],
    ['a list of classes is no word', 'A B C D', 'A B C D'],
    ['letter-spaced figures before 年', '2 0 1 8 年 1 3 日', '2018年13日'],
    ['a year in two pieces', '20 18 年 3 月', '2018年3月'],
    ['figures in a row are not joined', '1 2 3 4', '1 2 3 4'],
    ['a letter-spaced sum', '人 民 幣 4 0 , 0 2 0 , 0 0 0 元', '人民幣40,020,000元'],
    ['a letter-spaced code', '（ 股 份 代 號 ： 0 1 0 8 8 ）', '(股份代號:01088)'],
    ['a letter-spaced article', '第 3 . 2 8 條 及 第 8 . 1 7 條', '第3.28條及第8.17條'],
    ['a currency cut in two', '本金為人民\n幣500,000元。', '本金為人民幣500,000元。'],
    ['a quote cut in two', '證券(「上市規\n則」)', '證券(「上市規則」)'],
    ['a quote cut from its bracket', '會(\n「董事會」\n)主席', '會(「董事會」)主席'],
    ['a bracket alone on a line', '委員會\n(\n「委員會」\n)主席', '委員會(「委員會」)主席'],
    ['an age behind a term', '林女士(「林」\n)\n,42歲。', '林女士(「林」),42歲。'],
    ['quotes of two lines', '「甲」\n「乙」', '「甲」\n「乙」'],
    ['figures of columns are no sum', '4 0 , 02 0', '4 0 , 02 0'],
    ['a letter-spaced date in figures', '1 s t • 2 4 / 0 4 / 2 0 1 8', '1 s t • 24/04/2018'],
    ['fractions are no date', '1 / 2 3 / 4', '1 / 2 3 / 4'],
  ])('%s', (_, source, text) => expect(textOf(source)).toBe(text))
})

describe('lines', () => {
  it.each([
    [
      'a wrapped English paragraph',
      'Reference is made to the announcement of Borealis Tin Holdings Limited dated 13\nMarch 2018 in relation to the placing of new shares under the general mandate as\nset out therein.\n\nNext paragraph.',
      'Reference is made to the announcement of Borealis Tin Holdings Limited dated 13 March 2018 in relation to the placing of new shares under the general mandate as set out therein.\nNext paragraph.',
    ],
    ['a wrapped Chinese paragraph', `${wide}\n${wide}\n到期。`, `${wide}${wide}到期。`],
    [
      'a wrapped Chinese line with capitals',
      `${wide}\n${wide.slice(3)}第XV\n部第7條到期。`,
      `${wide}${wide.slice(3)}第XV 部第7條到期。`,
    ],
    ['a date cut at a line end', '日期為二零一八年三\n月十三日之公告', '日期為二零一八年三月十三日之公告'],
    ['a date cut by an empty line', '於二零零七\n\n年十月八日', '於二零零七年十月八日'],
    ['a year cut in two', '截至二\n零零三年十二月三十一日止', '截至二零零三年十二月三十一日止'],
    ['a year cut by an empty line', '截至二零零\n\n九年十二月三十一日', '截至二零零九年十二月三十一日'],
    ['figures that make no year', '第二\n三年計劃', '第二\n三年計劃'],
    ['a year cut off', 'dated 31 December\n2018', 'dated 31 December 2018'],
    [
      'a signature block',
      'By order of the Board\nBorealis Tin Holdings Limited\nChan Tai Man\nChairman\nHong Kong, 13 March 2018',
      'By order of the Board\nBorealis Tin Holdings Limited\nChan Tai Man\nChairman\nHong Kong, 13 March 2018',
    ],
    [
      'a Chinese signature block',
      '承董事會命\n北錫控股有限公司\n主席\n陳大文\n香港，2018年3月13日',
      '承董事會命\n北錫控股有限公司\n主席\n陳大文\n香港,2018年3月13日',
    ],
    [
      'a title in two lines',
      'VOLUNTARY ANNOUNCEMENT\nBUSINESS UPDATE',
      'VOLUNTARY ANNOUNCEMENT\nBUSINESS UPDATE',
    ],
    ['cells', '收益\n\n342,232\n\n259,832', '收益\n342,232\n259,832'],
    ['a page number within a sentence', `${wide}\n\n– 1 –\n\n${wide}\n到期。`, `${wide}${wide}到期。`],
    ['a page number after a sentence', `${wide}。\n\n– 1 –\n\n第二節`, `${wide}。\n第二節`],
    ['list items', '(a) first;\n(b) second; and\n(c) third.', '(a) first;\n(b) second; and\n(c) third.'],
    [
      'a hyphen at a line end',
      'the independent non-\nexecutive Directors',
      'the independent non-executive Directors',
    ],
    ['Windows line ends', 'A\r\n\r\nB', 'A\nB'],
    ['a closing bracket set apart', '(「該年度」\n)\n,本公司', '(「該年度」),本公司'],
    ['a comma set apart', '北錫控股有限公司\n、南錫有限公司', '北錫控股有限公司、南錫有限公司'],
    ['a negative figure stays a cell', 'Loss\n)2,345', 'Loss\n)2,345'],
    [
      'a term cut in its definition',
      'Borealis Tin Limited (“Borealis\nTin”) Note 2',
      'Borealis Tin Limited (“Borealis Tin”) Note 2',
    ],
    ['a term cut twice', '(the “Borealis\n(Hong Kong)\nTin”)', '(the “Borealis (Hong Kong) Tin”)'],
    ['a quotation that is no term', 'said “Yes\nMain', 'said “Yes\nMain'],
    [
      'a term that is never closed',
      '(“Tin\nBay Harbour\nMain Cell\nNext Cell',
      '(“Tin Bay Harbour Main Cell\nNext Cell',
    ],
    [
      'a Chinese name below its English one',
      'Mr. Chan Tai Man\n(陳大文)\nFlat 1',
      'Mr. Chan Tai Man (陳大文)\nFlat 1',
    ],
    ['a Chinese name below what is no name', '12.5%\n(陳大文)', '12.5%\n(陳大文)'],
    [
      'an address before a company',
      '12 Sea Road, Central, Hong Kong\nBorealis Tin Securities Limited\n14 Sea Road, Central, Hong Kong',
      '12 Sea Road, Central, Hong Kong\nBorealis Tin Securities Limited\n14 Sea Road, Central, Hong Kong',
    ],
    [
      'rows with leaders',
      'The expected timetable of the Rights Issue is to be revised so as to be as set out below:\n2020\nLast day of dealings in Shares on a cum-rights basis . . . . . . . . . . . . Monday, 6 April\nRecord Date of the Rights Issue . . . . . . . . . . . . . . . . . . . . 4 : 30 p.m. on\nWednesday, 8 April\nRegister of members of the Company re-opens . . . . . . . . . . . . . . . Monday, 20 April',
      'The expected timetable of the Rights Issue is to be revised so as to be as set out below:\n2020\nLast day of dealings in Shares on a cum-rights basis . . . . . . . . . . . . Monday, 6 April\nRecord Date of the Rights Issue . . . . . . . . . . . . . . . . . . . . 4 : 30 p.m. on Wednesday, 8 April\nRegister of members of the Company re-opens . . . . . . . . . . . . . . . Monday, 20 April',
    ],
    [
      'heads of corporate information',
      'DIRECTORS\nPeter Tai-Man Chan (Chairman)\nMadeline Siu-Ming Wong Joseph\nHerman Kit-Yee Lo (Vice-Chairman)\nMark Wai-Lun Ho\n* Independent non-executive directors\nAUDIT COMMITTEE\nMark Wai-Lun Ho of Tin Bay Harbour\nPrincipal Bankers\nTin Bay Bank of Northland in the East',
      'DIRECTORS\nPeter Tai-Man Chan (Chairman)\nMadeline Siu-Ming Wong Joseph Herman Kit-Yee Lo (Vice-Chairman)\nMark Wai-Lun Ho\n* Independent non-executive directors\nAUDIT COMMITTEE\nMark Wai-Lun Ho of Tin Bay Harbour\nPrincipal Bankers\nTin Bay Bank of Northland in the East',
    ],
    [
      'a chair with what else it is',
      'Chairman (also an Independent Non-Executive Director)\nTai Man Peter CHAN\nExecutive Directors\nSiu Ming WONG',
      'Chairman (also an Independent Non-Executive Director)\nTai Man Peter CHAN\nExecutive Directors\nSiu Ming WONG',
    ],
    [
      'a word that also heads',
      'approved by the Board of\nDirectors of the Company',
      'approved by the Board of Directors of the Company',
    ],
    [
      'a heading in capitals',
      'Mr. Tai Man CHAN Mr. Siu Ming WONG Mr. Kit LO\nNORTHMERE RESIDENT REPRESENTATIVE\nTin Bay Services Limited as well',
      'Mr. Tai Man CHAN Mr. Siu Ming WONG Mr. Kit LO\nNORTHMERE RESIDENT REPRESENTATIVE\nTin Bay Services Limited as well',
    ],
    [
      'a form below a row',
      'Tin Bay Harbour Hong Kong HK$100 – 94.6 Investment\nLimited ordinary holding\nThe offices are those of Tin Bay\nLimited',
      'Tin Bay Harbour Hong Kong HK$100 – 94.6 Investment\nLimited ordinary holding\nThe offices are those of Tin Bay Limited',
    ],
    [
      'a name cut before its Chinese',
      'Chan Tai (陳大) and Lo\nKit (羅傑)\nTin (天)\nClient\nLimited Partner/',
      'Chan Tai (陳大) and Lo Kit (羅傑)\nTin (天)\nClient\nLimited Partner/',
    ],
    [
      'rows of figures',
      'Long positions in the shares of the Company and in its underlying shares as at the date\nName of Director Personal interest Family interest Corporate interest Other Total\nChan Tai-man, Peter 1,078,697 – – 1,078,697 2,157,394\nWong Siu-ming, Paul Joseph 486,340 – – – 486,340\nLo Chun-kit – 1,901,281 (304,065) 1,076,672 36.05%\nThe interests of the directors were 1,200 and 36.05% of the shares in issue at 30 June 2019\nWong',
      'Long positions in the shares of the Company and in its underlying shares as at the date\nName of Director Personal interest Family interest Corporate interest Other Total\nChan Tai-man, Peter 1,078,697 – – 1,078,697 2,157,394\nWong Siu-ming, Paul Joseph 486,340 – – – 486,340\nLo Chun-kit – 1,901,281 (304,065) 1,076,672 36.05%\nThe interests of the directors were 1,200 and 36.05% of the shares in issue at 30 June 2019 Wong',
    ],
    [
      'entries of a narrow list',
      'Chan Tai Man\n(Chairman and Chief Executive Officer)\nWong Siu Ming Peter Joseph, GBS, JP #\nLo Chun Ming\nPrincipal Share Registrar and Transfer Office\nBorealis Services (Bermuda) Limited\nTin House, 12 Sea Road',
      'Chan Tai Man\n(Chairman and Chief Executive Officer)\nWong Siu Ming Peter Joseph, GBS, JP #\nLo Chun Ming\nPrincipal Share Registrar and Transfer Office\nBorealis Services (Bermuda) Limited\nTin House, 12 Sea Road',
    ],
    [
      'a company’s Chinese name cut in its form',
      '北錫企業管理諮\n詢有限公司\nTin',
      '北錫企業管理諮詢有限公司\nTin',
    ],
    ['a Chinese heading above a company', '投資控股\n北錫國際有限公司', '投資控股\n北錫國際有限公司'],
    [
      'a legal form cut off',
      'Borealis Property Management\nCo., Ltd. (the',
      'Borealis Property Management Co., Ltd. (the',
    ],
    ['a law firm’s name cut', 'Tin & Lead Law\nOffices\nLegal', 'Tin & Lead Law Offices\nLegal'],
    ['a form cut off a figure', 'QM119\nLimited\n4', 'QM119 Limited\n4'],
    [
      'a form in Chinese cut off before a mark',
      '貿易\n北錫（深圳）科技\n有限公司#\n中國',
      '貿易\n北錫(深圳)科技有限公司#\n中國',
    ],
    [
      'a form cut off with its place',
      'Tin Trust Company\n(Cayman) Limited\n4th Floor',
      'Tin Trust Company (Cayman) Limited\n4th Floor',
    ],
    [
      'rows of companies and places',
      'Tin Finance (Bahamas) Limited Bahamas\nTin Trustee Company Limited Hong Kong SAR\nTin Indexes Company Limited\nHong Kong SAR',
      'Tin Finance (Bahamas) Limited Bahamas\nTin Trustee Company Limited Hong Kong SAR\nTin Indexes Company Limited\nHong Kong SAR',
    ],
    [
      'a department’s name cut at a narrow column',
      'Department of Housing and Urban-Rural\nDevelopment of Northmere',
      'Department of Housing and Urban-Rural Development of Northmere',
    ],
    ['a name cut at a narrow column', 'under the Listing\nRules', 'under the Listing Rules'],
    ['a name cut before its capital', 'on the Main\nBoard', 'on the Main Board'],
    ['two titles', 'Main\nTitle', 'Main\nTitle'],
    [
      'a sentence torn by an empty line',
      'the auditor could not obtain evidence of the balance at that\n\nday from the bank in question.',
      'the auditor could not obtain evidence of the balance at that day from the bank in question.',
    ],
    [
      'a very long line that goes on',
      `${'These words make one long line that no page could print. '.repeat(4)}It is\nheld to go on here.`,
      `${'These words make one long line that no page could print. '.repeat(4)}It is held to go on here.`,
    ],
    ['cells in small letters', 'of which\n\nless than one year', 'of which\nless than one year'],
    ['nothing', ' \n \u200b\n', ''],
  ])('%s', (_, source, text) => expect(textOf(source)).toBe(text))

  it('takes no years that count upward, each on its line of a cell, for page numbers', () => {
    const row = (year: number): string =>
      `Northmere Paper Limited, of which the tenth part was sold\n\n14 October\n${year}\n\n${'HK$430.0 million in cash and notes\n\n'.repeat(5)}`
    const text = textOf([2021, 2022, 2023].map(row).join(''))
    for (const year of [2021, 2022, 2023]) expect(text).toContain(`14 October ${year}`)
  })

  it('leaves counting page numbers out, and of a running head all but the first, and keeps a table’s numbers', () => {
    const page = (n: number): string =>
      `Borealis Tin Annual Report\n\n${'Some words of a page that goes on. '.repeat(12)}\n\n${n}\n\n`
    const { text } = createTextDocument([1, 2, 3, 4].map(page).join('') + 'Note\n\n7\n\nEnd')
    expect(text).not.toMatch(/^[1-4]$/m)
    expect(text.split('Annual Report')).toHaveLength(2)
    expect(text).toMatch(/^7$/m)
  })

  it('keeps no running head within a sentence', () => {
    const page = (n: number): string =>
      `Borealis Tin Annual Report\n\n${'some words of a page that goes on '.repeat(12)}\n\n${n}\n\n`
    const { text } = createTextDocument(`The words of\n\n${[1, 2, 3, 4].map(page).join('')}Note`)
    expect(text).not.toContain('Annual Report')
  })

  it.each([
    ['香港，二零二三年三月三十一日', '董事會主席\n林北川\n\n', '香港,二零二三年三月三十一日'],
    ['Hong Kong, 2 March 2009', 'Ho Tin Wai\nChairman\n', 'Hong Kong, 2 March 2009'],
  ])('keeps each sign-off at the foot of a page: %s', (line, above, kept) => {
    const page = (n: number): string =>
      `${'Some words of a page that goes on. '.repeat(12)}\n\n${above}${line}\n\n${n}\f`
    const { text } = createTextDocument([7, 8, 9, 10].map(page).join(''))
    expect(text.split(kept)).toHaveLength(5)
    expect(text).not.toMatch(/^(?:7|8|9|10)$/m)
  })

  it('keeps the day below the titles of one statement after the other, not that of a running head', () => {
    const rows = '1,200\n\n3,400\n\n5,600\n\n'.repeat(12)
    const page = (title: string) => (n: number) =>
      `${title}\nfor the year ended 31 December 2008\n(Expressed in millions)\n\n${rows}${n}\f`
    const statements = ['INCOME', 'BALANCE', 'CASH'].map((title, i) => page(title)(i + 7)).join('')
    const notes = [10, 11, 12, 13].map(page('NOTES')).join('')
    const { text } = createTextDocument(statements + notes)
    expect(text.split('ended 31 December 2008')).toHaveLength(4)
  })

  it('leaves out lines that are known to be furniture, whatever they say', () => {
    const source = 'Borealis Tin\n\nProof of 3 May\n\nThe end\n\nProof of 3 May, continued'
    const start = source.indexOf('Proof')
    const { text } = createTextDocument(source, [{ start, end: start + 14 }])
    expect(text).toBe('Borealis Tin\nThe end\nProof of 3 May, continued')
  })

  it('knows its way back in a line that is too long to be read at once', () => {
    const { source, toText, toSource } = createTextDocument(
      'It was so on that day, and so it was. '.repeat(700),
    )
    for (let at = 2; at < source.length - 10; at += 997) {
      const text = toText({ start: at, end: at + 5 })
      expect(text.end - text.start, `at ${String(at)}`).toBeGreaterThan(2)
      expect(toSource(text).start - at).toBeLessThan(2)
    }
  })
})
