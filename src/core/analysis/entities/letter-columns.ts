import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { honorific, peopleHeading } from '../vocabulary/people'
import { romanSurnames } from '../vocabulary/surnames'
import { named, taken } from './finding'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'

const name = 'entities/letter-columns'
const addressHeads = anchors([
  ...[
    'registered office',
    'principal place',
    'principal office',
    'head office',
    'legal address',
    'place of business',
  ],
  ...['headquarters', 'correspondence address', 'registered address'],
])
/** The line before an address's head, which names a kind of directors: "Executive Directors:", "Non-executive Directors:". */
const kindBefore = new RegExp(`(?:^|\\n)[ ]?(?:${peopleHeading}) ?: $`, 'iu')
const kindLine = new RegExp(`^(?:${peopleHeading}) ?(?::|$)`, 'iu')
const title = new RegExp(`^${honorific}{0,3}`, 'u')
const place =
  /\b(?:Street|Road|Avenue|Lane|District|City|Province|Building|Tower|Floor|Room|Centre|Plaza|Square|Zone|Town|County|Islands|Bermuda|Kong|PRC)\b/
const mostLines = 30
/** A heading of the letter itself. */
const heading = /^[\p{Lu} ,&()-]{8,}$/u
const blank = /^(?:\d{1,2} \p{L}+ \d{4}|To the|Dear|[“"(])/u

/** Where the name that begins a line of the letter's left column ends, the words of an address behind it; null where none begins there. */
function nameEnd(text: string, start: number, lineEnd: number): number | null {
  const full = readName(text, start)
  if (!full || full.words < 2 || full.end > lineEnd) return null
  const words = text.slice(start, full.end).split(' ')
  const rest = text.slice(full.end, lineEnd)
  const runsOn = words.length > 3 && place.test(rest)
  if (!runsOn) return words.some((word) => place.test(word)) ? null : full.end
  const isPinyin = romanSurnames.has(words[0]!.toLowerCase()) && words[1]!.length > 4
  return start + words.slice(0, isPinyin ? 2 : 3).join(' ').length
}

/**
 * Directors without honorific in the left column of a letter's head, with the issuer's addresses in the right one, so that the lines of
 * both run together: "Executive Directors: Registered office:" / "Zhang Liangfu Section A, 197 East Street".
 */
export const letterColumns: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let done = 0
    for (const at of addressHeads.in(text)) {
      if (at < done || !kindBefore.test(text.slice(Math.max(0, at - 60), at))) continue
      let start = text.indexOf('\n', at) + 1
      for (let i = 0; i < mostLines && start > 0; i++) {
        const stop = text.indexOf('\n', start)
        const end = stop < 0 ? text.length : stop
        const line = text.slice(start, end)
        done = end
        if (blank.test(line) || (heading.test(line) && !isLikelyName(line))) break
        const from = start + (title.exec(line)?.[0].length ?? 0)
        const last = kindLine.test(line) ? null : nameEnd(text, from, end)
        if (last !== null && !taken(found, { start: from, end: last }, ['company', 'person', 'organisation']))
          yield named(name, 'person', { start: from, end: last }, text.slice(from, last))
        start = stop + 1
      }
    }
  },
}
