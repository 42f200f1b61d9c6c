/**
 * `npm start [-- FILE]`: from a fresh clone to a browser with the extension on a filing. Sets up what is missing, builds, and hands on
 * to demo.ts. Plain Node without dependencies, since it starts before they are there.
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from '../support/install-dependencies.mjs'
import { npm, runCommand } from '../support/run-command.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Runs one step with a line that says how long it took; what it wrote is shown where it failed. */
async function step(name, command, minutes) {
  const begun = Date.now()
  process.stdout.write(`${name} … `)
  const { status, output } = await runCommand(command, { cwd: root, minutes })
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`)
  if (status !== 0) process.stdout.write(`${output.trimEnd()}\n`)
  return status === 0
}

async function main([file, ...more]) {
  if (more.length > 0 || file?.startsWith('-')) {
    process.stderr.write('usage: npm start [-- FILE]    FILE: a filing as .html, .htm, .txt or .pdf\n')
    return 2
  }
  const own = file === undefined ? [] : [resolve(process.env.INIT_CWD ?? root, file)]
  if (own[0] && !existsSync(own[0])) {
    process.stderr.write(`${file}: no such file\n`)
    return 2
  }
  if (!(await installDependencies(root))) return 1
  if (!(await step('Building the extension', npm('run', '--silent', 'build'), 5))) return 1
  const demo = [process.execPath, '--import', 'tsx', join('test', 'demo', 'demo.ts'), ...own]
  return (await runCommand(demo, { cwd: root, live: true, minutes: 24 * 60 })).status
}

process.exitCode = await main(process.argv.slice(2))
