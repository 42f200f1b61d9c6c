import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { goldenSummary, type GoldenSummary } from '../../support/golden-summary'

const folder = new URL('../../filings/golden/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))

it.each(names)('reads %s as expected', (name) => {
  const expectation = new URL(`${name}.json`, folder)
  if (!existsSync(expectation))
    throw new Error(
      `${name}.txt has no expectation: draft it with "npm run golden -- ${name}", then hold it against the text line by line`,
    )
  const expected = JSON.parse(readFileSync(expectation, 'utf8')) as GoldenSummary
  expect(goldenSummary(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))).toEqual(expected)
})

it('has filings in both languages', () => {
  expect(names.filter((name) => name.endsWith('-en')).length).toBeGreaterThanOrEqual(16)
  expect(names.filter((name) => name.endsWith('-zh')).length).toBeGreaterThanOrEqual(12)
})
