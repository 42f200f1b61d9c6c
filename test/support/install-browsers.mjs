// Installs the browsers that the tests need: node test/support/install-browsers.mjs [chromium] [firefox]
// Plain Node without dependencies, so that it runs before "npm ci". On Debian and its relatives as root it installs what is
// missing; elsewhere it says in one line what to do and exits with status 1.
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const browsers = {
  chromium: {
    files: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: { files: ['firefox-esr', 'firefox'], packages: ['firefox-esr', 'firefox'] },
}

/** Chinese filings need a font; without one they are boxes. */
const fonts = 'fonts-noto-cjk'

function onPath(file) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    const path = join(folder, file)
    if (!folder || !existsSync(path)) return false
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Runs a command, showing a line of progress now and then; rejects with its last words when it fails. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let tail = ''
    let shown = 0
    const read = (chunk) => {
      tail = (tail + chunk).slice(-2000)
      const step = tail.trim().split('\n').pop() ?? ''
      if (Date.now() - shown < 3000 || !/^(Get|Unpacking|Setting up|Fetched)/.test(step)) return
      shown = Date.now()
      console.log(`  ${step.slice(0, 100)}`)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${tail.trim()}`))
    })
  })
}

async function installed(packages, options) {
  let failure
  for (const name of packages)
    try {
      return await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', name, fonts])
    } catch (error) {
      failure = error
    }
  throw failure
}

async function main() {
  const asked = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(browsers)
  const unknown = asked.filter((name) => !(name in browsers))
  if (unknown.length) throw new Error(`unknown browser: ${unknown.join(', ')} (known: chromium, firefox)`)
  const missing = asked.filter((name) => !browsers[name].files.some(onPath))
  if (!missing.length) return
  const wanted = missing.map((name) => (name === 'chromium' ? 'Chromium (or Chrome, or Edge)' : 'Firefox'))
  if (process.getuid?.() !== 0 || !onPath('apt-get'))
    throw new Error(
      `Please install ${wanted.join(' and ')} and run this again (or name it: CHROMIUM=…, FIREFOX=…).`,
    )
  console.log(`Installing ${wanted.join(' and ')} (a few minutes) …`)
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  await run('apt-get', [...options, 'update'])
  for (const name of missing) await installed(browsers[name].packages, options)
  console.log('Installed.')
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
