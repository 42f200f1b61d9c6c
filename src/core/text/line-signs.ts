const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || isUpper(unit)

/** The end of a sentence, and what may stand behind it. */
export const terminal = /[.!?。!?:;][”’」』)"']*$/

/** Lines that begin an item of a list: "(a) ", "1. ", "(iv) ", "• ", "一、", "(二)". */
export const isListItem =
  /^(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)] ?(?=[^\d]|$)|[●○■□◆▪➢–-] |•|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/

/** Lines that begin a signature block: "By order of the Board", 承董事會命, "Yours faithfully". */
export const opensSignature =
  /^(?:by (?:the )?order of (?:the )?(?:board|court|sole director|directors)|for and on behalf of|yours (?:faithfully|sincerely|truly)|承.{0,30}命$|代表$|此致|此 ?致)/i

/** Lines that begin with what can only close or go on: ")", 」, 、 or a comma that a page set apart. */
export const neverBegins =
  /^(?:[)\]」』》〉](?![\d])|[、,。;](?!\d)|,\d{2}[歲岁]|[之的](?=\p{sc=Han})|\p{sc=Han}{1,3}。$)/u

const names = [
  ['Hong', 'Kong'],
  ['Stock', 'Exchange'],
  ['Main', 'Board'],
  ['Listing', 'Rules'],
  ['Takeovers', 'Code'],
  ['Model', 'Code'],
  ['Rules', 'Governing'],
  ['Law', 'Offices'],
  ['Law', 'Firm'],
  ['Securities and', 'Futures'],
  ['Growth', 'Enterprise Market'],
  ['Housing and Urban-Rural', 'Development'],
] as const
const nameEnds = new RegExp(String.raw`\b(?:${names.map(([end]) => end).join('|')})$`)

/** Whether a name that filings are full of is cut in two between two lines: "the Listing" / "Rules". */
export const cutsName = (a: string, b: string): boolean =>
  nameEnds.test(a) && names.some(([end, start]) => a.endsWith(end) && b.startsWith(start))

const hanWords =
  '人民幣 人民币 有限公司 股份有限公司 有限責任公司 有限责任公司 聯合交易所 联合交易所 證券及期貨 证券及期货 上市規則 上市规则 本公司 附屬公司 附属公司 開曼群島 开曼群岛 會計師事務所 会计师事务所 律師事務所 律师事务所 中華人民共和國 中华人民共和国'.split(
    ' ',
  )
/** Of each of those words every way to cut it in two. */
const hanCuts = hanWords.flatMap((word) =>
  Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const),
)
const hanStarts = new Set(hanCuts.map(([, rest]) => rest[0]))

/** Whether such a word in Chinese is cut in two between two lines: 人民 / 幣, 有限公 / 司. */
export const cutsHanWord = (a: string, b: string): boolean =>
  hanStarts.has(b[0]) && hanCuts.some(([start, rest]) => b.startsWith(rest) && a.endsWith(start))

const endsQuote = /^[^「」『』\n]{1,12}[」』]/
const opensQuote = /[「『][^「」『』]{1,20}$/

/** Whether a quote is cut in two, 「上市規 / 則」, or from its bracket: 會( / 「董事會」. */
export const cutsQuote = (a: string, b: string): boolean =>
  b === '(' || (a.endsWith('(') && /^[「『“]/.test(b)) || (endsQuote.test(b) && opensQuote.test(a.slice(-21)))

/** Whether a line is but the Chinese name in brackets of who is named on the line before, or the given name too: "Mr. Chan Wai Kin" / "(陳偉健)". */
export const bringsChineseName = (a: string, b: string): boolean =>
  (b.endsWith(')') && /^\p{Lu}\p{Ll}+ \(\p{sc=Han}{2,4}\)$/u.test(b) && / and \p{Lu}\p{Ll}+$/u.test(a)) ||
  (/^\(\p{sc=Han}{2,4}\)[*#]?$/u.test(b) &&
    /^(?:(?:Mr|Ms|Mrs|Dr|Miss|Madam|Prof)\.? )?\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+){1,4}$/u.test(a))

/** Whether a company's name is cut before its legal form: "Foo Bar Co.," / "Ltd.", "(H.K.)" / "Limited". */
export const cutsForm = (a: string, b: string): boolean =>
  /^(?:\((?:Cayman|Bermuda|BVI|HK|H\.K\.|Hong Kong|Asia|China|PRC|International|Singapore|Macau)\) )?(?:Limited|LIMITED|Ltd|LTD|Co\.?,? ?(?:Ltd|Limited))(?![\p{L}])(?! (?:Liability|LIABILITY|Partner|Company))/u.test(
    b,
  ) &&
  /(?:\p{Lu}[\p{L}\d.]*|\)),?$/u.test(a) &&
  !endsOtherColumn.test(a.slice(-40))

