import { isHanUnit } from '../../text/unit-traits'
import { isDigit } from '../anchors'

/** What may stand in a name, besides Han characters: Latin letters, digits and some points; and short words in brackets. */
const nameUnits = new Set([...'&·•‧・.-'].map((sign) => sign.charCodeAt(0)))
/** Whether a unit is a Han character, a Latin letter or a digit. */
export const isPlainUnit = (unit: number): boolean =>
  isHanUnit(unit) || isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
const isNameUnit = (unit: number): boolean => isPlainUnit(unit) || nameUnits.has(unit)
const mostInBracket = 10
const isPoint = (sign = ''): boolean => sign !== '' && '·•‧・'.includes(sign)

/** Where the characters that may stand in a name begin that end at `end`, not before `from`. */
export function reachBack(text: string, from: number, end: number): number {
  let at = end
  while (at > from) {
    const unit = text.charCodeAt(at - 1)
    if (isNameUnit(unit) || (unit === 0x20 && isPoint(text[at]) !== isPoint(text[at - 2]))) at -= 1
    else if (unit === 0x29) {
      let open = at - 2
      while (open >= from && isPlainUnit(text.charCodeAt(open))) open -= 1
      const inside = at - 2 - open
      if (open < from || text.charCodeAt(open) !== 0x28 || inside < 1 || inside > mostInBracket) return at
      at = open
    } else return at
  }
  return at
}

/** Who of a company is addressed behind its name: 致北溪控股有限公司列位股東. */
const addressed = /^[*#]?\n?(?:全體|全体|列位|各位|唯一|之)?(?:股[東东]|成員|成员|董事|[單单]位持有)/u

/** Where a name begins behind 致, with which a report says to whom it is; `start` where it does not. */
export const behindAddress = (text: string, start: number, end: number): number =>
  text[start] === '致' &&
  (start === 0 || text[start - 1] === '\n') &&
  addressed.test(text.slice(end, end + 8))
    ? start + 1
    : start
