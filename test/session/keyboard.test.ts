// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { takesKey } from '../../src/session/keyboard'

test.each([
  ['<input>', 'Enter', true],
  ['<input>', 'Escape', true],
  ['<textarea></textarea>', 'ArrowDown', true],
  ['<select></select>', 'ArrowDown', true],
  ['<button>Undo</button>', 'Enter', true],
  ['<button>Undo</button>', 'ArrowDown', false],
  ['<button>Undo</button>', 'Escape', false],
  ['<a href="#a">a link</a>', 'Enter', true],
  ['<a href="#a">a link</a>', 'ArrowUp', false],
  ['<p>words</p>', 'Enter', false],
])('%s takes %s: %s', (html, key, takes) => {
  document.body.innerHTML = html
  expect(takesKey(document.body.firstElementChild, { key })).toBe(takes)
})

test('where nothing has the focus, no key is taken', () =>
  expect(takesKey(null, { key: 'Enter' })).toBe(false))