/** A row whose last cell stands behind a figure or a dash: "Tin Quay Harbour PRC HK$100 – 94.6% Investment". */
const endsOtherColumn = / (?:(?!(?:19|20)\d\d )\d[\d,.]*%?|[–—]) \p{Lu}\p{L}+(?: \p{Ll}+)?$/u

/** A line that is a company's name and nothing else, as the heads of filings have it. */
export const isCompanyLine =
  /^(?:\(?[\p{Lu}\d][\p{L}\d.&’'()-]* |(?:of|and|&|the) ){1,10}(?:Limited|LIMITED|Ltd\.?|LTD\.?|Corporation|CORPORATION|Inc\.?|INC\.?|PLC|plc)[*#]?$|^[\p{sc=Han}()]{4,30}公司[*#]?$/u

/** Whether a company's Chinese name is cut in its legal form by a narrow column: 福州匯華企業管理諮 / 詢有限公司. */
export const cutsHanForm = (a: string, b: string): boolean =>
  /^(?:(?:\p{sc=Han}?(?:股份)?有)?限(?:責任)?公司|公?司)(?=[#*^†‡@]{0,3}(?: \p{Lu}|$))/u.test(b) &&
  /^[\p{sc=Han}()]{4,14}$/u.test(a)

/** A row of a table of definitions: 「該公告」 指 …, "Vendor" means … */
export const opensDefinition =
  /^[「『“"][^「」『』“”"\n]{1,40}[」』”"](?: ?指(?![定明出示引數数標标令控])| (?:means |shall mean |(?:has|have|shall have) the (?:same )?meaning))/

/** A line of an address: "22/F, Li Court", "Room 12", "12 Sea Road", "Tin House, 4 Bay Street". */
export const isAddressLine =
  /^(?:\d{1,4}[A-Z]?(?:[-–,/ ]|(?:st|nd|rd|th) )|(?:Rooms?|Level|Suites?|Units?|Flat|Shops?|No\.|Floor|P\.O\.) ?\d?|(?:\p{Lu}[\p{L}’]* ){1,3}(?:House|Centre|Center|Tower|Building|Court|Plaza)(?:,|$))/u

/** A line that is a year and nothing else, as the head of a timetable. */
export const isYearLine = /^(?:19|20)\d\d$/

/** A line of a narrow list that is whole: an office in brackets, alone or behind a name, or a name with the letters or the mark behind it. */
export const isEntryLine =
  /^(?:\p{Lu}[\p{L}.,’'-]* ){2,6}\([^()]{0,40}(?:[Cc]hair(?:man|lady|woman|person)|[Oo]fficer|[Pp]resident|[Ss]ecretary|[Dd]irector)\)[#*†^ ]*$|^\([^()]{3,60}\)[#*†^ ]*$|[A-Za-z] ?[#†^*]$|, (?:GBM|GBS|SBS|BBS|MH|JP|OBE|CBE|MBE)[ #*†^]*$/u

/** A line that says whose name follows below, at its end: "Principal Share Registrar and Transfer Office". */
export const isOfficeHead =
  /^(?:\p{Lu}[\p{L}-]*|and|to|of|the|in|&)(?: (?:\p{Lu}[\p{L}-]*|and|to|of|the|in|&)){0,9}$/u

/** A line that heads an entry of the corporate information and says nothing else: "AUDIT COMMITTEE", "Principal Bankers", "Stock Code". */
export const isCorporateHead = (line: string): boolean =>
  line.length <= 70 &&
  isUpper(line.charCodeAt(0)) &&
  (isLetter(line.charCodeAt(line.length - 1)) ? corporateHead : chairHead).test(line)
/** "Chairman (also an Independent Non-Executive Director)", above the name. */
const chairHead = /^(?:(?:Deputy|Vice)[- ])?[Cc]hair(?:man|woman|person|lady) \([^()]{3,60}\)$/
const corporateHead =
  /^(?:(?:the )?board of directors|(?:independent )?(?:non-? ?executive |executive )?directors|(?:audit|remuneration|nomination|executive|investment|corporate governance|risk management)(?: and [a-z]+| & [a-z]+)? committee|(?:joint )?(?:company )?secretar(?:y|ies)|(?:principal |receiving )?bankers?|(?:independent )?auditors?|registered office|(?:principal |hong kong |bermuda |branch |share |and |cayman islands )*registrars?(?: and transfer offices?| & transfer offices?)?(?: in hong kong)?|solicitors?|legal advis[eo]rs?(?: (?:as )?to [a-z ]{1,30}laws?)?|stock codes?|(?:company |company’s )?website(?: address)?|authori[sz]ed representatives?|compliance (?:advis[eo]r|officer)|investment manager|(?:hong kong )?(?:head office|principal (?:office|place of business)).{0,60}|reporting accountants|name of (?:listed )?issuer|date submitted)$/i

/** A heading in capitals, three words at least: "BERMUDA RESIDENT REPRESENTATIVE". */
export const isCapitalHead = (line: string): boolean =>
  line.length <= 70 && isUpper(line.charCodeAt(1)) && capitalHead.test(line)
const capitalHead = /^[A-Z][A-Z’'-]+(?: (?:[A-Z][A-Z’'-]+|&)){2,}$/

/** A line that says where a company is incorporated and nothing else. */
export const isPlaceLine = /^\((?:[Ii]ncorporated|[Aa] joint stock|[Ee]stablished|[Rr]egistered)[^()]*\)$/

/** A line that begins to say what an issuer is, in brackets: behind a sentence it is the head of the filing, whose name is a picture. */
export const opensPlace = (line: string): boolean => line.startsWith('(') && placeStart.test(line)
const placeStart =
  /^\((?:(?:[Ii]ncorporated|[Rr]egistered|[Aa] (?:joint stock|company|(?:Hong Kong )?(?:collective|unit trust|real estate)))\b|[於于在][^()]{2,14}(?:註冊|注册|成立)[^()]*\)$)/

/** A line that gives a stock code in brackets and nothing else, as below a name. */
export const isCodeLine = (line: string): boolean =>
  line.length < 60 && line.startsWith('(') && codeLine.test(line)
const codeLine =
  /^\((?:[A-Z]-? ?|Hong Kong )?(?:(?:[Ss]tock|STOCK|[Ss]hare|[Ss]ecurities) ?(?:[Cc]odes?|CODES?)|(?:股份|股票|證券|证券) ?(?:代號|代号|代碼|代码)) ?:? ?[\d, /&and及和]+\)$/

const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const numeral = '[\\d一二三四五六七八九十〇零○廿卅元正]'
const dayEnd = /(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)?(?: day of)?$/i
const monthStart = new RegExp(`^${months}\\b`, 'i')
const monthEnd = new RegExp(`\\b${months}\\.?,?$`, 'i')
const monthDayEnd = new RegExp(`\\b${months}\\.? \\d{1,2}(?:st|nd|rd|th)?,?$`, 'i')
const yearStart = /^(?:19|20)\d\d(?!\d)/
const dayStart = /^\d{1,2}(?:st|nd|rd|th)?(?:,|\b)/
const chineseEnd = new RegExp(
  `(?:[年月]|年度?${numeral}{1,3}|[二一]${numeral}{1,3}|(?:19|20)\\d\\d|月${numeral}{1,3})$`,
)
const chineseStart = new RegExp(`^(?:${numeral}{1,4}[年月日]|[年月日])`)

const yearEnd = new RegExp(`${numeral}{1,3}$`)
const yearHead = new RegExp(`^(${numeral}{1,3})年`)

/** Whether a year is cut in two: "截至二零零" / "九年十二月三十一日止". */
export function cutsYear(a: string, b: string): boolean {
  const head = yearHead.exec(b)?.[1]
  const tail = head === undefined ? undefined : yearEnd.exec(a.slice(-3))?.[0]
  if (head === undefined || tail === undefined) return false
  return /^(?:二[零〇○]|一九|20|19)..$/.test(tail.slice(-(4 - head.length)) + head)
}

/** Whether a date is cut in two between the end of one line and the start of the next: "31" / "December 2018", 二零一八年三 / 月十三日. */
export function cutsDate(a: string, b: string): boolean {
  if (cutsYear(a, b)) return true
  if (monthStart.test(b) && dayEnd.test(a)) return true
  if (yearStart.test(b) && (monthEnd.test(a) || monthDayEnd.test(a))) return true
  if (dayStart.test(b) && monthEnd.test(a) && /[a-z]$/i.test(a)) return true
  return chineseStart.test(b) && chineseEnd.test(a)
}

/** A line whose letters are capitals. */
export const isCapitals = (text: string): boolean =>
  /[A-Z]{2}/.test(text) && !/[a-z]/.test(text) && !isMostlyHan(text)

/** Whether a line has more Han characters than capitals: its capitals are but an abbreviation. */
function isMostlyHan(text: string): boolean {
  let more = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x33ff) more++
    else if (unit > 64 && unit < 91) more--
  }
  return more > 0
}
