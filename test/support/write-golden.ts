import { readFileSync, writeFileSync } from 'node:fs'
import { goldenSummary } from './golden-summary'

/**
 * `npm run golden -- NAME…`: writes what the analyser finds in test/filings/golden/NAME.txt as the expectation NAME.json. It is a draft:
 * read it against the text, line by line, and put right by hand whatever is not what the filing says.
 */
const names = process.argv.slice(2)
if (names.length === 0) {
  console.error('usage: npm run golden -- NAME…    NAME: a file of test/filings/golden without .txt')
  process.exitCode = 2
}
for (const name of names) {
  const file = new URL(`../filings/golden/${name}`, import.meta.url)
  const summary = goldenSummary(readFileSync(`${file.pathname}.txt`, 'utf8'))
  writeFileSync(`${file.pathname}.json`, `${JSON.stringify(summary, null, 2)}\n`)
  console.log(`${name}.json is written: now read it against ${name}.txt`)
}
