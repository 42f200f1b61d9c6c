import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'

/** How far from either end of a text without a head the issuer's code may stand: a report names it among its corporate information. */
const reach = 15_000
const label =
  /^[([]?[^,.。、;]{0,30}(?:(?:stock|securities|share) ?(?:short )?codes?|(?:(?:股份|股票|證券|证券) ?(?:代號|代号|代碼|代码)|股份[編编][號号]))[^.。;]{0,40}$/iu
/** Lines that give the code and nothing else: "(Stock Code: 388)", "00607" under 股份代號, "HKEX: 388". */
const rest = /^[\d\s,;:/&()[\]]{0,40}(?:and|及|和)?[^.。;《]{0,50}$/u
/** Codes of other securities than shares, or on another exchange. */
const otherSecurity =
  /(?:Malaysia|Singapore|Taiwan|Tokyo|Japan|London|Shanghai|Shenzhen|Bursa|SGX|馬來西亞|马来西亚|新加坡|台灣|台湾|東京|东京|上海|深圳)[^()\d]{0,20}(?:[Cc]odes?|代[號号碼码])[^()\d]{0,4}$|(?:warrants?|debt|bonds?|notes?|preference shares?|securities to be) ?(?:stock )?codes?[^()]*$|(?:權證|权证|債券|债券|債務|债务|票據|票据|优先股|優先股)[^()]*$/iu

/** A code in full, which may stand two lines below its label where a column beside it got in between. */
const whole = /^0\d{4}$/
const labelAlone = /^(?:股份|股票|證券|证券)代[號号碼码] ?$/u

const lineAround = (text: string, f: EntityFinding): [before: string, after: string] => {
  const from = text.lastIndexOf('\n', f.start - 1) + 1
  const to = text.indexOf('\n', f.end)
  return [text.slice(from, f.start), text.slice(f.end, to < 0 ? undefined : to)]
}

/** Whether a code stands on a line of its own, or under its label, rather than in a sentence about some other company. */
function isOnItsLine(text: string, f: EntityFinding): boolean {
  const [before, after] = lineAround(text, f)
  if (before.length + after.length > 110 || !rest.test(after)) return false
  if (
    before.trim() !== '' &&
    !/^(?:[\d,;/ ]+|(?:SEHK|HKEX|HKSE|HKG|HK|港交所|(?:The )?(?:Hong Kong )?Stock Exchange(?: of Hong Kong)?(?: Limited)?) ?:? ?)$/.test(
      before,
    )
  )
    return label.test(before)
  const above = text
    .slice(Math.max(0, f.start - before.length - 60), Math.max(0, f.start - before.length))
    .trimEnd()
  const lines = above.split('\n')
  return (
    label.test(lines.at(-1) ?? '') ||
    (whole.test(text.slice(f.start, f.end)) && labelAlone.test(lines.at(-2) ?? ''))
  )
}

/**
 * The codes that stand on lines of their own near the beginning, or else near the end: marks of a filing, and the issuer's where it has no head. One of the exchange's
 * forms names no other codes than the issuer's.
 */
export function codesOnLines(text: string, findings: readonly Finding[], isForm: boolean): EntityFinding[] {
  const codes = ofKind(findings, 'stockCode')
  const early = codes.filter((f) => f.start < reach && (isForm || isOnItsLine(text, f)))
  if (early.length > 0 || isForm) return early
  return codes.filter((f) => f.start > text.length - reach && isOnItsLine(text, f))
}

/** What leads up to the issuer's code in a sentence about its own shares: 本公司…其股份於聯交所主板上市(股份代號:. */
const ownListing =
  /(?:^|[。;\n])[「“"]?本公司[」”"]?(?:(?!公司)[^。;\n]){0,60}[聯联]交所(?:主板|GEM|創業板|创业板)?上市 ?\((?:股份代[號号]|股票代[號号碼码]):? ?$|[“"](?:the )?Company[”"][^.;\n]{0,200}\blisted on the (?:Main Board|GEM) of the (?:Hong Kong )?Stock Exchange \([Ss]tock [Cc]ode: ?$|\((?:the )?[“"]?(?:Company|Bank)[”"]? ?[;,] ?(?:Hong Kong )?[Ss]tock [Cc]ode ?: ?$|[Tt]rading in (?:the )?(?:[Ss]hares|securities)(?: of the Company)? \([Ss]tock [Cc]ode: ?$|\b[Ss]tock code (?:of|for) the (?:Company|(?:H |Offer )?Shares)[ \n](?:is|will[ \n]be)[ \n]$|(?:^|[,。;\n])(?:本公司|H?股份|H股)的?股份代[號号]?(?:將|将)?[為为] ?$/u

/** What defines the issuer right behind its code: …有限公司(股份代號:2991)(「本公司」). */
const calledCompany = /^\) ?\((?:[「“"]本公司|the [“"]Company)/u

/** The code that a text without a head gives in a sentence about the issuer's own shares. */
export const codeInSentence = (text: string, findings: readonly Finding[]): EntityFinding[] =>
  ofKind(findings, 'stockCode')
    .filter(
      (f) =>
        ownListing.test(text.slice(Math.max(0, f.start - 320), f.start)) ||
        calledCompany.test(text.slice(f.end, f.end + 24)),
    )
    .slice(0, 1)

/** From one series of notes to the code of the next: "4.625 per cent. Notes due 2027 (Stock code: ". */
const nextSeries =
  /^\)[ \n](?=[^\n]*\b(?:due|[Nn]otes|[Bb]onds|[Ss]ecurities)\b)(?![^\n]*\b(?:of|is|are)\b)[^\n]{0,140}$/

/** The first code, and those of further series right behind it: an issuer of notes names a code for each. */
export function firstCodes(text: string, codes: readonly EntityFinding[]): readonly EntityFinding[] {
  let last = 0
  for (let next = codes[1]; next; next = codes[last + 1]) {
    if (!nextSeries.test(text.slice(codes[last]!.end, next.start))) break
    last += 1
  }
  return codes.slice(0, last + 1)
}

/** The codes of shares: without those of warrants and debt securities, unless there are no others. */
export function codesOfShares(text: string, codes: readonly EntityFinding[]): readonly EntityFinding[] {
  const shares = codes.filter((f) => !otherSecurity.test(text.slice(Math.max(0, f.start - 50), f.start)))
  return shares.length > 0 ? shares : codes
}
