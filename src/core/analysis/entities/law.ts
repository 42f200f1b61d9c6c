import type { Span } from '../../text/span'
import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors, matchesAt } from '../anchors'
import { lawHeads, lawNames, lawNamesInCapitals, notLaw } from '../vocabulary/laws'
import { anyOf } from '../vocabulary/scripts'
import { givenNames } from '../vocabulary/surnames'
import { isAbbreviated } from './abbreviated'
import { capitalRuns } from './capital-runs'
import type { RunToken } from './run-tokens'
import { named } from './finding'
import { runWords } from './run-words'

const name = 'entities/law'
const names = anyOf([...lawNames, ...lawNamesInCapitals]).replaceAll(' ', '[ \\n]')
const namesAt = anchors([...lawNames, ...lawNamesInCapitals])
const known = new RegExp(`(?<![\\p{sc=Latin}])(?:${names})(?![\\p{sc=Latin}])`, 'uy')

const inCapitals = new Set<string>(lawNamesInCapitals)

const endsKnown = new RegExp(`(?:^| )(?:${names})$`, 'u')

const number =
  '(?:\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}[A-Z]{0,3}){0,3}(?: ?\\([0-9A-Za-z]{1,4}\\)){0,4}(?: (?:to|and) \\([0-9A-Za-z]{1,4}\\))?|[A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2}){0,2}|[IVX]{2,6}[A-Z]{0,2}|[IVX][A-Z]?|[A-Z]|\\d{1,2}[a-z]\\d{0,2}-\\d{1,2})(?![\\p{sc=Latin}\\p{Nd}])'
const numbers = `${number}(?:(?:, ?| and | AND | or | OR | to | & |, and )${number}){0,6}`
const unit =
  '(?:[Rr]ules?|[Ss]ections?|[Cc]hapters?|[Pp]arts?|[Aa]ppendi(?:x|ces)|[Aa]rticles?|[Pp]aragraphs?|[Dd]ivisions?|[Ss]chedules?|[Nn]otes?|[Rr]egulations?|[Pp]ractice [Nn]otes?|[Cc]ode [Pp]rovisions?|[Pp]rovisions?|RULES?|SECTIONS?|CHAPTERS?|PARTS?|ARTICLES?)'
const ordinal =
  '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Seventeenth|\\d{1,2}(?:st|nd|rd|th))'
/** A paragraph's end may stand between the two: "Part / / XV of the". */
const citation = `(?:(?:${unit} {1,2}|ss?\\. ?)${numbers}|${ordinal} Schedule)`
/** "Rule 13.09(2)(a) of the", "Divisions 7 and 8 of Part XV of the", "Appendix 10 to the", "Rule 144A under the", up to the law's name. Most places are within a word, which is told soonest of plain letters. */
const leading = new RegExp(
  `(?<![A-Za-z])(?<![\\p{sc=Latin}\\p{Nd}])(?:the )?(?<cite>${citation}(?:(?: (?:of|to|under|in|on|and|or)(?: and)? (?:to )?| (?:of|to|under), (?:and|or) )(?:the )?${citation}){0,4}) (?:of|OF|to|under|UNDER|in|set out in|contained in),? (?:the |THE )?(?:then |former |predecessor |old |Hong Kong )?$`,
  'u',
)
/** What every such lead has. */
const mayLead = new RegExp(`${unit} {1,2}[\\dA-Z]|ss?\\. ?\\d|${ordinal} Schedule`)
/** What it ends in. */
const leadEnd =
  /(?:of|OF|to|under|UNDER|in),?[ \n](?:the[ \n]|THE[ \n])?(?:then[ \n]|former[ \n]|predecessor[ \n]|old[ \n]|Hong[ \n]Kong[ \n])?$/
const longestLeadEnd = 24
/** "Main Board Rule 13.25C", "Listing Rule 14A.35", "GEM Rules 13.13(1), 17.27A and 17.35". */
const prefixesAt = anchors(['rule', 'listing rule', 'main board', 'gem ', 'code provision', 'practice note'])
const prefixed = new RegExp(
  `(?<![\\p{sc=Latin}])(?:(?:Main[ \\n]Board[ \\n]|GEM[ \\n])?(?:Listing )?Rules?|[Cc]ode [Pp]rovisions?|Practice Notes?(?: No\\.)?) ${numbers}`,
  'uy',
)
/** A rule that is told by its form alone, for only the rules of the exchange and the codes number so: "Rule 14A.35", "Practice Note 15". */
const bareRule = /^(?:Rules? \d{1,2}(?:[A-Z]?\.\d|[a-z]\d?-\d)|[Cc]ode [Pp]rovisions? [A-Z]\.?\d|Practice)/
/** "(Chapter 571W of the Laws of Hong Kong)", "of 1933", "1981 of Bermuda", ", Cap. 22 (Law 3 of 1961, as revised) of the Cayman Islands". */
const chapter = '(?:[Cc]hapter|[Cc]ap\\.?|CAP\\.?) ?\\d{1,4}[A-Z]{0,2}'
const country =
  '(?:Cayman Islands|Bermuda|British Virgin Islands|BVI|Hong Kong(?! \\p{Lu})|PRC|People[’\u0027]s Republic of China|United States|United Kingdom|Singapore|Bahamas|BERMUDA|CAYMAN ISLANDS|BRITISH VIRGIN ISLANDS)'
