import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { romanSurnames } from '../vocabulary/surnames'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { endsName, isSurnamed } from './likely-name'
import { readName } from './person-name'

const name = 'entities/named-by-holding'
const heldAt = anchors([
  ...['owned by', 'held by', 'controlled by', '% by', '%) by', 'per cent by'],
  ...['beneficial owner', 'beneficial owners', 'ultimate owner', 'sole shareholder'],
])
/** "owned as to 60% by", "wholly and beneficially owned by", "the ultimate beneficial owners of Foo are". */
const held =
  /(?:(?:owned|held|controlled) by|(?:%\)?|per cent) by|(?:beneficial |ultimate |sole )*(?:owners?|shareholders?)(?: of [^.;,()\n]{1,60}?)?,? (?:is|are|being)) (?=\p{Lu}\p{L}+,? \p{Lu})/uy
/** "… and Lee Siu Ming", "…, Lee Siu Ming": the next of several holders. */
const next = /(?: \([^()\n]{1,40}\))?(?:, | and |, and )(?=\p{Lu}\p{L}+,? \p{Lu})/uy
/** What is said of one who holds: "Peter Wong is the sole shareholder of". */
const saidAt = anchors([
  'is the sole',
  'is the controlling',
  'is the ultimate',
  'is the largest',
  'is the single',
])
const said =
  /is the (?:(?:sole|controlling|ultimate|largest|single|beneficial) ){1,3}(?:shareholder|owner|controller)(?![a-z])/y
const one = /(?<![\p{L}\d.,&’'-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3} $/u
const longestName = 50
const hanBehind = /^ ?\(\p{sc=Han}/u
const most = 12

/** People without honorific who own a company or hold its shares: "owned as to 60% by Chan Tai Man and 40% by Lee Siu Ming". */
export const namedByHolding: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const m of matchesAt(held, text, heldAt.in(text))) {
      let start = m.index + m[0].length
      for (let i = 0; i < most; i++) {
        const full = readName(text, start)
        if (!full || full.words < 2 || !endsName.test(text.slice(full.end, full.end + 14))) break
        const span = { start, end: full.end }
        const words = text.slice(start, full.end)
        const isAnother =
          (i > 0 || hanBehind.test(text.slice(full.end, full.end + 3))) &&
          romanSurnames.has(words.split(/[ ,]/, 1)[0]!.toLowerCase())
        if (
          !(isSurnamed(words) || isAnother) ||
          taken(found, span, ['company', 'organisation', 'definedTerm', 'person'])
        )
          break
        yield namedByPlace(name, 'person', text, span)
        next.lastIndex = full.end
        const link = next.exec(text)
        if (!link) break
        start = full.end + link[0].length
      }
    }
    for (const { index } of matchesAt(said, text, saidAt.in(text))) {
      const words = one.exec(text.slice(Math.max(0, index - longestName), index))?.[0].trim()
      if (words === undefined || !isSurnamed(words)) continue
      const span = { start: index - 1 - words.length, end: index - 1 }
      if (!taken(found, span, ['company', 'organisation', 'definedTerm', 'person']))
        yield namedByPlace(name, 'person', text, span)
    }
  },
}
