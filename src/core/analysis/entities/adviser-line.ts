import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { named, taken } from './finding'

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
  /^(?:\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+)?(?: & \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?: \((?:Hong Kong|HK|Cayman|BVI|Bermuda|Singapore|Shanghai|Beijing|Shenzhen)\))?|(?:\p{Lu}[\p{L}’'-]+,? ){2,4}& \p{Lu}[\p{L}’'-]+)$/u
const notFirm =
  /\b(?:Certified|Registered|Public|Accountants?|Auditors?|Advis[eo]rs?|Counsel|Solicitors?|Bankers?|Banks?|Law|Laws|Directors?|Committee|Company|Secretary|Address|Office|Road|Hong Kong|Appendix|Report|Notes?|Page|Members?|Registrars?|Head|Principal|Share|Stock|Website|Valuers?|Chairman)\b/i
const longestHeading = 90

/** Firms whose name bears no legal form, on the line below that of their office in a list of a company's advisers. */
export const adviserLine: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let done = -1
    for (const at of headingsAt.in(text)) {
      const start = text.lastIndexOf('\n', at - 1) + 1
      const end = text.indexOf('\n', at)
      if (
        end < 0 ||
        start <= done ||
        end - start > longestHeading ||
        !heading.test(text.slice(start, end).trim())
      )
        continue
      done = start
      const next = text.indexOf('\n', end + 1)
      const line = text.slice(end + 1, next < 0 ? text.length : next)
      const words = line.trim()
      if (
        !firm.test(words) ||
        notFirm.test(words.replace(/ \([^()]+\)$/, '')) ||
        words === words.toUpperCase()
      )
        continue
      const from = end + 1 + line.indexOf(words)
      const span = { start: from, end: from + words.length }
      if (!taken(found, span, ['company', 'organisation', 'person', 'definedTerm']))
        yield named(name, 'company', span, words)
    }
  },
}
