const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

const word = `(?:${[...units.slice(1), ...tens, 'hundred', ...Object.keys(scales)].join('|')})`

/** Pattern source for a number in words: "two hundred and fifty million"; to be used without regard to case. No more than a dozen words. */
export const numberWords = String.raw`${word}(?:(?:[ \n-]|,[ \n]|[ \n]and[ \n])${word}){0,11}(?![A-Za-z-])`

/** The value of a number in words: "one hundred and twenty million" is 120,000,000; null where the words are no number. */
export function readNumberWords(text: string): number | null {
  let total = 0
  let part = 0
  let least = Infinity
  let last = ''
  for (const each of text.toLowerCase().split(/[\s,-]+/)) {
    const unit = units.indexOf(each)
    const ten = tens.indexOf(each)
    const scale = scales[each]
    if (each === 'and') {
      if (last !== 'hundred' && scales[last] === undefined) return null
    } else if (unit > 0) {
      // "twenty one", "one hundred fifteen", not "one two"
      if (part % 10 !== 0 || (part % 100 !== 0 && unit >= 10)) return null
      part += unit
    } else if (ten >= 0) {
      if (part % 100 !== 0) return null
      part += (ten + 2) * 10
    } else if (each === 'hundred') {
      if (part < 1 || part > 99) return null
      part *= 100
    } else if (scale !== undefined) {
      if (part === 0 || scale >= least) return null
      total += part * scale
      least = scale
      part = 0
    } else return null
    last = each
  }
  return last === 'and' ? null : total + part
}
