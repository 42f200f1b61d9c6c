import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'

/** What houses are in an offer, behind their names: "A, B and C as the joint lead managers", "A and B are the joint bookrunners". */
const role =
  /(?:(?:(?:has|have) been (?:appointed|engaged) |(?:(?:is|are) )?acting |to act |will act )?as|are) (?:the |its |our )?(?:(?:joint|sole|exclusive|lead|co-) ?){0,2}(?:global coordinators?|lead managers?|book ?runners?|placing agents?|initial purchasers?|underwriters?|sponsors?)(?![A-Za-z])/iy
const rolesAt = anchors([
  'has been appoint',
  'have been appoi',
  'has been engage',
  'have been engag',
  'acting as',
  'is acting',
  'are acting',
  'to act as',
  'will act as',
  ...['joint', 'sole', 'lead', 'exclusive', 'global', 'placing', 'initial', 'bookrunner'].flatMap((word) => [
    `as ${word}`,
    `as the ${word}`,
    `are the ${word}`,
    `are ${word}`,
  ]),
])
const longestList = 420
const part = /^\(?[\p{Lu}\d][\p{L}\d’'.&-]*\)?,?$/u
const link = /^(?:and|of|&)$/
const between = /, and | and |, /g

/** Where the list of capitalised names begins that ends at `end`. */
function listStart(text: string, end: number): number {
  let start = end
  for (let at = end; at > Math.max(0, end - longestList);) {
    const from = text.lastIndexOf(' ', at - 1) + 1
    const line = text.lastIndexOf('\n', at - 1) + 1
    const word = text.slice(Math.max(from, line), at)
    if (!(part.test(word) || link.test(word))) return start
    if (!link.test(word)) start = at - word.length
    if (line > from) return start
    at = from - 1
  }
  return start
}

/** The names, one by one, of the houses that an offer's roles are said of; what of them is a company is for others to say. */
export function* housesOfOffers(text: string): Generator<Span> {
  for (const { index } of matchesAt(role, text, rolesAt.in(text))) {
    const end = index - 1
    if (text[end] !== ' ') continue
    const start = listStart(text, end)
    const list = text.slice(start, end).replace(/,$/, '')
    let from = 0
    const cuts = [...list.matchAll(between)].map((m) => [m.index, m.index + m[0].length] as const)
    if (cuts.length === 0) continue
    for (const [stop, next] of [...cuts, [list.length, 0] as const]) {
      yield { start: start + from, end: start + stop }
      from = next
    }
  }
}
