import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)

/** The files of a folder by their paths within it. */
const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]),
  )

// What `npm run package` gives to the stores, of what is built.
describe('the packages', () => {
  let written: string[] = []
  beforeAll(async () => {
    const { stdout } = await run(process.execPath, ['test/support/package.mjs'])
    written = stdout.trim().split('\n')
  }, 120_000)

  test('are one for each browser, named by the version', () => {
    const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string }
    expect(written).toEqual(['chrome', 'firefox'].map((name) => `dist/antecedent-${version}-${name}.zip`))
  })

  test.each(['chrome', 'firefox'])(
    'of %s holds every file that was built, as it is, and no other',
    (browser) => {
      const path = written.find((name) => name.endsWith(`-${browser}.zip`))
      const built = filesIn(join('dist', browser))
      const packed = Object.entries(unzipSync(readFileSync(path as string))).filter(
        ([name]) => !name.endsWith('/'),
      )
      expect(packed.map(([name]) => name).toSorted()).toEqual([...built.keys()].toSorted())
      const changed = packed.filter(([name, bytes]) => !built.get(name)?.equals(bytes)).map(([name]) => name)
      expect(changed).toEqual([])
    },
  )
})
