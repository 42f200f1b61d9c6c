const yearEnd = /[零〇○一二三四五六七八九]O$/
const yearStart = /^O?[零〇○一二三四五六七八九]{0,3}(?:O[零〇○一二三四五六七八九]?)?年/

/** Whether a year in Chinese with a letter for its zero is cut in two beside it: 二O / 二四年, 二 / O二四年. */
export const cutsHanYear = (a: string, b: string): boolean =>
  (a.endsWith('O') || b.startsWith('O')) &&
  yearStart.test(b) &&
  (b.startsWith('O') ? /[一二三四五六七八九]$/.test(a) : yearEnd.test(a))
