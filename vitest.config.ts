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

/** What is the same in every browser, or one browser's own. */
const onlyOnce = ['analyse-pdf', 'left-behind', 'shipped'].map((name) => `test/e2e/${name}.e2e.ts`)

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [letterClasses()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          // Nothing here leaves anything behind in its process: to start one for each file costs more than the tests do.
          isolate: false,
          // Long enough for a busy machine: what is slow is for the benches to say.
          testTimeout: 60_000,
        },
      },
      endToEnd('firefox', 1, onlyOnce),
      endToEnd('chromium', 2),
    ],
  },
})
