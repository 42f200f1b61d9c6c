import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig } from 'vite'
import type { BrowserName } from '../../support/browser'

/** A copy of the build, for the bench alone. */
export interface BenchCopy {
  readonly dist: string
  remove(): void
}

const at = (name: string): string => fileURLToPath(new URL(`./pages/${name}`, import.meta.url))

/**
 * Copies the extension as it was built and adds the bare page to it, so that both run under the same rights and rules; and to the reader's
 * page, before all else, the probe that the bare page has too, or else the listener, which keeps all that is read: what is measured is
 * not to be held up or made larger by it.
 */
export async function makeBenchCopy(
  name: BrowserName,
  script: 'probe' | 'listener' = 'probe',
): Promise<BenchCopy> {
  const dist = mkdtempSync(join(tmpdir(), `antecedent-bench-${name}-`))
  cpSync(`dist/${name === 'chromium' ? 'chrome' : 'firefox'}`, dist, { recursive: true })
  const base: InlineConfig = { configFile: false, publicDir: false, logLevel: 'error', base: '/' }
  const shared = {
    target: ['chrome140', 'firefox150'],
    outDir: dist,
    emptyOutDir: false,
    modulePreload: false,
  }
  await build({
    ...base,
    build: {
      ...shared,
      rolldownOptions: {
        input: { [script]: at(`${script}.ts`) },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  })
  await build({
    ...base,
    plugins: [
      {
        name: 'to-the-root',
        enforce: 'post',
        generateBundle(_, bundle) {
          for (const file of Object.values(bundle))
            if (file.fileName.endsWith('.html')) file.fileName = basename(file.fileName)
        },
      },
    ],
    build: {
      ...shared,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: at('bare.html') },
    },
  })
  const reader = join(dist, 'reader.html')
  const html = readFileSync(reader, 'utf8')
  writeFileSync(reader, html.replace('<head>', `<head><script src="/${script}.js"></script>`))
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) }
}
