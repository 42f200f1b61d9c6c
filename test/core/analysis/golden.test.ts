import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recognisers } from '../../../src/core/analysis/pipeline'
import { refiners } from '../../../src/core/analysis/refine-pipeline'
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
  expect(names.filter((name) => name.endsWith('-en')).length).toBeGreaterThanOrEqual(18)
  expect(names.filter((name) => name.endsWith('-zh')).length).toBeGreaterThanOrEqual(17)
})

/** What texts from real pages are full of, each with how it looks in one of the filings. */
const traps: readonly (readonly [trap: string, looks: RegExp])[] = [
  ['Kangxi radicals', /[\u2f00-\u2fdf]/],
  ['radicals of the supplement', /[\u2e80-\u2eff]/],
  ['compatibility ideographs', /[\uf900-\ufaff]/],
  ['full-width figures', /[０-９]{2}/],
  ['full-width punctuation', /（「[^」]+」）/],
  ['spaces between all Han characters', /日 期 為 二 零/],
  ['a year broken over a line', /二 零 二\n五 年/],
  ['letter-spaced capitals', /(?:[A-Z] ){8}/],
  ['hyphens at a line’s end', /[a-z]-\r?\n[a-z]/],
  ['a date broken over a page', /31 December\s+– \d –\s+\f[A-Z ]+\s+2024/],
  ['a date in Chinese broken over a page', /五\s+– \d –\s+\f\p{sc=Han}+\s+月廿一日/u],
  ['page numbers inside sentences', /three\s+– 1 –\s+independent/],
  ['curled quotes', /\(the “[A-Z]/],
  ['straight quotes', /\(the "[A-Z]/],
  ['doubled single quotes', /\(the ‘‘[A-Z]/],
  ['doubled straight single quotes', /\(the ''[A-Z]/],
  ['single quotes', /\(the ‘[A-Z]/],
  ['corner brackets', /（「本公司」/],
  ['white corner brackets', /（『本公司』/],
  ['vertical corner brackets', /﹁該通函﹂/],
  ['no-break spaces', /\u00a0/],
  ['soft hyphens', /\u00ad/],
  ['ligatures', /\ufb01/],
  ['combining marks', /e\u0301/],
  ['characters of two units', /[\u{20000}-\u{2fa1f}]/u],
  ['letters for zeros', /二Ｏ/],
  ['line ends of another system', /\r\n/],
  ['columns of tables', /\n +2023 +2022\n/],
  ['tabs between columns', /\t3Q2025\t/],
  ['rows of dots', /(?: \.){8}/],
]

it.each(traps)('has %s', (_, looks) => {
  expect(names.filter((name) => looks.test(textOf(name)))).not.toEqual([])
})