const trailing = new RegExp(
  `^(?: (?:of|OF) \\d{4}(?!\\d)| \\d{4}(?= of| OF| \\()|)(?:,? \\((?:${chapter}(?:,? (?:of )?(?:(?:the )?[Ll]aws of )?(?:Hong Kong|Singapore))?|\\d{4} Revision|[Aa]s (?:[Rr]evised|[Aa]mended)[^()\\n]{0,40})\\))?(?:,? ${chapter}(?: of (?:the Laws of Hong Kong|Singapore)| \\(Law \\d{1,3} of \\d{4}[^()\\n]{0,60}\\))|, [Cc]ap\\.? \\d{1,4}[A-Z]{0,2}(?![\\p{L}\\d]))?(?: (?:of|OF) (?:the |THE )?${country}(?!\\p{L})(?: \\((?:\\d{4} [Rr]evision|(?:[Rr]evised|[Aa]mended) in \\d{4})\\))?)?`,
  'u',
)

/** "Rule 3.5 Announcement" is a filing. */
const namesPaper = /^ (?:[Aa]nnouncement|[Dd]ocument|[Cc]ircular)/
/** The accountants' practice notes have more digits than the exchange's: "Practice Note 740 (Revised)". */
const ofAccountants = /^Practice Notes?(?: No\.)? \d{3}/

const isHead = runWords(lawHeads)
const isNoLaw = runWords(notLaw)
const yearOfAct = /^ (?:19|20)\d{2}(?![\d/.,]\d|\d)/

/** What teaches or practises law. */
const school = /^(?:School|University|Faculty|College|Department|Bachelor|Master|Doctor|Institute)$/

/** Rules under an ordinance by the matter in the bracket, whatever that holds: "Securities and Futures (Disclosure of Interest – Borrowing) Rules". */
const onMatter =
  /(?<![\p{sc=Latin}])(?:Securities and Futures|Companies|Banking|Insurance) \([^()\n]{3,90}\)(?: \([^()\n]{3,40}\))? (?:Rules|Regulations?|Ordinance|Notice|Order)(?![\p{sc=Latin}])/uy
const mattersAt = anchors(['Securities and Futures', 'Companies (', 'Banking (', 'Insurance ('])

