import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, runCommand } from './run-command.mjs'

const leastNode = [20, 19]

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])
}

/** Whether node_modules holds the versions of package-lock.json; what is optional may be missing (other platforms' binaries). */
export function dependenciesAreInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(installed)
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = present[path]
    return there ? there.version === version : optional === true
  })
}

/** Installs the dependencies with `npm ci` where they are missing or not those of the lock file. Returns whether they are there. */
export async function installDependencies(root) {
  if (!nodeIsNewEnough()) {
    process.stdout.write(
      `Node ${process.versions.node} is too old: install Node ${leastNode.join('.')} or newer\n`,
    )
    return false
  }
  if (dependenciesAreInstalled(root)) return true
  const begun = Date.now()
  process.stdout.write('Installing dependencies (npm ci) … ')
  const { status, output } = await runCommand(npm('ci'), { cwd: root, minutes: 10 })
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`)
  if (status !== 0) process.stdout.write(`${output.trimEnd()}\n`)
  return status === 0
}
