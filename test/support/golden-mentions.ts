import type { Analysis } from '../../src/core/analysis/analysis'
import type { Mention } from '../../src/core/analysis/mention'
import type { Span } from '../../src/core/text/span'
import { filingName, placeIn } from './golden-lines'

/** The words of a span as they stand, but for the spaces that a line begins with. */
const wordsIn = (source: string, { start, end }: Span): string =>
  source.slice(start, end).replace(/\r?\n[ \t]*/g, '⏎')

const withoutSpace = (words: string): string => words.replace(/[\s⏎]+/g, '')
const isWritten = (name: string, words: string): boolean => withoutSpace(name) === withoutSpace(words)

/** What was read in a mention, and in which capacity. */
function reading(mention: Mention, words: string, { references, entities }: Analysis): [string, string] {
  if (mention.kind === 'date') return [mention.iso, mention.role ?? '']
  if (mention.kind === 'period') {
    const { year, part, months, firstDay, lastDay } = mention
    const length = months === null ? null : `${months} months`
    const days = [firstDay && `from ${firstDay}`, lastDay && `to ${lastDay}`]
    return [[year, part, length, ...days].filter((each) => each !== null).join(' '), '']
  }
  if (mention.kind === 'reference')
    return [mention.references.map((id) => filingName(references[id]!)).join(' + '), mention.use]
  const { name } = entities[mention.entity]!
  return [isWritten(name, words) ? '' : name, mention.use === 'name' ? '' : mention.use]
}

/** A line for each mention, in the order of the text. */
export const mentionLines = (analysis: Analysis, source: string): string[] =>
  analysis.mentions.map((mention) => {
    const words = wordsIn(source, mention)
    const [read, capacity] = reading(mention, words, analysis)
    const inferred = mention.inferred.length === 0 ? '' : `inferred: ${mention.inferred.join(', ')}`
    const notes = [capacity, inferred].filter(Boolean).join('; ')
    return `${placeIn(source, mention)} ${mention.kind} “${words}”${read && ` = ${read}`}${notes && ` (${notes})`}`
  })
