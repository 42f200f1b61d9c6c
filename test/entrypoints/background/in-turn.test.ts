import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTurn } from '../../../src/entrypoints/background/in-turn'
import { FakeBrowser } from '../../support/fake-platform'

/** A lock manager as the browser has it: whoever asks for a name waits until the one before is done. */
function lockManager(): LockManager {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_: string, work: () => Promise<unknown>): Promise<unknown> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return { request } as unknown as LockManager
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

test('requests go one at a time, a second apart, also after one that failed', async () => {
  const { platform } = new FakeBrowser().context()
  const locks = lockManager()
  const began: number[] = []
  const ask = (ms: number, fails = false) =>
    inTurn(platform, locks, async () => {
      began.push(Date.now() - 1_000_000)
      await new Promise((resolve) => setTimeout(resolve, ms))
      if (fails) throw new Error('no answer')
      return ms
    })
  const all = Promise.allSettled([ask(300), ask(100, true), ask(50)])
  await vi.runAllTimersAsync()
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(began).toEqual([0, 1_300, 2_400])
})

test('a clock that went back makes nobody wait longer than a second', async () => {
  const browser = new FakeBrowser()
  browser.stored.set('last-request', 9_000_000)
  const asked = inTurn(browser.context().platform, lockManager(), () => Promise.resolve('answer'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await asked).toBe('answer')
})
