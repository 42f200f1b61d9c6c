import { describe, expect, it } from 'vitest'
import { mentionKinds, type Mention, type MentionKind } from '../../src/core/analysis/mention'
import { nextTarget, plan, targetAt, targetsIn } from '../../src/highlight/plan'

const all = new Set<MentionKind>(mentionKinds)
const without = (...kinds: MentionKind[]): Set<MentionKind> =>
  new Set(mentionKinds.filter((kind) => !kinds.includes(kind)))

/** "date 0-5" or "definedTerm 3-9 use". */
function mention(words: string): Mention {
  const [kind = '', span = '', use = 'name'] = words.split(' ')
  const [start, end] = span.split('-').map(Number)
  const base = { start: start ?? 0, end: end ?? 0, by: 'test', inferred: [] }
  if (kind === 'date') return { ...base, kind, iso: '2031-05-06', role: null }
  if (kind === 'reference') return { ...base, kind, use: 'citation', references: [0] }
  return { ...base, kind: kind as 'company', use: use as 'name', entity: 0 }
}

const shown = (words: readonly string[], on: ReadonlySet<MentionKind> = all): string[] =>
  plan({ mentions: words.map(mention) }, on).targets.map(
    (it) => `${it.mention.kind} ${it.start}-${it.end}${it.painted ? '' : ' quiet'}`,
  )

describe('plan', () => {
  it.each<[why: string, mentions: string[], on: Set<MentionKind>, targets: string[]]>([
    ['nothing from nothing', [], all, []],
    ['a reference goes above its own date', ['reference 0-9', 'date 0-9'], all, ['reference 0-9']],
    [
      'the date shows once references are off',
      ['reference 0-9', 'date 0-9'],
      without('reference'),
      ['date 0-9'],
    ],
    ['neither shows with both off', ['reference 0-9', 'date 0-9'], without('reference', 'date'), []],
    [
      'a longer reference hides what lies within it and leaves its neighbours',
      ['company 0-4', 'reference 4-20', 'definedTerm 6-9 use', 'date 10-15', 'person 20-24'],
      all,
      ['company 0-4', 'reference 4-20', 'person 20-24'],
    ],
    [
      'the longer of one kind wins',
      ['company 0-9', 'company 4-9', 'company 9-12'],
      all,
      ['company 0-9', 'company 9-12'],
    ],
    ['a law that overlaps in part beats a term', ['law 0-10', 'definedTerm 8-14 use'], all, ['law 0-10']],
    ['the definition is painted', ['definedTerm 0-4 definition'], all, ['definedTerm 0-4']],
    ['a later use answers quietly', ['definedTerm 0-4 use'], all, ['definedTerm 0-4 quiet']],
    [
      'of a period that holds its last day the words before it',
      ['period 0-29', 'date 17-29'],
      all,
      ['period 0-17', 'date 17-29'],
    ],
    ['or those behind it', ['period 0-17', 'date 2-12'], all, ['date 2-12', 'period 12-17']],
    ['of one that is a day nothing', ['period 3-9', 'date 3-9'], all, ['date 3-9']],
    ['all of it without dates', ['period 0-29', 'date 17-29'], without('date'), ['period 0-29']],
    ['an empty span is nothing', ['date 5-5', 'company 7-6'], all, []],
    [
      'order is that of the text',
      ['definedTerm 30-34 definition', 'date 10-12', 'law 20-22'],
      all,
      ['date 10-12', 'law 20-22', 'definedTerm 30-34'],
    ],
  ])('%s', (_, mentions, on, targets) => expect(shown(mentions, on)).toEqual(targets))

  it('shows no space beside a last day', () => {
    const mentions = ['period 0-29', 'date 17-29', 'period 31-60', 'date 31-43'].map(mention)
    const source = 'six months ended 30 June 2018; 30 June 2017 was its last day. '
    expect(plan({ mentions, source }, all).targets.map(({ start, end }) => source.slice(start, end))).toEqual(
      ['six months ended', '30 June 2018', '30 June 2017', 'was its last day'],
    )
  })

  it('keeps notes that overlap one another, in order', () => {
    const notes = [
      { id: 'b', start: 5, end: 9, colour: 'green' as const },
      { id: 'a', start: 0, end: 9, colour: 'yellow' as const },
      { id: 'empty', start: 3, end: 3, colour: 'pink' as const },
    ]
    expect(plan({ mentions: [] }, all, notes).notes.map((note) => note.id)).toEqual(['a', 'b'])
  })

  it('never overlaps and stays linear on many mentions', () => {
    const kinds = mentionKinds
    const mentions = Array.from({ length: 40_000 }, (_, i) =>
      mention(`${kinds[i % kinds.length]} ${(i * 7919) % 200_000}-${((i * 7919) % 200_000) + 1 + (i % 13)}`),
    )
    const { targets } = plan({ mentions }, all)
    expect(targets.length).toBeGreaterThan(10_000)
    expect(targets.every((it, i) => i === 0 || (targets[i - 1]?.end ?? 0) <= it.start)).toBe(true)
  })
})

describe('targetAt', () => {
  const { targets } = plan({ mentions: ['date 2-5', 'company 5-8', 'law 10-12'].map(mention) }, all)
  it.each([
    [0, null],
    [1, null],
    [2, 'date'],
    [4, 'date'],
    [5, 'company'],
    [7, 'company'],
    [8, null],
    [9, null],
    [10, 'law'],
    [12, null],
    [99, null],
    [-1, null],
  ] as const)('at %i stands %s', (offset, kind) =>
    expect(targetAt(targets, offset)?.mention.kind ?? null).toBe(kind),
  )
})

describe('targetsIn', () => {
  const { targets } = plan({ mentions: ['date 2-5', 'company 5-8', 'law 10-12'].map(mention) }, all)
  it.each<[start: number, end: number, kinds: string[]]>([
    [0, 2, []],
    [0, 3, ['date']],
    [4, 6, ['date', 'company']],
    [5, 8, ['company']],
    [8, 10, []],
    [0, 99, ['date', 'company', 'law']],
    [11, 99, ['law']],
    [12, 99, []],
  ])('from %i to %i stand %j', (start, end, kinds) =>
    expect(targetsIn(targets, { start, end }).map((it) => it.mention.kind)).toEqual(kinds),
  )
})

describe('nextTarget', () => {
  const made = plan({ mentions: ['date 2-5', 'definedTerm 6-8 use', 'law 10-12'].map(mention) }, all)
  it.each([
    [-1, 1, 'date'],
    [2, 1, 'law'],
    [10, 1, 'date'],
    [10, -1, 'date'],
    [2, -1, 'law'],
    [99, -1, 'law'],
  ] as const)('from %i by %i comes %s', (offset, step, kind) =>
    expect(nextTarget(made, offset, step)?.mention.kind).toBe(kind),
  )
  it('has nowhere to go in an empty plan', () =>
    expect(nextTarget({ targets: [], notes: [] }, 0, 1)).toBeNull())
})
