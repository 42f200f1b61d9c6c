import type { Span } from '../../text/span'
import { anchors, matchesAt, matchesBefore } from '../anchors'
import type { EntityType } from '../mention'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanCompanyForms } from '../vocabulary/han-company-forms'
import { organisationNames } from '../vocabulary/organisations'
import { anyOf, han } from '../vocabulary/scripts'
import { bracketedName } from './han-company-over-cells'
import { hanFirmsIn } from './han-firm'
import { hanListedIn } from './han-listed'
import { hanNameBegin, onlyGeneric } from './han-name-begin'
import { behindAddress, reachBack } from './han-name-reach'
import { isHanName } from './han-person-name'
import { genericCompany, isKind, lineAbove, noName } from './han-line-above'
import { isCutByLost, named, taken } from './finding'
import { namedByPlace } from './named-by-place'

const name = 'entities/han-company'
const forms = anyOf(hanCompanyForms)
const shortForms = '(?:[農农]商行|銀行|银行)(?:\\((?:國際|国际|亞洲|亚洲|香港|中國|中国|澳門|澳门)\\))?'
/** Not where the name goes on to its legal form: 甲乙會計師事務所有限公司, 北島銀行(亞洲)股份有限公司. */
const goesOn = `(?!商|[會会](?![計计議议]))(?!(?:\\([${han}]{1,8}\\))?(?:股份|集團|集团)?有限(?!法律[責责]任))(?!\\([${han}]{1,8}\\)[${han}]{2,6}有限)`
/** What may follow a bank's name that has no legal form. */
const afterBank = `(?=[^${han}]|$|(?![及其之的於于與与和或在中上下任各該该一])[${han}]{2,5}(?<!任何一[間间]|其中一[間间]|[各該该])(?:分行|支行)|(?:副?行[長长]|(?:副|[联聯]席)?主席|[總总][裁經经]|[獨独非執执]|[監监董]事)|[總总]行|[${han}]{2,12}?(?:主管|[總总][監监經经]|[經经]理|主任)|提供|委任|發行|发行|持有|擁有|拥有|作為|作为|訂立|订立|签订|授出|授予|同意|借(?![貸贷款])|借款(?=人民|[港美]|\\d)|及|與|与|和|或|之|的|於|于|已|將|将|對|对|向|就|未|亦|曾)`
const endingsAt = anchors([
  ...hanCompanyForms,
  '律師(',
  '律师(',
  '農商行',
  '农商行',
  '銀行',
  '银行',
  '集團',
  '集团',
])
/** A bank's branch tells a bank that is called a group: 北島集團南灘分行. */
const groupOfBranch = `(?:集團|集团)(?=[${han}]{2,5}(?:分行|支行))`
/** So does what somebody is there: 北島集團顧問; what some group is in general is said of others. */
const groupOfOffice = `(?<!(?:本|[該该]|貴|贵|母|其|各|任何|其他|其它|同一|目標|目标|[賣卖買买]方|[餘余]下|剩[餘余]|[經经][擴扩]大|保留|出售|上市|跨[國国]|大型|[國国][際际]|控股|企[業业]|[財财][團团]|知名|[國国]有|民[營营]|多元化))(?:集團|集团)(?=之?(?:副|首席|高[級级]|[執执]行|非[執执]行|[獨独]立|行政|前)?(?:主席|[總总][裁經经監监]|董事|[顧顾]問|[顧顾]问|[監监]事|合[夥伙]人|[財财][務务][總总])|最[終终]控制|[為为]本公司|[之的]全?[資资]?附?[屬属]?子?公司|持有|[擁拥]有|[擔担]任|任[職职]|[訂订]立|[簽签][訂订署])`
const ending = new RegExp(
  `(?:${forms}|律[師师]\\([${han}]{2,6}\\)事[務务]所)${goesOn}|${groupOfBranch}|${groupOfOffice}|${shortForms}${goesOn}${afterBank}`,
  'y',
)
/** The kind of partnership and the office of a firm, the branch of a bank or company: (特殊普通合夥)浙江分所, 南灘分公司. */
const branch = new RegExp(
  `^(?:\\((?:(?:特殊)?(?:普通|有限)|有限法律[責责]任)合[夥伙]\\)|\\n?\\([${han}]{2,4}\\)有限法律[責责]任合[夥伙])?(?:(?![及其之的於于與与和或在為为])[${han}]{2,6}(?:分行|支行|分所|分公司|供[電电]公司))?`,
  'u',
)
/** Japanese names, the form in front or behind. */
const kabushiki = new RegExp(
  `株式(?:會社|会社)[${han}\\u3040-\\u30ffA-Za-z]{2,14}?(?:(?<=銀行|银行|製作所|制作所|工業|工业|商事|物產|物产)|(?=[^${han}\\u3040-\\u30ffA-Za-z]|$|同意|委任|訂立|订立|持有|擁有|拥有|作為|作为|提供|之|的|及|與|与|和|於|于|向))|[${han}\\u3040-\\u30ffA-Za-z]{2,14}?株式(?:會社|会社)`,
  'uy',
)
const kabushikiAt = anchors(['株式會社', '株式会社'])
const longestJapanese = 14

