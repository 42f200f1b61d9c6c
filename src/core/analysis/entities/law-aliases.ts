import type { Span } from '../../text/span'

/** The term for a law behind its name, a chapter in between perhaps: "… Ordinance (Cap. 6) (the “BO”)". */
const behind =
  /^(?:,? as amended[^()\n]{0,40})? ?\((?:the |together, the )?[“"‘'](?:the )?(?<term>\p{Lu}[\p{L}’' -]{1,40})[”"’']\)/u
/** The term before the law's name, as lists of definitions have it: "“BO” means the … Ordinance". */
const before = /[“"](?<term>\p{Lu}[\p{L}’' -]{1,40})[”"] (?:means?|refers? to|shall mean) (?:the )?$/u
const mostTerms = 12
const mostUses = 200

/** The terms by which a text calls the laws whose names stand at `spans`. */
export function aliasesOf(text: string, spans: readonly Span[]): readonly string[] {
  const terms = new Set<string>()
  for (const { start, end } of spans) {
    const next = text[end] === ' ' || text[end] === '(' || text[end] === ',' ? text.slice(end, end + 100) : ''
    const term =
      (next.includes('(') ? behind.exec(next)?.groups?.['term'] : undefined) ??
      (/[a-z] (?:the )?$/.test(text.slice(Math.max(0, start - 6), start))
        ? before.exec(text.slice(Math.max(0, start - 70), start))?.groups?.['term']
        : undefined)
    if (term !== undefined && terms.size < mostTerms) terms.add(term)
  }
  return [...terms]
}

const isLetter = /[\p{L}\p{Nd}-]/u

/** Where a text uses a term behind "of the" and the like, so that a rule of the law may be cited there. */
export function* citedUses(text: string, term: string): Generator<Span> {
  let at = text.indexOf(` the ${term}`)
  for (let k = 0; k < mostUses && at >= 0; k++, at = text.indexOf(` the ${term}`, at + 1)) {
    const start = at + 5
    const end = start + term.length
    if (!isLetter.test(text[end] ?? '')) yield { start, end }
  }
}
