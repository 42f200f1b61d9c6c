import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { romanSurnames } from '../vocabulary/surnames'

/** What heads a table of holders, companies most of them: "Investor" above "No. of Offer Shares", "Name" above "Number of Shares". */
const headsAt = anchors(['investor', 'investors', 'name'])
const head = /(?<=\n)(?:Investors?|Name) ?(?:\n?\(\d\))? ?(?=\nN(?:o\.|umber) ?(?:\n| )of[ \n])/uy
/** The figure of a holder: 9,444,524. */
const sharesBehind = /[*#†^]{0,3} ?(?:\n?\(\d{1,2}\))? ?\n\d{1,3}(?:,\d{3}){1,3}(?= ?\n)/y
/** A given name in pinyin, of one or two syllables. */
const pinyin = /^(?!China|Media|Data|Asia)(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiou]{1,3}(?:ng|n|r)?){1,2}$/i
const tableEnd = /^(?:Notes? ?:|[^\n]{160})/
/** How far below its head a table goes; a holder's row takes four to ten lines. */
const mostLines = 300

/** The people in tables of holders, each told by a surname and a given name in pinyin on a line above a number of shares. */
export function* peopleAmongHolders(text: string): Generator<Span> {
  let line = 0
  for (const m of matchesAt(head, text, headsAt.in(text))) {
    if (m.index < line) continue
    line = text.indexOf('\n', m.index) + 1
    for (let row = 0; row < mostLines && line > 0; row++) {
      const end = text.indexOf('\n', line)
      if (end < 0 || tableEnd.test(text.slice(line, line + 160))) break
      const [surname = '', given = '', other] = text
        .slice(line, Math.min(end, line + 24))
        .trim()
        .split(' ')
      const who = { start: line, end: line + surname.length + 1 + given.length }
      sharesBehind.lastIndex = who.end
      const isPerson = other === undefined && romanSurnames.has(surname.toLowerCase()) && pinyin.test(given)
      if (isPerson && sharesBehind.test(text)) yield who
      line = end + 1
    }
  }
}
