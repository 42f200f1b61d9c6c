import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, hanPeopleHeading, honorific, peopleHeading } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { romanSurnames } from '../vocabulary/surnames'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'

const name = 'entities/letter-columns'
const addressHeads = anchors([
  ...[
    'registered office',
    'principal place',
    'principal office',
    'head office',
    'legal address',
    'place of business',
  ],
  ...['headquarters', 'correspondence address', 'registered address'],
  ...'註冊辦事處 注册办事处 總辦事處 总办事处 主要營業 主要营业 營業地點 营业地点 法定地址 註冊地址 注册地址'.split(
    ' ',
  ),
])
/** The line before an address's head, which names a kind of directors: "Executive Directors:", "Non-executive Directors:". */
const kindBefore = new RegExp(`(?:^|\\n)[ ]?(?:${peopleHeading}) ?: $`, 'iu')
const hanKindBefore = new RegExp(`(?:^|\\n)${hanPeopleHeading} ?: ?\\n?(?:香港|中[國国])?$`, 'u')
/** A name that begins such a line in Chinese, an office in brackets or an address behind it. */
const hanName = new RegExp(
  `^(?<who>[${han}]{2,4}?)(?:${hanHonorific})?[*#]?(?=$| ?[(A-Z\\d]|(?:香港)?(?:註冊|注册|[總总][辦办]|主要[營营]|主要[辦办])|香港|九[龍龙]|新界|中[國国]|北京|上海|深圳|[廣广][東州东]|[開开]曼)`,
  'u',
)
const hanBlank = /^(?:敬[啟啓启]者|致[:列]|二[零〇]|\d{4}年)/u
const kindLine = new RegExp(`^(?:${peopleHeading}) ?(?::|$)`, 'iu')
const title = new RegExp(`^${honorific}{0,3}`, 'u')
const place =
  /\b(?:Street|Road|Avenue|Lane|District|City|Province|Building|Tower|Floor|Room|Centre|Plaza|Square|Zone|Town|County|Islands|Bermuda|Kong|PRC)\b/
const mostLines = 30
/** A heading of the letter itself. */
const heading = /^[\p{Lu} ,&()-]{8,}$/u
const blank = /^(?:\d{1,2} \p{L}+ \d{4}|To the|Dear|[“"(])/u

/** Where the name that begins a line of the letter's left column ends, the words of an address behind it; null where none begins there. */
function nameEnd(text: string, start: number, lineEnd: number, inHan: boolean): number | null {
  const line = text.slice(start, lineEnd)
  const who = hanName.exec(line)?.groups?.['who'] ?? ''
  if (inHan || who !== '')
    return isHanName(who) && !/^董事|[樓楼座室街道路村號号里徑径園园苑閣阁廈厦場场邨]$/u.test(who)
      ? start + who.length
      : null
  const full = readName(text, start)
  if (!full || full.words < 2 || full.end > lineEnd) return null
  // "Hamilton HM 11"
  if (/\p{Ll} \p{Lu}{1,2}$/u.test(text.slice(start, full.end)) && /^ \d/.test(text.slice(full.end, lineEnd)))
    return null
  const words = text.slice(start, full.end).split(' ')
  const rest = text.slice(full.end, lineEnd)
  const runsOn = words.length > 3 && place.test(rest)
  if (!runsOn) return words.some((word) => place.test(word)) ? null : full.end
  const isPinyin = romanSurnames.has(words[0]!.toLowerCase()) && words[1]!.length > 4
  return start + words.slice(0, isPinyin ? 2 : 3).join(' ').length
}

/**
 * Directors without honorific in the left column of a letter's head, with the issuer's addresses in the right one, so that the lines of
 * both run together: "Executive Directors: Registered office:" / "Zhang Liangfu Section A, 197 East Street".
 */
export const letterColumns: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let done = 0
    for (const at of addressHeads.in(text)) {
      const before = text.slice(Math.max(0, at - 60), at)
      const inHan = hanKindBefore.test(before)
      if (at < done || !(inHan || kindBefore.test(before))) continue
      let start = text.indexOf('\n', at) + 1
      for (let i = 0; i < mostLines && start > 0; i++) {
        const stop = text.indexOf('\n', start)
        const end = stop < 0 ? text.length : stop
        const line = text.slice(start, end)
        done = end
        if (blank.test(line) || hanBlank.test(line) || (heading.test(line) && !isLikelyName(line))) break
        const from = start + (title.exec(line)?.[0].length ?? 0)
        const last = kindLine.test(line) ? null : nameEnd(text, from, end, inHan)
        if (last !== null && !taken(found, { start: from, end: last }, ['company', 'person', 'organisation']))
          yield namedByPlace(name, 'person', text, { start: from, end: last })
        start = stop + 1
      }
    }
  },
}
