/** How a currency is written: before the figure or after it, in English and in Chinese. `hanCents` stand for a hundredth. */
export interface Currency {
  readonly code: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly hanBefore: readonly string[]
  readonly hanAfter: readonly string[]
  readonly hanCents: readonly string[]
}

const words = (list: string): string[] => list.split('|').filter(Boolean)
const row = (
  code: string,
  before: string,
  after: string,
  hanBefore: string,
  hanAfter: string,
  hanCents: string,
): Currency => ({
  code,
  before: words(before),
  after: words(after),
  hanBefore: words(hanBefore),
  hanAfter: words(hanAfter),
  hanCents: words(hanCents),
})

/** The currencies of filings: code, before and after the figure in English, before and after it in Chinese, its hundredth in Chinese. */
export const currencies: readonly Currency[] = [
  row(
    'HKD',
    'HK$|HKD|HK $|H.K.$|HKD$|Hong Kong dollars',
    'HKD|Hong Kong dollars|Hong Kong Dollars|HK dollars',
    '港幣|港币|港元|港圓',
    '港元|港幣|港币|港圓',
    '港仙',
  ),
  row(
    'CNY',
    'RMB|CNY|Rmb|RMB¥|Renminbi|¥',
    'RMB|CNY|Renminbi|yuan',
    '人民幣|人民币',
    '人民幣|人民币',
    '人民幣分',
  ),
  row(
    'USD',
    'US$|USD|U.S.$|US $|U.S. $|US dollars|U.S. dollars|USD$|$US',
    'USD|US dollars|U.S. dollars|United States dollars',
    '美元|美金',
    '美元|美金',
    '美仙|美分',
  ),
  row('EUR', 'EUR|€|Euro', 'EUR|euros|euro|Euro', '歐元|欧元', '歐元|欧元', '歐仙|歐分'),
  row('GBP', 'GBP|£|GBP£', 'GBP|pounds sterling', '英鎊|英镑', '英鎊|英镑', '便士'),
  row('JPY', 'JPY|JP¥|JPY¥', 'JPY|Japanese yen|yen', '日圓|日元', '日圓|日元', ''),
  row(
    'SGD',
    'S$|SGD|SG$',
    'SGD|Singapore dollars',
    '新加坡元|新加坡幣|坡元',
    '新加坡元|坡元|新元|新加坡幣',
    '新加坡分|新加坡仙',
  ),
  row('AUD', 'A$|AUD|AU$', 'AUD|Australian dollars', '澳元', '澳元|澳大利亞元', ''),
  row('CAD', 'C$|CAD|CA$|CDN$', 'CAD|Canadian dollars', '加元', '加元|加拿大元', ''),
  row('TWD', 'NT$|TWD|NTD', 'TWD|New Taiwan dollars', '新台幣|新臺幣', '新台幣|新臺幣', ''),
  row('MOP', 'MOP|MOP$', 'MOP|patacas', '澳門元|澳門幣', '澳門元|澳門幣', ''),
  row('CHF', 'CHF|SFr', 'CHF|Swiss francs', '瑞士法郎', '瑞士法郎', ''),
  row('MYR', 'RM|MYR', 'MYR|Malaysian ringgit', '馬幣|令吉|馬來西亞令吉', '令吉|馬幣|馬來西亞令吉', ''),
  row('THB', 'THB', 'THB|Thai baht', '泰銖', '泰銖', ''),
  row('KRW', 'KRW|₩', 'KRW|Korean won', '韓元', '韓元|韓圜', ''),
  row('INR', 'INR|Rs.|₹', 'INR|Indian rupees|Indian Rupees', '印度盧比', '印度盧比|印度卢比', ''),
  row('IDR', 'IDR|Rp', 'IDR|Indonesian rupiah|Rupiah', '印尼盾|印尼盧比', '印尼盾|印尼盧比|印尼卢比', ''),
  row('VND', 'VND', 'VND|Vietnamese dong', '越南盾|越南幣', '越南盾', ''),
  row('PHP', 'PHP|₱', 'PHP|Philippine pesos', '菲律賓披索', '菲律賓披索|菲律賓比索|披索', ''),
  row('AED', 'AED', 'AED|UAE dirhams', '迪拉姆', '阿聯酋迪拉姆|迪拉姆', ''),
  row('SAR', 'SAR', 'Saudi riyals', '', '沙特里亞爾|沙特里亚尔', ''),
  row(
    'RUB',
    'RUB|RUR',
    'RUB|Russian roubles|roubles|Russian rubles|rubles',
    '俄羅斯盧布|盧布',
    '俄羅斯盧布|盧布|卢布',
    '',
  ),
  row('KZT', 'KZT', 'KZT|tenge', '堅戈', '哈薩克斯坦堅戈|堅戈', ''),
  row('BRL', 'BRL|R$', 'BRL|Brazilian reais', '巴西雷亞爾|雷亞爾', '巴西雷亞爾|巴西雷亚尔|雷亞爾', ''),
  row('ZAR', 'ZAR', 'ZAR|South African rand', '南非蘭特', '南非蘭特|蘭特', ''),
  row('NZD', 'NZ$|NZD', 'NZD|New Zealand dollars', '紐元', '紐西蘭元|新西蘭元|紐元', ''),
  row('SEK', 'SEK', 'SEK|Swedish kronor', '瑞典克朗', '瑞典克朗', ''),
  row('NOK', 'NOK', 'NOK|Norwegian kroner', '挪威克朗', '挪威克朗', ''),
  row('DKK', 'DKK', 'DKK|Danish kroner', '丹麥克朗', '丹麥克朗', ''),
  row('MXN', 'MXN', 'MXN|Mexican pesos', '墨西哥比索', '墨西哥比索|墨西哥披索', ''),
  row('MMK', 'MMK', 'MMK|Kyat|kyats', '緬甸元', '緬甸元|緬元', ''),
  row('KHR', 'KHR', 'KHR|riel', '', '柬埔寨瑞爾|瑞爾', ''),
]

/** What the word after a figure multiplies it by. */
export const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mil: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  千: 1e3,
  仟: 1e3,
  萬: 1e4,
  万: 1e4,
  十萬: 1e5,
  十万: 1e5,
  百萬: 1e6,
  百万: 1e6,
  佰萬: 1e6,
  千萬: 1e7,
  千万: 1e7,
  億: 1e8,
  亿: 1e8,
  十億: 1e9,
  十亿: 1e9,
  百億: 1e10,
  千億: 1e11,
  萬億: 1e12,
  万亿: 1e12,
}
