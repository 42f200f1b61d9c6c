import type { Span } from '../../text/span'
import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanLawEnding, hanLawNames } from '../vocabulary/laws'
import { anyOf, han } from '../vocabulary/scripts'
import { named } from './finding'

const name = 'entities/han-law'
const numeral =
  '(?:\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}[A-Z]{0,3}){0,2}|[A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2}){0,2}|[IVX]{1,6}[A-Z]?|[一二三四五六七八九十百零〇]{1,8}[A-Z]?)'
const sub =
  '(?: ?\\([0-9A-Za-z一二三四五六七八九十]{1,4}\\)){0,4}(?: ?[至及] ?\\([0-9A-Za-z一二三四五六七八九十]{1,4}\\))?'
const unit = '(?:條|条|段|章|部[分份]?|分部|節|节|項|项|款)'
/** 規則26.1註釋2. */
const rule = `(?:規則|规则) ?\\d{1,2}(?:\\.\\d{1,2})?${sub}(?: ?(?:註釋|注釋|注释) ?\\d{1,2}${sub})?`
const article = `(?:第 ?${numeral} ?[項项](?:應用|应用)指引|第 ?\\([0-9A-Za-z]{1,4}\\)(?: ?[至及、] ?\\([0-9A-Za-z]{1,4}\\)){0,3} ?${unit}|第? ?${numeral}${sub}(?: ?${unit}?(?:及|、|至|和|或|與|与) ?(?!第 ?\\d{2,3}[A-Z]{0,2} ?章 ?《?[公證证])(?:第? ?)${numeral}${sub}){0,5}[ \\n]?${unit}|${rule}(?:(?:及|、|和)${rule}){0,3}|(?<=[條条][之的]?)(?:附?[註注][釋释]|附[註注]) ?\\d{1,2}${sub})`
const appendix = `(?:附錄|附录|附表)[ \\n]?${numeral}(?:[A-Z](?= ?第))?`
const year = '(?:(?:\\d{4}|[一二][零〇一二三四五六七八九]{3}) ?年)'
/** Which chapter of the laws of its place a law is: 第571W章, 第三十二章. */
export const hanChapter = '第 ?(?:\\d{1,4}[A-Z]{0,2}|[一二三四五六七八九十百]{1,5}) ?章'
const chapterBehind = `(?:[ \\n]?\\((?:香港法例)? ?${hanChapter}\\))?`
const body = `(?:《(?<title>[^《》\\n]{2,60}|[^《》\\n]{1,30}\\n[^《》\\n]{1,30})》(?: ?\\((?![^()]*(?:[號号「『“"《]|[發发頒颁公][佈布]|[實实]施|施行|生效|印[發发]))(?=[^()\\n]*(?:[\\dA-Z零〇一二三四五六七八九十]|[試试暫暂][行]|修[訂订正]|版|條例|条例|法例|意[見见]稿))[^()\\n]{1,30}\\)| ?\\([「“《][^()\\n]{1,20}\\)(?= ?(?:${article}|${appendix})))?|(?<plain>(?:(?:中華人民共和國|中华人民共和国)[${han}]{2,16}?(?:法|條例|条例|辦法|办法|(?<![有相][關关]|[現现]行)(?:規定|规定))(?![院律規规例定人官])|(?:百慕達|百慕达|百慕大|開曼[群羣]島|开曼群岛|英屬處女[群羣]島|英属处女群岛|(?<!於|于|在)香港(?=(?:公司|收購|收购|證券|证券|僱傭|雇佣|破產|破产|稅務|税务|印花))|新加坡|英[國国]|[台臺][灣湾]|澳[門门])?${year}?(?:(?:美[國国][證证]券法 ?)?(?:項下|项下)?(?:的|之)?S ?[規规]例|(?:${anyOf(hanLawNames)})(?!律|團|人|定)|第144A條)))(?:\\((?!經|经)[^()\\n]{1,12}(?:修訂版|修订版|修訂|修订)\\))?)`

