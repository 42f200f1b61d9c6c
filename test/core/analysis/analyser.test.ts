import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import type { DateMention } from '../../../src/core/analysis/mention'
import type { Recogniser } from '../../../src/core/analysis/recogniser'
import { bySpan } from '../../../src/core/text/span'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { finish, mapSteps } from '../../../src/core/text/steps'

const paragraph = (n: number): string =>
  `Paragraph ${n}. Reference is made to the announcement of the Company dated 5 May 2018. ${'It was so. '.repeat(60)}\n\n`
const long = Array.from({ length: 120 }, (_, n) => paragraph(n)).join('')

/** Counts the chunks that it reads. */
const counter = (): Recogniser & { read: number } => ({
  name: 'test/counter',
  read: 0,
  find() {
    this.read += 1
    return []
  },
})

describe('analyser', () => {
  test('spans are in the source, in the order of the text, and JSON-safe', () => {
    const source =
      '  茲 提 述 本 公 司 日 期 為 二 零 一 八 年 五 月 五 日 之 公 告 。\n\nHong Kong,   5  May 2018'
    const analysis = createAnalyser().analyse(createTextDocument(source))
    const dates = analysis.mentions.filter((m): m is DateMention => m.kind === 'date')
    expect(dates.map(({ start, end }) => source.slice(start, end))).toEqual([
      '二 零 一 八 年 五 月 五 日',
      '5  May 2018',
    ])
    expect(dates.map(({ role }) => role)).toEqual(['reference', 'document date'])
    expect([...analysis.mentions].sort(bySpan)).toEqual(analysis.mentions)
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
  })

  test('every place of a filing is a mention of one reference', () => {
    const { references, mentions } = createAnalyser().analyse(createTextDocument(long))
    expect(references).toHaveLength(1)
    expect(mentions.filter((m) => m.kind === 'reference' && m.use === 'citation')).toHaveLength(120)
  })

  test('the lines in focus are read first and shown at once', () => {
    const doc = createTextDocument(long)
    const focus = { start: long.length - 400, end: long.length - 10 }
    const steps = [...createAnalyser().steps(doc, { focus })]
    const shown = steps.filter(({ analysis }) => analysis !== null)
    expect(shown.map(({ done }) => done)).toEqual([0])
    const mentions = shown[0]?.analysis?.mentions ?? []
    expect(mentions.map(({ start, end }) => long.slice(start, end))).toContain('5 May 2018')
    expect(mentions.every(({ start }) => start > long.length - 2000)).toBe(true)
    expect(steps.at(-1)?.done).toBe(steps[0]?.of)
  })

  test('a text of one chunk is read at once', () => {
    const doc = createTextDocument(long.slice(0, 2000))
    const steps = [...createAnalyser().steps(doc, { focus: { start: 0, end: 2000 } })]
    expect(steps.filter(({ analysis }) => analysis !== null)).toEqual([])
  })

  test.each([
    ['the beginning', { start: 0, end: 0 }],
    ['all of it', { start: 0, end: long.length }],
    ['the end', { start: long.length, end: long.length }],
  ])('with %s in focus the analysis is the same', (_, focus) => {
    const doc = createTextDocument(long)
    expect(finish(mapSteps(createAnalyser().steps(doc, { focus }), () => undefined))).toEqual(
      createAnalyser().analyse(doc),
    )
  })

  test('a text that has grown is read again only where it is new', () => {
    const recogniser = counter()
    const analyser = createAnalyser({ recognisers: [recogniser], refiners: [] })
    analyser.analyse(createTextDocument(long))
    const before = recogniser.read
    analyser.analyse(createTextDocument(long))
    expect(recogniser.read).toBe(before)
    analyser.analyse(createTextDocument(long + paragraph(121)))
    expect(recogniser.read - before).toBeLessThanOrEqual(2)
  })

  test('what was read ahead of a text is not read again, and is found where it stands', () => {
    const recogniser = counter()
    const counting = createAnalyser({ recognisers: [recogniser], refiners: [] })
    finish(counting.readAhead(createTextDocument(long.slice(0, long.length / 2))))
    const before = recogniser.read
    expect(before).toBeGreaterThan(1)
    counting.analyse(createTextDocument(long))
    const all = counter()
    createAnalyser({ recognisers: [all], refiners: [] }).analyse(createTextDocument(long))
    expect(recogniser.read).toBeLessThanOrEqual(all.read + 1)
    const ahead = createAnalyser()
    finish(ahead.readAhead(createTextDocument(long.slice(0, long.length / 2))))
    expect(ahead.analyse(createTextDocument(long))).toEqual(
      createAnalyser().analyse(createTextDocument(long)),
    )
  })

  test('no more is read at once than may be', () => {
    const recogniser = counter()
    const whole = createTextDocument(Array.from({ length: 360 }, (_, n) => paragraph(n)).join(''))
    createAnalyser({ recognisers: [recogniser], refiners: [], chunkSize: () => 5000 }).analyse(whole)
    expect(recogniser.read).toBeGreaterThanOrEqual(whole.text.length / 5000)
    expect(createAnalyser({ chunkSize: () => 5000 }).analyse(whole)).toEqual(createAnalyser().analyse(whole))
  })

  test('reading ahead ends after a chunk where it is enough', () => {
    const recogniser = counter()
    const counting = createAnalyser({ recognisers: [recogniser], refiners: [], chunkSize: () => 16_000 })
    finish(counting.readAhead(createTextDocument(long), () => true))
    expect(recogniser.read).toBe(1)
    finish(counting.readAhead(createTextDocument(long), () => recogniser.read === 3))
    expect(recogniser.read).toBe(3)
  })

  test('an aborted signal stops it', () => {
    const stop = new AbortController()
    const steps = createAnalyser().steps(createTextDocument(long), { signal: stop.signal })
    steps.next()
    stop.abort()
    expect(() => steps.next()).toThrow(/abort/i)
  })

  test('an empty text has nothing in it', () => {
    const { mentions, references, entities } = createAnalyser().analyse(createTextDocument(''))
    expect({ mentions, references, entities }).toEqual({ mentions: [], references: [], entities: [] })
  })
})
