import { firstFrom } from '../../text/span'
import type { EntityFinding } from '../recogniser'
import { issuedBy, issuerInferred, likelyOf, nobodyNamed, ownIn, ownStated, type Whose } from './whose'

const own = /本公司|本行|本集團|本集团|本基金|本信託|本信托|吾等|我們|我们|董事會|董事会|貴公司|贵公司|^公司$/
const opener =
  /.*(?:茲提述|兹提述|謹此提述|谨此提述|提述|參閱|参阅|參照|参照|誠如|诚如|根據|根据|按照|详见|詳見|請見|请见|見|见|有關|有关|關於|关于|載於|载于|載列於|载列于|刊載於|刊载于|請見|除|即|據|据|[,。;:、()\]]|及|與|和|於|于|在|如|由|自|\n)/s
const authority =
  /(?:聯交所|联交所|證監會|证监会|委員會|委员会|政府|法院|結算|结算|交易所|(?<!董事)局|[^全]部)$/
const company = /^[^\s,。;:()]{2,30}(?:公司|集團|集团|控股|銀行|银行|基金|信託|信托)$/
/** What may be a company's term: no word of a filing or a deal. */
const term =
  /^(?![^]*(?:公告|公佈|公布|通函|章程|年報|年报|文件|協議|协议|事項|事项|上述|該等|该等|詳情|详情|刊發|刊发|股東|股东|董事|交易|所附|隨附|随附|其|之|的))[\p{Script=Han}A-Za-z&]{2,12}$/u
/** What makes a company the matter of a filing instead of its issuer: 有關收購 … 日期為. */
const matter =
  /(?:收購|收购|出售|認購|认购|配售|委任|投資|投资|持有|成立|有關|有关|關於|关于|涉及)(?:(?!參閱|参阅|參照|参照|請見|请见|載[於于列]|载[于列])[^,。;:]){0,12}$/

/** One of two issuers, the other of which is the filing's own: 以及本公司日期為(D)的通函及南灣日期為(D). */
const besideOwn = /本公司(?:所?刊[發发])?日期[為为][^。;]{6,36}(?:及|以及|與|与|和)$/

/** A bracket that names the issuer itself, and not only what another has to do with it: (本公司之附屬公司). */
const ownBracket =
  /\([^()]*(?:本公司|本行)(?![之的]|間接|间接|直接|全資|全资|非全資|非全资|主要|控股|附屬|附属|聯營|联营|關連|关连)[^()]*\)$/

const withUs =
  /(?:本公司|本行|董事會|董事会)(?:\([^()]*\))?(?:與|与|及|和|連同|连同)(?:其[^,。;()]{0,8}(?:公司|股東|股东))?$/
/** 港星(已於), 港星(其後於), 港星及南灣(各自). */
const adverb = /(?:各自|亦|已經|已|曾|其後|其后|隨後|随后|先前|早前|近日|分別|分别)$/
/** What a company (已就收購)刊發, (向其股東)發出. */
const toWhom = /[就向][^,。;()]{1,24}$/
const behindCompany = /[司團团股行)」](?:亦|已|曾)?$/
const togetherWith = /(?:與|与|及|和|連同|连同)$/
/** No name, but another than the issuer: 本公司之(最終控股公司). */
const relative =
  /(?:本公司|本集團|本集团)[之的]?(?<name>(?:最終|最终|直接|間接|间接|主要|單一最大|单一最大|上市|全資|全资|非全資|非全资|前){0,3}(?:控股股東|控股股东|主要股東|主要股东|控股公司|母公司|附屬公司|附属公司|聯營公司|联营公司))$/
/** Who makes an offer is known by this word in all its papers. */
const offerorEnd = /(?<![被受])(?:聯合|联合)?(?:要約|要约)[人方]$/

/** How far before a place a name that ends there begins at most. */
const longestName = 200

/** The first of `names` near `at` that ends what stands before it. */
function nameBeside(before: string, at: number, names: readonly EntityFinding[]): string | null {
  const offeror = offerorEnd.exec(before)?.[0]
  if (offeror !== undefined) return offeror
  for (let index = firstFrom(names, at - longestName); index < names.length; index += 1) {
    const name = names[index]!
    if (name.start > at + 40) return null
    if (Math.abs(name.end - at) < 40 && name.use === 'name' && before.endsWith(name.name)) return name.name
  }
  return null
}

/** 除其(於D刊發之招股章程), 如其(於D刊發之公告). */
const itsOwn = /(?:^|[^\p{sc=Han}]|[除如據据誠诚由於于])其(?:亦|已|曾)?$/u
const ourWord = /本公司|本行|本集[團团]|董事[會会]|[。]/u

