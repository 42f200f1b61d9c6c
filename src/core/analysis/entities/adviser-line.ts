import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import { linesAt } from '../lines-at'
import type { EntityFinding, Recogniser } from '../recogniser'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'

const name = 'entities/adviser-line'
/** A line that says who is named below: "LEGAL ADVISERS", "As to PRC law", "Auditor to the Company". */
const heading =
  /^(?:(?:Hong Kong|PRC|Cayman Islands|Bermuda|Joint|Principal|Independent|Our) )?(?:(?:legal|compliance|financial|tax) (?:advisers?|advisors?|counsel)|solicitors?|auditors?(?: and reporting accountants?)?|reporting accountants?|(?:property )?valuers?|as to (?:[A-Z][\w.]+ ){1,3}laws?)(?: (?:to|of) (?:the|our) (?:Company|Group|Bank|Issuer|Offeror))?(?: (?:as to|on) (?:[A-Z][\w.]+ ){1,3}laws?)? ?:?$/i
const headingsAt = anchors(
  'legal advis,legal counsel,compliance advis,financial advis,solicitor,auditor,reporting accountant,property valuer,valuer,as to '.split(
    ',',
  ),
)
/** A firm's name that bears no legal form: "Quill & Ash", "Quayle", "Ash, Crane & Co." */
const firm =
  /^(?:\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+)?(?: & \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?: \((?:Hong Kong|HK|Cayman|BVI|Bermuda|Singapore|Shanghai|Beijing|Shenzhen)\))?|(?:\p{Lu}[\p{L}’'-]+,? ){2,4}& \p{Lu}[\p{L}’'-]+|(?:\p{Lu}[\p{L}’'-]+ ){2,3}(?:Capital|Securities|Finance|International|Partners|Advisory))$/u
const notFirm =
  /\b(?:Certified|Registered|Public|Accountants?|Auditors?|Advis[eo]rs?|Counsel|Solicitors?|Bankers?|Banks?|Law|Laws|Directors?|Committee|Company|Secretary|Address|Office|Road|Hong Kong|Appendix|Report|Notes?|Page|Members?|Registrars?|Head|Principal|Share|Stock|Website|Valuers?|Chairman)\b/i
/** What a firm advises on, behind its name. */
const asTo = / as to [^\n]{3,80} laws?$/
const longestHeading = 90

/** What a firm is to the issuer, on the line below its name in a list of experts: "Legal advisors to our Company as to PRC law". */
const capacity = /^(?:Legal|Compliance|Tax) (?:advis[eo]rs?|counsel) (?:to|as to) /

/** A firm on the line of its office, or before its capacity: "Auditor: Tolmie Crane", "Quayle Dill Legal advisers as to Bermuda law". */
const officeAndFirm =
  /^(?<office>[^:\n]{5,60}): ?(?<firm>\p{Lu}[^:\n]{3,60}?)(?: \([Aa]s to [^()\n]{3,60}\))?$/u
const firmAndCapacity =
  /^(?<firm>\p{Lu}[^:\n]{3,50}?) (?:Legal|Compliance|Tax) (?:advis[eo]rs?|counsel) (?:to|as to) [^\n]{3,90}$/u

const lineFrom = (text: string, start: number): Span => {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
const lineBefore = (text: string, start: number): Span => ({
  start: text.lastIndexOf('\n', start - 2) + 1,
  end: Math.max(0, start - 1),
})

/** The lines beside that of an office or a capacity that may name the firm, the likelier first. */
function linesBeside(text: string, { start, end }: Span): Span[] {
  if (end - start > longestHeading || end === text.length) return []
  const words = text.slice(start, end).trim()
  const below = heading.test(words) ? [lineFrom(text, end + 1)] : []
  return capacity.test(words) && start > 0 ? [...below, lineBefore(text, start)] : below
}

/** The firm that an office's own line names besides; null where it names none. */
function firmWithin(text: string, { start, end }: Span): Span | null {
  if (end - start > longestHeading + 40) return null
  const line = text.slice(start, end)
  const named = officeAndFirm.exec(line)
  const words =
    named && heading.test(named.groups!['office']!)
      ? named.groups!['firm']
      : firmAndCapacity.exec(line)?.groups?.['firm']
  if (words === undefined) return null
  const from = start + line.indexOf(words)
  return firmOf(text, { start: from, end: from + words.length })
}

/** The firm that a line names and nothing else; null where it names none. */
function firmOf(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, end)
  const words = line.replace(asTo, '').trim()
  const isFirm = firm.test(words) && !notFirm.test(words.replace(/ \([^()]+\)$/, ''))
  if (!isFirm || words === words.toUpperCase()) return null
  const from = start + line.indexOf(words)
  return { start: from, end: from + words.length }
}

/** Firms whose name bears no legal form, on the line below that of their office in a list of a company's advisers, or above what they are. */
export const adviserLine: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const office of linesAt(text, headingsAt.in(text))) {
      const span = linesBeside(text, office).reduce<Span | null>(
        (first, line) => first ?? firmOf(text, line),
        firmWithin(text, office),
      )
      if (span && !taken(found, span, ['company', 'organisation', 'person', 'definedTerm']))
        yield namedByPlace(name, 'company', text, span)
    }
  },
}
