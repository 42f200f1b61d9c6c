import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

/** The shape of the source: what no linter looks at, held as the code grows. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))

const lines = new Map(sources.map((path) => [path, readFileSync(path, 'utf8').split('\n').length - 1]))

it('names files in kebab case, components in Pascal case', () => {
  const named = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.css)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/
  expect(sources.filter((path) => !named.test(basename(path)))).toEqual([])
})

it('has no drawer for odds and ends', () => {
  expect(sources.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(path))).toEqual([])
})

it('keeps files small', () => {
  const sorted = [...lines.values()].sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(75)
  expect([...lines].filter(([, count]) => count > 250)).toEqual([])
})

it('says in a sentence what each module exports', () => {
  const silent = sources.filter((path) => {
    const text = readFileSync(path, 'utf8')
    return (
      /^export /m.test(text) && !/\/\*\*[^]*?\*\/\s*(?:export|const|type|interface|function|class)/.test(text)
    )
  })
  expect(silent).toEqual([])
})
