import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recognisers, refiners } from '../../../src/core/analysis/pipeline'
import { goldenSummary, readGolden, type GoldenSummary } from '../../support/golden-summary'

const folder = new URL('../../filings/golden/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))

const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8')
const finders = new Set([...recognisers, ...refiners].map(({ name }) => name))

it.each(names)('reads %s as expected', (name) => {
  const expectation = new URL(`${name}.json`, folder)
  if (!existsSync(expectation))
    throw new Error(
      `${name}.txt has no expectation: draft it with "npm run golden -- ${name}", then hold it against the text line by line`,
    )
  const expected = JSON.parse(readFileSync(expectation, 'utf8')) as GoldenSummary
  expect(goldenSummary(textOf(name))).toEqual(expected)
})

it.each(names)('says who found each mention of %s', (name) => {
  for (const { by } of readGolden(textOf(name)).mentions) expect(finders).toContain(by)
})

it('has filings in both languages', () => {
  expect(names.filter((name) => name.endsWith('-en')).length).toBeGreaterThanOrEqual(16)
  expect(names.filter((name) => name.endsWith('-zh')).length).toBeGreaterThanOrEqual(12)
})
