// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { faultModel } from '../../src/ui/models/fault-model'
import { StoreError } from '../../src/core/annotation/ports'
import { NoteEditor, type NoteEditorProps } from '../../src/ui/notes/NoteEditor'
import { show } from './show'

const rig = (more: Partial<NoteEditorProps> = {}) => {
  const on = { onChange: vi.fn(), onDone: vi.fn(), onDelete: vi.fn(), onRetry: vi.fn() }
  const draft = { body: 'old', colour: 'yellow' as const, tags: ['a'] }
  const shown = show(<NoteEditor draft={draft} quote="words" saving="idle" {...on} {...more} />)
  return { ...on, ...shown, area: shown.get('textarea') as HTMLTextAreaElement }
}

describe('NoteEditor', () => {
  it('is ready to type in', () => {
    const { area } = rig()
    expect(document.activeElement).toBe(area)
    expect(area.value).toBe('old')
  })

  it('hands on everything at each change', () => {
    const { area, get, type, click, onChange } = rig()
    type(area, 'new')
    type(get('.note-tags'), 'x, y')
    click(get('input[value="pink"]'))
    expect(onChange.mock.calls.map(([draft]) => draft as unknown)).toEqual([
      { body: 'new', colour: 'yellow', tags: ['a'] },
      { body: 'new', colour: 'yellow', tags: ['x', 'y'] },
      { body: 'new', colour: 'pink', tags: ['x', 'y'] },
    ])
  })

  it.each([
    ['Escape', {}, true],
    ['Enter', { ctrlKey: true }, true],
    ['Enter', { metaKey: true }, true],
    ['Enter', {}, false],
    ['Enter', { ctrlKey: true, isComposing: true }, false],
    ['Escape', { isComposing: true }, false],
    ['a', { ctrlKey: true }, false],
  ])('%s with %j: done is %j', (key, more, done) => {
    const { area, press, onDone } = rig()
    expect(press(area, key, more).defaultPrevented).toBe(done)
    expect(onDone).toHaveBeenCalledTimes(done ? 1 : 0)
  })

  it.each([
    ['idle', ''],
    ['waiting', 'Not saved yet'],
    ['saving', 'Saving…'],
    ['saved', 'Saved'],
    ['failed', 'Not saved'],
  ] as const)('shows that it is %s', (saving, words) =>
    expect(rig({ saving }).get('.save-mark').textContent).toBe(words),
  )

  it('says why it failed and tries again', () => {
    const fault = faultModel(new StoreError('full', ''))
    const { root, button, click, onRetry } = rig({ saving: 'failed', fault })
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('disk space')
    click(button('Try again'))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('deletes, and is done on the button', () => {
    const { button, click, onDelete, onDone } = rig()
    click(button('Delete note'))
    click(button('Done'))
    expect([onDelete.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 1])
  })

  it('shows markup in a quote as the text it is', () => {
    const { root } = rig({ quote: '<img src=x onerror=alert(1)>' })
    expect(root.querySelector('img')).toBeNull()
    expect(root.textContent).toContain('<img')
  })
})
