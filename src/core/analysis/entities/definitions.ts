/** A bracket with a term in quotes, none of the words around them long. */
const definition = /\((?:[^()\n]{0,80}[“"'‘「『][^()\n]{1,80}[”"'’」』][^()\n]{0,80})\)/uy
/** In a bracket that holds no more than this no words can be too long, and where the quotes stand is all that counts. */
const short = 82

const [opens, closes] = [1, 2]
/** Of each code unit, whether it opens quotes, closes them or both, as bits. */
const quotes = new Uint8Array(0x10000)
for (const sign of '“"\'‘「『') quotes[sign.charCodeAt(0)]! |= opens
for (const sign of '”"\'’」』') quotes[sign.charCodeAt(0)]! |= closes
const [open, close, lineBreak] = [40, 41, 10]

/** Where the definition ends whose bracket opens at `at`: (the "Company"); -1 where it is none. */
export function definitionEnd(text: string, at: number): number {
  let first = -1
  let last = -1
  for (let end = at + 1; end <= at + 1 + short; end++) {
    const unit = text.charCodeAt(end)
    if (unit === close) return first >= 0 && last > first + 1 ? end + 1 : -1
    if (unit === open || unit === lineBreak || end >= text.length) return -1
    const quote = quotes[unit]!
    if (quote === 0) continue
    if (first < 0 && (quote & opens) !== 0) first = end
    if ((quote & closes) !== 0) last = end
  }
  definition.lastIndex = at
  return definition.test(text) ? definition.lastIndex : -1
}

/** Words with more definitions than this are a list of them, and say nothing of what comes behind. */
const mostDefinitions = 12

/** The words without the definitions among them, nor the spaces before those; none where there are too many. */
export function withoutDefinitions(words: string): string {
  let kept = ''
  let from = 0
  let count = 0
  for (let at = words.indexOf('('); at >= 0; at = words.indexOf('(', Math.max(at + 1, from))) {
    const end = definitionEnd(words, at)
    if (end < 0) continue
    if (++count > mostDefinitions) return ''
    kept += words.slice(from, at > from && words[at - 1] === ' ' ? at - 1 : at)
    from = end
  }
  return kept + words.slice(from)
}
