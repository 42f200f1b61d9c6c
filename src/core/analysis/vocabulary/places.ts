/** Countries as Chinese filings name them, before the name of a ministry or a board of theirs. */
export const hanCountries = (
  '越南 印尼 印度尼西亞 印度尼西亚 泰國 泰国 馬來西亞 马来西亚 菲律賓 菲律宾 柬埔寨 老撾 老挝 緬甸 缅甸 新加坡 日本 韓國 韩国 印度 蒙古 哈薩克斯坦 哈萨克斯坦 美國 美国 英國 英国 ' +
  '澳洲 澳大利亞 澳大利亚 新西蘭 新西兰 加拿大 德國 德国 法國 法国 意大利 俄羅斯 俄罗斯 巴西 墨西哥 南非 埃及 沙特阿拉伯 阿聯酋 阿联酋 澳門 澳门 台灣 台湾 盧森堡 卢森堡 瑞士 荷蘭 荷兰 愛爾蘭 爱尔兰 西班牙 葡萄牙 秘魯 秘鲁 智利 阿根廷 烏茲別克斯坦 乌兹别克斯坦 吉爾吉斯 吉尔吉斯 塔吉克斯坦 巴基斯坦 孟加拉 斯里蘭卡 斯里兰卡 以色列 土耳其 歐盟 欧盟 剛果民主共和國 刚果民主共和国 贊比亞 赞比亚 尼日利亞 尼日利亚 肯尼亞 肯尼亚'
).split(' ')

/** What comes behind 中國 in the names of schools of the whole country; before other names it only tells where they are. */
export const nationalSchools = (
  '人民 政法 科學 科学 農業 农业 傳媒 传媒 地質 地质 石油 海洋 礦業 矿业 藥科 药科 民航 民用 計量 计量 醫科 医科 醫學 医学 刑事 刑警 音樂 音乐 美術 美术 戲曲 戏曲 勞動 劳动 青年 社會 社会 消防 ' +
  '中醫 中医 管理 文化 金融 財政 财政 公安 國際 国际 工程 電子 电子 新聞 新闻 林業 林业 紡織 纺织 體育 体育 婦女 妇女 外交'
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
