import type { Span } from '../../text/span'
import type { EntityFinding, Recogniser } from '../recogniser'
import { notInCompanyName } from '../vocabulary/company-forms'
import { afterName } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { givenNames, romanSurnames } from '../vocabulary/surnames'
import { capitalRuns } from './capital-runs'
import type { RunToken } from './run-tokens'
import { named, taken } from './finding'
import { isHanName } from './han-person-name'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'
import { runWords } from './run-words'

const name = 'entities/capital-surname'
const isSurname = runWords(
  [...romanSurnames].filter((word) => word.length > 1).map((word) => word.toUpperCase()),
)
const isEnglish = runWords(givenNames)
/** A syllable as Chinese names are written in Latin letters, or two with a hyphen between. */
const syllable =
  '(?:[BCDFGHJKLMNPQRSTWXYZ]|[KG]w|Ng|Ch|Sh|Zh|T[sz]|Sz)?[AEIOUYaeiouy]{1,3}(?:ng|[nmkpth]|(?<=o)r)?'
const spelt = new RegExp(
  `^(?:${syllable}|Tsz|Sze|Ng|Kwok|Kwong)(?:-(?:${syllable}|${syllable.toLowerCase()}))?$`,
  'u',
)
const noGiven = /^(?:Hong|Kong|Road|Code|Page|Note|Pay|Loan|Lo?ng|Bank|Home|Cap|Fund)$/
/** What follows where the words are part of a longer name. */
const goesOn =
  /^(?:[-'’/]|,? (?:Co|Ltd|Inc|Limited)\b| (?:&|of|Road|Street|Building|Foundation|Hall|Family|Trust)(?![A-Za-z]))/
const mostGiven = 4

const isGiven = (token: RunToken | undefined, before: RunToken): boolean =>
  token?.type === 'word' &&
  token.start === before.end + 1 &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !notInCompanyName.has(token.text) &&
  !afterName.has(token.text)

/** The name that begins with the surname at `i` of a run: two given names in Chinese spelling at least, English ones among them perhaps. */
function nameAt(text: string, run: readonly RunToken[], i: number): Span | null {
  const surname = run[i]!
  let [last, chinese, others] = [i, 0, 0]
  while (last - i < mostGiven && isGiven(run[last + 1], run[last]!)) {
    const token = run[++last]!
    if (spelt.test(token.text) && !noGiven.test(token.text)) chinese += token.text.includes('-') ? 2 : 1
    else if (!isEnglish(token)) others++
  }
  if (chinese < 2 || others > 0) return null
  const end = run[last]!.end
  const next = run[last + 1]
  if (goesOn.test(text.slice(end, end + 12)) || next?.type === 'form') return null
  const whole = readName(text, surname.start)
  const given = whole && whole.end > end && text[end] === ',' ? whole.end : end
  return { start: surname.start, end: given }
}

const inBracket = new RegExp(`^ ?\\((?<han>[${han}]{2,4})\\)`, 'u')
/** The Chinese name in the bracket behind a name. */
function hanBehind(text: string, { end }: Span): EntityFinding[] {
  const m = text.startsWith('(', end + 1) ? inBracket.exec(text.slice(end, end + 8)) : null
  const chinese = m?.groups?.['han'] ?? ''
  const start = end + 2
  return isHanName(chinese) ? [named(name, 'person', { start, end: start + chinese.length }, chinese)] : []
}

/** People by a surname in capitals with given names in small letters, wherever they stand: "CHAN Tai Man" in the second column of a page. */
export const capitalSurname: Recogniser = {
  name,
  find(text, found) {
    const own: EntityFinding[] = []
    for (const run of capitalRuns(text)) {
      for (let i = 0; i < run.length - 1; i++) {
        if (!isSurname(run[i])) continue
        const who = nameAt(text, run, i)
        if (who && !taken(found, who, ['company', 'person', 'organisation', 'law', 'definedTerm']))
          own.push(namedByPlace(name, 'person', text, who), ...hanBehind(text, who))
      }
    }
    return own
  },
}
