import { allMatches } from '../../text/all-matches'
import { anchors, isLineBreak, isOpenBracket, matchesAt, matchesBefore } from '../anchors'
import type { EntityPart } from '../mention'
import type { EntityFinding, Recogniser } from '../recogniser'
import { named } from './finding'

const name = 'entities/stock-code'

/** "Stock Code:", "Stock codes (if listed)", "Debt Stock Code", "Warrant Code", 股份代號, (HKD counter) 股份代码 … up to the first figure. */
const label =
  '(?:(?:[Ss]tock|STOCK|[Ss]ecurities|SECURITIES|[Ww]arrant|WARRANT|[Ss]hare) ?(?:[Ss]hort )?(?:[Cc]odes?|CODES?)|' +
  '(?:股份|股票|證券|证券|權證|权证|認股權證|认股权证|債券|债券|票據|票据) ?(?:代號|代号|代碼|代码)|股份[編编][號号]|[ABH] ?股代[號号碼码])'
// "Company name (stock code): Foo Limited (9988)" is how an information sheet begins
const between =
  '(?:\\): ?\\p{Lu}[^()\\n]{3,70}(?:\\([A-Za-z ]{2,24}\\)[^()\\n]{1,40})? \\((?=\\d{3,5}\\)))?(?: ?\\((?:if listed|s|如[^()\\n]{0,10}上市)\\))?(?: of (?:the )?[A-Z][A-Za-z ]{0,20})?(?: on (?:the )?(?:GEM|Main Board))?(?: (?:will be|is|are|was))?(?:[將将]?(?:分[別别])?[為为]|分[別别])? ?(?:\\n ?(?=[:︰]))?[:︰]? ?\\n?(?:HKEX|SEHK|HK|港交所|(?:Main Board of )?(?:[Tt]he )?(?:Hong Kong )?Stock Exchange(?: of Hong Kong)?(?: Limited)?)?[: .]{0,2}'
const code = '\\d{1,6}'
const note = '(?: ?\\([^()\\n\\d]{1,40}\\))?'
const exchange = '(?:\\.(?:HK|SH|SZ))?'
const more = `(?: ?(?:,|、|;|/|and|及|和|&) ?(?:(?:HKD|RMB|USD|港幣|港币|人民幣|人民币)[^\\d\\n:]{0,20}[: ]{1,2})?${code}(?!\\d|[.,]\\d|%)${exchange}${note})`
const of = ['stock', 'securities', 'warrant', 'share']
const hanOf = [
  '股份',
  '股票',
  '證券',
  '证券',
  '權證',
  '权证',
  '認股權證',
  '认股权证',
  '債券',
  '债券',
  '票據',
  '票据',
]
const labels = anchors([
  ...of.flatMap((word) => ['code', ' code', 'short code', ' short code'].map((code) => word + code)),
  ...hanOf.flatMap((word) => [`${word}代`, `${word} 代`]),
  ...['股份編號', '股份编号', ...['A', 'B', 'H'].flatMap((kind) => [`${kind}股代`, `${kind} 股代`])],
])
const listed = new RegExp(
  `${label}${between}(?<codes>${code}(?!\\d|[.,]\\d|%| ?[年月])${exchange}${note}${more}{0,6})`,
  'uy',
)

