import type { FilingRecord } from '../annotation/filing'
import { filingClass, type FilingClass } from './filing-class'

/** What kinds that are read in a filing are called in Chinese, besides the headline categories; Traditional. */
const names: readonly (readonly [kind: string, ...names: string[]])[] = [
  ['next day disclosure return', '翌日披露報表'],
  ['monthly return', '月報表', '證券變動月報表'],
  ['form of proxy', '代表委任表格', '委任代表表格'],
  ['poll results', '投票結果', '表決結果', '投票表決結果'],
  ['profit warning', '盈利警告', '盈利預警'],
  ['positive profit alert', '正面盈利預告', '盈利喜訊'],
  ['clarification announcement', '澄清公告', '澄清'],
  ['supplemental announcement', '補充公告', '補充公佈'],
  ['terms of reference', '職權範圍'],
  ['allotment results', '配發結果', '分配結果'],
  ['stabilisation', '穩定價格'],
  ['notice of general meeting', '股東大會通告', '股東週年大會通告', '股東特別大會通告'],
  ['annual results', '全年業績', '年度業績', '末期業績', '業績'],
  ['interim results', '中期業績', '業績'],
  ['quarterly results', '季度業績', '業績'],
  ['results', '業績'],
  ['annual report', '年報', '年度報告'],
  ['interim report', '中期報告', '中報'],
  ['quarterly report', '季度報告', '季報'],
  ['esg report', '環境、社會及管治報告', '可持續發展報告'],
  ['inside information', '內幕消息'],
  ['overseas regulatory announcement', '海外監管公告'],
  ['joint announcement', '聯合公告', '聯合公佈'],
  ['delay in despatch', '延遲寄發', '延遲刊發'],
  ['voluntary announcement', '自願公告', '自願性公告'],
  ['connected transaction', '關連交易', '持續關連交易'],
  ['very substantial acquisition', '非常重大收購'],
  ['very substantial disposal', '非常重大出售'],
  ['major transaction', '主要交易'],
  ['discloseable transaction', '須予披露交易'],
  ['share placing', '配售', '配售股份'],
  ['rights issue', '供股'],
  ['open offer', '公開發售'],
  ['grant of options', '授出購股權', '購股權'],
  ['date of board meeting', '董事會會議日期', '董事會召開日期'],
  ['list of directors', '董事名單', '董事名單與其角色和職能'],
  ['change of directors', '董事變更', '更換董事'],
  ['change of auditor', '更換核數師', '核數師變更'],
  ['change of company secretary', '更換公司秘書', '公司秘書變更'],
  ['change of address', '更改地址'],
  ['change of company name', '更改公司名稱', '更改名稱'],
  ['winding-up petition', '清盤呈請', '清盤'],
  ['dividend', '股息'],
  ['suspension of trading', '停牌', '短暫停牌', '暫停買賣'],
  ['resumption of trading', '復牌', '恢復買賣'],
  ['unusual movements', '不尋常波動'],
  ['closure of books', '暫停辦理過戶登記'],
  ['withdrawal of listing', '撤銷上市地位', '撤銷上市'],
  ['privatisation', '私有化'],
  ['offer', '要約', '全面要約'],
  ['capital reorganisation', '股本重組'],
  ['amendment of articles', '修訂章程細則'],
  ['share buyback', '股份購回', '回購股份', '購回股份'],
  ['issue of notes', '發行票據', '發行債券'],
  ['listing document', '上市文件'],
  ['offering circular', '發售通函'],
  ['prospectus', '招股章程', '招股書'],
]

/** What a whole class of filings is called. */
const classNames: readonly (readonly [FilingClass, ...names: string[]])[] = [
  ['announcement', '公告', '公佈', '公布'],
  ['circular', '通函'],
  ['meeting notice', '通告'],
  ['listing document', '上市文件', '招股章程'],
  ['form', '表格'],
]

/** What a filing is known by. */
type Known = Pick<FilingRecord, 'kind' | 'title'>

/** A Chinese name of a kind of filing, and whether a filing is of that kind. */
export interface KindName {
  readonly name: string
  readonly names: (filing: Known) => boolean
}

/** The Chinese names of kinds, whatever language their filings are in; one name may stand for several kinds. */
export const hanKindNames: readonly KindName[] = [
  ...names.flatMap(([kind, ...called]) =>
    called.map((name) => ({ name, names: (filing: Known) => filing.kind === kind })),
  ),
  ...classNames.flatMap(([filed, ...called]) =>
    called.map((name) => ({ name, names: (filing: Known) => filingClass(filing) === filed })),
  ),
]
