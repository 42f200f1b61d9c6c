// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { whileShown } from '../../src/platform/while-shown'

const tell = (...events: readonly string[]): void => {
  for (const type of events) window.dispatchEvent(new Event(type))
}

test('starts at once, goes on when the page is first shown, and begins anew when it comes back', () => {
  const signals: AbortSignal[] = []
  const running = () => signals.map(({ aborted }) => !aborted)
  whileShown(window, (signal) => signals.push(signal))
  expect(running()).toEqual([true])
  tell('pageshow')
  expect(running()).toEqual([true])
  tell('pagehide')
  expect(running()).toEqual([false])
  tell('pagehide')
  expect(running()).toEqual([false])
  tell('pageshow')
  expect(running()).toEqual([false, true])
  tell('pagehide', 'pageshow')
  expect(running()).toEqual([false, false, true])
})