/** "SEHK: 1234", "(HKEX: 1234)", "1234.HK", 1234.聯交所, "1234-HK", "(HK:1234)", "1234.SEHK". */
const tickers = anchors([
  'SEHK',
  'HKEX',
  'HKSE',
  'HKG',
  '港交所',
  'SSE',
  'SZSE',
  '上交所',
  '深交所',
  '.HK',
  '-HK',
  'HK:',
  '.SEHK',
  '.SH',
  '.SZ',
  '.SS',
  '.BJ',
  '.聯交所',
  '.联交所',
  '.上交所',
  '.深交所',
])
const ticker = new RegExp(
  '(?<![\\p{sc=Latin}\\d])(?:(?:SEHK|HKEX|HKSE|HKG|港交所)(?: stock code)? ?: ?(?<a>\\d{1,5})|(?:SSE|SZSE|上交所|深交所)(?: stock code)? ?: ?(?<c>\\d{6})|(?<=\\()HK: ?(?<e>\\d{3,5})(?=\\))|(?<b>\\d{3,5})(?:[.-](?:SE)?HK(?![\\p{sc=Latin}$])|\\.[聯联]交所)|(?<d>\\d{6})\\.(?:[上深]交所|(?:SH|SZ|SS|BJ|SSE|SZSE)(?!\\p{sc=Latin})))(?!\\d|[.,]\\d)',
  'uy',
)
const tornLabels = anchors(['stock code'])
/** The cover of a prospectus, whose columns come one after another: the label, then colons, and the code below the other values. */
const torn =
  /\n ?Stock [Cc]ode ?\n[ ]?:[ ]?\n(?:[^\n]{0,400}\n){1,14}? ?(?<code>(?!19|20)\d{4,5})(?= ?(?:\n|$))/uy
/** The same in Chinese, where the code of a column ends one of the next lines. */
const hanTorn =
  /股份代[號号](?:[^\n\d,。;:]{0,40}\n)(?:[^\n]{0,60}\n)?[^\n]{0,40}?(?<!\d)(?<code>0\d{4})(?= ?(?:\n|$))/uy
