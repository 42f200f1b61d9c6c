import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const text = `Lantern Bay Holdings Limited
(Stock Code: 9876)

Reference is made to the announcement of the Company dated 28 October 2016 (the "Announcement").

Hong Kong, 13 March 2018
`
const html = `<html><head><script>var d = '1 May 2001'</script></head><body><p>Reference is made to the circular of
the Company dated <b>5</b> May 2018.</p></body></html>`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antecedent-'))
  writeFileSync(join(folder, 'a.txt'), text)
  writeFileSync(join(folder, 'b.html'), html)
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Line {
  readonly file: string
  readonly filing: {
    readonly date: string | null
    readonly stockCodes: readonly string[]
    readonly by: Readonly<Record<string, string>>
    readonly inferred: readonly string[]
  }
  readonly dates: readonly { start: number; end: number; text: string; iso: string; role: string | null }[]
  readonly references: readonly { kind: string; date: string; alias: string | null }[]
  readonly entities: readonly { type: string; name: string; by: string; inferred: readonly string[] }[]
}

function run(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/entrypoints/cli/analyse.ts', ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { input, encoding: 'utf8' })
  const lines = stdout.startsWith('{') ? stdout.trimEnd().split('\n') : []
  return { stdout, stderr, status, lines: lines.map((line) => JSON.parse(line) as Line) }
}

describe('analyse', { timeout: 30_000 }, () => {
  test('reads what it can and says what it can not', () => {
    const files = [join(folder, 'a.txt'), join(folder, 'none.txt'), join(folder, 'b.html')]
    const { lines, stderr, status } = run(['--text', folder, ...files])
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('none.txt: ENOENT')])
    expect(lines.map(({ file }) => file)).toEqual([files[0], files[2]])
    expect(lines[0]?.filing).toMatchObject({
      date: '2018-03-13',
      stockCodes: ['09876'],
      by: { date: 'facts/filing-date', stockCodes: 'facts/filing-head' },
      inferred: ['language'],
    })
    expect(lines[0]?.references).toMatchObject([
      { kind: 'announcement', date: '2016-10-28', alias: 'Announcement' },
    ])
    expect(lines[0]?.dates.map(({ start, end, role }) => [text.slice(start, end), role])).toEqual([
      ['28 October 2016', 'reference'],
      ['13 March 2018', 'document date'],
    ])
    const page = readFileSync(join(folder, 'b.txt'), 'utf8')
    expect(lines[1]?.references).toMatchObject([{ kind: 'circular', date: '2018-05-05' }])
    expect(lines[1]?.dates.map(({ start, end }) => page.slice(start, end))).toEqual(['5 May 2018'])
  })

  test('reads standard input, of either kind', () => {
    expect(run(['-'], text).lines[0]?.dates).toHaveLength(2)
    const { lines, status } = run(['-'], html)
    expect(status).toBe(0)
    expect(lines[0]?.dates.map(({ iso }) => iso)).toEqual(['2018-05-05'])
  })

  test('says of each finding who made it and what of it the words leave out', () => {
    const [line] = run(['-'], '於二零二五年三月十四日及二十日支付港幣5億元及3億元。').lines
    expect(line?.dates).toMatchObject([
      { by: 'dates/zh-date', inferred: [] },
      { by: 'dates/zh-shared-year', inferred: ['year', 'month'] },
    ])
    expect(line?.entities).toMatchObject([
      { name: '港幣5億元', by: 'entities/han-amount', inferred: [] },
      { name: '3億元', by: 'entities/han-amount', inferred: ['currency'] },
    ])
  })

  test('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('FILE') as string })
    expect(run([])).toMatchObject({ status: 1, stdout: expect.stringContaining('FILE') as string })
    expect(run(['--wrong']).status).toBe(2)
  })
})
