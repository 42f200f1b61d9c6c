import { longFiling, type Language } from '../filings/long-filing'
import { seeded, type Random } from '../filings/random'

const odd = [
  ...[
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
  ],
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

/** Damaged filings of some fifteen hundred characters, the same at each run. */
export function* mutatedFilings(language: Language, count: number): Generator<string> {
  const random = seeded(language === 'en' ? 11 : 12)
  for (let seed = 1; seed <= count; seed++) yield mutate(longFiling(language, 1500, seed), random)
}
