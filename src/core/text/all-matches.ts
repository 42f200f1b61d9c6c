/**
 * All that a global pattern finds in a text, in order. As String.matchAll, which however makes a copy of the pattern each time: an engine
 * forgets what it has translated copies to, and begins anew.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

/** What stands before the first place where a pattern fits, or all of the words. */
export function upTo(pattern: RegExp, words: string): string {
  const at = words.search(pattern)
  return at < 0 ? words : words.slice(0, at)
}
