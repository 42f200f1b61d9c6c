import { overlaps, type Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { notInCompanyName } from '../vocabulary/company-forms'
import { companiesOfCareers, isCompany } from './company-by-career'
import { housesOfOffers } from './houses-of-offer'
import { isSurnamed } from './likely-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'

const name = 'entities/company-by-description'
/** What a name without legal form is said to be right behind it: "a limited liability company established in the PRC". */
const kinds =
  '(?:[a-z][a-z-]* ){0,4}(?:(?:limited (?:liability )?|joint stock |exempted |private |public |listed |holding |state-owned |joint venture )company|company|corporation|(?:limited )?partnership|(?:accounting|accountancy|auditing|law|consulting|consultancy|advisory|valuation|securities|asset management|venture capital|private equity) (?:firm|company))'
const where =
  '(?: with limited liability)?,? (?:duly )?(?:incorporated|established|organi[sz]ed|registered|existing|formed|headquartered|listed)'
const definition = '(?: ?\\((?:the )?[“"‘\']{1,2}[^()“”"]{1,40}[”"’\']{1,2}\\))?'
const described = new RegExp(
  `,? (?:and )?(?:together with its [a-z]+, )?an? (?=[a-z-]+ )(?:${kinds}${where}|(?:accounting|accountancy|auditing|law|consulting|valuation) firm(?! of))(?![A-Za-z])`,
  'uy',
)
const describedAt = anchors([', a ', ', an '])
const before = new RegExp(
  `(?:^|[^\\p{L}]|[\\n ])(?<name>(?:\\p{Lu}[\\p{L}\\d’&-]* ){1,5}\\p{Lu}[\\p{L}\\d’&-]*)${definition}$`,
  'u',
)
/** Words of which every description has one, not far behind its article: the pattern is long. */
const saysWhat = /company|corporation|partnership|firm/
const farthest = 90
/** Words that open a sentence before a name. */
const opensSentence = new Set(
  'Later Subsequently Currently Moreover However Meanwhile Thereafter Today Recently Previously Originally Namely Additionally Similarly Then Now Here'.split(
    ' ',
  ),
)
const longest = 120
const others = ['company', 'organisation', 'person', 'law', 'definedTerm'] as const

/** The name that ends where its description begins; null where the words are no name. */
function nameBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - longest)
  const m = before.exec(text.slice(from, at))
  const words = m?.groups?.['name']
  if (!m || words === undefined) return null
  const parts = words.split(' ')
  const first = parts.findLastIndex((word) => notInCompanyName.has(word) || opensSentence.has(word)) + 1
  const own = parts.slice(first).join(' ')
  if (parts.length - first < 2 || isSurnamed(own)) return null
  const start = from + m.index + m[0].indexOf(words) + words.length - own.length
  return { start, end: start + own.length }
}

/**
 * Companies and firms whose name bears no legal form, by what is said of them right behind it: "Redquay Ventures, a company incorporated in Bermuda"; and by
 * what is said of those who work there: "worked at Redquay Ventures"; and by what they are in an offer (houses-of-offer.ts).
 */
export const companyByDescription: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const named: Span[] = []
    const places = describedAt.in(text).filter((at) => saysWhat.test(text.slice(at, at + farthest)))
    for (const { index } of matchesAt(described, text, places)) {
      // most are told to be named before by their legal form
      if (taken(found, { start: index - 1, end: index }, others)) continue
      const span = nameBefore(text, index)
      if (!span || taken(found, span, others)) continue
      const own = text.slice(span.start, span.end)
      const isTerm = found.some((f) => f.kind === 'definedTerm' && f.name === own)
      if (isTerm) continue
      named.push(span)
      yield namedByPlace(name, 'company', text, span)
    }
    for (const span of companiesOfCareers(text))
      if (!taken(found, span, others) && !named.some((other) => overlaps(other, span)))
        yield namedByPlace(name, 'company', text, span)
    for (const span of housesOfOffers(text))
      if (isCompany(text.slice(span.start, span.end)) && !taken(found, span, others))
        yield namedByPlace(name, 'company', text, span)
  },
}
