import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { han } from '../vocabulary/scripts'
import { hanNameStart, isHanName } from './han-person-name'
import { endsName, isSurnamed } from './likely-name'
import { readName } from './person-name'
import { noOwner, restOfList } from './rest-of-list'

/** 被告陳偉、連大文, 原告:王小明, 被告一李大明; those who apply or appeal only behind a colon. */
const party = new RegExp(
  `(?:(?:被告人?|原告人?|第三人|被申請人|被申请人|被上訴人|被上诉人)(?:[一二三四五六七八九]|\\d)?(?:\\([^()\\n]{1,12}\\))?(?<colon> ?: ?)?|(?:申請人|申请人|上訴人|上诉人)(?:[一二三四五六七八九]|\\d)?(?:\\([^()\\n]{1,12}\\))? ?: ?)(?<who>[${han}]{2,4}?)(?=[(、,;。\\n]|及|與|与|和|等|的|$)`,
  'uy',
)
const partyAt = anchors(
  '被告 原告 第三人 被申請人 被申请人 被上訴人 被上诉人 申請人 申请人 上訴人 上诉人'.split(' '),
)
/** What follows such words and begins like a name: 被告應付款,. */
const noParty =
  /^(?:[應应時时任全方可如有均未支]|包括|同意|相[關关]|于[本其該该]|成[員员]|許可|许可)|[及與与和或為为獲获的之於于在將将會会須须應应時时]$/u

/** …、陳偉、連大文等四名被告: how many of what a list names. */
const countedAt = anchors(
  '名被告 名原告 名自然人 位自然人 名個人 名个人 名被申請人 名被申请人 名董事 名股東 名股东'.split(' '),
)
const counted = new RegExp(
  `(?<list>(?:[${han}]{2,16}、){1,12}[${han}]{2,12}?)等(?:共)?(?:[兩两二三四五六七八九十]{1,2}|\\d{1,2})$`,
  'u',
)
const longestList = 80

/** The people of a list that ends at `end`, of which other words may lead up to the first. */
function* listed(text: string, start: number, list: string): Generator<Span> {
  let at = start
  for (const [i, part] of list.split('、').entries()) {
    const end = at + part.length
    const begin = i === 0 ? (hanNameStart(text, end)?.start ?? end) : at
    const words = text.slice(begin, end)
    if (isHanName(words) && !noOwner.test(words)) yield { start: begin, end }
    at = end + 1
  }
}

/** "Defendant: Chan Tai Man", "the second defendant, Chan Tai Man,": a party in English. */
const partyInEnglish =
  /(?<!\p{L})(?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent|[Aa]pplicant|[Aa]ppellant|[Aa]ttorney|[Ll]egal representative)s?(?: ?: ?|, (?:namely )?)(?=\p{Lu})/uy
const partyInEnglishAt = anchors(
  'plaintiff defendant petitioner respondent applicant appellant attorney'
    .split(' ')
    .concat('legal representative'),
)

/** The people without honorific who are named as parties in English. */
function* partiesInEnglish(text: string): Generator<Span> {
  for (const m of matchesAt(partyInEnglish, text, partyInEnglishAt.in(text))) {
    const start = m.index + m[0].length
    const full = readName(text, start)
    if (!full || full.words < 2 || full.words > 4 || !endsName.test(text.slice(full.end, full.end + 14)))
      continue
    if (isSurnamed(text.slice(start, full.end))) yield { start, end: full.end }
  }
}

/** People without honorific who sue or are sued, or whom a list counts. */
export function* litigantsIn(text: string): Generator<Span> {
  for (const m of matchesAt(party, text, partyAt.in(text))) {
    const words = m.groups?.['who'] ?? ''
    if (!isHanName(words) || noOwner.test(words) || noParty.test(words)) continue
    const end = m.index + m[0].length
    yield { start: end - words.length, end }
    yield* restOfList(text, end)
  }
  yield* partiesInEnglish(text)
  for (const at of countedAt.in(text)) {
    const from = Math.max(0, at - longestList)
    const m = counted.exec(text.slice(from, at))
    if (m) yield* listed(text, from + m.index, m.groups?.['list'] ?? '')
  }
}
