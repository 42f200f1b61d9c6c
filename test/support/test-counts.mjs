import { existsSync, readFileSync } from 'node:fs'

/**
 * How many tests passed and failed, from the JSON report that vitest wrote. A file that did not load, a test that was left out and a
 * run that broke off or found nothing count as failed: only what ran and held is passed.
 */
export function testCounts(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = numTotalTests - numPassedTests + unloaded
  const broken = failed === 0 && (status !== 0 || numPassedTests === 0)
  return { passed: numPassedTests, failed: broken ? 1 : failed }
}
