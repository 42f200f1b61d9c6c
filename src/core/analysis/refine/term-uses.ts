import { mergeSpans } from '../../text/merge-spans'
import { contains, overlaps, type Span } from '../../text/span'
import type { Refiner } from '../draft'
import { onlyNamed } from '../laid-out'
import type { EntityPart } from '../mention'
import type { EntityFinding, Finding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'
import { nameAgain, namesToFind } from './names-again'
import { termPlaces } from './term-trie'

const name = 'refine/term-uses'
/** What a term stands for is said where it is defined. */
const inferred: readonly EntityPart[] = ['meaning']
const use = { kind: 'definedTerm', use: 'use' } as const
const isDefinition = (f: Finding): f is EntityFinding => f.kind === 'definedTerm' && f.use === 'definition'
const holdsTerms = (f: Finding): f is EntityFinding =>
  f.kind === 'company' || f.kind === 'person' || f.kind === 'organisation'

/** A lower-case word of the language that was made a term ("announcement") stands for itself as a rule. */
const isCommonWord = (term: string): boolean => /^\p{Ll}+$/u.test(term)
/** Han characters right before a term that make it the end of another word: 非執行董事 is no place of 董事. */
const otherWord = new Map([
  ['董事', /(?:執行|执行|独立|獨立|候任|替任|影子|前)$/u],
  ['公司', /(?:本|貴|該|有限|母|子|附屬|附属|聯營|联营|目標|目标|上市)$/u],
  ['股份', /(?:每|內資|内资|優先|优先|供)$/u],
])

/** Terms for filings, which may also be words for the filing itself. */
const forFiling =
  /(?:Announcement|Circular|Notice|Report|Prospectus|Document)s?$|(?:公[告佈布]|通[函告]|章程|文件|[報报]告)$/

/** Whether words name the filing that they stand in: 本聯合公告, "this Joint Announcement", or its title, a line of its own. */
function isOwnDocument(text: string, { start, end }: Span): boolean {
  const before = text[start - 1]
  if (before === ' ') return thisBefore.test(text.slice(Math.max(0, start - 6), start))
  return before === '本' || (isLineEnd(before) && isLineEnd(text[end]))
}
const thisBefore = /\bthis $/i
const isLineEnd = (sign: string | undefined): boolean => sign === undefined || sign === '\n'

/** The definitions and the names of a text, the terms that are defined, and those of them that may be words for the filing itself. */
function termsOf(findings: readonly Finding[]) {
  const definitions: EntityFinding[] = []
  const names: EntityFinding[] = []
  const terms = new Set<string>()
  const filings = new Set<string>()
  for (const f of findings) {
    if (holdsTerms(f)) names.push(f)
    if (!isDefinition(f)) continue
    definitions.push(f)
    if (!isCommonWord(f.name)) terms.add(f.name)
    if (forFiling.test(f.name)) filings.add(f.name)
  }
  return { definitions, names, terms, filings }
}

/**
 * Marks every later place of each defined term, outside of longer names, and every place of the names of people that are sure; what a
 * company's name beside a term says is its meaning.
 */
export const termUses: Refiner = {
  name,
  *refine(draft) {
    const { text, findings, capitals } = draft
    const { definitions, names, terms, filings } = termsOf(findings)
    const people = namesToFind(names, [...terms].some(isHan))
    for (const spelling of people.keys()) terms.add(spelling)
    const uses: EntityFinding[] = []
    let n = 0
    let d = 0
    for (const found of termPlaces(text, terms, capitals)) {
      if (!found) {
        yield
        continue
      }
      const { start, end, term } = found
      while (n < names.length && names[n]!.end <= start) n++
      while (d < definitions.length && definitions[d]!.end <= start) d++
      const place = { start, end }
      const within = names[n] && contains(names[n]!, place) && names[n]!.end - names[n]!.start > end - start
      const known = people.get(term)
      if (known && !(names[n] && overlaps(names[n]!, place))) {
        const again = nameAgain(name, text, place, known)
        if (again) uses.push(again)
      }
      if (known || within || (definitions[d] && overlaps(definitions[d]!, place))) continue
      if (otherWord.get(term)?.test(text.slice(Math.max(0, start - 4), start))) continue
      if (filings.has(term) && isOwnDocument(text, place)) continue
      uses.push(onlyNamed(name, use, place, term, inferred))
    }
    return { ...draft, findings: mergeSpans(findings, uses) }
  },
}
