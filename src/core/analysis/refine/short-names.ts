import { isHan } from '../vocabulary/scripts'

/** Legal forms, and the words that many companies' names end in. */
const lastWords =
  /(?:,? (?:Company Limited|Co\.?,? ?(?:Ltd\.?|Limited)|Limited|Ltd\.?|PLC|Inc\.?|Corp\.?|Corporation)|,? (?:\([\w .&-]{2,40}\)|Holdings?|Group|International|Investments?|Enterprises?|Industries|Company|Co\.?|and|&))$/i
/** What is no company's name without more words. */
const noName =
  /^(?:the|new|great|first|china|hong kong|asia|asia pacific|pacific|global|world|united|national|greater china|hk|prc)$/i
/** Chinese names are called by no more than their first twelve characters. */
const longestBeginning = 12

/** Makes `add` know what a company of this name may be called for short, never the whole name. */
export function addShortNames(name: string, add: (short: string) => void): void {
  if (isHan(name)) {
    for (let length = 2; length <= longestBeginning && length < name.length; length += 1)
      add(name.slice(0, length))
    return
  }
  for (let short = name.replace(lastWords, ''), last = name; short !== last;) {
    if (short.length > 1 && !noName.test(short)) add(short)
    last = short
    short = short.replace(lastWords, '')
  }
}
