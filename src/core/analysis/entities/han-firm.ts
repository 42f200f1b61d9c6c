import type { Span } from '../../text/span'
import { isHanUnit } from '../../text/unit-traits'
import { anchors } from '../anchors'
import { hanFirms } from '../vocabulary/han-firms'
import { han } from '../vocabulary/scripts'

const firmsAt = anchors(hanFirms)

/** The names by their first two characters, the longest first. */
const byOpening = new Map<string, string[]>()
for (const name of [...new Set(hanFirms)].sort((a, b) => b.length - a.length)) {
  const alike = byOpening.get(name.slice(0, 2))
  if (alike) alike.push(name)
  else byOpening.set(name.slice(0, 2), [name])
}

/** What may stand before a name of two characters, which end many another word: 任職於德勤, not 王德勤. */
const lead = new Set(
  '於于在入為为由向與与及和或據据任職职括即受經经從从自予聘委是對对給给商師师戶户問问東东前獲获被指稱称、'.split(
    '',
  ),
)
/** Which house of a group it is. */
const house =
  /(?:集團|集团|國際|国际|亞洲|亚洲|中國|中国|香港|控股|證券|证券|資本|资本|公司)?(?:\((?:亞洲|亚洲|中國|中国|香港|國際|国际)\))?/y
/** What follows a name and is no more of it. */
const behind =
  /(?![\u3007\u3400-\u9fff\uf900-\ufaff])|[之的及和與与或為为任擔担就於于在已將将並并作獲获曾訂订持表認认提發发委等擁拥授代約约亦則则以按是至因各均部其該该從从起直時时期編编完]|有(?!限)|所(?!有|得|屬)|工作|[評评][級级]|[獨独]立|非[執执]|[創创][始辦办]|聯席|联席|董事|[總总][裁經经監监]|副|前|首席|高[級级]|投[資资][銀银]行|[審审][計计]|律[師师]|合[夥伙]|收[購购]|[進进]行|出具|同意|[資资]深|[經经]理|主席|[關关][於于]|行政|[執执]行|[財财][務务](?!公司)|分析|北京|上海|深圳|[廣广]州|分所|[實实][習习]|接受|分[別别]|旗下|位於|公[佈布]|多[間间家]|香港[辦办分]/y

/** Not what makes something else of a bank's name: 北海銀行(香港)有限公司, 北海銀行業, 北海銀行存款. */
const behindBank = new RegExp(
  `(?!(?:\\([${han}]{2,4}\\))?(?:股份|集[團团])?有限|股份|[業业卡家學学系間间同保監监存貸贷利體体法賬账帳帐手承]|大[廈厦樓楼]|中心|廣場|广场)`,
  'y',
)
const isBank = /[銀银]行$/u

/** Where well-known firms stand by their names alone, each with the house of theirs that it is. */
export function* hanFirmsIn(text: string): Generator<Span> {
  for (const start of firmsAt.in(text)) {
    const name = byOpening.get(text.slice(start, start + 2))?.find((one) => text.startsWith(one, start))
    if (name === undefined) continue
    const before = text[start - 1] ?? ''
    if (name.length === 2 && before !== '' && isHanUnit(before.charCodeAt(0)) && !lead.has(before)) continue
    house.lastIndex = start + name.length
    const more = house.exec(text)?.[0].length ?? 0
    for (const end of new Set([start + name.length + more, start + name.length])) {
      const pattern = isBank.test(name) ? behindBank : behind
      pattern.lastIndex = end
      if (!pattern.test(text)) continue
      yield { start, end }
      break
    }
  }
}