/** What may follow a law's name: its chapter, 第13.51(2)條, 附錄十四, 第XV部第7及8分部. */
export const hanProvisions = `${chapterBehind}(?: ?(?:項下|项下|的|之|(?:及|、|和)(?=附錄|附录))?(?: ?(?:${appendix}|(?:守則條文|守则条文)? ?${article}))){0,4}`

/** The chapter of a law of Hong Kong before its name, the laws not named: 第571章證券及期貨條例. */
const chapterAlone =
  '(?<![則则例法》]) ?第 ?(?:\\d{2,3}[A-Z]{0,2}|三十二|五百七十一|六百二十二) ?章 ?(?=《?(?:公司|證券|证券))'

/** 香港法例第571W章《證券及期貨(穩定價格)規則》第9(2)條, 上市規則第13.51(2)條, 證券及期貨條例第XV部第7及8分部, 上市規則附錄十四. */
const cited = new RegExp(
  `(?<chapter>(?:香港|開曼[群羣]島|开曼群岛|百慕達|百慕大|百慕达)法例 ?${hanChapter},? ?|${chapterAlone})?${body}${hanProvisions}`,
  'y',
)
const placesBefore = '百慕達 百慕大 開曼 开曼 英屬處女'.split(' ')
const citedAt = anchors([
  ...hanLawNames,
  ...'中華人民共和國 中华人民共和国 S規例 第144A條 香港法例 《'.split(' '),
  'S 規例',
  'S规例',
  'S 规例',
])
/** How far before a law's name its country and year may begin. */
const reach = 18
const openings = new Set(
  [
    ...hanLawNames,
    ...placesBefore,
    '美',
    '台',
    '臺',
    '澳',
    '項',
    '项',
    '的',
    '之',
    'S',
    '第',
    '香',
    '《',
    '一',
    '二',
    '中',
  ].map((words) => words.charCodeAt(0)),
)
const opens = (unit: number): boolean => isDigit(unit) || openings.has(unit)
/** What opens where a term is defined. */
const termBefore = /(?:^|[(\n稱称為为]) ?[「『“"]$/
const provision = new RegExp(
  `(?:守則條文|守则条文) ?第? ?${numeral} ?(?:條|条|段)?(?:(?:及|、|和|與)(?:守則條文)? ?第? ?${numeral} ?(?:條|条|段)?){0,5}(?<=[條条段])`,
  'y',
)
const provisionsAt = anchors(['守則條文', '守则条文'])

/** The term that a law is given where it is named first: 《海洋投資法》(「海投法」), 《海洋投資法》(以下簡稱「海投法」). */
const calledBehind = new RegExp(
  `^ ?\\((?:以下)?(?:[簡简統统合下][稱称])?[「“"](?<term>[${han}]{1,14}(?:法|條例|条例|辦法|办法|規定|规定|規則|规则|守則|守则|準則|准则|指引))[」”"]\\)`,
  'u',
)
const longestCalled = 30
/** A term that is defined within what is cited: 《東山證券交易所(「東交所」)上市規則》(「《主板規則》」)第2條. */
const termWithin = / ?\((?:以下)?(?:[簡简統统合下][稱称])?[「“][^()「」“”\n]{1,20}[」”]\)/gu
/** What is cited behind the term of a law that stands without 《》: 證券上市規則(「上市規則」)第13.09條. */
const citedBehind = new RegExp(
  `^ ?\\((?:以下)?(?:[簡简統统合下][稱称])?[「“"](?<term>[^()「」“”"\\n]{2,20})[」”"]\\)(?:[的之]|項下的?|项下的?)? ?(?<cited>(?:${appendix}|${article})(?: ?(?:的|之|(?:及|、|和)(?=附錄|附录))?(?:${appendix}|${article})){0,3})`,
)
const longestCitedBehind = 90

/** What companies make for themselves: 《星河股份有限公司信息披露管理規定》, 《股東會議事規則》. */
const ofCompany =
  /^(?![國国][務务]院|[關关][於于])[^關关]{2,20}(?<!交易所|結算|结算)有限公司(?!GEM|創業板|创业板|[證证]券上市|股票上市)/u
const inHouse = /[議议]事[規规][則则]$|工作[細细][則则]$/u
const lawBeforeDash =
  /(?:準則|准则|指引|規則|规则|條例|条例)(?:第[^—─]{1,5}[號号])?(?:[—─-]{1,2}|一一)[^—─-]{2,20}$/u

/** Arrangements between the Mainland and Hong Kong, notices of the tax authority on its laws, and what the State Council rules. */
const arrangement =
  /^(?:[關关][於于])?(?:[內内]地|最高人民法院).{4,60}安排$|[關关][於于].{4,50}(?:[問问]題|事[項项])的公告$|^[國国][務务]院[關关][於于].{4,60}批[覆復复]$/u

/** Whether what stands between 《 and 》 names a law, by its last word or the last before a dash: 《企業會計準則——關聯方披露》. */
function isLawTitle(title: string): boolean {
  const plain = title.replace(/(?:\([^()]*\))+$/, '').replace(/(?<=指引) ?\d{1,2}$/, '')
  return (
    (hanLawEnding.test(plain) || arrangement.test(plain) || lawBeforeDash.test(plain)) &&
    !ofCompany.test(plain) &&
    !inHouse.test(plain)
  )
}

/** A title with the chapter that it is of the laws: 《公司(細則格式)公告》(香港法例第622X章). */
const ofHongKong = new RegExp(`》 ?\\(香港法例 ?${hanChapter}\\)`, 'u')

/** The span of the term that the law ending at `end` is given right behind it, where the text uses it again. */
function calledAt(text: string, end: number): Span | null {
  if (text[end] !== '(' && text[end + 1] !== '(') return null
  const m = calledBehind.exec(text.slice(end, end + longestCalled))
  const term = m?.groups?.['term']
  if (!m || term === undefined) return null
  const start = end + m[0].indexOf(term)
  return text.includes(term, start + term.length) ? { start, end: start + term.length } : null
}

/** The provision that is cited behind the term of the law ending at `end`, named by that term: 上市規則第13.09條. */
function citedByTerm(text: string, end: number): EntityFinding | null {
  if (text[end] !== '(' && text[end + 1] !== '(') return null
  const m = citedBehind.exec(text.slice(end, end + longestCitedBehind))
  const { term = '', cited: words = '' } = m?.groups ?? {}
  if (!m || !hanLawEnding.test(term)) return null
  const behind = end + m[0].length
  return named(name, 'law', { start: behind - words.length, end: behind }, (term + words).replace('\n', ''))
}

/** Laws, rules and codes, and citations of their articles, in Chinese; each as the longest phrase. */
export const hanLaw: Recogniser = {
  name,
  only: 'han',
  *find(text): Generator<EntityFinding> {
    const ends = new Set<number>()
    for (const m of matchesBefore(cited, text, citedAt.in(text), { reach, opens })) {
      const title = m.groups?.['title']?.replace('\n', '')
      // where the term is defined, the law stands before it: 證券上市規則(「上市規則」)
      const behind = m.index + m[0].length
      const isTerm =
        /[」』”"]/.test(text[behind] ?? '') &&
        (termBefore.test(text.slice(Math.max(0, m.index - 3), m.index)) ||
          /^ ?指/u.test(text.slice(behind + 1, behind + 3)))
      if (isTerm || (title !== undefined && !isLawTitle(title) && !ofHongKong.test(m[0]))) continue
      const end = m.index + m[0].length
      ends.add(end)
      yield named(name, 'law', { start: m.index, end }, m[0].replace('\n', '').replace(termWithin, ''))
      const byTerm = title === undefined ? citedByTerm(text, end) : null
      if (byTerm) {
        ends.add(byTerm.end)
        yield byTerm
      }
      const called = title === undefined ? null : calledAt(text, end)
      if (called) yield named(name, 'law', called, text.slice(called.start, called.end))
    }
    for (const m of matchesAt(provision, text, provisionsAt.in(text))) {
      const end = m.index + m[0].length
      // of a law that is cited with it
      if (!ends.has(end)) yield named(name, 'law', { start: m.index, end }, m[0])
    }
  },
}
