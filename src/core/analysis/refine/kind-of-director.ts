import { changed } from '../laid-out'
import type { EntityFinding, Finding } from '../recogniser'
import { hanRoles, roleWords } from '../vocabulary/people'
import { anyOf } from '../vocabulary/scripts'

const kindOf = new RegExp(
  `(?:^|(?<=(?:, | and )))(?:${roleWords.join('|')}) director|${anyOf(hanRoles)}`,
  'i',
)

/** The kind of director that a person's office names, "executive Director", 獨立非執行董事; null where it names none or one of former days. */
export const kindOfDirector = (role: string): string | null =>
  role.startsWith('前') ? null : (kindOf.exec(role)?.[0] ?? null)

const isPerson = (f: Finding): f is EntityFinding => f.kind === 'person' && f.use === 'name'

/** How often each person is said to be each kind of director. */
function countsOf(findings: readonly Finding[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const f of findings) {
    const kind = isPerson(f) && f.role ? kindOfDirector(f.role)?.toLowerCase() : undefined
    if (kind === undefined || !isPerson(f)) continue
    const own = counts.get(f.name) ?? new Map<string, number>()
    counts.set(f.name, own.set(kind, (own.get(kind) ?? 0) + 1))
  }
  return counts
}

/** Which kind most mentions say; of two that as many say, the one that tells more, as "independent non-executive" does. */
function likeliest(own: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...own].toSorted(([a, m], [b, n]) => n - m || b.length - a.length)
  if (!first || !second) return null
  return first[1] > second[1] || first[0].endsWith(second[0]) ? first[0] : null
}

/**
 * Takes a kind of director away from the mentions of somebody whom more others call another: where columns run into each other, the wrong
 * list stands above a name.
 */
export function withoutOutvoted(findings: readonly Finding[]): readonly Finding[] {
  const kinds = new Map<string, string | null>()
  for (const [name, own] of countsOf(findings)) if (own.size > 1) kinds.set(name, likeliest(own))
  if (kinds.size === 0) return findings
  return findings.map((f) => {
    const likely = isPerson(f) ? kinds.get(f.name) : undefined
    if (!likely || !isPerson(f) || !f.role) return f
    const kind = kindOfDirector(f.role)
    if (kind === null || kind.toLowerCase() === likely) return f
    const rest = f.role.replace(kind, '').replace(/^(?:, | and )|(?:, | and )$/g, '')
    const inferred = f.inferred?.filter((part) => part !== 'role' || rest !== '')
    return changed(f, { role: rest === '' ? undefined : rest, inferred })
  })
}
