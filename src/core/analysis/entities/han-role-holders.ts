import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { han } from '../vocabulary/scripts'
import { doubleSurnames } from '../vocabulary/surnames'
import { isHanName } from './han-person-name'
import { noOwner, restOfList } from './rest-of-list'

const rolesAt = anchors(
  '執行董事 执行董事 獨立董事 独立董事 控股股東 控股股东 主要股東 主要股东 唯一股東 唯一股东 最大股東 最大股东 創辦股東 创办股东 擔保人 担保人 認購人 认购人 借款人 貸款人 贷款人 創辦人 创办人 創始人 创始人 清盤人 清盘人 接管人 獨立第三方 独立第三方 控制人 擁有人 拥有人 原告 被告 呈請人 呈请人 債權人 债权人 聯絡人 联络人 合夥人 合伙人'.split(
    ' ',
  ),
)
/** 控股股東林子傑持有, 執行董事何慧倫為: a role, a name right behind it, and how the words may go on behind a name. */
const roleHolder = new RegExp(
  `(?:[執执]行董事|[獨独]立董事|(?:控股|主要|唯一|最大|[創创][辦办])股[東东]|[擔担]保人|[認认][購购]人|借款人|[貸贷]款人|[創创][辦办始]人|清[盤盘]人|接管人|[獨独]立第三方|控制人|[擁拥]有人|原告|被告|呈[請请]人|[債债][權权]人|[聯联][絡络]人|合[夥伙]人)(?:分[別别][為为]|[為为:])? ?(?![會会已的之及、,。;(須须或可認认將将同持有於于權权])(?<who>[${han}]{3,4}?)(?=[、,;。()及和與与持擁拥同為为於于已將将簽签獲获負负因正現现曾\\n]|主持|$)`,
  'uy',
)
/** What stands behind a role and is no name, though it begins like one: 借款人應付款, 擔保人單方面, 董事車馬費. */
const noName =
  /^(?:[應应時时全可如相連连有]|任[何期職职]|[單单][方獨独]|方[可面便能會会]|商[討讨議议]|成[員员]|包括|[簡简][歷历]|利益|曾[經经])|[費费額额率期價价款項项為为於于及與与之的後后時时中內内]$/u

const longestBracket = 20

/** Where the bracket closes that opens at `at`, in which an office is told: 執行董事林子傑(主席)、何慧倫. */
function behindBracket(text: string, at: number): number {
  const close = text[at] === '(' ? text.slice(at, at + longestBracket).indexOf(')') : -1
  return at + close + 1
}

/** People without honorific behind the role that they have. */
export function* roleHolders(text: string): Generator<Span> {
  for (const m of matchesAt(roleHolder, text, rolesAt.in(text))) {
    const who = m.groups?.['who'] ?? ''
    if (
      !isHanName(who) ||
      (who.length > 3 && !doubleSurnames.has(who.slice(0, 2))) ||
      noName.test(who) ||
      noOwner.test(who)
    )
      continue
    const end = m.index + m[0].length
    yield { start: end - who.length, end }
    yield* restOfList(text, behindBracket(text, end))
  }
}
