import { lookUpStock } from '../../hkexnews/stock-lookup'
import { browser } from '../../platform/browser'
import { inTurn } from './in-turn'
import { startBackground } from './start'

startBackground({
  platform: browser,
  lookUp: (code) =>
    inTurn(browser, navigator.locks, () => lookUpStock(code, (...request) => fetch(...request))),
  report: reportError,
  now: () => Date.now(),
})
