import { describe, expect, it } from 'vitest'
import { changed, laidOut } from '../../../src/core/analysis/laid-out'
import { recognisers } from '../../../src/core/analysis/pipeline'
import { readChunk } from '../../../src/core/analysis/read-chunk'
import type { EntityFinding, Finding } from '../../../src/core/analysis/recogniser'

const text =
  'The Company announces that Mr. Chan Tai Man (陳大文先生), an executive Director, of Foo Holdings Limited (富控股有限公司) ' +
  '(the “Foo”), paid HK$5 million, 12.5% of it, in the six months ended 30 June 2018, as its announcement dated 3 July 2018 says.'

const by = 'test'
const person: EntityFinding = {
  by,
  end: 9,
  start: 2,
  role: 'Chairman',
  name: 'Ann',
  use: 'name',
  kind: 'person',
  inferred: ['role'],
}
const plain: EntityFinding = { kind: 'company', use: 'name', start: 0, end: 3, by, name: 'Foo' }

const layout = (finding: Finding): string => Object.keys(finding).join()

describe('laidOut', () => {
  it('lays entities out alike, whatever is known of them', () => {
    expect(layout(laidOut(person))).toBe(layout(laidOut(plain)))
    expect(laidOut(person)).toEqual(person)
  })

  it('is how all findings are made', () => {
    const found = readChunk(text, recognisers)
    expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7)
    for (const finding of found) expect(layout(finding)).toBe(layout(laidOut(finding)))
  })
})

describe('changed', () => {
  it('leaves the given finding as it is, and lays the other out alike', () => {
    const other = changed(person, { name: 'Bea', role: undefined })
    expect(other).toEqual({ ...person, name: 'Bea', role: undefined })
    expect(person.name).toBe('Ann')
    expect(layout(other)).toBe(layout(laidOut(person)))
  })
})
