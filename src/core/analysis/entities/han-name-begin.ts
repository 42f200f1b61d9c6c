import { beforeHanCompany } from '../vocabulary/han-company-forms'
import { anyOf, han } from '../vocabulary/scripts'

/** Words that end before a name begins, and single characters that link; those that also stand in names are guarded by neighbours. */
const boundary = new RegExp(
  [
    // a firm is called 甲乙財務顧問, too
    `(?:${anyOf(beforeHanCompany)})(?<!(?:[顧顾][問问]|上市公司)$)`,
    '及(?!(?:諮詢|咨询|咨詢|顧問|顾问|服務|服务|管理|投資|投资|發展|发展|工程|貿易|贸易|測量|测量|測試|测试|設計|设计|出版)(?:集團|集团|服務|服务|顧問|顾问)?$)(?![^]?$)',
    '就|供應(?!鏈)|供应(?!链)',
    // what names hold, too, before their last words
    `(?:[發发]行|控制|支付|受[託托]人|秘[書书](?!及)|代表(?![處处]))(?!(?:服[務务]|商[務务]|企[業业]|[顧顾][問问]|科技|技[術术]|系[統统]|[設设][備备]|工程|[網网][絡络]|集[團团]|控股|[國国][際际]|信[託托]|(?:\\([${han}]{1,6}\\))){0,3}$)`,
    '律[師师](?!$|[協协會会行樓楼事])|(?<![虛虚模])[擬拟]|按(?![揭摩鍵键])',
    // 星海設計與製造創新中心
    '[於于与與由向的之是予被該该每或讓让令](?![^]?$)(?<![与與](?=(?:製造|制造|技術|技术|工程|應用|应用|創新|创新|設計|设计|健康)(?!商|[師师])))|在(?![線线綫]|[^]?$)|(?<!康)乃(?![^]?$)',
    '(?<![中國国])將(?!軍)|(?<!華)為(?!勝)|(?<!华)为|爲|對(?!外)|对(?!外)|以(?!色|嶺|岭|太[網网坊])|並(?!購)|即(?!時)|(?<!土耳)其|如(?!意|家)',
    '(?<![協协共仁永中太泰祥義义天平人雍怡恒恆裕瑞致謙谦])和(?![衡記记黃黄信諧谐田平氣泰成合嘉諾改])',
    '而(?!立)|自(?=中[國国]|香港|上海|北京|深圳|[廣广][州東东]|江[蘇苏西]|浙江|安徽|山[東东西]|河[南北]|湖[南北]|福建|四川|重[慶庆]|天津|[遼辽][寧宁]|吉林|[陝陕]西|甘[肅肃]|[雲云]南|[貴贵]州|海南|新疆|[內内]蒙|成都|杭州|南京|武[漢汉]|西安|青[島岛]|[廈厦][門门])',
    '(?<![數数單单依])[據据](?![點点])|(?<![供])給|从(?!化)|從(?!化)|了|但|倘|仍|且|惟(?!一)|亦(?![莊庄])|除(?![塵尘濕湿草])',
    '(?:(?<![\u4e00-\u9fff])|(?<=[了已未]))[經经](?![濟济貿贸典緯纬營营開开紀纪銷销理歷历脈脉])',
    '(?<=[月日年起曾現现兼歷历後后間间])任(?!何)|公司(?!治理$)(?<!上市公司$)|分行|支行|(?<=[\\d零〇一二三四五六七八九十])[年月日]|\\([ivx]{1,4}\\)|\\([a-h\\d]\\)|\\(附?[註注][^()]{0,4}\\)',
  ].join('|'),
  'y',
)
/** What a boundary may begin with. */
const boundaryUnits = new Set(
  [
    ...beforeHanCompany,
    ...'於于与與由及向乃的之在是予被該该每或讓让令將将為为爲對对以並并即其如而和公年月日(分支發发控受秘代律擬拟按據据給從从了除但倘仍且惟亦經经自任',
  ].map((words) => words.charCodeAt(0)),
)

/** Single characters that begin names, where a linking one stands right before them: 與其士…, 由之江…, 名下其士…, 與和信…; not 擁有之. */
const opensName = /^(?:[與与及和由向][之其]|下其|[與与及由向]和)$/
/** 和 behind one character joins nothing: 大和精密. */
const secondOfName = /^[^者人司行年月日方此]和$/u
/** Words of what a company does. */
const business =
  '科技|置業|置业|投資|投资|貿易|贸易|控股|實業|实业|發展|发展|管理|工程|房地產|房地产|地產|地产|物業|物业|融資|融资|租賃|租赁|評估|评估|估值|測量|测量|國際|国际|企業|企业|電子|电子|工業|工业|商業|商业|資產|资产|證券|证券|金融|財務|财务|財富|财富|資本|资本|建築|建筑|建設|建设|專業|专业|顧問|顾问|諮詢|咨询|服務|服务|集團|集团|文化|傳媒|传媒|能源|環保|环保|醫療|医疗|生物|食品|餐飲|餐饮|物流|網絡|网络|信息|技術|技术|設備|设备|材料|機電|机电|電氣|电气|股份'
/** Such words alone, which are no name by themselves: 信和 before 置業. */
export const onlyGeneric = new RegExp(`^(?:${business}){1,4}$`, 'u')
/** One character and such words: what is left of 星和 and of 上海其星 where their first characters are taken for linking ones. */
const oneAndGeneric = new RegExp(`^[^](?:${business}|開發|开发|合夥企業|合伙企业|股權|股权){2,5}$`, 'u')
/** Linking characters that names hold, too. */
const inNames = /[其和之為为以如]$/u

/** Words behind which no name goes on: 公司, 分行, dates. */
const endsOther = /[司行年月日)]/

/** Where in `before`, what leads up to the legal form of a company or to the last word of a body, its name begins. */
export function hanNameBegin(before: string): number {
  let begin = 0
  let earlier = 0
  // 北京同時 before 科技: the same where a word of several characters stands within a name
  let behindName = 0
  for (let at = 0; at < before.length; at++) {
    if (
      !boundaryUnits.has(before.charCodeAt(at)) ||
      (at === begin && opensName.test(before.slice(at - 1, at + 1))) ||
      (at === begin + 1 && secondOfName.test(before.slice(begin, at + 1)))
    )
      continue
    boundary.lastIndex = at
    if (!boundary.test(before)) continue
    earlier = boundary.lastIndex - at === 1 ? begin : boundary.lastIndex
    behindName = at - begin > 1 && !endsOther.test(before[boundary.lastIndex - 1]!) ? begin : earlier
    begin = boundary.lastIndex
    at = begin - 1
  }
  const rest = begin - earlier > 1 && begin - earlier < 14 ? before.slice(begin) : ''
  if (onlyGeneric.test(before.slice(begin)) && begin - behindName < 14) begin = behindName
  else if (onlyGeneric.test(rest) || (oneAndGeneric.test(rest) && inNames.test(before.slice(0, begin))))
    begin = earlier
  // 360金融 is a name, 2星海科技 is one with the number of its item
  const lead =
    /^(?:(?:[.\-·•‧・&)]|\d+(?![A-Za-z\d]))+|繼|[或亦乃均即]?指(?!南[針针]|[點点尖紋纹揮挥]))/.exec(
      before.slice(begin),
    )
  return lead && !onlyGeneric.test(before.slice(begin + lead[0].length)) ? begin + lead[0].length : begin
}