/** A point that a justified line sets apart: 貝拉 • 莫頓律師行. */
const spacedPoint = / ?([·•‧・]) ?/gu

const genericBank =
  /(?:貸款|贷款|債權|债权|牽頭|牵头|銀團|银团|環球|环球|全球|零售|批發|批发|持牌|往來|往来|收款|香港|海外|境內|境外|境内|開戶|开户|託管|托管|監管|监管|代理|指定|該等|该等|当地|當地|託收|托收|承兌|承兑|參與|参与|联属|聯屬|商業|商业|中央|主要|一般|其他|獨立|独立|認可|认可|放債|放债|投資|各|(?<!皇)家|間|些|名|多家|國有|国有|外資|外资|本地|若干|任何|到期|定息|浮息|償還|偿还|評級|评级|評級|评级|計息|计息|監控|监控|短期|長期|长期|流動|流动|即期|虛擬|虚拟|抵押|擔保|担保|額外|额外|新增|新造|增加|減少|减少|提取|償付|偿付|履行|利率|信貸|信贷|該|由|按|就|向|透過|透过)$|[向由按就會乃應須之的]|本集團|本集团|本公司/u
/** A commercial bank that is told from others: 星海農村商業銀行, not 國有商業銀行. */
const ofPlace =
  /^(?!(?:中國|中国|香港|境內|境内|國內|国内|國有|国有|等|大型|全國|全国|本地|任何|其他|主要|若干|城市|農村|农村|各|多|股份|持牌|獨立|独立|認可|认可)[^]{0,4}商)[^間间家名個个之的該该]{2,8}(?:商業|商业)$/u
const bodies = new RegExp(
  `(?:${anyOf(organisationNames.flat().filter((body) => /[\u4e00-\u9fff](?:公司|[銀银]行)$/u.test(body)))})$`,
)
/** 甲公司(前稱乙): the old name needs no legal form. */
const formerly = new RegExp(
  `^ ?\\((?:前稱|前称|原名|原稱|原称|舊稱|旧称|前名)(?:為|为)? ?([${han}A-Za-z ]{2,30})(?=[)(,])`,
  'u',
)
const formsAtEnd = new RegExp(`(?:${forms})$`, 'u')
/** An insurer without a legal form is one of the state's: 中國再保險公司, not 中國主要保險公司. */
const ownInsurer =
  /^中[國国](?!(?:境|[內内大中小]|主要|其他|若干|多|各|本|一|部分|國有|国有|領先|领先|上市|的|之|指定|合資|合资|持牌|商業|商业|前))[^]{2,6}$/u
/** TQR有限公司, but not a kind: BVI有限公司. */
const capitalsOnly = /^(?!BVI|SPV|SPC|LTD|LIMITED|PLC|JV|PRC|HK|CO)[A-Z][A-Z\d]{1,7}$/
const digitsOnly = /^[\d.\-&A-Za-z]*$/

/** How much of `before`, which begins at `at`, is not of the name; 其 opens a name where it opens a line or a quotation: 其士…. */
function skipBefore(text: string, at: number, before: string): number {
  if (!/^其(?![後后中他它餘余])/u.test(before) || !/^$|[\n「]/.test(text[at - 1] ?? ''))
    return hanNameBegin(before)
  const begin = hanNameBegin(before.slice(1))
  return begin && begin + 1
}

/** The name in Latin letters, or its form, that runs into the Chinese one behind it: NORTHMEREHOLDINGSLIMITED北溪控股, Ltd.北溪控股. */
const glued = new RegExp(
  `^(?:[A-Z][A-Za-z&.,]{9,}|(?:Limited|LIMITED|Ltd\\.?|LTD\\.?|Inc\\.?|LLC|LLP|plc|PLC|Corp\\.?|S\\.A\\.))(?=[${han}])`,
  'u',
)

/** 株式会社川波, 川波株式會社. */
function* japanese(text: string): Generator<EntityFinding> {
  for (const m of matchesBefore(kabushiki, text, kabushikiAt.in(text), {
    reach: longestJapanese,
    opens: () => true,
  })) {
    const behind = m[0].endsWith('社') && !m[0].startsWith('株')
    const skip = behind ? hanNameBegin(m[0].slice(0, -4)) : 0
    const span = { start: m.index + skip, end: m.index + m[0].length }
    if (span.end - span.start > 5) yield named(name, 'company', span, m[0].slice(skip))
  }
}

/** A name's first word in Latin letters, set apart by a space: "NMB 星河通訊有限公司". */
const latinWord =
  /(?:^|[^A-Za-z.& ] ?|^ )(?<word>(?!LIMITED|LTD|INC|CORP|PLC|LLC|COMPANY)[A-Z][A-Z&.]{1,9}) $/
