import { expect, test } from 'vitest'
import { ofKind, withMore } from '../../../src/core/analysis/of-kind'
import type { EntityFinding, Finding } from '../../../src/core/analysis/recogniser'

const found = (kind: EntityFinding['kind'], start: number): EntityFinding => ({
  kind,
  use: 'name',
  start,
  end: start + 2,
  by: 'test',
  name: kind,
})

const first: readonly Finding[] = [found('company', 0), found('person', 4), found('company', 8)]

test('the findings of a kind, in their order', () => {
  expect(ofKind(first, 'company').map(({ start }) => start)).toEqual([0, 8])
  expect(ofKind(first, 'law')).toEqual([])
})

test('findings with more of them are in the order of the text', () => {
  const all = withMore(first, [found('law', 9), found('person', 2)])
  expect(all.map(({ start }) => start)).toEqual([0, 2, 4, 8, 9])
  expect(ofKind(all, 'person').map(({ start }) => start)).toEqual([2, 4])
  expect(ofKind(all, 'law')).toHaveLength(1)
})

test('what was asked of a kind is asked anew only where there are more of it', () => {
  const companies = ofKind(first, 'company')
  const none = ofKind(first, 'amount')
  const all = withMore(first, [found('amount', 20)])
  expect(ofKind(all, 'company')).toBe(companies)
  expect(ofKind(all, 'amount')).not.toBe(none)
  expect(ofKind(all, 'amount')).toHaveLength(1)
  expect(ofKind(withMore([], first), 'company')).toEqual(companies)
})

test('nothing more leaves the findings as they are', () => {
  expect(withMore(first, [])).toBe(first)
})
