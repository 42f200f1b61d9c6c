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

/** The command line that runs an installed program of Node, without npm, which takes longer to start than some checks. */
const installed = (script, ...args) => [process.execPath, join(root, 'node_modules', script), ...args]

/** What a step that is not live says of itself once it has ended. */
function report(name, { ok, tests = '', seconds, output = '' }) {
  process.stdout.write(`${name}: ${tests}${ok ? 'ok' : 'FAILED'} (${seconds} s)\n`)
  if (!ok && output) process.stdout.write(`${output.trimEnd()}\n`)
}

/** Runs one step and adds up what it ran; prints its name, its time and, where it failed, its output once it has ended. */
async function step(name, command, { live = false, counted = null, minutes = 5, patient = false } = {}) {
  const begun = Date.now()
  const { status, output } = await runCommand(command, { cwd: root, live, minutes, patient })
  const counts = counted
    ? testCounts(counted, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  passed += counts.passed
  failed += counts.failed
  const ok = counts.failed === 0
  const tests = counted ? `${counts.passed} passed, ${counts.failed} failed, ` : ''
  report(name, { ok, tests, seconds: ((Date.now() - begun) / 1000).toFixed(1), output })
  return ok
}

/** Runs a suite of vitest, of the projects whose names fit: the lines of its failures, or all of them where it is live, and its JSON report for the count. */
function suite(name, project, { live, minutes, patient }) {
  const counted = join(reports, `${project.replace(/\W+/g, '')}.json`)
  const reporters = [
    `--reporter=${live ? 'default' : 'dot'}`,
    '--reporter=json',
    `--outputFile.json=${counted}`,
  ]
  const command = installed('vitest/vitest.mjs', 'run', '--project', project, ...reporters)
  return step(name, command, { live, counted, minutes, patient })
}

/** What needs no browser, in turn, the stores' own lint of the build last; it gives way to the browsers, which are late where they have to wait. */
async function checks(built) {
  const patient = { patient: true, minutes: 10 }
  for (const [name, script] of [
    ['Format', 'check:format'],
    ['Lint and types', 'check:lint'],
    ['Imports', 'check:imports'],
  ])
    await step(name, npm('run', '--silent', script), patient)
  await suite('Unit tests', 'unit*', { live: false, ...patient })
  const lint = ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--no-input']
  if (await built) await step('Extension lint', installed('web-ext/bin/web-ext.js', ...lint), patient)
}

/** What drives browsers with the built extension in them. */
async function endToEnd(built) {
  const install = [process.execPath, 'test/support/install-browsers.mjs']
  if ((await built) && (await step('Browsers', install, { minutes: 10 })))
    await suite('End-to-end tests', 'e2e *', { live: true, minutes: 20 })
}

async function main() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  if (await installDependencies(root)) {
    const built = step('Build for both browsers', npm('run', '--silent', 'build'))
    await Promise.all([checks(built), endToEnd(built)])
  } else failed += 1
  process.stdout.write(`Took ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

await main()