/** What a Latin word set apart by spaces leaves of a name: 北島集團 before "ABC 發展有限公司". */
const latinInside = new RegExp(`(?:^|[^${han}])[${han}]{2,8} [A-Z]{2,8} $`, 'u')
const notHan = new RegExp(`^[^${han}]`, 'u')
/** Partners of a firm whose names a list joins: 龍大川、楊小平律師行. */
const partnerBefore = new RegExp(
  `(?:^|[^${han}、]|顧問|顾问|律師|律师|為|为|與|与|由)(?<partner>[${han}]{3})、$`,
  'u',
)

/** Where a name really begins: at a Latin word before it, or at the first partner of a firm. */
function wholeStart(text: string, start: number, own: string, form: string): number {
  const lead = text.slice(Math.max(0, start - 18), start)
  const inside = onlyGeneric.test(own) ? latinInside.exec(lead)?.[0] : undefined
  if (inside !== undefined) {
    const whole = inside.replace(notHan, '')
    return start - whole.length + hanNameBegin(whole)
  }
  const word = own.length > 3 ? latinWord.exec(lead)?.groups?.['word'] : undefined
  if (word !== undefined) return start - word.length - 1
  const partner =
    /^律[師师]/u.test(form) && isHanName(own) ? partnerBefore.exec(lead)?.groups?.['partner'] : undefined
  return partner !== undefined && isHanName(partner) ? start - partner.length - 1 : start
}

/** Whether a name seems to fill the end of a bracket, but begins in the line above or farther up: "(上海星海 … 地產(集團)有限公司)". */
const isTail = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '\n' && text[end] === ')' && bracketedName(text, end) !== null

/** Names of companies, banks, firms and partnerships in Chinese: 星河醫療股份有限公司, 甲乙會計師事務所. */
export const hanCompany: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    yield* japanese(text)
    const firms = [...hanFirmsIn(text)].filter((span) => !taken(found, span, ['organisation', 'definedTerm']))
    const starts = new Set<number>()
    for (const span of hanListedIn(text, found))
      if (!taken(found, span, ['organisation', 'definedTerm', 'company']))
        yield namedByPlace(name, 'company', text, span)
    let last = 0
    for (const m of matchesAt(ending, text, endingsAt.in(text))) {
      const from = Math.max(last, m.index - 40)
      const before = text.slice(reachBack(text, from, m.index), m.index)
      const from0 = m.index - before.length
      const begin = from0 + skipBefore(text, from0, before)
      const latin = glued.exec(before.slice(begin - from0))?.[0].length ?? 0
      const start = begin + latin
      const end = m.index + m[0].length
      const lastLine = text.slice(start, m.index)
      const above = lastLine === '' && !m[0].includes('有限') ? null : lineAbove(text, start, lastLine)
      const own = above === null ? lastLine : text.slice(above, start - 1) + lastLine
      const span = {
        start: above ?? behindAddress(text, wholeStart(text, start, own, m[0]), end),
        end: end + (branch.exec(text.slice(end, end + 20))?.[0].length ?? 0),
      }
      if (
        own.length < 2 ||
        (digitsOnly.test(own) && !capitalsOnly.test(own)) ||
        noName.test(own) ||
        (span.start === start && above === null && (onlyGeneric.test(own) || isKind(own))) ||
        isCutByLost(text, start)
      )
        continue
      if (/^[銀银]行/.test(m[0]) ? genericBank.test(own) && !ofPlace.test(own) : genericCompany.test(own))
        continue
      if (/^[總总]公司/u.test(m[0]) && !/^(?:中[國国]|[國国]家)|[省市縣县]/u.test(own)) continue
      if (/^[電电]網|^电网/u.test(m[0]) && !/^[國国]家$|[省市區区]$|南方$/u.test(own)) continue
      if (/^保/u.test(m[0]) && !ownInsurer.test(own)) continue
      // 一體化, 自動化 and the like before 工廠
      if (/^化工/u.test(m[0]) && /[體体動动業业]$/u.test(own)) continue
      if (bodies.test(own + m[0])) continue
      last = span.end
      starts.add(span.start)
      // a bank's short name, which is defined for it: 北海銀行股份有限公司(「北海銀行」)
      const others: readonly EntityType[] = /^[銀银]行/u.test(m[0])
        ? ['organisation', 'definedTerm']
        : ['organisation']
      if (taken(found, span, others) || isTail(text, span)) continue
      const words = text.slice(span.start, span.end).replaceAll('\n', '')
      yield named(name, 'company', span, words.replace(spacedPoint, '$1'))
      const former = formerly.exec(text.slice(span.end, span.end + 40))
      const old = former?.[1] ?? ''
      const at = span.end + (former?.[0].length ?? 0) - old.length
      if (old && !formsAtEnd.test(old)) yield named(name, 'company', { start: at, end: at + old.length }, old)
    }
    for (const span of firms)
      if (!starts.has(span.start)) yield named(name, 'company', span, text.slice(span.start, span.end))
  },
}
