import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRecogniser } from './make-recogniser'
import { roomTemplates } from './recogniser-templates'

const project = resolve(import.meta.dirname, '../..')
const names = Object.keys(roomTemplates).map((room) => `${room}/made-for-${room}`)
const filesOf = (name: string) => [`src/core/analysis/${name}.ts`, `test/core/analysis/${name}.test.ts`]

/** The core of the project with nothing but what is made. */
let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'antecedent-'))
  cpSync(join(project, 'src/core'), join(root, 'src/core'), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  const config = { extends: join(project, 'tsconfig.json'), include: ['src', 'test'] }
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config))
})
afterAll(() => rmSync(root, { recursive: true }))

const run = (command: string, ...args: readonly string[]) => {
  const bin = join(project, 'node_modules/.bin', command)
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: root, encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}

describe('makeRecogniser', () => {
  it('makes for each room what compiles, is linted and formatted, and whose test passes', () => {
    for (const name of names)
      expect(makeRecogniser(root, name)).toMatchObject({
        status: 0,
        says: expect.stringContaining(name) as string,
      })
    const files = names.flatMap(filesOf)
    const lint = run('oxlint', '--config', join(project, '.oxlintrc.json'), 'src', 'test')
    expect(lint.output).toMatch(/Found 0 warnings and 0 errors\.[^]* on \d{3,} files/)
    const format = run('oxfmt', '--config', join(project, '.oxfmtrc.json'), '--check', ...files)
    expect(format).toMatchObject({ status: 0 })
    const { status, output } = run('vitest', 'run', '--root', root, '--reporter', 'json')
    expect(JSON.parse(output.slice(output.indexOf('{')))).toMatchObject({
      numPassedTests: 2 * names.length,
      numFailedTests: 0,
    })
    expect(status).toBe(0)
  })

  it('puts each behind those of its room', () => {
    const pipeline = readFileSync(join(root, 'src/core/analysis/pipeline.ts'), 'utf8')
    expect(pipeline).toMatch(/ {2}namedPeriod,\n {2}madeForPeriods,\n/)
    expect(readFileSync(join(root, 'src/core/analysis/date-pipeline.ts'), 'utf8')).toContain(
      '  madeForDates,\n]',
    )
  })

  it.each([
    ['', 2],
    ['share-count', 2],
    ['numbers/share-count', 2],
    ['entities/ShareCount', 2],
    ['entities/../share-count', 2],
    ['entities/amount', 1],
    ['references/amount', 1],
  ])('makes nothing of “%s”', (name, status) => {
    const before = readFileSync(join(root, 'src/core/analysis/pipeline.ts'), 'utf8')
    expect(makeRecogniser(root, name).status).toBe(status)
    expect(readFileSync(join(root, 'src/core/analysis/pipeline.ts'), 'utf8')).toBe(before)
    expect(existsSync(join(root, `src/core/analysis/references/amount.ts`))).toBe(false)
  })
})
