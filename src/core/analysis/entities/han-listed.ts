import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { Finding } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { hanNameBegin, onlyGeneric } from './han-name-begin'
import { isPlainUnit } from './han-name-reach'

/** What stands between a bracket and the code in it: (股份代號:, (聯交所股份代號:, (H股股份代號:. */
const beforeCode = /\((?:[^()\n\d]{0,12}代[號号碼码][:︰]? ?)?$/u
const longestBeforeCode = 18
/** An offer is made for somebody by a house: 南灘證券為及代表要約人, 江灣融資(代表要約人). */
const offersAt = anchors('為及代表要 为及代表要 (為及代表 (为及代表 (代表要約 (代表要约'.split(' '))
const house = /(?:[證证]券|融[資资]|[資资]本|金融|[國国][際际]|[亞亚]洲|香港)$/u

const longestRun = 24
const [shortest, longest] = [3, 10]

/** What ends words before a code that are no name without legal form: 普通股, 有限公司, 主板, 本集團. */
const noEnd =
  /[司行市所板方券據据份證证位賣卖債债]$|(?<!控)股$|(?:本|[該该]|貴|贵|母|其|各|目標|目标|上市|[餘余]下)(?:集團|集团)$/u
/** Words of which one tells that more than a name stands there: 聯交所買賣之優先股. */
const noName =
  /[聯联]交所|交易所|上市|掛牌|挂牌|[買买][賣卖]|股份(?!$)|[註注][冊册]|公司|董事|[證证]券及|任何|[應应]付|[獨独]立|[財财]務?[顧顾]|公告|通函/u
const anyHan = new RegExp(`[${han}]{2}`, 'u')

/** The name without legal form that ends at `end`, in any word where that is sure to be one's; null where the words are none. */
function nameBefore(text: string, end: number, isAny = false): Span | null {
  let from = end
  while (from > end - longestRun && isPlainUnit(text.charCodeAt(from - 1))) from -= 1
  if (end - from < shortest || from === end - longestRun) return null
  const words = text.slice(from, end)
  if (!isAny && noEnd.test(words)) return null
  const start = from + hanNameBegin(words)
  const own = text.slice(start, end)
  const isName = own.length >= shortest && own.length <= longest && anyHan.test(own)
  return isName && !noName.test(own) && !onlyGeneric.test(own) ? { start, end } : null
}

/** Companies by a name without legal form, where their stock code follows or an offer is made by them: 北島控股(股份代號:1234). */
export function* hanListedIn(text: string, found: readonly Finding[]): Generator<Span> {
  for (const { kind, start } of found) {
    if (kind !== 'stockCode') continue
    const lead = beforeCode.exec(text.slice(Math.max(0, start - longestBeforeCode), start))?.[0]
    const span = lead === undefined ? null : nameBefore(text, start - lead.length, lead === '(')
    if (span) yield span
  }
  for (const at of offersAt.in(text)) {
    const span = house.test(text.slice(at - 2, at)) ? nameBefore(text, at, true) : null
    if (span) yield span
  }
}
