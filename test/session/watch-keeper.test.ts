import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { WatchPort } from '../../src/core/annotation/ports'
import type { WatchedStock } from '../../src/core/annotation/watched-stock'
import type { Analysis } from '../../src/core/analysis/analysis'
import { keepWatch } from '../../src/session/watch-keeper'

const stock = (code: string): WatchedStock => ({ code, name: { en: null, zh: null }, addedAt: 1, order: 0 })

test('an older answer of the store does not take a star back', async () => {
  const answers: ((stocks: WatchedStock[]) => void)[] = []
  const watch: WatchPort = {
    list: () => new Promise((resolve) => answers.push(resolve)),
    add: async () => undefined,
    remove: async () => null,
    restore: async () => undefined,
  }
  const state = {
    watched: signal<ReadonlySet<string>>(new Set()),
    analysis: signal<Analysis | null>(null),
    notice: signal(null),
    fault: signal<unknown>(null),
  }
  const keeper = keepWatch(state, watch, (key) => key)
  // asked before the star, and answered after it
  const before = keeper.reload()
  await Promise.resolve()
  const starred = keeper.star('09871', true)
  await expect.poll(() => answers.length).toBe(2)
  answers[1]!([stock('09871')])
  answers[0]!([])
  await Promise.all([before, starred])
  expect([...state.watched.value]).toEqual(['09871'])
  expect(state.fault.value).toBe(null)
})
