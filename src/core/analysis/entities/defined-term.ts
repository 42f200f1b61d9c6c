import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors, matchesAt } from '../anchors'
import { quotedPattern, quotesAt } from '../vocabulary/quotes'
import { clauseBefore } from './clause'
import { definition, evenlySpaced } from './finding'

const name = 'entities/defined-term'
const quoted = new RegExp(quotedPattern, 'y')
/** A law's short name, which needs no quotes: (以下簡稱《公司法》). */
const titled = /(?<=[稱称])(《[^《》\n]{2,30}》)(?=\))/y
const titlesAt = anchors(['《'])

/** What stands before a quote that names a heading, a document or a source rather than defining a term. */
const noDefinition =
  /(?:headed|section|sections|paragraph|entitled|titled|under the|defined in|as defined|meaning of|known as|formerly|caption|the words?|標題為|标题为|標題|标题|(?:香港|中國|中国|英國|英国)[^,。()]{0,6}以|一節|段落|定義見|[見见][上下]文|定义见|见|見|題為|题为|列為|列为|分節|(?:前|原|舊|旧)[稱称名]?(?:為|为|:)?|又[名稱称]|曾用名)\s*(?:the )?$/iu
/** Whether words end within the title of a law or a paper: (《關於…「受益人」…. */
const isInTitle = (lead: string): boolean =>
  lead.includes('《') && lead.lastIndexOf('《') > lead.lastIndexOf('》')
/** What makes the quote before it the name of a section, or no name at all: 「股份發售的架構」一節, 「黑色」暴雨警告. */
const sectionBehind = /^[各]?(?:一節|一节|一段|段落|分節|分节|章節|章节|兩節|两节|各節|各节|各段|暴雨)/u
/** Words that define without brackets. */
const definingWords =
  /(?:(?:hereinafter|hereafter|collectively|together|individually|each)?,? ?(?:referred to|defined) as (?:the )?|(?:以下簡稱|以下简称|統稱為?|统称为?|合稱|合称|下稱|下称|簡稱|简称)(?:為|为)?)$/u
/** What they end in. */
const definingEnd = /(?:as (?:the )?|[稱称為为])$/i
const isOpening = (unit: number): boolean =>
  unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3010
const isClosing = (unit: number): boolean =>
  unit === 0x29 || unit === 0x5d || unit === 0x7d || unit === 0x3011

/** The last line break within [from, end), or -1. */
function lineBreakBefore(text: string, from: number, end: number): number {
  let at = end - 1
  while (at >= from && text.charCodeAt(at) !== 10) at--
  return at < from ? -1 : at
}

/**
 * For every place of `places` (in order) whether it stands directly within brackets, and where the innermost bracket opens; -1 where
 * it does not. Brackets never reach over a line end, so that an unpaired one does no harm.
 */
function bracketsAround(text: string, places: readonly number[]): number[] {
  const open: number[] = []
  const around: number[] = []
  let next = 0
  /** From where on the line of the next place is not known yet. */
  let from = 0
  for (let i = 0; next < places.length && i < text.length; i++) {
    const line = i === from ? lineBreakBefore(text, i, places[next]!) : -1
    if (line >= 0) {
      open.length = 0
      i = line
    }
    if (i === places[next]) {
      around.push(open.at(-1) ?? -1)
      from = i + 1
      next++
    }
    const unit = text.charCodeAt(i)
    if (isOpening(unit)) open.push(i)
    else if (isClosing(unit)) open.pop()
    else if (unit === 10) open.length = 0
  }
  return around
}

/** The term without quotes, spaces, article and the stars of markdown. */
const bareTerm = (quote: string): string =>
  quote
    .replace(/\*+/g, '')
    .trim()
    .replace(/^(?:the|The) /, '')
    .replace(/[,.;]$/, '')

/** What the bracket itself adds to the words before it: (…, together with its subsidiaries, the "Group"). */
const addition = (lead: string): string =>
  /(?:together with|collectively with|連同|连同|及其)[^“”"「」‘’']{3,60}$/u
    .exec(lead)?.[0]
    .replace(/[, ]*(?:the|統稱為?|統稱|统称|合稱|合称)? *$/u, '') ?? ''

/** A term whose quotes a column tears apart has a bracket in it that closes before one opens. */
const torn = /^[^()]*\)|\($|^[—–-] /
const isTerm = (term: string): boolean =>
  /[\p{L}\p{N}]/u.test(term) && term.length <= 80 && !/[。;!?]/u.test(term) && !torn.test(term)

/**
 * Terms defined where they first stand: (the "Company"), (“CAR-T”), (''AGM''), (「該公告」), (the "A", together with its subsidiaries,
 * the "B"), (統稱「該等公告」), and without brackets after "referred to as". Not: (see the section headed "Risk Factors").
 */
export const definedTerm: Recogniser = {
  name,
  find(text) {
    const own: EntityFinding[] = []
    const quotes = [
      ...matchesAt(quoted, text, quotesAt.in(text)),
      ...matchesAt(titled, text, titlesAt.in(text)),
    ].sort((a, b) => a.index - b.index)
    const brackets = bracketsAround(
      text,
      quotes.map((m) => m.index),
    )
    for (const [i, m] of quotes.entries()) {
      const quote = m.slice(1).find(Boolean) ?? ''
      const term = bareTerm(quote)
      const isCut = term.includes('\n')
      const open = brackets[i] ?? -1
      const lead = text.slice(Math.max(open + 1, m.index - 60), m.index)
      const defines =
        open >= 0 ? m.index - open <= 300 : definingEnd.test(lead.slice(-7)) && definingWords.test(lead)
      const isSection = sectionBehind.test(text.slice(m.index + m[0].length, m.index + m[0].length + 4))
      if (!defines || !isTerm(term) || isSection || noDefinition.test(lead) || isInTitle(lead)) continue
      const start = m.index + m[0].indexOf(term)
      const meaning = [clauseBefore(text, open >= 0 ? open : m.index), addition(lead)]
        .filter(Boolean)
        .join(', ')
        .slice(0, 200)
      own.push(
        definition(name, { start, end: start + term.length }, isCut ? evenlySpaced(term) : term, meaning),
      )
    }
    return own
  },
}
