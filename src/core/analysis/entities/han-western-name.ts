import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import { hanHonorific } from '../vocabulary/people'
import { soundCharacters } from '../vocabulary/han-transliteration'
import { han } from '../vocabulary/scripts'
import { leadsUpToName } from './han-person-name'

const onlyHan = new RegExp(`^[${han}]+$`, 'u')
/** The last part of a Western name in Chinese characters, and the point before it: ·史密夫. */
const lastPart = new RegExp(`[·•‧・][${han}]{1,6}$`, 'u')
/** Behind a point no name begins, but goes on. */
const isPoint = (sign = ''): boolean => sign !== '' && '·•‧・'.includes(sign)
const partBefore = new RegExp(`[·•‧・][${han}]{1,5}$`, 'u')

/**
 * Where a Western name in Chinese characters begins that ends at `end`, its parts joined by points: 約翰·史密夫; null where none ends there, or
 * nothing tells where it begins.
 */
export function westernStart(text: string, end: number): number | null {
  const last = lastPart.exec(text.slice(Math.max(0, end - 8), end))?.[0]
  if (last === undefined) return null
  let point = end - last.length
  for (let parts = 0; parts < 3; parts++) {
    for (let at = point - 2; at >= Math.max(0, point - 5); at--) {
      if (!onlyHan.test(text.slice(at, point))) break
      if (!isPoint(text[at - 1]) && leadsUpToName(text.slice(Math.max(0, at - 6), at))) return at
    }
    const more = partBefore.exec(text.slice(Math.max(0, point - 6), point))?.[0]
    if (more === undefined) return null
    point -= more.length
  }
  return null
}

const pointsAt = anchors(['·', '‧', '・'])
const [mostParts, longestPart, fewestCharacters] = [4, 6, 4]
/** What begins another word, though its first character may be one of a name's sounds: 史密夫加入. */
const otherWord =
  /^(?:加[入盟上]|基[於于本]|達[成到致至]|达[成到致至]|安排|特[此別别定]|利[用益潤润]|提[名供述出]|來自|来自|連同|连同|内|內|年|因|第|本|明|日|根[據据]|依|曾|[約约](?!翰|瑟)|及|擔|担|讓|让|理|治|明|文|士)/u
/** What follows a name that is a firm's, a school's or a place's, or one that its honorific tells. */
const ofOther = new RegExp(
  `^ ?(?:${hanHonorific}|律[師师]|有限|公司|集[團团]|控股|[銀银]行|投[資资]|[資资]本|基金|[證证]券|[藥药]|酒店|[會会][計计]|大[學学]|[學学]院|[醫医]院|[獎奖]|街|路|大道|[國国][際际]|模型|方法|法則|指[數数])`,
  'u',
)

/** Where the characters of a name's last part end that begins at `from`. */
function partEnd(text: string, from: number): number {
  let end = from
  while (end - from < longestPart && soundCharacters.has(text[end] ?? '')) {
    if (end > from && otherWord.test(text.slice(end, end + 2))) break
    end += 1
  }
  return end
}

/** Where the characters of a name's first part begin, the point behind it at `point`; null where nothing tells. */
function partStart(text: string, point: number): number | null {
  let start = point
  while (point - start < longestPart && soundCharacters.has(text[start - 1] ?? '')) start -= 1
  for (let at = start; at < point; at++) if (leadsUpToName(text.slice(Math.max(0, at - 6), at))) return at
  return null
}

/** People by a Western name in characters that stand for its sounds, whatever follows it: 由約翰·史密夫全資擁有. */
export function* westernNamesIn(text: string): Generator<Span> {
  let last = 0
  for (const point of pointsAt.in(text)) {
    if (point < last || !soundCharacters.has(text[point - 1] ?? '')) continue
    const start = partStart(text, point)
    let end = partEnd(text, point + 1)
    for (let parts = 2; parts < mostParts && /[·‧・]/.test(text[end] ?? ''); parts++)
      end = partEnd(text, end + 1)
    last = end
    if (start === null || end === point + 1 || /[·‧・]/.test(text[end - 1] ?? '')) continue
    const characters = end - start - 1
    if (characters >= fewestCharacters && !ofOther.test(text.slice(end, end + 5))) yield { start, end }
  }
}
