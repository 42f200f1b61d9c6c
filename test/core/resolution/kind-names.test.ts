import { expect, it } from 'vitest'
import { hanKindNames } from '../../../src/core/resolution/kind-names'
import { kindOfTitle, titleKinds } from '../../../src/core/analysis/vocabulary/title-kinds'

const isNamed = (name: string, kind: string | null, title: string | null = null): boolean =>
  hanKindNames.some((one) => one.name === name && one.names({ kind, title }))

it.each([
  ['年報', 'annual report', true],
  ['年報', 'interim report', false],
  ['業績', 'annual results', true],
  ['業績', 'interim results', true],
  ['公告', 'profit warning', true],
  ['公告', 'circular', false],
  ['通函', 'circular', true],
  ['通告', 'notice of general meeting', true],
  ['招股章程', 'prospectus', true],
  ['年報', null, false],
])('%s of a filing of the kind %s: %s', (name, kind, expected) => {
  expect(isNamed(name, kind)).toBe(expected)
})

it('a class by the title alone', () => {
  expect(isNamed('公告', null, 'PROFIT WARNING')).toBe(true)
  expect(isNamed('通函', null, 'PROFIT WARNING')).toBe(false)
})

it('every kind that a title names has a Chinese name, but for those that a class is named by', () => {
  const general = ['announcement', 'circular', 'notice']
  const kinds = titleKinds.map(([kind]) => kind).filter((kind) => !general.includes(kind))
  for (const kind of kinds)
    expect(
      hanKindNames.some(({ names }) => names({ kind, title: null })),
      kind,
    ).toBe(true)
  expect(kindOfTitle('公告')).toBe('announcement')
})
