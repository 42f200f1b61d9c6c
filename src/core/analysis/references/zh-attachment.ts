import { ending } from '../../text/ending'
import { zhYear } from '../dates/zh-parts'
import { skipBracket } from './alias'
import { zhAlert, zhHead, zhInstrument, zhModifier } from './zh-nouns'

/** The words of dating right before a date: 日期分別為, 刊發日期為, 日期為(i). */
export const datedBefore =
  /(?:(?:所|聯合|联合)?(?:刊發|刊发|發出|发出|發佈|發布|发佈|发布|刊登)(?:之|的|、)?)?日期(?:分別|分别|均|同)?[為为爲是](?:(?:分別|分别)?[於于])?(?:\((?:[ivx]{1,4}|[a-h]|\d)\))?$/
/** 於 right before a date. */
export const onBefore = /(?:分別|分别)?[於于在](?:\((?:[ivx]{1,4}|[a-h]|\d)\))?$/
const opening = /(?:^|[。;\n])$/
const verb =
  '(?:各自|共同|聯合|联合|分別|分别)?所?(?:刊發|刊发|發出|发出|發佈|發布|发佈|发布|刊登|刊載|刊载|公佈|公布|作出|發表|发表|披露|寄發|寄发|登載|登载|上載|上载|派發|派发)(?:及寄發|及寄发)?'
// What follows the dates, up to the noun: "之公告", "刊發的通函", "有關須予披露交易之公告", "就收購刊發之公告".
const brackets = String.raw`(?:\([^()]{1,30}\))?`
/** "標題為「延遲寄發通函」之" */
const underTitle = '(?:標題|标题|題|题)[為为]?[「『“"‘][^「」『』“”"\\n]{1,90}[」』”"’][之的]'
/** "臨時股東大會及" of the notice of several meetings */
const meetings =
  '(?:[^\\s,。;日之的]{0,12}(?:股東|股东)大?[會会](?:及|和|與|与|、)(?=[^,。;日]{0,14}[會会])){0,2}'
/** 股東特別大會(「股東特別大會」)之通告 */
const ofMeeting = String.raw`(?<=[會会])\([^()\n]{1,40}\)[之的]通告`
const directly = (rule: string) =>
  new RegExp(
    String.raw`(?:[在於于][^。;\n日]{2,80}?(?:網站|网站|報章|报章|資訊網|资讯网|披露易)[^。;\n日]{0,16}?(?=${verb})|(?:根據|根据|按照)[^,。;\n日]{2,30}?(?=${verb})|向[^,。;\n日之的]{1,14}?(?=${verb})|(?:[會会]|收?市|交易[時时]段|[營营][業业][時时][間间])[後后](?=${verb}))?(?<verb>${verb})?` +
      String.raw`(?:(?<=${verb})[在於于][^。;\n日]{2,60}?(?:網站|网站|報章|报章|資訊網|资讯网|披露易)(?:\([^()]{1,60}\))?)?(?:(?:(?<=${verb})[予給给]|致)[^,。;:\n日之的]{1,12}(?=[之的]))?(?:(?<particle>之|的)(?:[該该]等?)?)?` +
      String.raw`(?:(?:本公司|本行)(?:之|的)?)?(?:截至[^。;\n]{8,20}止[^。;\n之的()]{2,8}(?:\([^()\n]{1,20}\))?[之的]?)?(?:${zhYear}(?:年度?[之的]?(?=[股臨临第業业全末中季半年環环可])|(?=年度?[報报])))?${meetings}` +
      String.raw`(?<under>${underTitle})?${rule}(?<noun>${zhModifier}(?:${brackets}${zhHead}(?:${brackets}[之的](?:公告|公佈|公布)(?![,所]))?|(?:${zhAlert})|${ofMeeting}))`,
    'dy',
  )
const direct = directly('')
/** 規則3.5公告: told apart, since most dates have no rule behind them. */
const rule = String.raw`(?:[^\s,。;()日之的\d]{0,6}(?:規則|规则)第?\d{1,2}\.\d{1,2}[條条]?)`
const directByRule = directly(rule)
const byRule = /[規规][則则]/
const about = new RegExp(
  String.raw`(?<verb>${verb})?(?<particle>之|的)?(?:一[份則则])?,?(?:內容|内容|分別|分别|先後|先后)?(?:有關|有关|關於|关于|就|涉及|載有|载有)(?<topic>[^。;\n]{1,200}?)` +
    String.raw`(?:之|的|(?:刊發|刊发|發出|发出|作出|發表|发表|發佈|发布)(?:之|的)?)(?<noun>${zhModifier}${zhHead})(?!日期|所述日期|(?:共同|聯合|联合)?(?:刊發|刊发|發出|发出|作出)[之的])`,
  'dy',
)
// "日期為(D)並由日期為D2之公告補充之公告", "(D)(經日期為D2之通函修訂)之公告"
const supplemented = new RegExp(
  String.raw`[,(]?[並并]?(?:已|經|经|獲|获|由|為|为){1,3}(?:本公司)?(?:日期(?:分別|分别)?[為为]|[於于])[^。;,\n]{6,60}?所?(?:補充|补充|修訂|修订|更新|澄清)` +
    String.raw`(?:[及和](?:補充|补充|修訂|修订|更新|澄清))?\)?[之的](?<noun>${zhModifier}${zhHead})`,
  'dy',
)
// "誠如本公司於(D)公佈", "於(D),本公司宣佈", "於(D),本公司刊發通函"
const told =
  /(?:所(?=披露)|亦|已|曾|進一步|进一步|聯合|联合|共同|正式){0,2}(?<noun>公佈|公布|宣佈|宣布|(?<=所)披露(?=[,者]))(?!.{0,6}公告)/dy
