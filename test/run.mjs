/**
 * `npm test`: everything that must hold, from a fresh clone on. Sets up what is missing, then runs each step and says how long it
 * took. Its last line adds up what really ran: one for each check, and every single test of the unit and end-to-end suites.
 * Plain Node without dependencies, since it starts before they are there.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './support/install-dependencies.mjs'
import { npm, runCommand } from './support/run-command.mjs'
import { testCounts } from './support/test-counts.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = join(root, '.cache', 'reports')
const started = Date.now()
let passed = 0
let failed = 0

/** Runs one step; prints its name at once, and its time and, where it failed, its output afterwards. */
async function step(name, command, { live = false, report = null, minutes = 5 } = {}) {
  const begun = Date.now()
  process.stdout.write(live ? `${name} …\n` : `${name} … `)
  const { status, output } = await runCommand(command, { cwd: root, live, minutes })
  const counts = report
    ? testCounts(report, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  passed += counts.passed
  failed += counts.failed
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const tests = report ? `${counts.passed} passed, ${counts.failed} failed, ` : ''
  process.stdout.write(
    `${live ? `${name}: ` : ''}${tests}${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`,
  )
  if (counts.failed > 0 && !live) process.stdout.write(`${output.trimEnd()}\n`)
  return counts.failed === 0
}

/** Runs a suite of vitest: its own lines on the way, its JSON report for the count. */
function suite(name, project, minutes) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return step(name, npm('exec', '--', 'vitest', 'run', '--project', project, ...reporters), {
    live: true,
    report,
    minutes,
  })
}

async function main() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const ready = await installDependencies(root)
  if (!ready) failed += 1
  else {
    await step('Format', npm('run', '--silent', 'check:format'))
    await step('Lint', npm('run', '--silent', 'check:lint'))
    await step('Types', npm('run', '--silent', 'check:types'))
    await step('Imports', npm('run', '--silent', 'check:imports'))
    await suite('Unit tests', 'unit', 5)
    const built = await step('Build for both browsers', npm('run', '--silent', 'build'))
    if (built) {
      const lint = ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--no-input']
      await step('Extension lint', npm('exec', '--', 'web-ext', ...lint))
      const browsers = await step('Browsers', [process.execPath, 'test/support/install-browsers.mjs'], {
        minutes: 10,
      })
      if (browsers) await suite('End-to-end tests', 'e2e', 15)
    }
  }
  process.stdout.write(`Took ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

await main()
