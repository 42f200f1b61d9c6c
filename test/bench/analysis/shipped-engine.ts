import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as engine from './engine'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, '.cache', 'bench')
const file = 'engine.mjs'

/**
 * Bundles and minifies the engine as it is shipped. What runs the benches translates each file by itself and has every function keep its
 * name, which costs time whenever one is made.
 */
export async function buildEngine(): Promise<void> {
  // not loaded where an engine is only measured: it would fill the heap
  const { build } = await import('vite')
  const { letterClasses } = await import('../../../vite.config')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [letterClasses()],
    build: {
      ssr: fileURLToPath(new URL('engine.ts', import.meta.url)),
      target: 'node20',
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: file } },
    },
  })
}

/** The engine that was built. */
export const builtEngine = async (): Promise<typeof engine> =>
  (await import(pathToFileURL(join(folder, file)).href)) as typeof engine
