import type { Span } from '../../text/span'
import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, honorific } from '../vocabulary/people'
import { named, taken } from './finding'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'

const name = 'entities/person-in-table'
/** In what capacity shares are held, as a table of interests says it behind the holder's name. */
const capacities = anchors([
  ...[
    'Beneficial owner',
    'Beneficial interest',
    'Interest of',
    'Interests of',
    'Interest in',
    'Interests in',
    'Founder of',
  ],
  ...['Personal interest', 'Family interest', 'Corporate interest'],
  ...[
    '實益擁有人',
    '实益拥有人',
    '配偶權益',
    '配偶权益',
    '配偶的權益',
    '配偶之權益',
    '受控',
    '個人權益',
    '个人权益',
  ],
])
const capacity =
  /(?<=[\p{L})] ?[*#†^]{0,3}(?: ?\([^()\n]{1,20}\))?[ \n])(?:Beneficial[ \n](?:owner|interest)|Interests? (?:of|in) (?:a )?(?:spouse|controlled|his|her)|Founder[ \n]of|(?:Personal|Family|Corporate)[ \n]interest|實益擁有人|实益拥有人|配偶(?:[的之]?權益|权益)|受控制?(?:法團|法团|公司)|個人權益|个人权益)/iuy
/** How many meetings somebody was at: "LEUNG Ka Wai 5/5". */
const slashes = anchors(['/'])
const attendance = /(?<=[\p{L})*#†^][ \n])\d{1,2}\/\d{1,2}(?![/\d])/uy
/** What heads a column of people: "Name of Director Personal interest Total". */
const headsAt = anchors([
  ...['director', 'grantee', 'participant', 'supervisor', 'individual', 'proposed director'].flatMap(
    (who) => [`name of ${who}`, `names of ${who}`],
  ),
  ...['Name of the director', 'Names of the directors', 'Director’s name', 'Directors’ name'],
])
const head =
  /(?:Names? of (?:the )?(?:proposed )?(?:directors?|grantees?|participants?|supervisors?|individuals?)|Directors?[’']s? names?)(?![A-Za-z])/iy
/** What follows a name in its row: its mark, its note, and then a figure, a dash, a capacity. */
const cellBehind =
  /[*#†^]{0,3}(?: ?\([^()\n]{1,60}\)){0,2}[*#†^]{0,3}[ \n](?:\(?\d[\d,]*(?:[.,]\d+)?%?|[–—-](?=[ \n])|N\/A|Nil|Beneficial|Personal|Interest|Founder|Settlor|Long)/y
/** How no person's name ends: "QLK Fund". */
const notPerson = / (?:Fund|Trust|Trustee|Group|Holdings|Bank|Foundation|Capital|Global|Investments?)$/
const mostRows = 60
/** What ends a table. */
const tableEnd = /^(?:Notes?\b|\([a-z\d]{1,3}\) |[^\n]{160})/

const lead = new RegExp(`^${honorific}{0,2}`, 'u')
const tail = new RegExp(`(?:${hanHonorific})?[*#†^ ]{0,4}(?:\\([^()]{1,20}\\))? ?$`, 'u')

/** The people in the rows below the head at `at`, each with figures behind the name. */
function* rowsBelow(text: string, at: number): Generator<Span> {
  let line = text.indexOf('\n', at) + 1
  for (let row = 0; row < mostRows && line > 0; row++) {
    if (tableEnd.test(text.slice(line, line + 160))) return
    const start = line + (lead.exec(text.slice(line, line + 30))?.[0].length ?? 0)
    const full = readName(text, start)
    cellBehind.lastIndex = full?.end ?? 0
    if (full && full.words >= 2 && cellBehind.test(text) && isLikelyName(text.slice(start, full.end)))
      yield { start, end: full.end }
    line = text.indexOf('\n', line) + 1
  }
}

/** People who hold shares, by the rows of a table of interests: "Lau Mei Fong Interest of spouse", 黃少敏 配偶權益, or at meetings. */
export const personInTable: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const rows = [
      ...matchesAt(capacity, text, capacities.in(text)),
      ...matchesBefore(attendance, text, slashes.in(text), { reach: 2, opens: isDigit }),
    ].sort((a, b) => a.index - b.index)
    const done = new Set<number>()
    for (const m of rows) {
      // a cell of its own may be on the line above
      const end = text[m.index - 1] === '\n' ? m.index - 1 : m.index
      const line = text.lastIndexOf('\n', end - 1) + 1
      const cell = text.slice(line, end)
      if (cell.length > 60) continue
      const start = line + (lead.exec(cell)?.[0].length ?? 0)
      const words = text.slice(start, end).replace(tail, '')
      const full = readName(text, start)
      const isLatin =
        full !== null &&
        full.words >= 2 &&
        full.end === start + words.length &&
        isLikelyName(words) &&
        !notPerson.test(words)
      const who = { start, end: start + words.length }
      if ((isLatin || isHanName(words)) && !taken(found, who, ['company', 'person', 'organisation']))
        yield named(name, 'person', who, words)
      done.add(start)
    }
    for (const m of matchesAt(head, text, headsAt.in(text)))
      for (const who of rowsBelow(text, m.index))
        if (!done.has(who.start) && !taken(found, who, ['company', 'person', 'organisation']))
          yield named(name, 'person', who, text.slice(who.start, who.end))
  },
}
