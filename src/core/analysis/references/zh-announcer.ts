import { firstFrom } from '../../text/span'
import type { EntityFinding } from '../recogniser'
import { nounAt, onBefore, type FilingNoun } from './zh-attachment'
import { issuedBy, onlyOf, type Whose } from './whose'
import { zhIssuer } from './zh-issuer'
import { zhHead, zhModifier } from './zh-nouns'

const how = '(?:亦|已|曾|其後|其后|隨後|随后|進一步|进一步|再|聯合|联合|正式|初步){0,2}'
const verb = '(?:公佈|公布|宣佈|宣布)'
// "(港星於D)宣佈"
const told = new RegExp(`${how}(?<noun>${verb})(?!.{0,6}公告|派|分派|股息|破產|破产|清[盤盘])`, 'dy')
// "(於D,港星)公佈", "(於D,港星)刊發通函"
const telling = new RegExp(
  String.raw`${how}(?:[就向][^,。;()]{1,20}?)?(?:(?<noun>${verb})|(?:刊發|刊发|發出|发出|發佈|發布|发佈|发布|發表|发表|作出|刊登|寄發|寄发)(?:了)?(?:一[份則则])?(?<noun2>${zhModifier}${zhHead}))`,
  'dy',
)
const bareName = /(?:^|[。,;:\n()]|誠如|诚如|如)(?<name>[\p{Script=Han}A-Za-z&]{2,8})$/u
const bareNameHere =
  /^,(?<name>[\p{Script=Han}A-Za-z&]{2,8}?)(?=(?:亦|已|曾|其後|其后|隨後|随后|進一步|进一步|再|聯合|联合|正式|初步|就|向|公佈|公布|宣佈|宣布|刊發|刊发|發佈|发布|寄發|寄发))/u
const offeror = /^(?:聯合|联合)?(?:要約人|要约人)$/
const noName = /^(?:本|其|該|该|此|上述|董事|公司|有關|有关|同日|當日|当日)/

/** What it is to the issuer. */
const relation =
  '本(?:公司|集團|集团)[之的]?[^,。;()]{0,10}?(?:附屬公司|附属公司|聯營公司|联营公司|合營公司|合营公司|控股股東|控股股东|主要股東|主要股东|控股公司|母公司)'
/** ",聯交所上市公司(港星控股有限公司)", ",本公司之聯營公司(港星控股有限公司)" */
const listedBefore = new RegExp(
  `^,(?:(?:一[間间家])?(?:[於于]?(?:聯交所|联交所)(?:主板)?)?上市(?:之|的)?公司|${relation})?`,
)

/** Another than the issuer who announced something, and the word that says so. */
export interface ZhTold extends FilingNoun {
  readonly by: Whose
}

const called = (name: string): Whose | null => {
  if (offeror.test(name)) return issuedBy(name)
  return noName.test(name) ? null : onlyOf(name)
}

/** What a company or a bare name is told to have announced on the dates [start, end): "港星於(D)宣佈", "於(D),港星公佈". */
export function announcedByOther(
  text: string,
  before: string,
  { start, end }: { readonly start: number; readonly end: number },
  names: readonly EntityFinding[],
): ZhTold | null {
  if (!onBefore.test(before)) return null
  const verbAt = nounAt(told, text, end)
  if (verbAt) {
    const lead = before.replace(onBefore, '')
    const known = zhIssuer(lead, start, names)
    const bare =
      known.issuer === 'self'
        ? bareName.exec(lead.replace(/(?:\([^()]*\)){1,3}$/, ''))?.groups?.['name']
        : undefined
    const by = known.issuer === 'self' ? (bare ? called(bare) : null) : known
    return by && { ...verbAt, by }
  }
  if (text[end] !== ',') return null
  const next = names[firstFrom(names, end)]
  const own = end + listedBefore.exec(text.slice(end, end + 24))![0].length
  const name = next?.start === own && next.use === 'name' ? next : null
  const bare = name ? undefined : bareNameHere.exec(text.slice(end, end + 20))?.groups?.['name']
  const by = name ? issuedBy(name.name) : bare ? called(bare) : null
  if (!by) return null
  const to = name ? name.end : end + 1 + bare!.length
  const aside = /^(?:\([^()\n]{1,60}\)){0,3}/.exec(text.slice(to, to + 200))![0]
  const found = nounAt(telling, text, to + aside.length)
  return found && { ...found, by }
}
