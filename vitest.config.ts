import { defineConfig } from 'vitest/config'
import { patience } from './test/support/patience'
import { letterClasses } from './vite.config'

/** End-to-end tests in one browser, which stays up from file to file; the browsers take turns. */
const endToEnd = (browser: 'chromium' | 'firefox', turn: number, exclude: string[] = []) => ({
  test: {
    name: `e2e ${browser}`,
    include: ['test/e2e/**/*.e2e.ts'],
    exclude,
    env: { TEST_BROWSER: browser },
    globalSetup: 'test/support/profiles.ts',
    sequence: { groupOrder: turn },
    isolate: false,
    // Each file drives one browser at a time; while one waits, two others keep both cores of a small machine busy.
    maxWorkers: 3,
    // A browser may be late on a busy machine; that a test needed its second chance is said in the report.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: patience } },
  },
})

/** Tests of what needs no browser. */
const unit = (name: string, isolate: boolean, include: string[], exclude: string[]) => ({
  plugins: [letterClasses()],
  test: {
    name,
    include,
    exclude,
    isolate,
    // Long enough for a busy machine: what is slow is for the benches to say.
    testTimeout: 60_000,
  },
})

/** They put something in the place of a module: the files that run in the same process would get it too. */
const alone = [
  'test/core/analysis/anchored-patterns.test.ts',
  'test/entrypoints/reader/keep-places.test.ts',
  'test/entrypoints/reader/open-document.test.ts',
  'test/entrypoints/reader/watch-work.test.ts',
]

/** What is the same in every browser, or one browser's own. */
const onlyOnce = ['analyse-pdf', 'left-behind', 'packaged', 'shipped'].map(
  (name) => `test/e2e/${name}.e2e.ts`,
)

export default defineConfig({
  test: {
    projects: [
      // Most leave nothing behind in their process: to start one for each file costs more than the tests do.
      unit('unit', false, ['test/**/*.test.ts', 'test/**/*.test.tsx'], ['test/e2e/**', ...alone]),
      unit('unit alone', true, alone, []),
      endToEnd('firefox', 1, onlyOnce),
      endToEnd('chromium', 2),
    ],
  },
})
