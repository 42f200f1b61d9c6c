import { readCount } from '../../calendar/chinese-numerals'

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )

/** Pattern source for how many months or years, in English: "six", "18"; to be used without regard to case. */
export const enCount = `(?:${words.join('|')}|\\d{1,2})`

/** Pattern source for how many months or years, in Chinese: 六, 十八, 6. */
export const zhCount = '(?:[一二兩两三四五六七八九十]{1,2}|\\d{1,2})'

/** The number that either names; null where it is none. */
export function readSpokenCount(text: string): number | null {
  const word = words.indexOf(text.toLowerCase())
  return word >= 0 ? word + 1 : readCount(text)
}