const hanTornAt = anchors(['股份代'])
/** The head of a table's column, alone on its line: no code stands right behind it. */
const columnHead = /\n ?Stock [Cc]odes? ?\n(?! ?[:︰\d(])/uy
/** A code alone in its cell below: five figures, or fewer between a name's letters and the row's next figure. */
const inCell =
  /\n ?(?:(?<code>0\d{4})(?= ?(?:\n|$))|(?<=\p{L}[).*#]{0,2} ?\n{1,2} ?)(?<short>(?!(?:19|20)\d\d)[1-9]\d{2,3})(?= ?\n{1,2} ?(?:(?:HK\$|RMB)?\(?\d[\d,]*[.,%]|(?:(?:Since|From) )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d|(?:20\d\d) to |Independent|Executive|Non-executive|Main Board|GEM)))/gu
const tableReach = 1500
/** The head "Company name (stock code)", and a code in brackets behind a name below it: "Quay Holdings (2314)". */
const bracketHead = /\((?:[Ss]tock|STOCK) (?:[Cc]ode|CODE)s?\)(?= ?\n| [A-Z][a-z]+ )/uy
const bracketed = /(?<=\p{L}[.*]?[ \n]?)\((?<code>(?!(?:19|20)\d\d\))\d{3,5})\)(?= ?\n| \d)/gu
const bracketReach = 3000
/** So far apart two of them stand at most, and what the line of a figure that is none says before its bracket: "Loss before tax (345)". */
const bracketGap = 300
const smallWord = /(?<!\p{L})(?!(?:and|the|for)(?!\p{L}))\p{Ll}{3,}/u
/** The heads of the exchange's page of former years: "明埠集團<09764> - 業績公告". */
const angles = anchors(['<'])
const angled = /<(?<code>\d{3,5})>(?= ?-)/y
/** The exchange and the code behind it in brackets: 聯交所(1196), 上海證券交易所(600703). */
const exchanges = anchors(['聯交所', '联交所', '證券交易所', '证券交易所', '上交所', '深交所'])
const ofExchange =
  /(?:[聯联上深]交所|[證证]券交易所)(?:主板|[創创][業业]板|科[創创]板|GEM)? ?\((?!(?:19|20)\d\d\))(?<code>\d{3,6})\)(?! ?[第\d])/y
/** What is inferred of a figure whose label stands apart from it. */
const fromLabel: readonly EntityPart[] = ['kind']
const noBrackets = /\([^()]*\)/g

/** A label that ends its line, without a colon: a heading, behind which a page number may stand in place of the code. */
const heading = /[^:︰\s] ?\n ?$/
const pageNumber =
  /^(?:\d{1,2}(?!\d)|\d{3}(?!\d)[^\n]{0,60}\n?[^\n]{0,60}(?:\b(?:ANNUAL|Annual|INTERIM|Interim) R|年報|年报|中期報告|中期报告))/
const isPageNumber = (text: string, start: number, label: number): boolean =>
  heading.test(text.slice(label, start)) && pageNumber.test(text.slice(start, start + 130))

const figures = /\d+/g
const pad = (digits: string): string => digits.padStart(5, '0')

/** Codes of listed securities where they are stated as such, each as its own finding; the name is the code padded to five digits. */
export const stockCode: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    const at = (start: number, digits: string, inferred?: EntityFinding['inferred']): EntityFinding => {
      return named(name, 'stockCode', { start, end: start + digits.length }, pad(digits), { inferred })
    }
    const seen = new Set<number>()
    for (const m of matchesAt(listed, text, labels.in(text))) {
      const codes = m.groups?.['codes'] ?? ''
      const start = m.index + m[0].length - codes.length
      if (isPageNumber(text, start, m.index)) continue
      const plain = codes.replace(noBrackets, (words) => ' '.repeat(words.length))
      for (const digits of allMatches(figures, plain)) {
        seen.add(start + digits.index)
        yield at(start + digits.index, digits[0])
      }
    }
    for (const m of matchesAt(angled, text, angles.in(text))) yield at(m.index + 1, m.groups?.['code'] ?? '')
    for (const m of matchesBefore(torn, text, tornLabels.in(text), { reach: 2, opens: isLineBreak })) {
      const digits = m.groups?.['code'] ?? ''
      const start = m.index + m[0].length - digits.length
      if (!seen.has(start)) yield at(start, digits, fromLabel)
    }
    for (const m of matchesBefore(columnHead, text, tornLabels.in(text), { reach: 2, opens: isLineBreak })) {
      const from = m.index + m[0].length - 1
      for (const cell of allMatches(inCell, text.slice(from, from + tableReach))) {
        const digits = cell.groups?.['code'] ?? cell.groups?.['short'] ?? ''
        const start = from + cell.index + cell[0].length - digits.length
        if (seen.has(start)) continue
        seen.add(start)
        yield at(start, digits, fromLabel)
      }
    }
    let done = 0
    for (const m of matchesBefore(bracketHead, text, tornLabels.in(text), {
      reach: 1,
      opens: isOpenBracket,
    })) {
      const from = m.index + m[0].length
      if (from < done) continue
      done = from
      for (const cell of allMatches(bracketed, text.slice(from, from + bracketReach))) {
        const start = from + cell.index + 1
        if (start - done > bracketGap) break
        const before = text.slice(Math.max(from, start - 80), start - 1)
        if (smallWord.test(before.slice(before.trimEnd().lastIndexOf('\n') + 1))) continue
        done = start
        if (!seen.has(start)) yield at(start, cell.groups!['code']!, fromLabel)
        seen.add(start)
      }
    }
    for (const m of matchesAt(hanTorn, text, hanTornAt.in(text))) {
      const digits = m.groups?.['code'] ?? ''
      const start = m.index + m[0].length - digits.length
      if (seen.has(start)) continue
      seen.add(start)
      yield at(start, digits, fromLabel)
    }
    for (const m of matchesAt(ofExchange, text, exchanges.in(text))) {
      const digits = m.groups?.['code'] ?? ''
      yield at(m.index + m[0].indexOf(digits), digits)
    }
    for (const m of matchesBefore(ticker, text, tickers.in(text), { reach: 6, opens: () => true })) {
      const digits =
        m.groups?.['a'] ?? m.groups?.['b'] ?? m.groups?.['c'] ?? m.groups?.['d'] ?? m.groups?.['e'] ?? ''
      const start = m.index + m[0].indexOf(digits)
      if (!seen.has(start)) yield at(start, digits)
    }
  },
}
