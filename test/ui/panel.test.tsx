// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { MentionKind } from '../../src/core/analysis/mention'
import { panelModel } from '../../src/ui/models/panel-model'
import { noteModels } from '../../src/ui/models/note-model'
import { Panel, type PanelProps } from '../../src/ui/panel/Panel'
import { panelWidth } from '../../src/ui/panel/panel-layout'
import { analysis, citing, entity, named, note, reference, target } from './fixtures'
import { show } from './show'

const made = analysis({
  mentions: [citing([0], 10), citing([0], 60), named(0, 30), named(1, 90, 'definedTerm', 'definition')],
  references: [reference(0, { alias: 'Circular', kind: 'circular' })],
  entities: [
    entity(0, { name: 'Heron Limited' }),
    entity(1, { type: 'definedTerm', name: 'Vendor', meaning: 'Heron' }),
  ],
})

function rig(more: Partial<PanelProps> = {}) {
  const on = {
    onToggleKind: vi.fn(),
    onToggleSection: vi.fn(),
    onJump: vi.fn(),
    onStar: vi.fn(),
    onWidth: vi.fn(),
    onClose: vi.fn(),
    onRetry: vi.fn(),
  }
  const onNotes = { onShow: vi.fn(), onEdit: vi.fn(), onDelete: vi.fn(), onAdd: vi.fn() }
  const notes = noteModels(
    [note('n', { target: target('quoted words'), body: 'mine' })],
    new Map([['n', { span: { start: 1, end: 2 }, how: 'exact' }]]),
  )
  const props: PanelProps = {
    model: panelModel(made, new Map(), new Set()),
    reading: false,
    notes: { notes, editing: null, ...onNotes },
    on: new Set<MentionKind>(['reference']),
    folded: new Set(),
    width: 400,
    ...on,
    ...more,
  }
  return { ...show(<Panel {...props} />), ...on, ...onNotes }
}

describe('Panel', () => {
  it('switches kinds', () => {
    const { button, click, onToggleKind } = rig()
    expect(button('References2').getAttribute('aria-pressed')).toBe('true')
    click(button('References2'))
    click(button('Companies1'))
    expect(onToggleKind.mock.calls).toEqual([
      ['reference', false],
      ['company', true],
    ])
  })

  it('folds sections away', () => {
    const { root, button, click, onToggleSection } = rig({ folded: new Set(['who']) })
    expect(button('Who1').getAttribute('aria-expanded')).toBe('false')
    expect(root.textContent).not.toContain('Heron Limited')
    click(button('Who1'))
    expect(onToggleSection).toHaveBeenCalledExactlyOnceWith('who')
  })

  it('jumps to each place of a reference', () => {
    const { get, click, onJump } = rig()
    const next = get('.reference [aria-label="Next place"]')
    click(next)
    click(next)
    click(next)
    expect(onJump.mock.calls.map(([span]) => (span as { start: number }).start)).toEqual([10, 60, 10])
  })

  it('stars the stock', () => {
    const { button, click, onStar } = rig()
    click(button('Watch 09871'))
    expect(onStar).toHaveBeenCalledExactlyOnceWith('09871', true)
  })

  it('shows, edits, deletes and adds notes', () => {
    const it = rig()
    it.click(it.button('quoted words'))
    it.click(it.button('Edit note'))
    it.click(it.button('Delete note'))
    it.click(it.button('Note on this filing'))
    expect([it.onShow, it.onEdit, it.onDelete, it.onAdd].map((call) => call.mock.calls.length)).toEqual([
      1, 1, 1, 1,
    ])
    expect(it.onEdit).toHaveBeenCalledWith('n')
  })

  it.each([
    ['ArrowLeft', 400, 424],
    ['ArrowRight', 400, 376],
    ['Home', 400, panelWidth.most],
    ['End', 400, panelWidth.least],
    ['ArrowLeft', panelWidth.most, panelWidth.most],
    ['ArrowRight', panelWidth.least, panelWidth.least],
  ])('%s makes %i px %i px wide', (key, width, wanted) => {
    const { get, press, onWidth } = rig({ width })
    press(get('[role="separator"]'), key)
    expect(onWidth).toHaveBeenCalledExactlyOnceWith(wanted)
  })

  it('says that it is reading, and nothing of what may still come', () => {
    const { root } = rig({ model: panelModel(analysis({}), new Map(), new Set()), reading: true })
    expect(root.textContent).toContain('Reading the filing')
    expect(root.textContent).not.toContain('refers to no prior filing')
  })

  it('says what is not there once it has read all', () => {
    const { root } = rig({ model: panelModel(analysis({}), new Map(), new Set()) })
    for (const words of ['refers to no prior filing', 'No people', 'No terms'])
      expect(root.textContent).toContain(words)
  })

  it('says of a reference that its stock is being looked up', () => {
    const links = new Map([
      [0, { state: 'search', filings: [], searchUrl: 'https://www1.hkexnews.hk/s' }],
    ] as const)
    const model = panelModel(analysis({ references: [reference(0)] }), links, new Set())
    const { root } = rig({ model, searching: new Set([0]) })
    expect(root.querySelector('.links[aria-busy=true]')?.textContent).toContain('Looking up the stock…')
  })

  it('shows twelve of many references and all on a click', () => {
    const references = Array.from({ length: 40 }, (_, id) => reference(id))
    const { root, button, click } = rig({ model: panelModel(analysis({ references }), new Map(), new Set()) })
    expect(root.querySelectorAll('.reference')).toHaveLength(12)
    click(button('Show all 40'))
    expect(root.querySelectorAll('.reference')).toHaveLength(40)
    click(button('Show fewer'))
    expect(root.querySelectorAll('.reference')).toHaveLength(12)
  })
})
