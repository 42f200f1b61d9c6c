import { isHan } from '../vocabulary/scripts'
import { linesOf, type Line } from './head-lines'
import { unrolled } from './run-in-head'

/** How far into a text the head with the issuer's name and code may stand: long legends and cover pages come before it. */
export const headReach = 9000

const incorporated =
  /^(?:Incorporated|Registered|Established) (?:in|under) .{3,70} with limited liability$|^[([](?:[^()]{0,80}\b)?(?:incorporated|registered|established|continued|joint stock|organi[sz]ed|constituted|a company|collective investment scheme|unit trust)\b|^\((?:[^()]{0,40})(?:註冊成立|注册成立|成立|註冊|存續|存续|组成|組成)/i
/** Columns of a joint filing run together: names and places of incorporation on one line. */
const joinedColumns =
  /^(?=[^a-z]{0,4}\p{Lu})[^.;:]{0,200}(?:Limited|LIMITED|公司)[^.;:]{0,60} \((?:Incorporated|incorporated|於|在)[ \p{sc=Han}]/u
const codeLine =
  /^[([]?[^\n,.]{0,40}(?:stock|securities|warrant|share) ?(?:short )?codes?(?:[^\n]{0,10}| of [^\n\d]{1,24})[:︰]? ?\d|^[([]?[^\n,、。]{0,8}(?:(?:股份|股票|證券|证券) ?(?:代號|代号|代碼|代码)|股份[編编][號号])[^\n]{0,10}\d/i

/** "(the “Company”, Stock Code: 9871)". */
const calledSo = /^\((?:the )?[“"‘'’]{1,2}(?:Company|Bank)[”"’']{1,2}, ?/

/** What ties the second head to the first: the issuer of notes comes first, then who guarantees them. */
const guaranteed = /guaranteed by|\(the ["“‘']{1,2}Issuer/i

/** The head of a filing: the lines with the issuer's names, and those after its code line. */
export interface FilingHead {
  readonly above: readonly Line[]
  readonly below: readonly Line[]
  /** What stands between the place of incorporation and the code, and between the heads of a joint filing. */
  readonly within: readonly Line[]
  /** Whether two places of incorporation stand side by side, below the names of two companies. */
  readonly areTwo: boolean
  /** Whether it has a line of incorporation: a code line alone may also stand in somebody's biography. */
  readonly sure: boolean
}

const nameAndPlace =
  /^([^()]{4,120}?(?: ?\([^()]{2,20}\)[^()]{0,60}?)?) ?(\((?:incorporated|registered|established|continued|a joint stock|[於于在][^()]{2,30}(?:成立|註冊|注册)).{0,120})$/iu

/** What a code stands behind on its line: a place in brackets, a company's name. */
const placeAndCode =
  /^(.*?(?:\)|Limited|LIMITED|Ltd\.?|LTD\.?|公司)[*#]?) ?(\([^()]{0,20}(?:codes?|代號|代号|代碼|代码)[^()]{1,60}\))$/iu

/** The place of incorporation that got on the line of the sentence before it. */
const sentenceAndPlace =
  /^([^]{40,}[.:]) (\((?:incorporated|registered|established|continued|a joint stock)\b[^()]{0,100}\))$/i

const hasCode = /codes?\b|代[號号]/i
/** A code, and in brackets which counter it is of, before what else got on its line: "(Stock Code: 388) NOTICE OF MEETING". */
const codeAndRest =
  /^([([]?[^\n,.()]{0,24}(?:(?:stock|share) codes?|股份代[號号]) ?[:︰] ?\d{1,5}(?: ?\([^()]{2,20}\))?(?: ?(?:and|及|\/|,|&) ?\d{1,5}(?: ?\([^()]{2,20}\))?){0,4}\)*) ((?!and\b)(?:\p{L}|\d{1,3}\/F)[^]*)$/iu

/** A line as two where a pattern tells two parts of it; null where it does not fit. */
function halves(line: Line, pattern: RegExp): [Line, Line] | null {
  const m = line.text.length < 260 ? pattern.exec(line.text) : null
  if (!m) return null
  const [, first = '', second = ''] = m
  const start = line.end - second.length
  return [
    { text: first, start: line.start, end: line.start + first.length },
    { text: second, start, end: line.end },
  ]
}

/** A name, its place of incorporation and its code on one line, as lines of their own. */
function apart(line: Line): Line[] {
  const [before, code] = halves(line, placeAndCode) ?? [line]
  const first = !code && hasCode.test(before.text) ? halves(before, codeAndRest) : null
  const parts = halves(before, sentenceAndPlace) ?? halves(before, nameAndPlace) ?? [before]
  return first ?? [...parts, ...(code ? [code] : [])]
}

/** What stands between the name and the code where shares are offered for the first time. */
const offered =
  /^(?:發售|发售|配售|公開發售|公开发售|香港|國際|国际)?(?:發售)?股份(?:數目|数目)|^發售價|^发售价|^Offer Price|^Number of .{0,40}Shares/iu

/** What a filing is about, and so no longer its head: "MAJOR TRANSACTION", above the name and code of whose shares are bought. */
const about =
  /\b(?:TRANSACTIONS?|ACQUISITIONS?|DISPOSALS?|GRANT OF|ANNOUNCEMENTS?|OFFERS?|SUBSCRIPTION|ISSUE|TAKEOVER|PRIVATISATION|SPIN-OFF)\b/i

const codeLabel = /^\(?(?:stock codes?|股份[代編编][號号]|股票代[號号碼码]) ?:$/iu
const codeAlone = /^\d{1,5} ?\)?$/

/** The lines, a code on the line below its label joined to it. */
function withWholeCodes(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const [above, below] = [lines[i - 1], lines[i + 1]]
    if (above && codeLabel.test(above.text) && codeAlone.test(line.text)) return []
    if (!below || !codeLabel.test(line.text) || !codeAlone.test(below.text)) return [line]
    return [{ text: line.text + below.text, start: line.start, end: below.end }]
  })
}

interface HeadLine extends Line {
  readonly isCode: boolean
  readonly isPlace: boolean
}

const twoPlaces =
  /\((?:incorporated|registered|established|a joint stock)\b[^]{9,90}\((?:incorporated|registered|established|a joint stock)\b|\([於于在][^()]{2,30}(?:成立|註冊|注册)[^]{0,20}\([於于在][^()]{2,30}(?:成立|註冊|注册)/iu
const placeOfIssue =
  /^\((?:incorporated|registered|established|a joint stock|a company incorporated)\b|^\((?:[於于在][^()]{2,30}(?:成立|註冊|注册))/i
const isOtherPlace = (line: string, own: string): boolean =>
  placeOfIssue.test(line) && placeOfIssue.test(own) && isHan(line[1] ?? '') === isHan(own[1] ?? '')

/** The lines that lead up to the one at `near`, nearest first: a place of incorporation ends the head of another company. */
function linesAbove(lines: readonly HeadLine[], end: number, near: number): Line[] {
  const above = lines.slice(Math.max(0, end - 6), end).reverse()
  const own = lines[near]!
  const other = own.isPlace
    ? above.findIndex(({ isPlace, text }) => isPlace && isOtherPlace(text, own.text))
    : -1
  return other < 0 ? above : above.slice(0, other)
}

/** The last line of the heads of a joint filing: a further code line near behind one, with a place of incorporation in between. */
function endOfHeads(lines: readonly HeadLine[], last: number): number {
  for (let i = last + 1; i <= last + 7 && i < lines.length; i++) {
    const between = lines.slice(last + 1, i)
    if (lines[i]!.isCode && between.some(({ isPlace }) => isPlace))
      return between.some(({ text }) => about.test(text)) ? last : endOfHeads(lines, i)
  }
  return last
}

/**
 * Splits the head at its first code line, or else its first line of incorporation: `above` are the at most six lines that lead up to
 * both of them, nearest first; `below` the lines that follow. Null where neither stands near the beginning.
 */
export function filingHead(text: string): FilingHead | null {
  const lines = withWholeCodes(linesOf(text, headReach)).flatMap(unrolled).flatMap(apart)
  const isCode = lines.map(({ text: words }) => {
    const bare = words.replace(calledSo, '(')
    return bare.length < 110 && !/[。;「“]/u.test(bare) && codeLine.test(bare)
  })
  const isPlace = lines.map(
    ({ text: words }) =>
      (words.length < 240 && incorporated.test(words)) || (words.length < 320 && joinedColumns.test(words)),
  )
  const code = isCode.indexOf(true)
  const nearest = code < 0 ? -1 : isPlace.lastIndexOf(true, code)
  const first = isPlace.indexOf(true)
  const isGuaranteed = lines.slice(first, nearest).some(({ text: words }) => guaranteed.test(words))
  const place = nearest >= 0 && code - nearest <= 4 && !isGuaranteed ? nearest : first
  const isOffer = lines.slice(place, code).some(({ text: words }) => offered.test(words))
  const near = place >= 0 && (code < 0 || Math.abs(code - place) <= 8 || isOffer) ? place : code
  if (near < 0) return null
  const lastCode = isCode[code + 1] ? code + 1 : code
  const headLines = lines.map((line, i) => ({ ...line, isCode: isCode[i]!, isPlace: isPlace[i]! }))
  const last = endOfHeads(headLines, Math.max(lastCode, near))
  return {
    sure: place >= 0,
    areTwo: isPlace[near] === true && twoPlaces.test(lines[near]!.text),
    above: linesAbove(headLines, Math.min(near, code < 0 ? near : code), near),
    within: lines.slice(near + 1, last + 1),
    below: lines.slice(last + 1),
  }
}
