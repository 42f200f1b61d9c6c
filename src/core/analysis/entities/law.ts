import type { Span } from '../../text/span'
import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors, matchesAt } from '../anchors'
import { lawHeads, lawNames, lawNamesInCapitals, notLaw } from '../vocabulary/laws'
import { anyOf } from '../vocabulary/scripts'
import { givenNames } from '../vocabulary/surnames'
import { isAbbreviated } from './abbreviated'
import { capitalRuns } from './capital-runs'
import { aliasesOf, citedUses } from './law-aliases'
import { citationAround, numbers } from './law-citation'
import type { RunToken } from './run-tokens'
import { named } from './finding'
import { runWords } from './run-words'

const name = 'entities/law'
const names = anyOf([...lawNames, ...lawNamesInCapitals]).replaceAll(' ', '[ \\n]')
const namesAt = anchors([...lawNames, ...lawNamesInCapitals])
const known = new RegExp(`(?<![\\p{sc=Latin}])(?:${names})(?![\\p{sc=Latin}])`, 'uy')

const inCapitals = new Set<string>(lawNamesInCapitals)

const endsKnown = new RegExp(`(?:^| )(?:${names})$`, 'u')

/** "Main Board Rule 13.25C", "Listing Rule 14A.35", "GEM Rules 13.13(1), 17.27A and 17.35". */
const prefixesAt = anchors(['rule', 'listing rule', 'main board', 'gem ', 'code provision', 'practice note'])
const prefixed = new RegExp(
  `(?<![\\p{sc=Latin}])(?:(?:Main[ \\n]Board[ \\n]|GEM[ \\n])?(?:Listing )?Rules?|[Cc]ode [Pp]rovisions?|Practice Notes?(?: No\\.)?) ${numbers}`,
  'uy',
)
/** A rule that is told by its form alone, for only the rules of the exchange and the codes number so: "Rule 14A.35", "Practice Note 15". */
const bareRule = /^(?:Rules? \d{1,2}(?:[A-Z]?\.\d|[a-z]\d?-\d)|[Cc]ode [Pp]rovisions? [A-Z]\.?\d|Practice)/
/** "Rule 3.5 Announcement" is a filing. */
const namesPaper = /^ (?:[Aa]nnouncement|[Dd]ocument|[Cc]ircular)/
/** The accountants' practice notes have more digits than the exchange's: "Practice Note 740 (Revised)". */
const ofAccountants = /^Practice Notes?(?: No\.)? \d{3}/

const isHead = runWords(lawHeads)
const isNoLaw = runWords(notLaw)
/** What teaches or practises law. */
const school = /^(?:School|University|Faculty|College|Department|Bachelor|Master|Doctor|Institute)$/

/** Rules under an ordinance by the matter in the bracket, whatever that holds: "Securities and Futures (Disclosure of Interest – Borrowing) Rules". */
const onMatter =
  /(?<![\p{sc=Latin}])(?:Securities and Futures|Companies|Banking|Insurance) \([^()\n]{3,90}\)(?: \([^()\n]{3,40}\))? (?:Rules|Regulations?|Ordinance|Notice|Order)(?![\p{sc=Latin}])/uy
const mattersAt = anchors(['Securities and Futures', 'Companies (', 'Banking (', 'Insurance ('])

/** What a company calls its own rules too: "Safety Rules". */
const ofCompany = /^(?:(?:Bank|Company|Group|Fund|Trust|Issuer|Owners|Board|Manager)[’']s?|Safety|Security)$/
const inHouse = /^(?:Rules|Code|Measures|Provisions)$/

/** "Building Control Act", "Prevention and Control of Plagues Regulation": control is no law's matter else. */
const isControlAct = (token: RunToken, next: RunToken | undefined, before: RunToken | undefined): boolean =>
  token.text === 'Control' && (next?.text === 'Act' || (next?.text === 'of' && before?.text === 'and'))

/** What says of what kind a law is, not which: "Interim Administrative Measures", "Implementation Regulations"; and a heading: "Establishing Provisions". */
const kindOnly =
  /^(?:(?:(?:Interim|Provisional|Administrative|Implementing|Implementation|Trial|Detailed|Supervisory|Regulatory|Special|Guiding|Management)[ \n])+(?:Measures|Rules|Provisions|Regulations?)|(?:Establishing|Determining|Making|Releasing|Recogni[sz]ing|Calculating)[ \n]Provisions|(?:Securities|Security|Stock|Share|Company)[ \n]Code)$/

const isNumeral = /^(?:[IVX]{1,6}[A-Z]?|Schedule)$/

/** Where the words go on behind the law whose last token is at `i`, and behind whose it is before another: "Sea Law of the PRC and Tin Law of the PRC". */
function behindLaw(run: readonly RunToken[], i: number): number {
  if (run[i + 1]?.text !== 'of') return i + 1
  let at = run[i + 2]?.text === 'the' ? i + 3 : i + 2
  const country = at
  while (at < country + 4 && run[at]?.type === 'word' && !isHead(run[at])) at++
  return at > country && run[at]?.text === 'and' ? at + 1 : i + 1
}

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
    if (next?.type === 'word' && !/^(?:\d|(?:Cap\.?|Chapter)$)/.test(next.text)) continue
    if (/^Laws?$/.test(token.text) && run.slice(first, i).some(({ text }) => school.test(text))) continue
    if (token.text === 'Regulation' && !/^\((?:Cap|Chapter)/.test(next?.text ?? '')) continue
    const ofWhat = token.text === 'Code' && run[i + 1]?.text === 'of' ? run[i + 2]?.text : undefined
    if (ofWhat === 'Conduct' || ofWhat === 'Ethics') continue
    // lawyers: "Quayside Law LLC"
    if (token.text === 'Law' && next?.type === 'form') continue
    // "Fanny Law"
    if (token.text === 'Law' && givenNames.has(run[i - 1]?.text ?? '') && i - 1 <= first) continue
    if (inHouse.test(token.text) && run.slice(first, i).some(({ text }) => ofCompany.test(text))) continue
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
    first = behindLaw(run, i)
  }
}

const isKindOnly = (text: string, start: number, end: number): boolean =>
  end - start < 70 && kindOnly.test(text.slice(start, end))

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
    const whole = spans.map((span) => citationAround(text, span))
    // "section 13(1) of the BO", by the filing's own term for the law
    for (const term of aliasesOf(text, whole))
      for (const use of citedUses(text, term)) {
        const span = citationAround(text, use)
        if (span.start < use.start) whole.push({ start: span.start, end: use.end })
      }
    const cited = whole
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
