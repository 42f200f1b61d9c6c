import { defineConfig } from 'vitest/config'
import { patience } from './test/support/patience'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          // Long enough for a busy machine: what is slow is for the benches to say.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          // Each file drives one browser at a time; two at once are as many as a small machine has cores.
          maxWorkers: 2,
          // A browser may be late on a busy machine; that a test needed its second chance is said in the report.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: patience } },
        },
      },
    ],
  },
})
