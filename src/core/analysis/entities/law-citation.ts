import { ending } from '../../text/ending'
import type { Span } from '../../text/span'

const number =
  '(?:\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}[A-Z]{0,3}){0,3}(?: ?\\([0-9A-Za-z]{1,4}\\)){0,4}(?: (?:to|and|or) \\([0-9A-Za-z]{1,4}\\))?|[A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2}){0,2}|[IVX]{2,6}[A-Z]{0,2}|[IVX][A-Z]?|[A-Z]|\\d{1,2}[a-z]\\d{0,2}-\\d{1,2})(?![\\p{sc=Latin}\\p{Nd}])'
/** One number of a rule or a part, or several. */
export const numbers = `${number}(?:(?:, ?| and | AND | or | OR | to | & |, and )${number}){0,6}`
const unit =
  '(?:[Rr]ules?|[Ss]ections?|[Cc]hapters?|[Pp]arts?|[Aa]ppendi(?:x|ces)|[Aa]rticles?|[Pp]aragraphs?|[Dd]ivisions?|[Ss]chedules?|[Nn]otes?|[Rr]egulations?|[Pp]ractice [Nn]otes?|[Cc]ode [Pp]rovisions?|[Pp]rovisions?|RULES?|SECTIONS?|CHAPTERS?|PARTS?|ARTICLES?)'
const ordinal =
  '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Seventeenth|\\d{1,2}(?:st|nd|rd|th))'
/** A paragraph's end may stand between the two: "Part / / XV of the". */
const citation = `(?:(?:${unit} {1,2}|ss?\\. ?)${numbers}|${ordinal} Schedule)`
/** "Rule 13.09(2)(a) of the", "Divisions 7 and 8 of Part XV of the", "Appendix 10 to the", "Rule 144A under the", "Rule 8.08(1) (as replaced by Rule 19A.13A) of the", up to the law's name. */
const leading = ending(
  new RegExp(
    `(?<![\\p{sc=Latin}\\p{Nd}])(?:the )?(?<cite>${citation}(?:(?: (?:of|to|under|in|on|and|or)(?: and)? (?:to )?| (?:of|to|under), (?:and|or) )(?:the )?${citation}){0,4}(?: \\([Aa]s [^()\\n]{1,50}(?:\\([^()\\n]{1,6}\\)){0,3}[^()\\n]{0,60}\\))?) (?:of|OF|to|under|UNDER|in|set out in|contained in),? (?:the |THE )?(?:then |former |predecessor |old |Hong Kong )?$`,
    'u',
  ),
)
/** What it ends in. */
const leadEnd =
  /(?:of|OF|to|under|UNDER|in),?[ \n](?:the[ \n]|THE[ \n])?(?:then[ \n]|former[ \n]|predecessor[ \n]|old[ \n]|Hong[ \n]Kong[ \n])?$/
const longestLeadEnd = 24
/** "(Chapter 571W of the Laws of Hong Kong)", "of 1933", "1981 of Bermuda", ", Cap. 22 (Law 3 of 1961, as revised) of the Cayman Islands". */
const chapter = '(?:[Cc]hapter|[Cc]ap\\.?|CAP\\.?) ?\\d{1,4}[A-Z]{0,2}'
const country =
  '(?:Cayman Islands|Bermuda|British Virgin Islands|BVI|Hong Kong(?! \\p{Lu})|PRC|People[’\u0027]s Republic of China|United States|United Kingdom|Singapore|Bahamas|BERMUDA|CAYMAN ISLANDS|BRITISH VIRGIN ISLANDS)'
const trailing = new RegExp(
  `^(?: (?:of|OF) \\d{4}(?!\\d)| \\d{4}(?= of| OF| \\()|)(?:,? \\((?:${chapter}(?:,? (?:of )?(?:(?:the )?[Ll]aws of )?(?:Hong Kong|Singapore))?|\\d{4} Revision|[Aa]s (?:[Rr]evised|[Aa]mended)[^()\\n]{0,40})\\))?(?:,? ${chapter}(?: of (?:the Laws of Hong Kong|Singapore)| \\(Law \\d{1,3} of \\d{4}[^()\\n]{0,60}\\))|,? [Cc]ap\\.? \\d{1,4}[A-Z]{0,2}(?![\\p{L}\\d]))?(?: (?:of|OF) (?:the |THE )?${country}(?!\\p{L})(?: \\((?:\\d{4} [Rr]evision|(?:[Rr]evised|[Aa]mended) in \\d{4})\\))?)?`,
  'u',
)
const yearOfAct = /^ (?:19|20)\d{2}(?![\d/.,]\d|\d)/

/** The law that regulations implement: "Implementation Regulations of the Sea Tax Law". */
const implemented = /^ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]* ){1,6}(?:Law|Ordinance|Act)(?!\p{L})/u
const implementing = /(?:Implement(?:ation|ing)|Detailed) (?:Regulations?|Rules|Measures)$/

/** A word that ends in an apostrophe ends a run: "(Employees’) Compensation Ordinance". */
const ofMany = /(?<![\p{L}’'])\p{Lu}\p{Ll}+s[’'] $/u
const statute = /(?:Ordinance|Act|Law)$/
const longestOfMany = 20

/** Where the name of a law begins that stands at a span. */
function beginOf(text: string, { start, end }: Span): number {
  if (text[start - 2] !== '’' && text[start - 2] !== "'") return start
  if (!statute.test(text.slice(start, end))) return start
  return start - (ofMany.exec(text.slice(Math.max(0, start - longestOfMany), start))?.[0].length ?? 0)
}

/** The longest citation around the name of a law: what leads up to it, and the chapter or year behind it. */
export function citationAround(text: string, name: Span): Span {
  const span = { start: beginOf(text, name), end: name.end }
  const isLed = leadEnd.test(text.slice(Math.max(0, span.start - longestLeadEnd), span.start))
  const words = isLed ? text.slice(Math.max(0, span.start - 160), span.start).replaceAll('\n', ' ') : ''
  const before = leading.exec(words)
  const lead = before ? before[0].length - (before[0].startsWith('the ') ? 4 : 0) : 0
  const rest = text.slice(span.end, span.end + 120).replaceAll('\n', ' ')
  const tail = trailing.exec(rest)?.[0] ?? ''
  const year =
    tail === '' && / (?:Act|Regulations)$/i.test(text.slice(Math.max(0, span.end - 12), span.end))
      ? (yearOfAct.exec(rest)?.[0] ?? '')
      : ''
  const own = text.slice(Math.max(span.start, span.end - 30), span.end)
  const whose = implementing.test(own) ? (implemented.exec(rest)?.[0] ?? '') : ''
  return { start: span.start - lead, end: span.end + (whose.length || tail.length + year.length) }
}
