import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/core/analysis/analysis'
import type { Mention, PeriodMention } from '../../../src/core/analysis/mention'
import { cardModel } from '../../../src/ui/models/card-model'
import { placesIn } from '../../../src/ui/models/places'
import { analysis, citing, entity, named, reference } from '../fixtures'

const cardOf = (mention: Mention, made: Analysis, watched: string[] = []) =>
  cardModel(mention, {
    analysis: made,
    places: placesIn(made),
    links: new Map([[0, 'failed']]),
    watched: new Set(watched),
  })

describe('cardModel', () => {
  it('shows a date as it is', () => {
    const date: Mention = {
      kind: 'date',
      iso: '2031-05-24',
      role: 'payment',
      inferred: ['year'],
      start: 3,
      end: 5,
      by: 't',
    }
    expect(cardOf(date, analysis({ mentions: [date] }))).toEqual({
      kind: 'date',
      span: { start: 3, end: 5 },
      iso: '2031-05-24',
      role: 'payment',
      inferred: ['year'],
    })
  })

  it('shows every period that the same words name', () => {
    const period = (start: number, year: number, inferred: PeriodMention['inferred']): Mention => ({
      kind: 'period',
      ...{ start, end: 30, by: 't', inferred, year, months: 12, part: null, firstDay: null },
      lastDay: `${year}-12-31`,
    })
    const [first, last] = [period(3, 2022, ['year', 'lastDay']), period(3, 2023, [])]
    const made = analysis({ mentions: [period(0, 2021, []), first, last, period(9, 2024, [])] })
    for (const mention of [first, last]) {
      const model = cardOf(mention, made)
      expect(model).toMatchObject({ periods: [{ year: 2022 }, { year: 2023 }], inferred: [] })
    }
  })

  it('hands on what of each mention its words leave out', () => {
    const term: Mention = { ...named(0, 50, 'definedTerm', 'use'), inferred: ['meaning'] } as Mention
    const filings: Mention = { ...citing([0], 3), inferred: ['issuer'] } as Mention
    const made = analysis({
      mentions: [filings, term],
      references: [reference(0)],
      entities: [entity(0, { type: 'definedTerm', name: 'Company' })],
    })
    expect(cardOf(term, made)).toMatchObject({ inferred: ['meaning'] })
    expect(cardOf(filings, made)).toMatchObject({ inferred: ['issuer'] })
  })

  it('lists every filing that the words name, with its link or still looking', () => {
    const mention = citing([0, 1], 10)
    const made = analysis({
      mentions: [mention],
      references: [reference(0), reference(1, { issuer: 'Heron Limited' })],
    })
    expect(cardOf(mention, made)).toMatchObject({
      kind: 'reference',
      references: [
        { id: 0, link: 'failed', issuer: null },
        { id: 1, link: 'looking', issuer: 'Heron Limited' },
      ],
    })
  })

  it('counts the places of both names of a pair and knows where it is', () => {
    const here = named(1, 40)
    const made = analysis({
      mentions: [named(0, 10), named(0, 80), here],
      entities: [
        entity(0, { name: 'Heron Limited', pair: 1 }),
        entity(1, { name: '鷺有限公司', pair: 0, role: 'subsidiary' }),
      ],
    })
    expect(cardOf(here, made)).toMatchObject({
      name: '鷺有限公司',
      pair: 'Heron Limited',
      role: 'subsidiary',
      at: 1,
      places: [
        { start: 10, end: 15 },
        { start: 40, end: 45 },
        { start: 80, end: 85 },
      ],
    })
  })

  it.each([
    ['9871', [], { code: '09871', watched: false }],
    ['09871', ['09871'], { code: '09871', watched: true }],
  ])('a stock code %s can be watched', (name, watched, stock) => {
    const mention = named(0, 0, 'stockCode')
    const made = analysis({ mentions: [mention], entities: [entity(0, { type: 'stockCode', name })] })
    expect(cardOf(mention, made, watched)).toMatchObject({ stock })
  })

  it('a use of a term leads to its definition', () => {
    const use = named(0, 50, 'definedTerm', 'use')
    const made = analysis({
      mentions: [named(0, 5, 'definedTerm', 'definition'), use],
      entities: [entity(0, { type: 'definedTerm', name: 'Company', meaning: 'Heron Limited' })],
    })
    expect(cardOf(use, made)).toMatchObject({
      meaning: 'Heron Limited',
      definition: { start: 5, end: 10 },
      at: 1,
      stock: null,
    })
  })

  it.each([
    ['reference', citing([7], 0)],
    ['entity', named(7, 0)],
  ])('nothing for an unknown %s', (_, mention) => expect(cardOf(mention, analysis({}))).toBeNull())
})
