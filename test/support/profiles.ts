import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for the profiles of the browsers that stay up from file to file. */
    readonly profiles: string
  }
}

/** Gives a suite that folder, and takes it away once the suite is through: the process that a browser ends with has no time for it. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'antecedent-profiles-'))
  project.provide('profiles', folder)
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