/** What a company calls its own rules too: "Safety Rules". */
const ofCompany = /^(?:Bank|Company|Group|Fund|Trust|Issuer|Owners|Board|Manager)[’']s?$/
const inHouse = /^(?:Rules|Code|Measures|Provisions)$/

/** "Building Control Act", "Prevention and Control of Plagues Regulation": control is no law's matter else. */
const isControlAct = (token: RunToken, next: RunToken | undefined, before: RunToken | undefined): boolean =>
  token.text === 'Control' && (next?.text === 'Act' || (next?.text === 'of' && before?.text === 'and'))

/** What says of what kind a law is, not which: "Interim Administrative Measures", "Implementation Regulations"; and a heading: "Establishing Provisions". */
const kindOnly =
  /^(?:(?:(?:Interim|Provisional|Administrative|Implementing|Implementation|Trial|Detailed|Supervisory|Regulatory|Special|Guiding|Management)[ \n])+(?:Measures|Rules|Provisions|Regulations?)|(?:Establishing|Determining|Making|Releasing|Recogni[sz]ing|Calculating)[ \n]Provisions|(?:Securities|Security|Stock|Share|Company)[ \n]Code)$/

const isNumeral = /^(?:[IVX]{1,6}[A-Z]?|Schedule)$/

/** A law named by its form: a capitalised run that ends in Ordinance, Rules and so on, with a word of its own before that. */
function* byForm(run: readonly RunToken[], text: string): Generator<Span> {
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const token = run[i]!
    const cut =
      token.type === 'form' ||
      (token.type === 'link' && /^(?:in|by|under|from|with|at|as|to)$/i.test(token.text)) ||
      (token.type === 'link' && /^the$/i.test(token.text) && /^and$/i.test(run[i - 1]?.text ?? '')) ||
      (token.text === 'and' && /^(?:Company|Group|Board|Directors|Bank)$/.test(run[i - 1]?.text ?? ''))
    if (
      cut ||
      (token.type === 'word' &&
        ((isNoLaw(token) && !isControlAct(token, run[i + 1], run[i - 1])) || /\d/.test(token.text)))
    )
      first = i + 1
    if (!isHead(token)) continue
    const next = run[i + 1]
    if (next?.type === 'word' && !/^\d/.test(next.text)) continue
    if (/^Laws?$/.test(token.text) && run.slice(first, i).some(({ text }) => school.test(text))) continue
    if (token.text === 'Regulation' && !/^\((?:Cap|Chapter)/.test(next?.text ?? '')) continue
    if (token.text === 'Code' && run[i + 1]?.text === 'of' && run[i + 2]?.text === 'Conduct') continue
    // "Fanny Law"
    if (token.text === 'Law' && givenNames.has(run[i - 1]?.text ?? '') && i - 1 <= first) continue
    if (inHouse.test(token.text) && run.slice(first, i).some(({ text }) => ofCompany.test(text))) continue
    if (
      inHouse.test(token.text) &&
      run.slice(first, i).some(({ text }) => /^(?:Safety|Security)$/.test(text))
    )
      continue
    // a part's number that a paragraph's end cuts off: "Part / / XV of the"; "1st Schedule of the"
    let begin = isNumeral.test(run[first]?.text ?? '') && run[first + 1]?.text === 'of' ? first + 1 : first
    while (begin < i && (run[begin]!.type !== 'word' || /^(?:The|And|Of|Hong)$/.test(run[begin]!.text))) {
      if (run[begin]!.text === 'Hong' && run[begin + 1]?.text === 'Kong') break
      begin++
    }
    if (begin === first && begin < i - 1 && isAbbreviated(text, run[begin]!, token.end)) begin++
    if (
      begin < i &&
      !endsKnown.test(
        run
          .slice(begin, i + 1)
          .map((t) => t.text)
          .join(' '),
      )
    )
      yield { start: run[begin]!.start, end: token.end }
    first = i + 1
  }
}

/** The law that regulations implement: "Implementation Regulations of the Sea Tax Law". */
const implemented = /^ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]* ){1,6}(?:Law|Ordinance|Act)(?!\p{L})/u
const implementing = /(?:Implement(?:ation|ing)|Detailed) (?:Regulations?|Rules|Measures)$/

const isKindOnly = (text: string, start: number, end: number): boolean =>
  end - start < 70 && kindOnly.test(text.slice(start, end))

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
function citationAround(text: string, name: Span): Span {
  const span = { start: beginOf(text, name), end: name.end }
  const isLed = leadEnd.test(text.slice(Math.max(0, span.start - longestLeadEnd), span.start))
  const words = isLed ? text.slice(Math.max(0, span.start - 160), span.start).replaceAll('\n', ' ') : ''
  const before = mayLead.test(words) ? leading.exec(words) : null
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

/** Laws, rules and codes, and citations of their rules, in English; each as the longest phrase. */
export const law: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    const spans: Span[] = []
    for (const m of matchesAt(known, text, namesAt.in(text)))
      spans.push({ start: m.index, end: m.index + m[0].length })
    for (const m of matchesAt(onMatter, text, mattersAt.in(text)))
      spans.push({ start: m.index, end: m.index + m[0].length })
    for (const run of capitalRuns(text)) if (run.some(isHead)) spans.push(...byForm(run, text))
    for (const m of matchesAt(prefixed, text, prefixesAt.in(text)))
      if (
        (/^(?:Main|GEM|Listing)/.test(m[0]) || bareRule.test(m[0])) &&
        !ofAccountants.test(m[0]) &&
        !namesPaper.test(text.slice(m.index + m[0].length, m.index + m[0].length + 14))
      )
        spans.push({ start: m.index, end: m.index + m[0].length })
    const cited = spans
      .map((span) => citationAround(text, span))
      .filter(({ start, end }) => !inCapitals.has(text.slice(start, end)) && !isKindOnly(text, start, end))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    let last = 0
    for (const span of cited) {
      if (span.start < last) continue
      last = span.end
      yield named(name, 'law', span, text.slice(span.start, span.end))
    }
  },
}
