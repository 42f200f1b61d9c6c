import type { Span } from '../../text/span'

const capitals = /^[A-Z]{2,6}$/
const wordStart = /(?<![\p{L}])\p{Lu}/gu

/**
 * Whether a word that begins a line is but what the words behind it, up to `end`, are abbreviated to, as in a glossary that has lost its columns:
 * "NSA Northmere Society of Accountants".
 */
export function isAbbreviated(text: string, { start, end: behind }: Span, end: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false
  const word = text.slice(start, behind)
  if (text[behind] !== ' ' || !capitals.test(word)) return false
  const initials = (text.slice(behind, end).match(wordStart) ?? []).join('')
  let at = 0
  for (const initial of initials) if (initial === word[at]) at++
  return at === word.length
}
