import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filingsFolder } from '../replica/read-manifest'
import { patience } from '../support/patience'
import { smallPdf } from '../support/small-pdf'

interface Line {
  readonly file: string
  readonly filing: { readonly stockCodes: readonly string[] }
  readonly dates: readonly { start: number; end: number; text: string; iso: string }[]
  readonly references: readonly { kind: string; date: string }[]
}

const circular = `${filingsFolder}harrow-point/2021-08-20-circular-en.pdf`
const saying = (day: string): Buffer =>
  smallPdf({
    pages: [{ lines: ['Lantern Bay Holdings Limited', '(Stock Code: 9876)', `Hong Kong, ${day}`] }],
  })

// The command line, over PDFs, in a browser of its own.
describe('analyse', { timeout: 2 * patience }, () => {
  let folder: string
  const at = (name: string): string => join(folder, name)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'antecedent-'))
    mkdirSync(at('other'))
    writeFileSync(at('update.pdf'), saying('3 February 2031'))
    writeFileSync(at('other/update.PDF'), saying('4 February 2031'))
    writeFileSync(at('broken.pdf'), 'no PDF at all')
    writeFileSync(at('empty.pdf'), '')
    writeFileSync(at('locked.pdf'), smallPdf({ pages: [{ lines: ['secret'] }], password: 'x' }))
    writeFileSync(at('plain.txt'), 'Hong Kong, 5 February 2031\n')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function run(files: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const args = ['--import', 'tsx', 'src/entrypoints/cli/analyse.ts', '--text', at('texts'), ...files]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    })
    const lines = stdout.split('\n').filter(Boolean)
    return {
      lines: lines.map((line) => JSON.parse(line) as Line),
      said: stderr.trimEnd().split('\n'),
      status,
    }
  }

  test('reads every PDF that can be read, and says in a line each what is wrong with the others', () => {
    const names = [
      'broken.pdf',
      'update.pdf',
      'none.pdf',
      'locked.pdf',
      'empty.pdf',
      'plain.txt',
      'other/update.PDF',
    ]
    const { lines, said, status } = run([circular, ...names.map(at)])
    expect(said).toEqual([
      expect.stringMatching(/^\[1\/8\] .*circular-en\.pdf: \d+ pages?$/),
      `${at('broken.pdf')}: not a PDF, or a damaged one`,
      `[3/8] ${at('update.pdf')}: 1 page`,
      expect.stringContaining('none.pdf: ENOENT'),
      `${at('locked.pdf')}: locked with a password`,
      `${at('empty.pdf')}: empty`,
      `[8/8] ${at('other/update.PDF')}: 1 page`,
      `${at('other/update.PDF')}: its text is in ${at('texts/update-2.txt')}`,
    ])
    expect(status).toBe(1)
    expect(lines.map(({ file }) => basename(file))).toEqual([
      '2021-08-20-circular-en.pdf',
      'update.pdf',
      'plain.txt',
      'update.PDF',
    ])
    expect(lines[0]?.filing.stockCodes).toEqual(['09764', '89764'])
    expect(lines[0]?.references).toContainEqual(expect.objectContaining({ date: '2021-06-18' }))
    const texts = ['2021-08-20-circular-en.txt', 'update.txt', 'plain.txt', 'update-2.txt']
    texts.forEach((name, i) => {
      const text = readFileSync(join(folder, 'texts', name), 'utf8')
      for (const { start, end, text: words } of lines[i]!.dates) expect(text.slice(start, end)).toBe(words)
    })
    expect(lines.slice(1).map(({ dates }) => dates.map(({ iso }) => iso))).toEqual([
      ['2031-02-03'],
      ['2031-02-05'],
      ['2031-02-04'],
    ])
  })

  test('without a browser it says so for each PDF, and still reads the rest', () => {
    const { lines, said, status } = run([at('update.pdf'), at('plain.txt'), at('other/update.PDF')], {
      CHROMIUM: at('no-such-browser'),
    })
    expect(lines.map(({ file }) => basename(file))).toEqual(['plain.txt'])
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('update.pdf: ')
    expect(status).toBe(1)
  })
})
