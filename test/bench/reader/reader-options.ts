import { parseArgs } from 'node:util'
import { browserNames, type BrowserName } from '../../support/browser'

/** What of the bench is run. */
export interface ReaderOptions {
  readonly rounds: number
  readonly browsers: readonly BrowserName[]
  /** Documents whose names hold this. */
  readonly only: string
}

/** Reads `--rounds 5`, `--browser firefox`, `--only prospectus`; without them all of it runs, five times. Throws at anything else. */
export function readOptions(options: readonly string[]): ReaderOptions {
  const { values } = parseArgs({
    args: [...options],
    options: {
      rounds: { type: 'string', default: '5' },
      browser: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  })
  const browsers = browserNames.filter((name) => values.browser === undefined || name === values.browser)
  const rounds = Number(values.rounds)
  if (browsers.length === 0 || !Number.isInteger(rounds) || rounds < 1)
    throw new Error('--rounds takes a number, --browser chromium or firefox')
  return { rounds, browsers, only: values.only }
}
