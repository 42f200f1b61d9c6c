import { expect, it } from 'vitest'
import { filingKeys, readerKeys } from '../../../src/ui/reader/key-groups'
import { commandOf } from '../../../src/ui/reader/shortcuts'
import { keyAction } from '../../../src/session/keyboard'

const arrows: Record<string, string> = {
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
}

/** The press that a key of the list stands for: "Ctrl+Shift+G". */
function pressOf(told: string) {
  const parts = told === '+' ? ['+'] : told.split('+')
  const last = parts.at(-1)!
  const [altKey, ctrlKey, shiftKey] = ['Alt', 'Ctrl', 'Shift'].map((name) => parts.includes(name))
  const key =
    arrows[last] ?? (last === 'Esc' ? 'Escape' : last.length > 1 || shiftKey ? last : last.toLowerCase())
  return {
    key,
    code: `Key${last}`,
    altKey: altKey!,
    ctrlKey: ctrlKey!,
    shiftKey: shiftKey!,
    metaKey: false,
    isComposing: false,
  }
}

/** The browser's own, which do what pdf.js' history has prepared. */
const ofBrowser = new Set(['keyBack', 'keyForward'])

const lines = readerKeys.filter((group) => group !== filingKeys).flatMap((group) => group.lines)

it.each(lines.filter(({ text }) => !ofBrowser.has(text)).map(({ text, keys }) => [text, keys] as const))(
  'lists for %s keys that do one and the same',
  (_, keys) => {
    const commands = keys.map((key) => commandOf(pressOf(key)))
    expect(commands[0]).not.toBeNull()
    expect(new Set(commands).size).toBe(1)
  },
)

it('lists no command twice', () => {
  const commands = lines.flatMap(({ text, keys }) =>
    ofBrowser.has(text) ? [] : [commandOf(pressOf(keys[0]!))],
  )
  expect(new Set(commands).size).toBe(commands.length)
})

it.each(filingKeys.lines.map(({ text, keys }) => [text, keys[0]!] as const))(
  'lists for %s a key that does something in every filing',
  (_, key) => expect(keyAction(pressOf(key), true)).not.toBeNull(),
)
