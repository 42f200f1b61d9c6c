import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as engine from './engine'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, '.cache', 'bench')

/**
 * The engine as it is shipped: bundled and minified. What runs the benches translates each file by itself and has every function keep its
 * name, which costs time whenever one is made.
 */
export async function shippedEngine(): Promise<typeof engine> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL('engine.ts', import.meta.url)),
      target: 'node20',
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  })
  return (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as typeof engine
}
