/** Countries as Chinese filings name them, before the name of a ministry or a board of theirs. */
export const hanCountries = (
  '越南 印尼 印度尼西亞 泰國 泰国 馬來西亞 马来西亚 菲律賓 菲律宾 柬埔寨 老撾 緬甸 缅甸 新加坡 日本 韓國 韩国 印度 蒙古 哈薩克斯坦 哈萨克斯坦 美國 美国 英國 英国 ' +
  '澳洲 澳大利亞 澳大利亚 新西蘭 加拿大 德國 德国 法國 法国 意大利 俄羅斯 俄罗斯 巴西 墨西哥 南非 埃及 沙特阿拉伯 阿聯酋 澳門 澳门 台灣 台湾'
).split(' ')

/** Countries and offshore places by whose names a body or a law is told from others of its kind: "Registrar of Companies of Bermuda". */
export const countries = [
  'Cayman Islands',
  'British Virgin Islands',
  'Marshall Islands',
  'Isle of Man',
  ...(
    'Bermuda Jersey Guernsey Singapore Malaysia Malaya Thailand Indonesia Vietnam Philippines Cambodia Laos Myanmar Brunei Mongolia Kazakhstan ' +
    'India Pakistan Bangladesh Japan Korea Taiwan Macau Macao Australia Canada England Scotland Ireland Britain France Germany Italy Spain ' +
    'Portugal Switzerland Luxembourg Netherlands Belgium Austria Sweden Norway Denmark Finland Poland Hungary Greece Cyprus Malta Russia Turkey ' +
    'Israel Egypt Nigeria Kenya Ghana Zambia Tanzania Mauritius Seychelles Samoa Brazil Mexico Chile Peru Argentina Panama Queensland Victoria'
  ).split(' '),
  'New Zealand',
  'New South Wales',
  'South Africa',
  'Saudi Arabia',
  'United Kingdom',
  'United States',
  'United Arab Emirates',
  'European Union',
] as const
