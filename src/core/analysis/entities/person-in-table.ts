import type { Span } from '../../text/span'
import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, honorific } from '../vocabulary/people'
import { lineStart } from './cells-above'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { peopleAmongHolders } from './people-among-holders'
import { hanRowsBelow, noHolder } from './people-in-han-rows'
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
  ...'實益擁有人 实益拥有人 配偶權益 配偶权益 配偶的權益 配偶之權益 受控 個人權益 个人权益 家族權益 家族权益 法團權益 法团权益 全權信託 全权信托 酌情信託 酌情信托 信託受益人 信托受益人'.split(
    ' ',
  ),
])
const capacity =
  /(?:(?<=[\p{L})] ?[*#†^]{0,3}(?: ?\([^()\n]{1,20}\))?(?: ?\.{3,90})?[ \n])|(?<=[\p{sc=Han})]))(?:Beneficial[ \n](?:owner|interest)|Interests? (?:of|in) (?:a )?(?:spouse|controlled|his|her)|Founder[ \n]of|(?:Personal|Family|Corporate)[ \n]interest|實益擁有人|实益拥有人|配偶(?:[的之]?權益|权益)|受控制?(?:法團|法团|公司)|(?:個人|个人|家族|法團|法团)(?:權益|权益)|(?:全權|全权|酌情)(?:信託|信托)|(?:信託|信托)受益人)/iuy
/** How many meetings somebody was at: "LEUNG Ka Wai 5/5". */
const slashes = anchors(['/'])
const attendance = /(?<=[\p{L})*#†^][ \n])\d{1,2}\/\d{1,2}(?![/\d])/uy
/** What heads a column of people: "Name of Director Personal interest Total". */
const headsAt = anchors([
  ...['director', 'grantee', 'participant', 'supervisor', 'individual', 'proposed director'].flatMap(
    (who) => [`name of ${who}`, `names of ${who}`],
  ),
  ...[
    'Name of the director',
    'Names of the directors',
    'Director’s name',
    'Directors’ name',
    'Name or category of',
    'Name and category of',
    'executive director',
    'non-executive director',
    'independent non-executive director',
    'director audit comm',
    'directors audit comm',
    'grantee',
    'participant',
  ],
])
const head =
  /(?<=^|\n)[ ]?(?:(?:Independent )?(?:Non-?)?executive directors? ?:? ?(?=\n))|(?<=^|\n)(?:Grantees?|Participants?)(?= ?\n| [Dd]ates? of)|Directors?(?= (?:Audit|Remuneration|Nomination) [Cc]ommittee)|(?:Names? (?:or category |and category )?of (?:the )?(?:proposed )?(?:directors?|grantees?|participants?|supervisors?|individuals?)|Directors?[’']s? names?)(?![A-Za-z])/iy
/** What follows a name in its row: its mark, its note, and then a figure, a dash, a capacity. */
const cellBehind =
  /[*#†^]{0,3}(?: ?\([^()\n]{1,60}\)){0,2}[*#†^]{0,3}(?: ?\.){0,90}[ \n](?:\(?\d[\d,]*(?:[.,]\d+)?%?|[–—-](?=[ \n])|N\/A|Nil|[CM](?= [CM–-]| ?\n)|Beneficial|Personal|Interest|Founder|Settlor|Long)/y
/** How no person's name ends: "QLK Fund", "Hamilton HM" of an address. */
const notPerson = / (?:Fund|Trust|Trustee|Group|Holdings|Bank|Foundation|Capital|Global|Investments?|HM)$/
/** A row that begins within a line, behind the figures of the one before: "… 12/13 92.3% LEUNG Ka Wai 5/5". */
const rowWithin =
  /(?:[\d%]|N\/A|Nil|rate|[–—-]) (?<who>(?:\p{Lu}[\p{L}’'.-]*,? ){1,5}\p{Lu}[\p{L}’'.-]*)[*#†^]{0,3} ?$/u
/** The figures of another row, behind which a holder's row begins: "… 300,000,000(L) 30% 陳大文". */
const figuresBefore = /^.*[\d%](?:\([LSP]\))? ?(?=\p{L})/u
const longestRow = 60
const mostRows = 60
/** The same in Chinese: 董事姓名, 承授人; and what heads a table of holders, with which its line begins. */
const hanHeadsAt = anchors([
  '姓名',
  '承授人',
  '參與者',
  '参与者',
  '執行董事',
  '执行董事',
  '非執行董事',
  '非执行董事',
  ...'股東於 股東緊 股東名 股東所 股東持 股東股 股東姓 股东于 股东紧 股东名 股东所 股东持 股东股 股东姓 持有人股 持有人所 董事袍金 董事薪金 董事薪酬 董事基本 董事審核 董事审核 董事出席 董事董事'.split(
    ' ',
  ),
])
/** What ends a table. */
const tableEnd = /^(?:Notes?\b|\([a-z\d]{1,3}\) |[^\n]{160})/

const lead = new RegExp(`^${honorific}{0,2}`, 'u')
const tail = new RegExp(`(?:${hanHonorific})?[*#†^ ]{0,4}(?:\\([^()\\n]{1,44}\\))?(?: ?\\.{3,90})? ?$`, 'u')

/** Where the row begins whose name ends at `end`: with its line, or behind the figures of another row where lines were lost. */
function rowStart(text: string, end: number, isAttendance: boolean): number {
  const line = lineStart(text, end, longestRow) ?? end - longestRow - 1
  if (end - line < 8) return line
  if (!isAttendance) {
    const from = Math.max(line, end - longestRow)
    const figures = figuresBefore.exec(text.slice(from, end))
    return figures ? from + figures[0].length : line
  }
  const who = rowWithin.exec(text.slice(Math.max(line, end - longestRow), end))
  return who ? Math.max(line, end - longestRow) + who.index + who[0].indexOf(who.groups!['who']!) : line
}

/** The people in the rows below the head at `at`, each with figures behind the name, and where the rows end that were read. */
function rowsBelow(text: string, at: number): { people: Span[]; end: number } {
  const people: Span[] = []
  let line = text.indexOf('\n', at) + 1
  for (let row = 0; row < mostRows && line > 0; row++) {
    if (tableEnd.test(text.slice(line, line + 160))) return { people, end: line }
    const start = line + (lead.exec(text.slice(line, line + 30))?.[0].length ?? 0)
    const full = readName(text, start)
    cellBehind.lastIndex = full?.end ?? 0
    const words = full && full.words >= 2 && cellBehind.test(text) ? text.slice(start, full.end) : ''
    if (full && isLikelyName(words) && !notPerson.test(words)) people.push({ start, end: full.end })
    line = text.indexOf('\n', line) + 1
  }
  return { people, end: line > 0 ? line : text.length }
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
      const line = rowStart(text, end, m[0].includes('/'))
      const cell = text.slice(line, end)
      if (cell.length > longestRow) continue
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
      if (
        (isLatin || (isHanName(words) && !noHolder.test(words))) &&
        !taken(found, who, ['company', 'person', 'organisation'])
      )
        yield namedByPlace(name, 'person', text, who)
      done.add(start)
    }
    let read = 0
    for (const m of matchesAt(head, text, headsAt.in(text))) {
      if (m.index < read) continue
      const { people, end } = rowsBelow(text, m.index)
      read = end
      for (const who of people)
        if (!done.has(who.start) && !taken(found, who, ['company', 'person', 'organisation']))
          yield namedByPlace(name, 'person', text, who)
    }
    for (const who of peopleAmongHolders(text))
      if (!taken(found, who, ['company', 'person', 'organisation']))
        yield namedByPlace(name, 'person', text, who)
    read = 0
    for (const at of hanHeadsAt.in(text)) {
      if (at < read) continue
      const { people, end } = hanRowsBelow(text, at)
      read = end
      for (const who of people) {
        if (done.has(who.start) || taken(found, who, ['company', 'person', 'organisation'])) continue
        done.add(who.start)
        yield namedByPlace(name, 'person', text, who)
      }
    }
  },
}
