import { allMatches } from '../../text/all-matches'
import { firstFrom, type Span } from '../../text/span'
import type { EntityFinding } from '../recogniser'
import { enIssuer, issuersWithin } from './en-issuer'
import type { NounMatch as Noun } from './en-nouns'
import { nobodyNamed, type Whose } from './whose'

const isPlural = ({ words }: Noun): boolean => /(?<!prospectu)s$/i.test(words)

/** How many of `many` days told of respectively are those of the first of two nouns; null where that can't be told. */
export function daysOfFirst(many: number, first: Noun, second: Noun): number | null {
  if (many < 2) return null
  if (many === 2) return 1
  if (isPlural(first) === isPlural(second)) return null
  return isPlural(first) ? many - 1 : 1
}

/** "the announcements of each of … dated (D)", "the respective announcements of … dated (D)": of one day there is one of each. */
const ofEach = /^ (?:(?:issued|published|made) )?(?:of|by) each of /
const respective = /\brespective $/i
/** Whether dates are those of a filing of each of two issuers, if `noun` is of two. */
export const areOfEach = (text: string, noun: Noun, to: number, many: number): boolean =>
  isPlural(noun) &&
  (many === 1 ||
    ofEach.test(text.slice(noun.end, to)) ||
    respective.test(text.slice(Math.max(0, noun.start - 12), noun.start)))

/** " of Foo Limited and Bar Limited dated ", " issued by the Company and Foo Limited on " */
const issuedByTwo = /^ (?:(?:issued|published|made|released) )?(?:of|by) [^.;\n]{2,200}?,? (?:dated|on)[ \n]$/
const together = /joint|Offeror|\b(?:relation|respect|regarding|relating|concerning|connection)\b/i
const joint = /,? and /g

/** Whether [start, end) lies within one of `names`: "Tern Sea and Air Limited". */
function isInName(names: readonly EntityFinding[], { start, end }: Span): boolean {
  const name = names[firstFrom(names, end) - 1]
  return name !== undefined && name.start < start && name.end > end
}

/** Of each of two days told of respectively, whose the filing is that `noun` names, the first day being at `to`; null where the words name no two. */
export function issuersEach(
  text: string,
  noun: Noun,
  to: number,
  names: readonly EntityFinding[],
): readonly [Whose, Whose] | null {
  const after = text.slice(noun.end, to)
  if (!issuedByTwo.test(after) || together.test(after) || /^joint/i.test(noun.words)) return null
  const joints = allMatches(joint, after)
    .map(({ index, 0: words }) => ({
      start: noun.end + index,
      end: noun.end + index + words.length,
    }))
    .filter((between) => !isInName(names, between))
  const [between, more] = joints
  if (!between || more) return null
  const first = enIssuer({
    before: '',
    after: text.slice(noun.end, between.start),
    names: issuersWithin(names, text, noun.end, between.start),
  })
  const second = enIssuer({
    before: '',
    after: ` of ${text.slice(between.end, to)}`,
    names: issuersWithin(names, text, between.start, to),
  })
  return first === nobodyNamed || second === nobodyNamed ? null : [first, second]
}
