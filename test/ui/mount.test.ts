// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { mount, rootName } from '../../src/ui/mount'

beforeEach(() => document.body.replaceChildren())

it('shows the page neither its content nor its keys, and goes on abort', () => {
  const stop = new AbortController()
  const { host, layer, owns } = mount(document, '.layer { color: red }', stop.signal)
  const input = document.createElement('input')
  layer('zh-HK').append(input)
  const heard = vi.fn()
  for (const type of ['keydown', 'click', 'pointerdown', 'focusin', 'wheel']) {
    document.addEventListener(type, heard, { signal: stop.signal })
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }
  expect(heard).not.toHaveBeenCalled()
  expect(host.shadowRoot).toBeNull()
  expect(document.querySelector('input')).toBeNull()

  const other = vi.fn((event: Event) => owns(event))
  document.addEventListener('pointermove', other, { signal: stop.signal })
  host.dispatchEvent(new Event('pointermove', { bubbles: true, composed: true }))
  document.body.dispatchEvent(new Event('pointermove', { bubbles: true, composed: true }))
  expect(other.mock.results.map((it) => it.value as unknown)).toEqual([true, false])

  stop.abort()
  expect(document.querySelector(rootName)).toBeNull()
})

it('puts later layers over earlier ones, each in its language', () => {
  const stop = new AbortController()
  const { layer } = mount(document, '', stop.signal)
  const [first, second] = [layer('zh-HK'), layer('en-HK')]
  expect([first.lang, second.lang]).toEqual(['zh-HK', 'en-HK'])
  expect(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  stop.abort()
})
