import { browser } from '../../platform/browser'
import { startPage } from './start-page'

/** Marks a page that this script already runs in: the popup may put it there again. */
const mark = Symbol.for('antecedent')

if (!(mark in globalThis)) {
  Object.defineProperty(globalThis, mark, { value: true })
  startPage(browser, window)
}
