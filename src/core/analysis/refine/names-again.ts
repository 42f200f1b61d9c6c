import type { Span } from '../../text/span'
import { onlyNamed } from '../laid-out'
import type { EntityPart } from '../mention'
import type { EntityFinding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'

/** Who is meant is said where the name stands with an honorific. */
const inferred: readonly EntityPart[] = ['kind']
const shortestHan = 3

const inCapitals = (word: string): string => word.toUpperCase()
const withCapital = (word: string): string => word[0]! + word.slice(1).toLowerCase()

/** How tables write a name: "Chan Tai Man", "CHAN Tai Man", "CHAN TAI MAN". */
function spellings(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ')
  const given = rest.join(' ')
  const surname = first === inCapitals(first) ? withCapital(first) : inCapitals(first)
  return [name, `${surname} ${given}`, inCapitals(name)]
}

/**
 * The names of people that are sure, in their spellings, to be found where nothing else tells that they are people's: whole names, those in
 * Latin letters of two words at least; those in Chinese only if `withHan`.
 */
export function namesToFind(
  names: readonly EntityFinding[],
  withHan: boolean,
): ReadonlyMap<string, EntityFinding> {
  const found = new Map<string, EntityFinding>()
  for (const f of names) {
    if (f.kind !== 'person' || f.inferred?.length || found.has(f.name)) continue
    if (isHan(f.name)) {
      if (withHan && f.name.length >= shortestHan) found.set(f.name, f)
    } else if (f.name.includes(' ')) for (const spelling of spellings(f.name)) found.set(spelling, f)
  }
  return found
}

/** What follows where the words are part of a longer name: "Chan Tai Man Foundation", 陳大文基金. */
const goesOn =
  /^(?:[-–’'](?!s)|,? (?:Co|Ltd|Inc|Limited|Holdings?|Group|Capital|Investments?|&|Foundation|Trust|Family|Road|Street|Building|Hall|School|College|Charity|Charitable|Memorial|Scholarship)(?![a-z])|-)/i
const hanGoesOn =
  /^(?:基金|慈善|[學学]校|中[學学]|大[廈厦]|信[託托]|家族|[實实][業业]|投[資资]|集[團团]|控股|公司|有限)/u
const opensHan = new Set('基慈學学中大信家實实投集控公有')
const goesOnFrom = /(?:\p{Lu}\p{L}+[- ]|[-‘'])$/u
const isHonorific = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|Professor|Mdm)\.? $/u
const reach = 14

/** Whether a name in Latin letters is part of a longer one. */
function isPart(text: string, { start, end }: Span): boolean {
  if (goesOn.test(text.slice(end, end + reach))) return true
  const before = text.slice(Math.max(0, start - reach), start)
  return goesOnFrom.test(before) && !isHonorific.test(before)
}

/** A person known from elsewhere whose whole name stands at a span; null where it is part of a longer one. */
export function nameAgain(
  by: string,
  text: string,
  span: Span,
  { name }: EntityFinding,
): EntityFinding | null {
  const isLonger = isHan(name)
    ? opensHan.has(text[span.end] ?? '') && hanGoesOn.test(text.slice(span.end, span.end + 2))
    : isPart(text, span)
  if (isLonger) return null
  return onlyNamed(by, { kind: 'person', use: 'name' }, span, name, inferred)
}
