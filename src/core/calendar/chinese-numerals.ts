const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  '◯': 0,
  O: 0,
  o: 0,
  Ο: 0,
  О: 0,
  〡: 1,
  一: 1,
  壹: 1,
  元: 1,
  正: 1,
  二: 2,
  兩: 2,
  两: 2,
  貳: 2,
  贰: 2,
  三: 3,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const tens: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 廿: 2, 卄: 2, 卅: 3 }

/**
 * The characters with which filings write the digits of a year: "二零一八", "二〇一八", "二O一八", also with Arabic digits mixed in, and U+FFFD
 * where a font has no code for its zero ("二\ufffd一八").
 */
export const yearCharacters = '零〇○◯OoΟО一二三四五六七八九壹貳贰叁參肆伍陸陆柒捌玖0-9\ufffd'

/** The characters with which filings write a number below a hundred: "十三", "廿一", "卅", "初五". */
export const countCharacters = '零〇○一二三四五六七八九十壹貳贰叁參肆伍陸陆柒捌玖拾廿卄卅初'

/** Reads digits one by one, Chinese and Arabic mixed: "二零一八" is 2018; null when a character is none. */
export function readDigits(text: string): number | null {
  let value = 0
  for (const character of text) {
    const isFigure = character >= '0' && character <= '9'
    const digit = isFigure ? Number(character) : digits[character]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return text === '' ? null : value
}

/** Reads a number below a hundred in Chinese or Arabic: "十三", "二十", "廿一", "13", "元" (of 元月); null when it is none. */
export function readCount(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const characters = [...text.replace(/^[初零〇○]/, '')]
  const at = characters.findIndex((character) => tens[character] !== undefined)
  if (at < 0) return characters.length === 1 ? (digits[characters[0]!] ?? null) : null
  if (at > 1 || characters.length - at > 2) return null
  const times = at === 1 ? digits[characters[0]!] : 1
  const ten = tens[characters[at]!]!
  const last = characters[at + 1]
  const ones = last === undefined ? 0 : digits[last]
  if (times === undefined || ones === undefined || (at === 1 && ten !== 1)) return null
  return times * ten * 10 + ones
}

/** Reads a year: "二零一八", "2018", "二千零三", "二千"; null when it is none. */
export function readYear(text: string): number | null {
  const spoken = /^([一二兩两])千(?:零|〇|○)?(.{0,3})$/.exec(text)
  if (!spoken) return text.length === 4 ? readDigits(text.replace(/^([二2])\ufffd/, '$1零')) : null
  const rest = spoken[2] === '' ? 0 : readCount(spoken[2]!)
  return rest === null ? null : (digits[spoken[1]!] ?? 0) * 1000 + rest
}