const telling = new RegExp(
  String.raw`,?(?:要約人(?:及|與))?(?:本公司|董事會|董事会)(?:(?:與|与|及|和)[^,。;]{1,12}?)?(?:亦|已|曾|進一步|进一步|先後|先后|分別|分别)?(?:聯合|联合)?(?:(?:根據|根据|按照)[^,。;\n日]{2,24}?)?(?:就[^,。;\n]{1,24}?)?(?:向[^,。;\n]{1,10}?)?(?:(?:刊發|刊发|發出|发出|發佈|發布|发佈|发布|發表|发表|作出|刊登|寄發|寄发)(?:[一兩两三][份則则])?(?:(?:有關|有关)[^。,;\n]{1,80}[之的])?(?:${zhYear}年度?(?=[^日]{0,8}(?:業績|业绩)))?(?<noun>${zhModifier}(?:${zhHead}|(?:全年|年度|中期|末期|季度)(?:業績|业绩)))|(?<noun2>公佈|公布|宣佈|宣布))`,
  'dy',
)
// As companies with A shares write: "於(D)披露了《…關於…的公告》"
const titled = new RegExp(
  String.raw`(?:(?:在|於|于)[^。;\n日《]{2,60}?)?(?<verb>${verb})(?:[在於于][^。;\n日《]{2,60}?(?:網站|网站|報章|报章|披露易)(?:\([^()]{1,60}\))?)?(?:了|的|之)?(?:本公司|公司)?《[^《》\n]{0,80}?(?<noun>(?:${zhYear}年)?${zhModifier}${zhHead})(?:\([^()]{1,20}\))?》`,
  'dy',
)
const bareVerb = /^(?:公佈|公布)$/
const teller = ending(
  /(?:本公司|董事會|董事会|董事|本集團|本集团|本行|誠如|诚如|如)[^。,;]{0,12}$|本公司[^。;]{0,60}[並并且](?:已)?(?:分別|分别)?$|(?:詳情|详情|事項|事项|結果|结果|[售認认][購购]?[價价]|定[價价]|業績|业绩|消息|更改|變更|变更|委任|辭任|辞任|調任|调任|延期|延長|延长|收購|收购|出售|配售|認購|认购|發行|发行|供股|交易|終止|终止|完成|復牌|复牌|股息)(?:亦|均)?(?:已|經|经){1,2}$|(?:公司|集團|集团|控股|銀行|银行)\([^()]{0,12}代[號号碼码][^()]{1,20}\)$/,
)
const nounBefore = new RegExp(
  String.raw`(?<own>本)?(?<noun>${zhModifier}${zhHead})(?:\([^()]{1,40}\))?(?:所(?:述|載|载|披露)(?=[,(]))?[,(]?(?:兩者|两者|均|其)?$`,
)
// "年報(於(D)刊發)", "通函已於(D)寄發予股東"
const sentOn = new RegExp(
  String.raw`(?<noun>${zhModifier}${zhHead})(?:\(|(?:\([^()]{1,40}\))?)(?:亦|均|經|经|則|则)?已?[於于]$`,
)
const sent =
  /^(?:向[^,。;]{1,12})?(?:刊發|刊发|發佈|發布|发佈|发布|寄發|寄发|刊登|刊載|刊载|登載|登载|上載|上载|發出|发出)(?![之的])/
const leadingYear = new RegExp(`^${zhYear}年`)
const ownBefore = /(?:本公司|本行)$/

const alertEnd = new RegExp(`(?:${zhAlert})$`)

// "日期為(D)並於D2刊發之公告"
const published = new RegExp(
  String.raw`[並并]已?[於于][^。;,\n]{6,24}(?:刊發|刊发|發出|发出|發佈|发布|刊登)[之的](?<noun>${zhModifier}${zhHead})`,
  'dy',
)

// "自(D)(即本公司根據收購守則規則3.7刊發公告日期)起"
const dateOf = new RegExp(
  String.raw`[,(]即(?!緊接|紧接)(?:(?:要約人(?:及|與))?本公司)?(?:首次)?(?:(?:根據|根据|按照)[^,。;()日]{2,24}?(?=刊|發|发|作))?(?:就[^,。;()日]{2,30}?)?(?:聯合|联合)?(?:刊發|刊发|發出|发出|作出|發佈|发布)?(?:首份|[該该]|上述)?${rule}?(?<noun>${zhModifier}${zhHead})[之的]?(?:(?:刊發|刊发)?日期|[當当之]日(?!期))(?![之的]?(?:[前後后]|起[計计]))`,
  'dy',
)

