/** "entities/share-count" → "shareCount". */
export const camelCase = (name: string): string =>
  (name.split('/').at(-1) ?? '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The file of a new recogniser. */
export const recogniserSource = (name: string): string => `import { anchors, matchesAt } from '../anchors'
import type { Finding, Recogniser } from '../recogniser'

const name = '${name}'

/** Words of which every one of its forms begins with one: the pattern is tried where they stand and nowhere else. */
const places = anchors(['replace me'])
/** Say here in which forms it is written, and what looks like it but is not. */
const pattern = /(?<words>[^\\s\\S])/uy

/** Say here what it finds. */
export const ${camelCase(name)}: Recogniser = {
  name,
  *find(text): Generator<Finding> {
    for (const match of matchesAt(pattern, text, places.in(text))) {
      const start = match.index
      const words = match.groups?.['words'] ?? ''
      yield { kind: 'company', use: 'name', start, end: start + words.length, by: name, name: words }
    }
  },
}
`

/** The test of a new recogniser: a table of what it finds in what, and of what it must leave alone. */
export const recogniserTest = (name: string): string => `import { describe, expect, it } from 'vitest'
import { ${camelCase(name)} } from '../../../../src/core/analysis/${name}'

const found = (text: string): string[] =>
  [...${camelCase(name)}.find(text, [])].map(({ start, end }) => text.slice(start, end))

describe('${name}', () => {
  it.each([
    ['Replace this row by words that it finds', ['this row']],
    ['and this one by words that look like it but are not', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })
})
`

/** The pipeline with the recogniser imported, and in the order right behind the last recogniser of its room. */
export function addToPipeline(pipeline: string, name: string): string {
  const [room = ''] = name.split('/')
  const imports = [...pipeline.matchAll(/^import \{ (?<made>\w+) \} from '\.\/(?<path>[\w/-]+)'\n/gm)]
  const neighbour = imports.findLast(({ groups }) => groups?.['path']?.startsWith(`${room}/`))
  if (!neighbour?.groups) throw new Error(`pipeline.ts has nothing of ${room}`)
  const end = neighbour.index + neighbour[0].length
  const imported = `${pipeline.slice(0, end)}import { ${camelCase(name)} } from './${name}'\n${pipeline.slice(end)}`
  const made = imports
    .filter(({ groups }) => groups?.['path']?.startsWith(`${room}/`))
    .map(({ groups }) => groups?.['made'])
  const lines = imported.split('\n')
  const last = lines.findLastIndex((line) => made.some((other) => line === `  ${other},`))
  if (last < 0) throw new Error(`pipeline.ts has nothing of ${room} in its order`)
  return lines.toSpliced(last + 1, 0, `  ${camelCase(name)},`).join('\n')
}
