import type { Mention, MentionKind } from '../core/analysis/mention'
import type { Analysis } from '../core/analysis/analysis'
import type { NoteColour } from '../core/annotation/note'
import { bySpan, overlaps, type Span } from '../core/text/span'

/** A note's place in the text. */
export interface NotePlace extends Span {
  readonly id: string
  readonly colour: NoteColour
}

/** A span that answers to the pointer and the keyboard. A later use of a defined term answers, but is not painted. */
export interface Target extends Span {
  readonly mention: Mention
  readonly painted: boolean
}

/** What to show: everything in the order of the text. Targets do not overlap one another; notes may overlap anything. */
export interface Plan {
  readonly targets: readonly Target[]
  readonly notes: readonly NotePlace[]
}

/** Where two mentions cover the same words, the kind that stands first here is shown. */
const precedence: readonly MentionKind[] = [
  'reference',
  'date',
  'period',
  'law',
  'company',
  'organisation',
  'person',
  'amount',
  'percentage',
  'stockCode',
  'definedTerm',
]

/** What is planned from; `source`, if given, is the text that the mentions are of. */
interface Read extends Pick<Analysis, 'mentions'> {
  readonly source?: string
}

/**
 * Decides what to highlight: the mentions of the kinds that are on, without overlaps. A page full of "the Company" stays readable:
 * of a defined term only the definition is painted, while its uses still open the card. Of a period that holds its last day the other words
 * are shown: "six months ended" beside "30 June 2018".
 */
export function plan(
  { mentions, source = '' }: Read,
  on: ReadonlySet<MentionKind>,
  notes: readonly NotePlace[] = [],
): Plan {
  let targets: readonly Target[] = []
  for (const kind of precedence) {
    if (!on.has(kind)) continue
    const ofKind = mentions.filter((mention) => mention.kind === kind && isWide(mention))
    const all = ofKind.map(toTarget)
    targets = addFree(targets, kind === 'period' ? all.flatMap((it) => besides(it, targets, source)) : all)
  }
  return { targets, notes: notes.filter(isWide).toSorted(bySpan) }
}

/** Whether a mention gets a highlight of its own. */
export const isPainted = (mention: Mention): boolean =>
  mention.kind !== 'definedTerm' || mention.use !== 'use'

const isWide = (span: Span): boolean => span.end > span.start

const toTarget = (mention: Mention): Target => ({
  start: mention.start,
  end: mention.end,
  mention,
  painted: isPainted(mention),
})

/** The longest stretch of a target beside what is taken, without the space around it; none where all of it is. */
function besides(target: Target, taken: readonly Target[], source: string): Target[] {
  const parts: Span[] = []
  let { start } = target
  for (const other of [...targetsIn(taken, target), { start: target.end, end: target.end }]) {
    if (other.start > start) parts.push(trimmed({ start, end: other.start }, source))
    start = Math.max(start, other.end)
  }
  const longest = parts.reduce((most, part) => (lengthOf(part) > lengthOf(most) ? part : most), nothing)
  return isWide(longest) ? [{ ...target, start: longest.start, end: longest.end }] : []
}

const nothing: Span = { start: 0, end: 0 }
const lengthOf = ({ start, end }: Span): number => end - start

function trimmed({ start, end }: Span, source: string): Span {
  const words = source.slice(start, end)
  return words === ''
    ? { start, end }
    : { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

/** Merges into `taken`, which is in order and without overlaps, those of `more` that touch nothing taken and nothing added before. */
function addFree(taken: readonly Target[], more: readonly Target[]): readonly Target[] {
  const merged: Target[] = []
  let next = 0
  for (const target of more.toSorted(bySpan)) {
    for (let other = taken[next]; other && other.start < target.end; other = taken[++next]) merged.push(other)
    const last = merged.at(-1)
    if (!last || !overlaps(last, target)) merged.push(target)
  }
  return [...merged, ...taken.slice(next)]
}

/** The target that holds the offset, by halving; null where none does. */
export function targetAt(targets: readonly Target[], offset: number): Target | null {
  let low = 0
  let high = targets.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const target = targets[middle]
    if (!target || offset < target.start) high = middle - 1
    else if (offset >= target.end) low = middle + 1
    else return target
  }
  return null
}

/** The targets that share text with a part of it: they are found by halving, as a long filing has many and a window few. */
export function targetsIn(targets: readonly Target[], part: Span): readonly Target[] {
  const firstFrom = (isPast: (target: Target) => boolean): number => {
    let [low, high] = [0, targets.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isPast(targets[middle] as Target)) high = middle
      else low = middle + 1
    }
    return low
  }
  return targets.slice(
    firstFrom((target) => target.end > part.start),
    firstFrom((target) => target.start >= part.end),
  )
}

/** The nearest painted target that starts after (`step` 1) or before (-1) the offset, going round at the ends; null in an empty plan. */
export function nextTarget({ targets }: Plan, offset: number, step: 1 | -1): Target | null {
  const painted = targets.filter((target) => target.painted)
  const found =
    step === 1
      ? painted.find((target) => target.start > offset)
      : painted.findLast((target) => target.start < offset)
  return found ?? painted.at(step === 1 ? 0 : -1) ?? null
}
