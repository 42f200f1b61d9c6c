import type { ChineseNames } from './chinese-names'

/** Paragraphs in the manner of filings that are full of names and dates; every draw fills them with other ones. */
export const chineseParagraphs: readonly ((n: ChineseNames) => string)[] = [
  (n) =>
    `茲提述${n.company()}(「**${n.short()}**」)日期為${n.date()}、${n.date()}及${n.date()}之${n.document()}(「**該等${n.document()}**」),內容有關建議收購${n.company()}之${n.int(5, 95)}%股權。除文義另有所指外,本公告所用詞彙與該等公告所界定者具有相同涵義。`,
  (n) =>
    `董事會欣然宣佈,於${n.date()}(交易時段後),本公司之間接全資附屬公司${n.company()}與${n.company()}(「**賣方${n.int(1, 99)}**」)訂立買賣協議,據此,本公司有條件同意收購而賣方有條件同意出售銷售股份,代價為${n.amount()},將於完成後${n.int(5, 60)}個營業日內以現金支付。`,
  (n) =>
    `截至${n.year()}年十二月三十一日止年度,本集團錄得收入約${n.amount()},較去年同期${n.amount()}增加約${n.int(1, 60)}.${n.int(0, 9)}%。收入增加主要由於產品平均售價上升,以及下半年收購之業務帶來貢獻所致。由於原材料成本下降而產量上升,毛利率輕微改善。`,
  (n) =>
    `${n.person()},現年${n.int(35, 78)}歲,自${n.date()}起獲委任為本公司之${n.role()}。加入本集團前,${n.person()}曾任職於${n.company()},負責其整體策略。彼持有${n.pick(['西陵大學', '鹽澤大學', '東燈大學'])}工商管理學士學位,並為測量師學會會員。`,
  (n) =>
    `於本報告日期,就董事所知,除${n.company()}持有${n.int(10, 900)},${n.int(100, 999)},${n.int(100, 999)}股股份(相當於已發行股本約${n.int(5, 75)}.${n.int(10, 99)}%)外,概無任何人士於股份或相關股份中擁有根據證券及期貨條例第XV部須予披露之權益或淡倉。`,
  (n) =>
    `由於根據${n.rule()}計算之一項或多項適用百分比率超過${n.pick([5, 25, 75])}%但低於100%,故交易構成本公司之須予公佈交易,須遵守${n.rule()}項下之申報及公告規定。`,
  (n) =>
    `一份載有(其中包括)交易之進一步詳情、獨立董事委員會函件及召開股東特別大會通告之通函,預期將於${n.date()}或之前寄發予股東。本公司將由${n.date()}至${n.date()}(包括首尾兩日)暫停辦理股份過戶登記手續。`,
  (n) =>
    `購股權計劃之詳情載於本公司日期為${n.date()}之通函及本公司截至${n.year()}年十二月三十一日止年度之年報。於${n.date()},本公司向${n.person()}、${n.person()}及本集團${n.int(4, 60)}名僱員授出可認購${n.int(1, 90)},000,000股股份之購股權,行使價為每股${n.amount()}。`,
  (n) =>
    `根據${n.company()}(作為貸款人)與${n.company()}(作為借款人)於${n.date()}訂立之貸款協議,貸款人同意提供為數${n.amount()}之融資,為期${n.int(6, 60)}個月。誠如本公司日期為${n.date()}之公告所披露,訂約方以補充契據將還款日期延至${n.date()}。`,
  (n) =>
    `已訂約但未於綜合財務報表撥備之資本承擔為${n.amount()}(${n.year()}年:${n.amount()})。本集團之銀行借貸為${n.amount()},按浮動利率計息,年利率介乎${n.int(1, 3)}.${n.int(10, 99)}%至${n.int(4, 7)}.${n.int(10, 99)}%,當中${n.amount()}須於一年內償還,並以若干物業及${n.company()}提供之擔保作抵押。`,
]

/** Rows of tables: a figure beside its name, each a line of its own. */
export const chineseRows: readonly ((n: ChineseNames) => string)[] = [
  (n) => `${n.bare()}\n${n.int(1, 90)},${n.int(100, 999)},000\n${n.int(0, 60)}.${n.int(10, 99)}%`,
  (n) => `物業、廠房及設備\n${n.int(1, 900)},${n.int(100, 999)}\n${n.int(1, 900)},${n.int(100, 999)}`,
  (n) => `「${n.short()}」\n指${n.company()},一間於英屬處女群島註冊成立之公司`,
]
