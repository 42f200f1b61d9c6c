import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import type * as anchorsModule from '../../../src/core/analysis/anchors'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { longFiling } from '../../bench/filings/long-filing'

type Anchored = typeof anchorsModule

/** What patterns would have found in the whole text and did not at their anchors: "pattern: words". */
const missed = vi.hoisted(() => new Set<string>())

/** The same search, held against one for the pattern everywhere. */
function held<Search extends Anchored['matchesAt'] | Anchored['matchesBefore']>(
  search: Search,
  ...args: Parameters<Search>
): readonly RegExpExecArray[] {
  const [pattern, text] = args
  const found = (search as (...all: typeof args) => readonly RegExpExecArray[])(...args)
  const places = new Set(found.map(({ index }) => index))
  const everywhere = new RegExp(pattern.source, pattern.flags.replace('y', 'g'))
  for (const { index, 0: words } of text.matchAll(everywhere))
    if (!places.has(index)) missed.add(`${pattern.source.slice(0, 60)}…: ${words}`)
  return found
}

vi.mock('../../../src/core/analysis/anchors', async (original) => {
  const real: Anchored = await original()
  return {
    ...real,
    matchesAt: (...args: Parameters<Anchored['matchesAt']>) => held(real.matchesAt, ...args),
    matchesBefore: (...args: Parameters<Anchored['matchesBefore']>) => held(real.matchesBefore, ...args),
  }
})

const folder = new URL('../../filings/golden/', import.meta.url)
const filings = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)

test.each([
  ...filings,
  ['long, English', longFiling('en', 60_000, 1)] as const,
  ['long, Chinese', longFiling('zh', 60_000, 1)] as const,
])('%s: no pattern finds less at its anchors than everywhere', (_, text) => {
  missed.clear()
  createAnalyser().analyse(createTextDocument(text))
  expect([...missed]).toEqual([])
})
