import { describe, expect, it } from 'vitest'
import { panelModel } from '../../../src/ui/models/panel-model'
import { groupReferences } from '../../../src/ui/models/reference-model'
import { noteModels } from '../../../src/ui/models/note-model'
import { analysis, citing, entity, named, note, reference, target } from '../fixtures'

const none = new Map()
const unwatched = new Set<string>()

describe('panelModel', () => {
  it('shows nothing of an empty filing', () => {
    const model = panelModel(analysis({}), none, unwatched)
    expect(model).toMatchObject({
      kinds: [],
      references: [],
      people: [],
      companies: [],
      organisations: [],
      terms: [],
    })
  })

  it('knows which codes are watched', () =>
    expect(panelModel(analysis({}), none, new Set(['09871'])).codes).toEqual([
      { code: '09871', watched: true },
    ]))

  it('counts the kinds that occur, in the order of the reader', () =>
    expect(
      panelModel(analysis({ mentions: [named(0, 0), citing([0], 9), named(0, 20)] }), none, unwatched).kinds,
    ).toEqual([
      { kind: 'reference', count: 1 },
      { kind: 'company', count: 2 },
    ]))

  it('orders references by date, the undated last as they stand', () => {
    const references = [
      reference(0, { date: null }),
      reference(1, { date: '2031-12-01' }),
      reference(2, { date: null }),
      reference(3, { date: '2030-01-01' }),
    ]
    expect(panelModel(analysis({ references }), none, unwatched).references.map((it) => it.id)).toEqual([
      3, 1, 0, 2,
    ])
  })

  it('makes one party of a pair, under the name that stands first, and orders by place', () => {
    const made = analysis({
      mentions: [named(2, 5), named(1, 10), named(0, 30)],
      entities: [
        entity(0, { name: 'Heron Limited', pair: 1, role: 'vendor' }),
        entity(1, { name: '鷺有限公司', pair: 0 }),
        entity(2, { name: 'Egret Limited' }),
        entity(3, { name: 'Nowhere Limited' }),
      ],
    })
    const { companies } = panelModel(made, none, unwatched)
    expect(companies.map(({ name, pair, role, places }) => [name, pair, role, places.length])).toEqual([
      ['Egret Limited', null, null, 1],
      ['Heron Limited', '鷺有限公司', 'vendor', 2],
      ['Nowhere Limited', null, null, 0],
    ])
  })
})

describe('groupReferences', () => {
  const models = (...of: Parameters<typeof reference>[1][]) =>
    panelModel(
      analysis({
        references: of.map((more, id) => reference(id, more)),
        mentions: [citing([0, 1], 40), citing([0], 10), citing([1], 20)],
      }),
      none,
      unwatched,
    ).references
  const shape = (...of: Parameters<typeof reference>[1][]) =>
    groupReferences(models(...of)).map(({ alias, subject, references }) => [
      alias,
      subject,
      references.map((it) => it.id),
    ])

  it.each([
    ['nothing', [], []],
    [
      'no alias, no group',
      [{}, {}],
      [
        [null, null, [0]],
        [null, null, [1]],
      ],
    ],
    [
      'one alias, one group, its subject once',
      [
        { alias: 'A', subject: 's' },
        { alias: 'A', subject: 's' },
      ],
      [['A', 's', [0, 1]]],
    ],
    [
      'different subjects stay with each',
      [
        { alias: 'A', subject: 's' },
        { alias: 'A', subject: 't' },
      ],
      [['A', null, [0, 1]]],
    ],
    [
      'two aliases',
      [{ alias: 'A' }, { alias: 'B' }, { alias: 'A' }],
      [
        ['A', null, [0, 2]],
        ['B', null, [1]],
      ],
    ],
  ])('%s', (_, of, groups) => expect(shape(...of)).toEqual(groups))

  it('names each place once, in order', () =>
    expect(groupReferences(models({ alias: 'A' }, { alias: 'A' }))[0]?.places.map((it) => it.start)).toEqual([
      10, 20, 40,
    ]))
})

describe('noteModels', () => {
  it('puts whole-filing notes first, then those found by place, then those lost; leaves out the deleted', () => {
    const notes = [
      note('lost', { target: target('gone') }),
      note('late', { target: target('late') }),
      note('deleted', { deletedAt: 9 }),
      note('early', { target: target('early') }),
      note('whole', { createdAt: 5 }),
      note('whole, older', { createdAt: 2 }),
    ]
    const anchors = new Map([
      ['late', { span: { start: 50, end: 54 }, how: 'moved' as const }],
      ['early', { span: { start: 5, end: 9 }, how: 'changed' as const }],
      ['lost', null],
    ])
    expect(noteModels(notes, anchors).map((it) => [it.note.id, it.state, it.quote])).toEqual([
      ['whole, older', 'whole', null],
      ['whole', 'whole', null],
      ['early', 'changed', 'early'],
      ['late', 'found', 'late'],
      ['lost', 'lost', 'gone'],
    ])
  })
})
