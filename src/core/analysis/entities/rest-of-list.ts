import type { Span } from '../../text/span'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'

/** What owns shares and is no person, though it may look like a name; people are called 衛東 and 知方, too. */
export const noOwner =
  /^(?:管理|相[關关]|[該该彼其本]|董事|公司|股[東东]|任何|[賣卖買买]方)|[人員员者師师會会層层司團团等部]$|股[東东]$|^.[東东方]$|[聯联連连約约購购租讓让保資资託托作許许授貸贷債债發发營营]方$/u
/** The next of a list, and what stands behind one of several names. */
const nextListed = new RegExp(
  `[、及和與与](?<who>[${han}]{2,3}?)(?=[、及和與与,。;(\\n獲获已將将於于為为就]|先生|女士|等|的|分[別别]|各|均|共同|持有|[擁拥]有|[兩两二三四五六]名|$)`,
  'uy',
)
const mostListed = 12

/** The people of a list whose first one ends at `end`: …、李秀英及王建國, 均為. */
export function restOfList(text: string, end: number): Span[] {
  const people: Span[] = []
  for (let at = end; people.length < mostListed;) {
    nextListed.lastIndex = at
    const words = nextListed.exec(text)?.groups?.['who'] ?? ''
    if (!isHanName(words) || noOwner.test(words)) break
    at += 1 + words.length
    people.push({ start: at - words.length, end: at })
  }
  return people
}
