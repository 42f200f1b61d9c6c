import type { Span } from '../../text/span'
import { companyForms, genericNameWords } from '../vocabulary/company-forms'
import { han, isHan } from '../vocabulary/scripts'
import { cleanName } from '../entities/finding'
import type { FilingHead } from './filing-head'
import type { Line } from './head-lines'

/** A name and where it stands. */
export interface NameAt extends Span {
  readonly name: string
}

/** The issuer's names, each null where the text does not state it. */
export interface Issuer {
  readonly en: NameAt | null
  readonly zh: NameAt | null
}

/** No names at all. */
export const nobody: Issuer = { en: null, zh: null }

const form = new RegExp(
  `(?:^|[ ,])(?:${companyForms.join('|')}|Holdings|HOLDINGS|Group|GROUP|Bank|BANK|Trust|TRUST|Fund|FUND|REIT|LIMITED|LTD\\.?|CORPORATION|INC\\.?)(?![\\p{L}])|[\\p{Ll}.,](?:Limited|Ltd\\.?)$|\\bS\\.p\\.A\\.?$|\\p{Lu}{4}LIMITED$`,
  'u',
)
const hanForm = /(?:公司|銀行|银行|集團|集团|基金|信託|信托|企業|企业|合夥|合伙)(?:\([^()]{1,12}\))?$/u
const prose = /^\p{Ll}\p{Ll}|[.。;!?]$|\b(?:is|are|the|this|of this|shall|hereby)\b|^\(|:|本公告|本通函/u
const bothOnLine = new RegExp(`^(?<en>[^${han}]{4,120}?) ?(?<zh>[${han}][${han}()A-Za-z0-9·. ]{3,40})$`, 'u')

const latinWord = /^(?<en>.*(?:Limited|LIMITED|Ltd\.?|Inc\.?|Corporation)\*?) (?<word>[A-Z][A-Za-z]{1,9})$/u
const hanFirstOnLine = new RegExp(
  `^(?<zh>[${han}][${han}()A-Za-z0-9·. ]{3,40}[${han})])[*#]? ?(?<en>\\p{Lu}[^${han}]{4,120})$`,
  'u',
)

/** Two companies' names side by side, as the columns of a joint filing leave them. */
const twoNames =
  /(?:LIMITED|Limited|Ltd\.?|LTD\.?|Inc\.|INC\.|PLC|plc|LLC|L\.P\.|S\.A\.|N\.V\.) (?!LIABILITY|Liability)\p{Lu}.{0,60}(?:LIMITED|Limited|Ltd\.?|LTD\.?|Inc\.|INC\.|PLC|plc|LLC|L\.P\.|S\.A\.|N\.V\.|Corporation|CORPORATION)$|公司[*#]? \p{sc=Han}.{0,30}公司$|有限公司[*#]?(?=\p{sc=Han}).{2,30}有限公司$/u
/** Those who make an offer beside a company, on one line with its name. */
const people = /^(?:MR|MRS|MS|MISS|DR)\.? /i
/** A Chinese name that is put in brackets below the English one. */
const inBrackets =
  /^\((?!前[稱称名]|原[名稱称])(\p{sc=Han}[^()]*(?:\([^()]*\)[^()]*)?(?:公司|銀行|集團))[*#]?\)?$/u
const at = (line: Line, name: string): NameAt => {
  const start = line.start + line.text.indexOf(name)
  return { name: cleanName(name), start, end: start + name.length }
}

/** What a document says that it is, on one line with whose: "Application Proof of Foo Limited", "2014 Interim Report Foo Limited", "To the members of Foo Limited". */
const whatOf =
  /^(?:(?:Application Proof|Post Hearing Information Pack|PHIP) of |(?:Independent Auditors?[’']?s?[’']? Report )?To the (?:sole )?(?:shareholders?|members?|(?:stapled )?unitholders?|directors|board of directors) of (?:the )?|(?:20\d{2}(?:\/\d{2,4})? )?(?:Annual|Interim|Quarterly) Report (?:20\d{2}(?:\/\d{2,4})? ?)?(?=\p{L}))/iu

/** The same behind it, and the page: "Foo Limited 2018 Interim Report", "FOO LIMITED | Annual Report 2019 12". */
const calledBehind =
  / ?[|•–-]? ?(?:20\d{2}(?:\/\d{2,4})? )?(?:Annual|Interim|Quarterly) Report(?: 20\d{2}(?:\/\d{2,4})?)?(?: ?\|? ?\d{1,3})?$/iu

/** What a font without its table leaves of the Chinese name behind the English one: letters of scripts that no name here has. */
const garbled =
  /(?<=(?:Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|INC\.?|PLC|plc|Corporation|CORPORATION)\*?) ?[^ ]*[\u0250-\u02af\u0370-\u1dff][^ ]*$/u

/** The names that one line of the head states: an English one, a Chinese one, or both; legal abbreviations may end in a full stop. */
export function namesOf(line: Line): Issuer | null {
  const text = (inBrackets.exec(line.text)?.[1] ?? line.text)
    .replace(whatOf, '')
    .replace(calledBehind, '')
    .replace(garbled, '')
  if (text.length > 130 || twoNames.test(text) || people.test(text)) return null
  const both = bothOnLine.exec(text)?.groups
  if (both && form.test(both['en'] ?? '') && hanForm.test(both['zh'] ?? '')) {
    // of "FOO LIMITED FOO 科技有限公司" the Latin word before the Chinese ones is theirs
    const latin = latinWord.exec((both['en'] ?? '').trim())?.groups
    const en = latin?.['en'] ?? (both['en'] ?? '').trim()
    const zh = latin ? text.slice(text.lastIndexOf(latin['word'] ?? '')) : (both['zh'] ?? '')
    return { en: at(line, en.replace(/ ?[*#]+$/, '')), zh: at(line, zh) }
  }
  const hanFirst = hanFirstOnLine.exec(text)?.groups
  if (hanFirst && hanForm.test(hanFirst['zh'] ?? '') && form.test(hanFirst['en'] ?? ''))
    return { en: at(line, hanFirst['en'] ?? ''), zh: at(line, hanFirst['zh'] ?? '') }
  if (isHan(text))
    return hanForm.test(text) && text.length <= 40 && !/[,。;:「」]/u.test(text)
      ? { en: null, zh: at(line, text) }
      : null
  const sentence = prose.test(text.replace(/(?:Ltd|Inc|Corp|Co|S\.(?:p\.)?A|N\.V|B\.V|L\.P)\.$/i, ''))
  return form.test(text) && !sentence ? { en: at(line, text), zh: null } : null
}

/** The first name in each language that one of the lines states. */
function firstNames(lines: readonly Line[]): Issuer {
  const names = lines.map(namesOf)
  return { en: names.find((n) => n?.en)?.en ?? null, zh: names.find((n) => n?.zh)?.zh ?? null }
}

const firstOfTwo =
  /^(?<en>\p{Lu}.{2,60}?(?:LIMITED|Limited|Ltd\.?|LTD\.?|Inc\.|INC\.|PLC|plc|Corporation|CORPORATION))[*#]? (?=\p{Lu})|^(?<zh>\p{sc=Han}.{2,30}?公司)[*#]? ?(?=\p{sc=Han})/u

/** Of the heads of two issuers side by side, who both have a code, the names on the left: their filing comes first of the two. */
export function issuerOnLeft(head: FilingHead): Issuer {
  const left: { en: NameAt | null; zh: NameAt | null } = { en: null, zh: null }
  for (const line of head.above) {
    if (!twoNames.test(line.text.replace(/ ?\(.*$/, ''))) continue
    const { en, zh } = firstOfTwo.exec(line.text)?.groups ?? {}
    if (en !== undefined) left.en ??= at(line, en)
    if (zh !== undefined) left.zh ??= at(line, zh)
  }
  return left
}

const isGeneric = (name: string): boolean =>
  onlyForm.test(name) ||
  name
    .replace(ownForm, '')
    .split(' ')
    .every((word) => genericNameWords.has(word.charAt(0) + word.slice(1).toLowerCase()))
const ownForm = /,? (?:Co(?:\.|mpany)?,? ?)?\S+$/
/** A legal form and nothing else: "Co., Ltd.", 股份有限公司. */
const onlyForm = /^(?:Co(?:\.|mpany)?,? ?)?(?:Ltd\.?|Limited|LTD\.?|LIMITED)$/
const onlyHanForm = /^(?:控股|集團|集团|股份|\(集團\)|\(集团\))*有限(?:責任|责任)?公司$/u
/** The first words of a name: capitalised ones alone, or Chinese without an end of their own. */
const firstWords =
  /^(?:\(?\p{Lu}[\p{L}\d.&’'()-]*|&|of|and)(?: (?:\(?\p{Lu}[\p{L}\d.&’'()-]*|&|of|and)){0,7}$/u
const firstHanWords = /^[\p{sc=Han}()]{2,20}$/u

/** A Chinese name that stands before those words on their line. */
const behindHanName = /^\p{sc=Han}[\p{sc=Han}()]{2,30}公司[*#]? /u

/** What a cover says in a few characters above the names. */
const hanLegend = /要件|重要|通函|公告|公佈|公布|文件|章程|[處处]理|概要|摘要|[閣阁]下|[報报]告|函件/u

/**
 * A name of which its line holds but the end, and the line above is the beginning: what is there is a legal form or generic, or the text
 * names both lines as one company elsewhere. Above a Chinese name its beginning alone is as short, in Chinese, and without an end.
 */
function wholeName(names: Issuer | null, above: Line | undefined, known: KnownNames): Issuer | null {
  const { en, zh } = names ?? {}
  if (!names || !above || above.text.length < 2 || above.text.length > 60) return names
  const first = above.text.replace(behindHanName, '')
  if (
    en &&
    first.length >= 4 &&
    firstWords.test(first) &&
    !form.test(first.replace(/ (?:GROUP|Group|HOLDINGS|Holdings)$/, '')) &&
    (isGeneric(en.name) || known.has(`${first} ${en.name}`.toLowerCase()))
  )
    return { ...names, en: { name: `${first} ${en.name}`, start: above.end - first.length, end: en.end } }
  if (
    zh &&
    (onlyHanForm.test(zh.name) ? above.text.length >= 4 : above.text.length <= 12) &&
    firstHanWords.test(above.text) &&
    !hanLegend.test(above.text) &&
    !hanForm.test(above.text.replace(/集[團团]$/u, ''))
  )
    return { ...names, zh: { name: above.text + zh.name, start: above.start, end: zh.end } }
  return names
}

/** The companies that a text names, in small letters. */
export type KnownNames = Pick<ReadonlySet<string>, 'has'>

/** What became of a company stands in brackets between its names: "(Provisional Liquidators Appointed)". */
const inItsBrackets = /^\([^()]{4,60}\)$/

/** Behind the code, or whoever guarantees or issues notes, stand names of others. */
const notOwn = /code|代[號号碼码]|[編编][號号]|guarant|擔保|担保|Issuer/i
const mostBetween = 2

/** The names on the lines right above the line of incorporation or the code line; at most two lines in between say something else. */
export function issuerOfHead(head: FilingHead, known: KnownNames): Issuer {
  let en: NameAt | null = null
  let zh: NameAt | null = null
  let others = 0
  for (const [i, line] of head.above.entries()) {
    // the beginning of the name below it
    if ([en, zh].some((name) => name?.start === line.start)) continue
    const names = wholeName(namesOf(line), head.above[i + 1], known)
    if (!names && ++others > 2) break
    if (!names && (en || zh) && !inItsBrackets.test(line.text)) break
    en ??= names?.en ?? null
    zh ??= names?.zh ?? null
    if (en && zh) break
  }
  if (!en && !zh) return issuerBelow(head)
  if (head.areTwo) {
    // the last name of two is that of the company with the code; one alone may be the other's
    const all = head.above.map(namesOf)
    if (all.filter((names) => names?.en).length < 2) en = null
    if (all.filter((names) => names?.zh).length < 2) zh = null
  }
  const other = head.within.findIndex(({ text }) => notOwn.test(text))
  const between = firstNames(head.within.slice(0, Math.min(mostBetween, Math.max(0, other))))
  return { en: en ?? between.en, zh: zh ?? between.zh }
}

/** The names on the lines right below a disclaimer, where neither place nor code follows them. */
export const issuerOfLines = (lines: readonly Line[]): Issuer => firstNames(lines.slice(0, 2))

/** The names in two languages on the two lines right below the code, where a page's text gives them after it. */
function issuerBelow({ below }: FilingHead): Issuer {
  const { en, zh } = firstNames(below.slice(0, 2))
  return en && zh ? { en, zh } : nobody
}
