import { allMatches } from '../../text/all-matches'
import { givenNames, romanSurnames } from '../vocabulary/surnames'

const part = /[^ ,-]+/g

/** Whether words in Latin letters look like somebody's name by themselves: a surname in capitals, or one that is known, or a given name. */
export function isLikelyName(words: string): boolean {
  const parts = allMatches(part, words).map(([all]) => all)
  const capitals = parts.filter((part) => /^[\p{Lu}’']{2,}$/u.test(part)).length
  const known = parts.some((part) => romanSurnames.has(part.toLowerCase()) || givenNames.has(part))
  return known || (capitals > 0 && capitals < parts.length)
}
