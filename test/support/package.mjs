/** `npm run package`: zips dist/chrome and dist/firefox into dist/antecedent-<version>-<browser>.zip, as the stores take them. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, runCommand } from './run-command.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'))

for (const browser of ['chrome', 'firefox']) {
  const filename = `antecedent-${version}-${browser}.zip`
  const options = ['--source-dir', `dist/${browser}`, '--artifacts-dir', 'dist', '--filename', filename]
  const command = npm(
    'exec',
    '--',
    'web-ext',
    'build',
    ...options,
    '--overwrite-dest',
    '--no-config-discovery',
    '--no-input',
  )
  const { status, output } = await runCommand(command, { cwd: root, minutes: 2 })
  if (status !== 0) {
    process.stderr.write(output)
    process.exit(1)
  }
  process.stdout.write(`dist/${filename}\n`)
}
