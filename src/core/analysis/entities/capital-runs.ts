import { anchors, capitalsIn, literalWords, nearTo } from '../anchors'
import { companyForms } from '../vocabulary/company-forms'
import { brandBefore } from './brand-before'
import { isCapital, isSmall, isWordUnit, linkEnd, startsWord, tableOf, wordEnd } from './capital-words'
import { TokenReader, type RunToken } from './run-tokens'

/** What may stand between a name and a bracket: a space, a footnote's mark. */
const gaps = tableOf(' *#†^')
const forms = anchors(companyForms.flatMap(literalWords))
const [comma, space, open, ampersand, hyphen] = [44, 32, 40, 38, 45]
/** So many small words may link two others. */
const mostLinks = 2

/**
 * The runs of capitalised words in a text, as long as they go on, cut at other punctuation, at lower-case words and at line ends. Small
 * words stand in a run only between two others, at most two together: "Bank of the West", not "of the". Names of companies, bodies and
 * laws are cut out of these runs. Han characters end a run. Left out are runs in which nobody finds a name: without a legal form, without a
 * word of a list (run-words.ts) and without a bracket behind.
 */
export function capitalRuns(text: string): readonly (readonly RunToken[])[] {
  if (latest.text !== text) latest = { text, runs: runsOf(text) }
  return latest.runs
}

/** The runs of the text that was read last: several recognisers ask for those of one chunk one after another. */
let latest: { readonly text: string; readonly runs: readonly (readonly RunToken[])[] } = {
  text: '',
  runs: [],
}
const reader = new TokenReader()

function runsOf(text: string): RunToken[][] {
  const runs: RunToken[][] = []
  const isNearForm = nearTo(forms.in(text), 2)
  let from = 0
  for (const at of capitalsIn(text)) {
    if (at < from) continue
    const start = at > from ? smallStart(text, at) : at
    if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) continue
    if (!isNearForm(start)) {
      const end = wordEnd(text, start)
      if (end > start && standsAlone(text, end, isNearForm)) {
        from = end
        continue
      }
    }
    readRun(text, start, isNearForm)
    from = start + 1
    if (reader.count === 0) continue
    from = Math.max(reader.end, from)
    const isNamed = reader.count > 1 || (reader.lastType === 'form' && brandBefore(text, start) > 0)
    if ((reader.isMarked && isNamed) || isBeforeBracket(text, reader.end)) runs.push(reader.tokens(text))
  }
  return runs
}

/** Where the word begins whose capital at `at` stands behind one small letter: "eBay", "i-Foo"; `at` where none does. */
function smallStart(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  if (isSmall(before)) return at - 1
  return before === hyphen && isSmall(text.charCodeAt(at - 2)) && !isWordUnit(text.charCodeAt(at - 3))
    ? at - 2
    : at
}

/** Whether no run goes on behind the word that ends at `end`, and no bracket follows: so it is with most. */
function standsAlone(text: string, end: number, isNearForm: (at: number) => boolean): boolean {
  const unit = text.charCodeAt(end)
  if (unit === open || isNearForm(end) || isBeforeBracket(text, end)) return false
  if (unit !== space) return true
  const next = text.charCodeAt(end + 1)
  if (startsWord(next) || next === open || next === ampersand || next === comma) return false
  return !isSmall(next) || (linkEnd(text, end + 1) === end + 1 && !isCapital(text.charCodeAt(end + 2)))
}

/** Whether a bracket stands at `at`, behind a space or a footnote's mark perhaps. */
export function isBeforeBracket(text: string, at: number): boolean {
  let next = at
  while (next < at + 3 && gaps[text.charCodeAt(next)] === 1) next++
  return text.charCodeAt(next) === open
}

/** Has `reader` read the run that begins at `from`; it has no tokens where none begins there. */
function readRun(text: string, from: number, isNearForm: (at: number) => boolean): void {
  reader.begin()
  let at = from
  let linked = 0
  while (linked <= mostLinks && !reader.isFull && reader.read(text, at, isNearForm(at))) {
    linked = reader.lastType === 'link' ? linked + 1 : 0
    at = reader.end
    const next = text.charCodeAt(at)
    if (next === space) at += 1
    else if (next !== open && next !== comma) break
  }
  reader.dropLinks()
}
