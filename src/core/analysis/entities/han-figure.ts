const digitValues: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  貳: 2,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const largeUnits: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 }

/** The value of a quantity in Chinese numerals: 五百萬 is 5,000,000, 一億二千萬 120,000,000; null where it is no quantity. */
export function hanFigure(text: string): number | null {
  const [whole = '', fraction = ''] = text.split('點')
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const ch of whole) {
    const value = digitValues[ch]
    const small = smallUnits[ch]
    const large = largeUnits[ch]
    if (value !== undefined) digit = value
    else if (small !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * small
      digit = null
    } else if (large !== undefined) {
      const part = section + (digit ?? 0)
      total = total > large ? total + part * large : (total + part) * large
      section = 0
      digit = null
    } else return null
  }
  const decimals = [...fraction].map((ch) => digitValues[ch] ?? '').join('')
  return whole ? total + section + (digit ?? 0) + Number(`0.${decimals || '0'}`) : null
}