/** The company that 其 before a filing means: the last one named in its sentence, the issuer itself not named behind it. */
function whoseIts(before: string, at: number, names: readonly EntityFinding[]): string | null {
  let last: string | null = null
  let end = 0
  for (let index = firstFrom(names, at - longestName); index < names.length; index += 1) {
    const name = names[index]!
    if (name.start >= at) break
    const found =
      name.use === 'name' && name.kind === 'company' ? before.lastIndexOf(name.name) + name.name.length : 0
    if (found < name.name.length || found <= end) continue
    last = name.name
    end = found
  }
  return last !== null && !ourWord.test(before.slice(end)) ? last : null
}

/** The last of several who issued something together, and those before it: 港星、南灣及(北角). */
const together = [togetherWith, /、$/] as const
const ourselves = /(?:本公司|本行)$/
/** No more than these issue one filing together. */
const mostTogether = 8

/**
 * Who issued something together with `issuer`, of whom `lead` goes before: "港星有限公司(「港星」)及" gives both as written. Where one of
 * them is the issuer itself, it is its own.
 */
function withOthers(issuer: string, lead: string, at: number, names: readonly EntityFinding[]): Whose {
  let all = issuer
  let words = lead
  for (let many = 1; many < mostTogether; many += 1) {
    const joint = together[many === 1 ? 0 : 1].exec(words)?.[0]
    if (joint === undefined) break
    const before = withoutBrackets(words.slice(0, -joint.length))
    if (ourselves.test(before)) return ownStated
    const bare = before.replace(opener, '')
    const end = at - issuer.length - (lead.length - before.length)
    const other = nameBeside(before, end, names) ?? (company.test(bare) ? bare : null)
    if (other === null) break
    all = `${other}${joint}${all}`
    words = before.slice(0, -other.length)
  }
  return issuedBy(all)
}

const longestMatter = 25
/** Without the words that say of what, or to whom, a company issued something. */
function withoutMatter(words: string): string {
  const matter = toWhom.exec(words.slice(-longestMatter))?.[0]
  if (matter === undefined) return words
  const rest = words.slice(0, -matter.length)
  return behindCompany.test(rest.slice(-2)) ? rest.replace(told, '') : words
}
const told = /(?:亦|已|曾)$/

/** What goes on behind a name: 港星(之), 港星(於其), 港星(董事會). */
const notOfName = /[之的]$|[於于在]其$|(?<=公司|集團|集团|控股)董事[會会]$/
const withoutBrackets = (words: string): string =>
  words.endsWith(')') ? words.replace(/(?:\([^()]*\)){1,3}$/, '') : words

/**
 * Whose filing it is that stands after `before`, which ends where the words of dating start, near `at`: the issuer's own unless another
 * company or body stands right there; `names` are all of the text (namesOf).
 */
export function zhIssuer(before: string, at: number, names: readonly EntityFinding[]): Whose {
  const office = authority.exec(before)?.[0]
  if (office) return issuedBy(office)
  const plain = withoutBrackets(withoutMatter(before.replace(adverb, '')))
  const near = withoutBrackets(plain.replace(notOfName, ''))
  if (ownBracket.test(before)) return ownStated
  const its = itsOwn.test(before) ? whoseIts(before, at, names) : null
  if (its !== null) return { issuer: its, inferred: issuerInferred }
  const beside = nameBeside(near, at, names)
  if (beside) {
    const lead = near.slice(0, -beside.length)
    if (withUs.test(lead)) return ownStated
    if (!offerorEnd.test(beside) && matter.test(lead)) return nobodyNamed
    return withOthers(beside, lead, at, names)
  }
  const relation = relative.exec(near)?.groups?.['name']
  if (relation !== undefined) return issuedBy(relation)
  const subject = near.replace(opener, '')
  const lead = near.slice(0, near.length - subject.length)
  if (own.test(subject)) return ownIn(subject)
  if (withUs.test(lead)) return ownStated
  if (matter.test(lead)) return nobodyNamed
  if (company.test(subject)) return withOthers(subject, lead, at, names)
  if (!term.test(subject)) return nobodyNamed
  if (besideOwn.test(lead)) return issuedBy(subject)
  return likelyOf(subject)
}

/** Whose filings are told of with a day each, by what stands before the days: "港星有限公司(「港星」)及本公司(日期分別為)"; null where no two are named. */
export function zhIssuersEach(
  before: string,
  at: number,
  names: readonly EntityFinding[],
): readonly [Whose, Whose] | null {
  const near = withoutBrackets(before.replace(adverb, ''))
  const second = ourselves.exec(near)?.[0] ?? nameBeside(near, at, names)
  if (second === null || offerorEnd.test(second)) return null
  const lead = near.slice(0, -second.length)
  const joint = togetherWith.exec(lead)?.[0]
  if (joint === undefined) return null
  const rest = withoutBrackets(lead.slice(0, -joint.length))
  const first = ourselves.exec(rest)?.[0] ?? nameBeside(rest, at - (before.length - rest.length), names)
  if (first === null || offerorEnd.test(first) || /、$/.test(rest.slice(0, -first.length))) return null
  const whose = (name: string): Whose => (ourselves.test(name) ? ownStated : issuedBy(name))
  return [whose(first), whose(second)]
}
