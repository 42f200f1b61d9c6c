import { allMatches } from '../../text/all-matches'
import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, honorific } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { directorsListed } from './directors-listed'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'

const name = 'entities/board-paragraph'
/** "As at the date of this announcement, the executive Directors are …", 於本公告日期,董事會包括…. */
const openings = anchors([
  ...['as at the date', 'as of the date', 'as on the date', 'at the date'],
  ...['於本', '于本', '於刊發本公告', '于刊发本公告'],
])
const opening =
  /[Aa](?:s (?:at|of|on)|t) the date (?:of this|hereof)|[於于](?:本(?:聯合|联合)?(?:公告|公佈|公布|通函|通告|章程|報告|报告)|刊[發发]本公告)(?:之|的)?(?:刊[發发])?日期?/uy
const longest = 1500
const boardWords = /\b[Dd]irectors?\b|\b[Bb]oard\b|董事|監事|监事/

/** What stands right before a name of such a paragraph. */
const beforeName =
  /(?:[,;:(]|\band|\bare|\bis|\bcompris(?:es?|ing)|\binclud(?:es?|ing)|\bnamely|\bbeing|\bas|\bof)[ \n](?=\p{Lu})/gu
const titled = new RegExp(honorific, 'uy')
const mark = '[*#†^+@]{0,3}'
const behind = new RegExp(`${mark}(?= ?(?:[,;.()]|and |as |is |\\n|$))`, 'uy')
const notName =
  /\b(?:Board|Directors?|Company|Committee|Group|Limited|Hong Kong|Exchange|Offeror|Chairman)\b/i

const hanItem = new RegExp(
  `(?<=[為为是由含括:、及和與与;,]|董事|監事|监事)(?![為为是由包含括及和與与])[${han}]{2,4}?(?=(?:${hanHonorific})|${mark}(?:\\([^()]{1,20}\\)|[、及和與与,;。]|以及|$))`,
  'gu',
)

/** The names without honorific in the English words [start, end), and how many look like names by themselves, those with one among them. */
function latinNames(text: string, start: number, end: number) {
  const people: Span[] = []
  let likely = 0
  beforeName.lastIndex = start
  for (let m = beforeName.exec(text); m && m.index < end; m = beforeName.exec(text)) {
    const at = m.index + m[0].length
    titled.lastIndex = at
    if (titled.test(text)) {
      likely += 1
      continue
    }
    const full = readName(text, at)
    if (!full || full.words < 2 || full.end > end) continue
    behind.lastIndex = full.end
    const words = text.slice(at, full.end)
    if (!behind.test(text) || notName.test(words)) continue
    people.push({ start: at, end: full.end })
    if (isLikelyName(words)) likely += 2
  }
  return likely >= people.length ? people : []
}

/** A name in Latin letters among Chinese ones: 何慧及Peter Quentin Marlowe;. */
const latinItem = new RegExp(`[為为是由含括:、及和與与;,] ?(?=\\p{Lu})`, 'gu')
const behindLatin = new RegExp(`${mark} ?(?:\\([^()]{1,20}\\)|[、及和與与,;。]|以及|$)`, 'uy')

function* latinAmongHan(text: string, start: number, end: number): Generator<Span> {
  // never beyond the paragraph: Chinese goes on for pages without a Latin letter
  for (const { index, 0: lead } of allMatches(latinItem, text.slice(start, end))) {
    const at = start + index + lead.length
    const full = readName(text, at)
    behindLatin.lastIndex = full?.end ?? 0
    if (
      full &&
      full.words >= 2 &&
      full.end <= end &&
      behindLatin.test(text) &&
      !notName.test(text.slice(at, full.end))
    )
      yield { start: at, end: full.end }
  }
}

function* hanNames(text: string, start: number, end: number): Generator<Span> {
  yield* latinAmongHan(text, start, end)
  hanItem.lastIndex = start
  for (let m = hanItem.exec(text); m && m.index < end; m = hanItem.exec(text))
    if (isHanName(m[0])) yield { start: m.index, end: m.index + m[0].length }
}

/** People without honorific in the paragraph that closes a filing and says who its directors are, and in lists behind their office. */
export const boardParagraph: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let done = 0
    for (const m of matchesAt(opening, text, openings.in(text))) {
      if (m.index < done) continue
      const start = m.index + m[0].length
      const line = text.indexOf('\n', start)
      const end = Math.min(line < 0 ? text.length : line, start + longest)
      done = end
      if (!boardWords.test(text.slice(start, end))) continue
      const isEnglish = /^[\x20-\x7e]/.test(m[0])
      for (const who of isEnglish ? latinNames(text, start, end) : hanNames(text, start, end))
        if (!taken(found, who, ['company', 'person', 'organisation', 'definedTerm']))
          yield namedByPlace(name, 'person', text, who)
    }
    for (const who of directorsListed(text))
      if (!taken(found, who, ['company', 'person', 'organisation', 'definedTerm']))
        yield namedByPlace(name, 'person', text, who)
  },
}
