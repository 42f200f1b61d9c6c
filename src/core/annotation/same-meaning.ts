/*
 * What a reader relies on in a filing: figures with their signs, currencies and units, months and Chinese numerals, negations, and
 * names (words with a capital within a sentence).
 */
const figures =
  /[-−(]?\d[\d,.]*%?|[〇零一二三四五六七八九十百千萬万亿億兩廿卅壹貳叁肆伍陸柒捌玖拾佰仟]+|[$€£¥%‰]|(?:HK|US|RMB|CNY|HKD|USD|EUR|GBP|JPY|AUD|SGD)(?=[\s$\d]|$)/g
const units =
  /\b(?:hundred|thousand|million|billion|trillion|per cent|percent|cents?|dollars?|shares?|units?|times|days?|weeks?|months?|years?|nil|one|two|three|four|five|six|seven|eight|nine|ten|half)\b|[元圓角分股份仙年月日倍]|港幣|人民幣|美元|百分之/gi
const negations =
  /\b(?:no|not|never|none|neither|nor|without|cannot|fail(?:s|ed|ure)?|un(?:likely|able|audited|conditional(?:ly)?)|non|decrease[sd]?|increase[sd]?|loss(?:es)?|profits?|may|must|shall|will|before|after|above|below|less|more|least|most|except|excluding|including|approved|rejected|for|against)\b|[不無无未非沒没勿莫毋否免虧盈增減减]/gi
const names = /(?:\p{Lu}[\p{L}’'-]*)|\p{Script=Han}+/gu

const marks = (text: string): string =>
  [figures, units, negations]
    .map((pattern) => [...text.matchAll(pattern)].map((match) => match[0].toLowerCase()).join(' '))
    .join('|')

const namesOf = (text: string): string =>
  [...text.matchAll(names)].map((match) => match[0].toLowerCase()).join(' ')

/** Letters without the hyphens and spaces between them: a word may have been read as broken at a line's end, or not. */
const unbroken = (text: string): string => text.replace(/(?<=\p{L})(?:\s?-\s?|\s)(?=\p{L})/gu, '')

/**
 * Whether two wordings of one passage say the same to someone who relies on its figures: not a digit, sign, currency, unit, month, name or
 * negation differs, and nearly all of the words are the same. Two Chinese wordings must not differ in a single Han character.
 */
export const isSameMeaning = (a: string, b: string): boolean => {
  if (a === b || unbroken(a) === unbroken(b)) return true
  if (marks(a) !== marks(b) || namesOf(a) !== namesOf(b)) return false
  return wordsDiffering(a, b) <= Math.max(1, Math.floor(a.length / 60))
}

/** How many words of either text the other one lacks. */
function wordsDiffering(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const word of a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) - 1)
  let [missing, added] = [0, 0]
  for (const count of counts.values()) {
    if (count > 0) missing += count
    else added -= count
  }
  return Math.max(missing, added)
}
