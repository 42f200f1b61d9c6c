import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import { notInCompanyName } from '../vocabulary/company-forms'
import { ofCompany } from './organisation-tail'

const heads = [
  'Association',
  'Federation',
  'Union',
  'Society',
  'Guild',
  'Club',
  'Congress',
  'League',
  'Council',
]
const headsAt = anchors(heads)
const apostrophes = [0x2019, 0x27]
const head = new RegExp(`(?:${heads.join('|')})(?![\\p{L}’'])(?! \\p{Lu}| (?:of|for) (?:the )?\\p{Lu})`, 'uy')
const isHead = new Set(heads)
const longest = 60
/** "Northmere Toy Traders": what the members are, and from where. */
const members = /(?<![\p{L}’'-])(?:(?:\p{Lu}[\p{L}-]+|&|and|of) ){0,5}(?<who>\p{Lu}\p{L}+s)$/u

/** Unions and associations named by their members, whose apostrophe parts them from the word that says what they are: "Northmere Shipowners’ Association". */
export function* unionsOfMembers(text: string): Generator<Span> {
  for (const headAt of headsAt.in(text)) {
    const at = headAt - 2
    if (!apostrophes.includes(text.charCodeAt(at)) || text[at + 1] !== ' ') continue
    head.lastIndex = headAt
    const words = members.exec(text.slice(Math.max(0, at - longest), at))
    if (!words || !head.test(text)) continue
    const parts = words[0].split(' ')
    const cut = parts.findLastIndex((part) => notInCompanyName.has(part) || isHead.has(part) || part === 'of')
    const own = parts.slice(parts[cut + 1] === 'and' ? cut + 2 : cut + 1)
    if (own.length < 2 || !/^\p{Lu}/u.test(own[0]!) || ofCompany.test(words.groups!['who']!)) continue
    yield { start: at - own.join(' ').length, end: head.lastIndex }
  }
}
