import type { Span } from '../text/span'
import { eachInSteps } from '../text/steps'
import type { Draft } from './draft'
import { stated, type ReferenceMention, type ReferencePart } from './mention'
import type { ReferenceFinding } from './recogniser'
import type { ReferenceList } from './reference-list'
import type { FilingKey } from './references/filing-key'

/** Where filings are cited: the words, and the filings' ids in the order of the text. */
interface Cited extends Span {
  readonly by: string
  readonly ids: number[]
  inferred: readonly ReferencePart[]
}

/** No span is longer. */
const spanUnits = 2 ** 22
const spanKey = ({ start, end }: Span): number => start * spanUnits + (end - start)

/** What is inferred where a term stands for filings, behind the place where it was defined. */
const byTerm: readonly ReferencePart[] = ['filings']

const itself = (finding: ReferenceFinding): Span => finding
const nounOf = ({ nounSpan }: ReferenceFinding): Span => nounSpan

/** How many citations are dealt with in one step. */
const stepItems = 2000

/** The words of findings, each once with all that it cites; `idOf` has the id of the filing that each finding cites. */
function* citedBy(
  findings: readonly ReferenceFinding[],
  idOf: readonly number[],
  spanOf: (finding: ReferenceFinding) => Span,
): Generator<void, Map<number, Cited>> {
  const places = new Map<number, Cited>()
  const add = (finding: ReferenceFinding, index: number): void => {
    const { by, inferred = stated } = finding
    const { start, end } = spanOf(finding)
    const id = idOf[index]!
    const key = spanKey({ start, end })
    const known = places.get(key)
    if (!known) places.set(key, { start, end, by, ids: [id], inferred })
    else {
      if (!known.ids.includes(id)) known.ids.push(id)
      known.inferred = [...new Set([...known.inferred, ...inferred])]
    }
  }
  yield* eachInSteps(findings, add, { stepItems })
  return places
}

/**
 * The mentions of prior filings, in steps: each citation, each noun with all the filings that are cited by it, and each use of a term for
 * them. `cited` are the findings of `filings`, and `toSource` finds the place of a span in the document's source.
 */
export function* referenceMentions(
  filings: ReferenceList,
  cited: readonly ReferenceFinding[],
  aliasUses: Draft['aliasUses'],
  toSource: (span: Span) => Span,
): Generator<void, ReferenceMention[]> {
  const idOf = cited.map((finding) => filings.add(finding))
  yield
  const citations = yield* citedBy(cited, idOf, itself)
  const nouns = yield* citedBy(cited, idOf, nounOf)
  const mentions: ReferenceMention[] = []
  const add = (use: ReferenceMention['use'], words: Omit<Cited, 'ids'>, references: readonly number[]) => {
    const { start, end } = toSource(words)
    const { by, inferred } = words
    mentions.push({ kind: 'reference', use, start, end, by, inferred, references })
  }
  for (const words of citations.values()) add('citation', words, words.ids)
  for (const [key, words] of nouns) if (!citations.has(key)) add('noun', words, words.ids)
  yield
  const idsOf = new Map<readonly FilingKey[], readonly number[]>()
  for (const use of aliasUses) {
    const known =
      idsOf.get(use.filings) ??
      use.filings.flatMap((key) => filings.get(key) ?? []).sort((one, other) => one - other)
    idsOf.set(use.filings, known)
    const inferred = use.isDefinition ? stated : byTerm
    if (known.length > 0) add('alias', { ...use, inferred }, known)
  }
  return mentions
}
