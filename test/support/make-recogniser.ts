import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addToPipeline, camelCase, recogniserSource, recogniserTest, roomOf } from './recogniser-files'
import { roomTemplates } from './recogniser-templates'

/** What was done, or why nothing was. */
interface Made {
  readonly status: 0 | 1 | 2
  readonly says: string
}

const usage = `usage: npm run new:recogniser -- ROOM/NAME    ROOM: ${Object.keys(roomTemplates).join(', ')}; NAME in kebab-case`

/** Makes the file of a recogniser and its test in the project at `root`, and puts it into the pipeline. */
export function makeRecogniser(root: string, name: string): Made {
  const room = roomOf(name)
  if (room === null) return { status: 2, says: usage }
  const source = `src/core/analysis/${name}.ts`
  const test = `test/core/analysis/${name}.test.ts`
  const taken = [source, test].filter((path) => existsSync(join(root, path)))
  if (taken.length > 0)
    return { status: 1, says: `${taken.join(' and ')}: already there, nothing was changed` }
  const place = room === 'dates' ? 'date-pipeline.ts' : 'pipeline.ts'
  const pipeline = join(root, 'src/core/analysis', place)
  const order = readFileSync(pipeline, 'utf8')
  if (new RegExp(`^ {2}${camelCase(name)},$`, 'm').test(order))
    return {
      status: 1,
      says: `${camelCase(name)} is in ${place} already: take another name, nothing was changed`,
    }
  const changed = addToPipeline(order, name)
  for (const [path, words] of [
    [source, recogniserSource(name, room)],
    [test, recogniserTest(name, room)],
  ] as const) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), words)
  }
  writeFileSync(pipeline, changed)
  return {
    status: 0,
    says:
      `${source}, ${test} and the line ${camelCase(name)} in ${place} are there.\n` +
      'It finds a placeholder and its test passes: begin with the rows of the test.',
  }
}