/** The words that name a filing, and where they stand. */
export interface FilingNoun {
  readonly noun: string
  readonly start: number
  readonly end: number
}

/** The noun that `pattern` (sticky, with indices) finds at `at`; `isTied` where words tie it to a date before it. */
export function nounAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  const span = match?.indices?.groups?.['noun'] ?? match?.indices?.groups?.['noun2']
  if (!match || !span) return null
  const { verb, particle, under, topic = '' } = match.groups ?? {}
  const noun = text.slice(...span)
  const isAlert = alertEnd.test(noun)
  const isTied = isAlert
    ? verb !== undefined
    : [verb, particle, under].some((word) => word !== undefined) || noun.length <= 4
  const isDone = verb !== undefined && particle === undefined && under === undefined
  return {
    noun: noun.replace(/\([^()]*\)/g, ''),
    start: span[0],
    end: span[1],
    isTied,
    isDone,
    isAlert,
    topic,
  }
}

/** The noun right behind the dates that end at `end`. */
const nounBehind = (text: string, end: number) =>
  nounAt(direct, text, end) ??
  (byRule.test(text.slice(end, end + 24)) ? nounAt(directByRule, text, end) : null)

/** The noun behind what a bracket says of the date: "於(D)(交易時段後)刊發之公告". */
function behindBracket(text: string, end: number) {
  const behind = skipBracket(text, end)
  return behind > end ? nounAt(direct, text, behind) : null
}

/** "日期為(D)(「首份公告」)及": only the term says what it is. */
const termOnly = /[「“][^「」“”()\n]{0,16}?(?<noun>公告|公佈|公布|通函)[」”]\)$/u

/** The noun in the term of a date that has none else, its bracket ending at `end`. */
function nounInTerm(text: string, end: number): FilingNoun | null {
  const noun =
    text[end - 1] === ')'
      ? termOnly.exec(text.slice(Math.max(0, end - 26), end))?.groups?.['noun']
      : undefined
  if (noun === undefined || !joinsMore.test(text.slice(end, end + 2))) return null
  return { noun, start: end - 2 - noun.length, end: end - 2 }
}
const joinsMore = /^(?:[、,;及和]|以及)/u

/** The noun that the dates ending at `end` belong to, given how they are introduced. */
export function nounOf(text: string, before: string, start: number, end: number): FilingNoun | null {
  const isDated = datedBefore.test(before)
  const isOn = onBefore.test(before)
  const straight = nounBehind(text, end) ?? behindBracket(text, end)
  // "(D) 寄發通函" on a line of its own is a row of a timetable
  const isRow = straight?.isDone === true && opening.test(before)
  const isTied = isDated || (isOn && !straight?.isAlert) || (straight?.isTied && !isRow)
  const isVerb = !isDated && straight !== null && bareVerb.test(text.slice(end, straight.end))
  if (straight && isTied && !isVerb && !zhInstrument.test(straight.noun)) return straight
  if (isDated) {
    const lead = before.replace(datedBefore, '')
    const match = nounBefore.exec(lead)
    const noun = match?.groups?.['noun']
    if (match && noun && !match.groups?.['own'] && /[,(]?$/.test(lead)) {
      const at = start - before.length + match.index
      return { noun, start: at, end: at + noun.length }
    }
  }
  const term = isDated ? nounInTerm(text, end) : null
  if (term) return term
  const behind = isOn && sent.test(text.slice(end, end + 20)) ? sentOn.exec(before) : null
  if (behind?.groups?.['noun']) {
    const at = start - before.length + behind.index
    return { noun: behind.groups['noun'], start: at, end: at + behind.groups['noun'].length }
  }
  if (isDated || isOn) {
    const behindOthers = nounAt(supplemented, text, end) ?? (isDated ? nounAt(published, text, end) : null)
    if (behindOthers && !zhInstrument.test(behindOthers.noun)) return behindOthers
  }
  if (isDated || isOn || ownBefore.test(before)) {
    const far = nounAt(about, text, end)
    if (far && (isDated || !/訂立|订立|簽訂|签订|簽署|签署/.test(far.topic))) return far
  }
  const day = text[end + 1] === '即' ? nounAt(dateOf, text, end) : null
  if (day && !zhInstrument.test(day.noun)) return day
  const named = isOn || opening.test(before) || /(?:公司|及)$/.test(before) ? nounAt(titled, text, end) : null
  if (named) return { ...named, noun: named.noun.replace(leadingYear, '') }
  const isTold = isOn && teller.test(before.replace(onBefore, ''))
  for (const pattern of [...(isTold ? [told] : []), ...(isOn || opening.test(before) ? [telling] : [])]) {
    const verbal = nounAt(pattern, text, end)
    if (verbal) return verbal
  }
  return null
}
