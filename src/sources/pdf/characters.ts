/** Han characters and what is set like them: their punctuation, kana, full-width forms. */
const wide =
  /[\u2e80-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3ffff}]/u

/** Whether the last character of a text is set as Han characters are. */
export const endsWide = (text: string): boolean => {
  const last = text.codePointAt(text.length - 1) ?? 0
  const isLow = last >= 0xdc00 && last <= 0xdfff
  return wide.test(isLow ? text.slice(-2) : text.slice(-1))
}

/** Whether the first character of a text is set as Han characters are. */
export const startsWide = (text: string): boolean => wide.test(String.fromCodePoint(text.codePointAt(0) ?? 0))

/** Whether a text is one Han character, or what is set like one. */
export const isOneWide = (text: string): boolean => [...text].length === 1 && startsWide(text)
