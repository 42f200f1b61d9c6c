import { roomTemplates, type Room } from './recogniser-templates'

/** "entities/share-count" → "shareCount". */
export const camelCase = (name: string): string =>
  (name.split('/').at(-1) ?? '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const isRoom = (room: string): room is Room => Object.hasOwn(roomTemplates, room)

/** The room that a recogniser's name gives, or null where it is no name of a recogniser. */
export function roomOf(name: string): Room | null {
  const [room = '', own = '', ...rest] = name.split('/')
  return isRoom(room) && rest.length === 0 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(own) ? room : null
}

/** The file of a new recogniser. */
export function recogniserSource(name: string, room: Room): string {
  const { imports, pattern, found, takes = 'text' } = roomTemplates[room]
  return `import { anchors, matchesAt } from '../anchors'
${imports}

const name = '${name}'

/** Words that one of its forms begins with each: the pattern is tried where they stand and nowhere else. */
const places = anchors(['replace me'])
/** Say here in which forms it is written, and what looks like it but is not. */
const pattern = ${pattern}

/** Say here what it finds. */
export const ${camelCase(name)}: Recogniser = {
  name,
  *find(${takes}) {
    for (const { index: start, 0: words, groups } of matchesAt(pattern, text, places.in(text))) {
      const span = { start, end: start + words.length }
${found.map((line) => `      ${line}\n`).join('')}    }
  },
}
`
}

/** The test of a new recogniser: a table of what it finds in what, and of what it must leave alone. */
export function recogniserTest(name: string, room: Room): string {
  const { words, reading, read } = roomTemplates[room]
  const made = camelCase(name)
  return `import { describe, expect, it } from 'vitest'
import { ${made} } from '../../../../src/core/analysis/${name}'

/** The words of each finding, and what is read in them. */
const found = (text: string) =>
  [...${made}.find(text, [])].map(({ start, end, ...finding }) => [text.slice(start, end), finding])

describe('${name}', () => {
  it.each([
    // put in the place of this row what it finds, in every form and language
    ['to be replaced: ${words}', '${words}', ${read}],
  ])('finds in “%s”', (text, words, ${reading}) => {
    expect(found(text)).toMatchObject([[words, { ${reading} }]])
  })

  it.each([
    // and here what looks like it but is not
    'nothing is replaced',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([])
  })
})
`
}

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
