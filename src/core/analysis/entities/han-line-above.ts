import { han } from '../vocabulary/scripts'
import { hanNameBegin } from './han-name-begin'

/** What makes a kind of company, not a name, with the form behind it: 獲豁免有限公司. */
export const genericCompany =
  /^(?:獲|获|受|一間|一间|為|獲得|获得)?(?:豁免|私人|其他|其它|若干|該等|该等|海外|境外|本地|附屬|附属|非上市|公眾|公众|無限|无限|擔保|担保|外資|外资|[內内]資|内资|外商獨資|外商独资|外商投資|外商投资|中外合資|中外合资|合資|合资|合营|合營|責任|责任|投資|國有|国有|股份|集團|控股|企業|集團控股|集团控股)$/u
/** A name neither begins with its place in brackets nor ends in a linking word. */
export const noName =
  /(?:註冊|注册)成立|^[()]|[之該的於及各等]$|^(?:國際|任何|香港|新加坡|上市|[中美英法德][國国]|日本|開曼[群羣]島|开曼群岛|特拉[華华]州?)$/u
const lineEnd = new RegExp(`(?<![${han}])[${han}]{2,16}$`, 'u')

/** What the second line of a name begins with that a narrow column cuts: 長沙紅日明升 / 企業管理合夥企業. */
const genericStart =
  /^(?:企業|股權|投資|資產|集團|控股|科技|管理|諮詢|股份|企业|股权|投资|资产|集团|生產|生产|信息|資訊|资讯|服務|服务|實業|实业|發展|发展|貿易|贸易|置業|置业|國際|国际|技術|技术|設備|设备|基金|[創创]業|创业|引[導导]|[產产]業|产业|私募|智能|中心|[一二三四五六七八九十]期){0,4}(?:(?<=.)|合夥企業|合伙企业)$/u
/** Whether words say of what kind something is and no more: 基金合夥企業. */
export const isKind = (words: string): boolean => genericStart.test(words)
/** Whether `words` are what a line holds of a name that begins above it: whole words of a kind, or such cut within one, as 合 / 夥企業. */
const isRest = (words: string, above: string | undefined): boolean =>
  genericStart.test(words) || (above !== undefined && genericStart.test(above + words))
/** A cell whose name goes on to its form below: 惠州星海置業 / 有限公司, 星海(深圳)科技 / 有限公司. */
const cell = new RegExp(
  `(?:^|\\n)(?<words>[${han}]{2,10}(?:\\([${han}]{2,4}\\)[${han}]{0,6}|[${han}]{2,4}))$`,
  'u',
)
/** What ends lines of other kinds. */
const noCell = /(?:註冊|注册|附註|附注|報表|报表|資料|资料|權益|权益|公司|業務|业务)$/u

/** Where the cell begins that is the whole line above a form which begins a line, or the one above that. */
function cellAbove(text: string, at: number): number | null {
  const own = cell.exec(text.slice(Math.max(0, at - 16), at - 1))?.groups?.['words'] ?? ''
  const isNone = own === '' || noCell.test(own) || noName.test(own) || genericCompany.test(own)
  if (isNone || hanNameBegin(own) > 0) return null
  const start = at - 1 - own.length
  return isRest(own, text[start - 2]) ? lineAbove(text, start, own) : start
}

/**
 * Where a name begins in the line above whose last line begins at `at` and has `words` before its form: none or generic ones. Null where `at` does not
 * begin a line or the line above does not end in a name's first words.
 */
export function lineAbove(text: string, at: number, words: string): number | null {
  if (text[at - 1] !== '\n') return null
  if (words === '') return cellAbove(text, at)
  if (!isRest(words, text[at - 2])) return null
  const first = lineEnd.exec(text.slice(Math.max(0, at - 24), at - 1))?.[0]
  const begin = first === undefined ? 0 : hanNameBegin(first)
  return first === undefined || first.length - begin < 2 ? null : at - 1 - first.length + begin
}
