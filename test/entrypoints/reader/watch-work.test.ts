// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { limits } from '../../../src/entrypoints/reader/judge-work'
import type { Viewer } from '../../../src/entrypoints/reader/viewer'
import { watchWork } from '../../../src/entrypoints/reader/watch-work'

vi.mock('pdfjs-dist/web/pdf_viewer.mjs', () => ({ RenderingStates: { INITIAL: 0, FINISHED: 3 } }))

/** A viewer whose page is drawn by so many operators, as pdf.js keeps them in two lists. */
const viewerOf = (operators: number, renderingState: number): Viewer => {
  const list = (length: number) => ({ operatorList: { fnArray: { length }, argsArray: [] } })
  const states = new Map([
    ['display', list(operators - 1)],
    ['print', list(1)],
  ])
  const page = { renderingState, pdfPage: { _intentStates: states } }
  return { pdf: { currentPageNumber: 1, getPageView: () => page } } as unknown as Viewer
}

describe('a page of many operators', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test.each([
    ['is closed, beyond those of any filing', limits.operators + 1, 0, true],
    ['is let be, as dense as the densest map', 200_000, 0, false],
    ['is let be at the limit', limits.operators, 0, false],
    ['is let be once it is drawn', limits.operators + 1, 3, false],
  ])('%s', (_, operators, renderingState, isClosed) => {
    const end = new AbortController()
    const onTooMuch = vi.fn(() => end.abort())
    watchWork(viewerOf(operators, renderingState), {
      view: window,
      signal: end.signal,
      onSlow: () => undefined,
      onTooMuch,
    })
    vi.advanceTimersByTime(3000)
    expect(onTooMuch).toHaveBeenCalledTimes(isClosed ? 1 : 0)
    end.abort()
  })
})
