import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addToPipeline, camelCase } from './recogniser-files'

const pipeline = readFileSync(new URL('../../src/core/analysis/pipeline.ts', import.meta.url), 'utf8')

it('names a recogniser in code as its file is named', () => {
  expect(camelCase('entities/share-count')).toBe('shareCount')
})

it('puts a recogniser into the pipeline behind those of its room', () => {
  const lines = addToPipeline(pipeline, 'entities/share-count').split('\n')
  expect(lines).toContain("import { shareCount } from './entities/share-count'")
  const at = lines.indexOf('  shareCount,')
  expect(lines[at - 1]).toMatch(/^ {2}\w+,$/)
  expect(lines[at + 1]).toMatch(/^ {2}en[A-Z]\w+,$/)
  expect(lines.length).toBe(pipeline.split('\n').length + 2)
})

it('refuses a room that the pipeline does not have', () => {
  expect(() => addToPipeline(pipeline, 'numbers/share-count')).toThrow('nothing of numbers')
})
