import type { Span } from '../../text/span'

/** A term defined for one or several filings, and where it stands, quotes and article left out. */
export interface Alias {
  readonly term: string
  readonly span: Span
  /** Whether the definition says that it stands for several: "collectively", 統稱, "Announcements". */
  readonly isPlural: boolean
}

const open = `["“”„「『]|['‘’]{1,2}`
const close = `["“”」』]|['‘’]{1,2}`

// (the "Circular"), (collectively, the “Announcements”), (''Prospectus''), ,統稱「該等公告」, (「該公告」), and where a page lost its quotes:
// (the Prospectus ).
const quoted = new RegExp(
  String.raw`(?<before>[ ,]{0,2}(?:\((?<lead>[^()"“”「『]{0,60}?)|,?(?<lead2>統稱|合稱|统称|合称)為?)(?:${open})\*{0,2}` +
    String.raw` ?(?:(?:the|The) )?)(?<term>[^"“”‘’「」『』()*\n;]{1,80}?)\*{0,2} ?(?:${close})(?:[^()]{0,80}\))?`,
  'y',
)
const bare =
  /(?<before>[ ,]{0,2}\((?<lead>collectively,? )?(?:the |The ))(?<term>[A-Z][A-Za-z0-9 ]{2,60}?) ?\)/y

/** Terms for things that stand beside a filing's date without being the filing. */
const otherThings =
  /(?:Dates?|Compan(?:y|ies)|Group|Bank|Directors?|Board|Shares?|Agreements?|Meeting|AGM|EGM|SGM|Transactions?|日期|公司|集團|集团|銀行|银行|董事會|董事会|協議|协议|大會|大会|交易|會議|会议)$/
/** What they are not where it names the filing first: “Notice of AGM”. */
const noticeOf = /^Notices? of /

/** What a definition begins with. */
const opens = new Set([...' ,(統合统'])

/** Reads the definition that stands right at `at`; `end` is where it ends. Null where none stands there or it is of another thing. */
export function aliasAt(text: string, at: number): { alias: Alias; end: number } | null {
  if (!opens.has(text[at] ?? '')) return null
  for (const pattern of [quoted, bare]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const term = match?.groups?.['term'] ?? ''
    if (!match || term === '' || (otherThings.test(term) && !noticeOf.test(term))) continue
    const lead = `${match.groups?.['lead'] ?? ''}${match.groups?.['lead2'] ?? ''}`
    const isPlural = /collectively|together|統稱|合稱|统称|合称/.test(lead) || /s$|該等|该等/.test(term)
    const start = at + (match.groups?.['before'] ?? '').length
    return { alias: { term, span: { start, end: start + term.length }, isPlural }, end: pattern.lastIndex }
  }
  return null
}

const bracket = / ?\([^()\n]{0,120}\)/y

/** Where a bracket that stands right at `at` ends, whatever it holds; `at` itself where none stands there. */
export function skipBracket(text: string, at: number): number {
  if (text[at] !== '(' && text[at + 1] !== '(') return at
  bracket.lastIndex = at
  return bracket.test(text) ? bracket.lastIndex : at
}

// A definition table's row: "Announcement" the announcement …, 「該公告」 指 本公司日期為…
const row =
  /(?:["“「『](?=[^"“”「」『』()\n;]{1,60}["”」』])|['‘]{1,2}(?=[A-Z][^'‘’()\n;]{1,59}['’]))(?<term>[^"“”‘’'「」『』()\n;]{1,60}|[^"“”「」『』()\n;]{1,60})(?:["”」』]|['’]{1,2})[ \n:]{0,3}(?:(?:means|refers to|指)[ \n:]{0,3})?(?:the |an? |its |(?:(?:聯合|联合)?被?(?:要[約约][人方]|收[購购][人方])(?:及|與|与|和))?(?:本公司|要[約约]方)(?:(?:及|與|与|和)(?:聯合|联合)?(?:要約人|要约人))?(?:(?:根據|根据|按照)[^。;,\n"「」]{2,24})?(?:於|于)?(?:就[^。;,\n"「」]{1,30})?(?:聯合|联合)?(?:截至)?|公司)?$/

/** The term that a definition table gives for what starts at `at`, or null. */
export function termBefore(text: string, at: number): Alias | null {
  const from = Math.max(0, at - 110)
  const match = row.exec(text.slice(from, at))
  const term = match?.groups?.['term']
  if (!match || term === undefined) return null
  const start = from + match.index + match[0].indexOf(term)
  return { term, span: { start, end: start + term.length }, isPlural: /s$|該等|该等/.test(term) }
}
