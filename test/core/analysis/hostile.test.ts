import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { longFiling } from '../../bench/filings/long-filing'
import { seeded, type Random } from '../../bench/filings/random'
import { hostileTexts } from '../../bench/hostile/texts'

/** Analyses a text and says what is wrong with the spans: they must be in order, inside the text, and name what they cover. */
function faults(source: string): string[] {
  const doc = createTextDocument(source)
  const { mentions, entities, references } = createAnalyser().analyse(doc)
  let last = 0
  return mentions.flatMap((mention) => {
    const { start, end, by } = mention
    const isInside = Number.isInteger(start) && start >= last && end > start && end <= source.length
    last = start
    const isKnown =
      mention.kind === 'reference'
        ? mention.references.length > 0 && mention.references.every((id) => references[id]?.id === id)
        : !('entity' in mention) || entities[mention.entity]?.type === mention.kind
    const { start: from, end: to } = doc.toText(mention)
    return isInside && isKnown && from < to ? [] : [`${by} [${start}, ${end})`]
  })
}

describe('texts made to hurt', () => {
  test.each([...hostileTexts(30_000)])('%s', (_, text) => {
    expect(faults(text)).toEqual([])
  })
})

const odd = [
  '',
  ' ',
  '\n',
  '\ud800',
  '\udfff',
  '\u0301',
  '\u200b',
  '(',
  '“',
  '”',
  '年',
  '1',
  ',',
  '⼀',
  '\0',
  '\f',
  '𠮷',
]

/** A text with some of its characters dropped, doubled, replaced or swapped with a distant stretch. */
function mutate(text: string, random: Random): string {
  let mutated = text
  for (let changes = random.int(1, 12); changes > 0; changes--) {
    const at = random.int(0, mutated.length)
    const end = Math.min(mutated.length, at + random.int(0, 40))
    const other = random.int(0, mutated.length)
    const put = random.pick([
      random.pick(odd),
      random.pick(odd).repeat(random.int(1, 60)),
      mutated.slice(other, other + 80),
      mutated.slice(at, end).toUpperCase(),
    ])
    mutated = mutated.slice(0, at) + put + mutated.slice(end)
  }
  return mutated
}

describe('a thousand filings that were damaged', () => {
  test.each(['en', 'zh'] as const)('%s', { timeout: 60_000 }, (language) => {
    const random = seeded(language === 'en' ? 11 : 12)
    for (let seed = 1; seed <= 500; seed++) {
      const text = mutate(longFiling(language, 1500, seed), random)
      expect(faults(text), `filing ${String(seed)}`).toEqual([])
    }
  })
})
