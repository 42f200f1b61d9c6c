import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { addToPipeline, camelCase, recogniserSource, recogniserTest } from './recogniser-files'

/** `npm run new:recogniser -- entities/share-count`: makes the recogniser's file and its test, and puts it into the pipeline. */
const root = new URL('../../', import.meta.url)
const at = (path: string): URL => new URL(path, root)

function main(name: string | undefined): number {
  if (!name || !/^(?:dates|entities|references)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    console.error(
      'usage: npm run new:recogniser -- ROOM/NAME    ROOM: dates, entities or references; NAME in kebab-case',
    )
    return 2
  }
  const source = `src/core/analysis/${name}.ts`
  const test = `test/core/analysis/${name}.test.ts`
  const taken = [source, test].filter((path) => existsSync(at(path)))
  if (taken.length > 0) {
    console.error(`${taken.join(' and ')}: already there, nothing was changed`)
    return 1
  }
  const place = name.startsWith('dates/') ? 'date-pipeline.ts' : 'pipeline.ts'
  const pipeline = at(`src/core/analysis/${place}`)
  const changed = addToPipeline(readFileSync(pipeline, 'utf8'), name)
  writeFileSync(at(source), recogniserSource(name))
  writeFileSync(at(test), recogniserTest(name))
  writeFileSync(pipeline, changed)
  console.log(`${source}, ${test} and the line ${camelCase(name)} in ${place} are there.`)
  console.log('Its test fails until it finds something: begin with the rows of the table.')
  return 0
}

process.exitCode = main(process.argv[2])
