import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { build, defineConfig, minify, parseSync, runnerImport, type InlineConfig, type Plugin } from 'vite'

type Target = 'chrome' | 'firefox'

/** Extension pages: each is an HTML file that ends up at the root of the extension. */
const pages = ['popup', 'reader', 'options'].map((name) => `src/entrypoints/${name}/${name}.html`)

/** What pdf.js asks for while it reads: character maps, fonts that PDFs may leave out, decoders, a colour profile. */
const pdfResources = ['cmaps', 'standard_fonts', 'wasm', 'iccs']

/** The interpreter of scripts in PDFs is not shipped. */
const isShipped = (path: string): boolean => !/quickjs/i.test(basename(path))

/** Scripts that a browser loads as classic scripts: each becomes one file with nothing imported. */
const scripts = {
  background: 'src/entrypoints/background/background.ts',
  content: 'src/entrypoints/content/content.ts',
  downloads: 'src/entrypoints/content/downloads.ts',
}

/** The oldest browsers that the manifest admits. */
const browserTargets = ['chrome140', 'firefox150']

const at = (path: string): string => resolve(import.meta.dirname, path)

/** The manifest for one browser: what only the other understands is left out. */
async function manifestFor(target: Target): Promise<string> {
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8')) as {
    background: { service_worker?: string; scripts?: string[] }
    minimum_chrome_version?: string
    browser_specific_settings?: object
  }
  if (target === 'chrome') {
    delete manifest.background.scripts
    delete manifest.browser_specific_settings
  } else {
    delete manifest.background.service_worker
    delete manifest.minimum_chrome_version
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Where the build for a browser goes. */
const folderOf = (target: Target): string => at(`dist/${target}`)

type WriteOut = (code: string, parse: (code: string) => object) => string

/** Writes out the classes of letters that the engine's patterns name: it starts in two thirds of the time. */
export function letterClasses(): Plugin {
  let writeOut: Promise<WriteOut> | null = null
  const load = async (): Promise<WriteOut> => {
    const { module } = await runnerImport<{ writeOutLetterClasses: WriteOut }>(
      at('src/core/text/letter-classes.ts'),
      { configFile: false },
    )
    return module.writeOutLetterClasses
  }
  return {
    name: 'letter-classes',
    async transform(code, id) {
      if (!id.startsWith(at('src/core/'))) return null
      writeOut ??= load()
      return { code: (await writeOut)(code, (script) => parseSync('script.js', script).program), map: null }
    },
  }
}

const scriptBuild = (name: string, entry: string, outDir: string): InlineConfig => ({
  configFile: false,
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [letterClasses()],
  // as a library: what is imported late is then just evaluated late, without the page's loader
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: browserTargets,
    outDir,
    emptyOutDir: false,
    lib: { entry: at(entry), formats: ['iife'], name: 'antecedent', fileName: () => `${name}.js` },
    rolldownOptions: { output: { codeSplitting: false } },
  },
})

/** The style sheet of the highlights, for the manifest to name. */
async function highlightSheet(): Promise<string> {
  const { module } = await runnerImport<{ highlightCss: (scheme: 'light') => string }>(
    at('src/highlight/styles.ts'),
    { configFile: false },
  )
  return `${module.highlightCss('light')}\n`
}

/**
 * Puts the pages at the root of the extension, and adds its classic scripts and the filings' style sheet; then the same for Firefox: its
 * manifest alone is another one.
 */
function extension(): Plugin {
  const outDir = folderOf('chrome')
  return {
    name: 'extension',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.fileName.endsWith('.html')) file.fileName = basename(file.fileName)
      }
    },
    async closeBundle(error) {
      if (error) return
      for (const [name, entry] of Object.entries(scripts)) await build(scriptBuild(name, entry, outDir))
      for (const folder of pdfResources)
        await cp(at(`node_modules/pdfjs-dist/${folder}`), resolve(outDir, 'pdfjs', folder), {
          recursive: true,
          filter: isShipped,
        })
      await writeFile(resolve(outDir, 'highlights.css'), await highlightSheet())
      // Browsers have Traditional Chinese as that of Taiwan, and look for no other.
      await cp(resolve(outDir, '_locales/zh_HK'), resolve(outDir, '_locales/zh_TW'), { recursive: true })
      await rm(folderOf('firefox'), { recursive: true, force: true })
      await cp(outDir, folderOf('firefox'), { recursive: true })
      for (const target of ['chrome', 'firefox'] as const)
        await writeFile(resolve(folderOf(target), 'manifest.json'), await manifestFor(target))
    },
  }
}

const pdfWorkerFile = 'pdf.worker.mjs'

/** pdf.js' worker, changed to hand over text faster and made small. */
async function fasterPdfWorker(path: string): Promise<string> {
  const source = await readFile(path, 'utf8')
  const { module } = await runnerImport<{ fasterText: (source: string) => string }>(
    at('src/sources/pdf/faster-text.ts'),
    { configFile: false },
  )
  const { code } = await minify(pdfWorkerFile, module.fasterText(source), { module: true })
  const [licence] = /^\/\*\*[^]*?\*\/\n/.exec(source) ?? []
  if (!licence) throw new Error(`${pdfWorkerFile} has no licence at its beginning`)
  return `${licence}/* Changed for Antecedent, so that text is handed over faster. */\n${code}`
}

/** Made once: two workers of ours ask for it. */
let pdfWorkerCode: Promise<string> | null = null

/** Gives those who ask for the address of pdf.js' worker that of the changed one. */
function pdfWorker(): Plugin {
  const address = '?url'
  return {
    name: 'pdf-worker',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`/pdfjs-dist/build/${pdfWorkerFile}${address}`)) return null
      pdfWorkerCode ??= fasterPdfWorker(id.slice(0, -address.length))
      const asset = this.emitFile({ type: 'asset', name: pdfWorkerFile, source: await pdfWorkerCode })
      return `export default import.meta.ROLLUP_FILE_URL_${asset}`
    },
  }
}

export default defineConfig({
  base: '/',
  publicDir: at('public'),
  logLevel: 'warn',
  plugins: [letterClasses(), extension()],
  worker: { format: 'es', plugins: () => [letterClasses(), pdfWorker()] },
  build: {
    target: browserTargets,
    outDir: folderOf('chrome'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: pages.map(at),
      // A chunk of its own, so that a profile tells what is ours.
      output: { codeSplitting: { groups: [{ name: 'pdf', test: /node_modules\/pdfjs-dist\// }] } },
    },
  },
})
