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

/** Whether words are a name by a surname that is known and by their form: "Chan Tai Man", "Peter Wong"; not "Silver Quay", "Tai Fung". */
export function isSurnamed(words: string): boolean {
  const parts = words.split(/[ ,]+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isKnown = (part: string): boolean => romanSurnames.has(part.toLowerCase())
  if (givenNames.has(first)) return isKnown(last)
  return isKnown(first) && (parts.length > 2 || last.length > 3 || first === first.toUpperCase())
}

/** What comes behind somebody's name, and not behind a part of a company's. */
export const endsName =
  /^(?:[,.;:)]|$|\n| ?\(| (?:and|as|who|in|on|at|is|was|are|were|for|respectively|since|with)(?![a-z]))/
