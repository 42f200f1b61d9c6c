// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { KnownPart, Relatives } from '../../src/core/annotation/relatives'
import { CitedInParts } from '../../src/ui/relatives/CitedInParts'
import { HistoryLine } from '../../src/ui/relatives/HistoryLine'
import { NotesInParts } from '../../src/ui/relatives/NotesInParts'
import { PartsSection } from '../../src/ui/relatives/PartsSection'
import { partsOf } from '../../src/ui/relatives/relatives-props'
import { VersionsSection } from '../../src/ui/relatives/VersionsSection'
import { filing } from '../support/test-store'
import { note, target } from './fixtures'
import { show } from './show'

const part = (number: number, given: Partial<KnownPart> = {}): KnownPart => ({
  id: `/a/${number}.pdf`,
  url: `https://www1.hkexnews.hk/a/${number}.pdf`,
  title: `Part ${number}`,
  openedAt: null,
  notes: [],
  reading: null,
  ...given,
})

const place = target('quoted words')
const reading: KnownPart['reading'] = {
  id: '/a/1.pdf',
  pages: 1,
  days: [],
  cited: [
    {
      kind: 'circular',
      date: '2031-02-03',
      period: null,
      issuer: 'self',
      alias: 'Circular',
      subject: null,
      target: place,
    },
  ],
}

const twin = filing('/b_c.htm', { title: '公告', language: 'zh', date: '2031-02-03' })
const relatives: Relatives = {
  versions: [{ kind: 'twin', by: 'evidence', filing: twin, notes: [note('z', { body: '註' })] }],
  candidates: [],
  parted: {
    id: '/a.htm',
    url: 'https://www1.hkexnews.hk/a.htm',
    title: 'Report',
    parts: [part(1, { openedAt: 1, reading, notes: [note('n', { body: 'mine' })] }), part(2), part(3)],
  },
}
const candidate = filing('/c_c.pdf', { title: '另一公告', language: 'zh' })

function rig(own: string, given = relatives) {
  const on = { onOpen: vi.fn(), onTie: vi.fn(), onPart: vi.fn(() => true) }
  const parts = partsOf({ own, relatives: given })
  const shortcuts = { previous: 'Alt+PageUp', next: 'Alt+PageDown' }
  const shown = show(
    <>
      <PartsSection parts={parts} shortcuts={shortcuts} {...on} />
      <CitedInParts parts={parts} {...on} />
      <NotesInParts own={own} relatives={given} {...on} />
      <VersionsSection relatives={given} twinSearch="https://www1.hkexnews.hk/search" {...on} />
    </>,
  )
  return { ...shown, ...on }
}

describe('parts', () => {
  it('go from one to the next, as far as there is one', () => {
    const first = rig('/a/1.pdf')
    expect(first.button('Previous part').disabled).toBe(true)
    first.click(first.button('Next part'))
    expect(first.onPart.mock.calls).toEqual([[1]])
    expect(rig('/a/3.pdf').button('Next part').disabled).toBe(true)
    expect(rig('/a.htm').root.querySelector('.part-steps')).toBeNull()
  })

  it('say which is on show, and what is known of the others', () => {
    const { root } = rig('/a/2.pdf')
    const facts = [...root.querySelectorAll('.part-text > .faint')].map((it) => it.textContent)
    expect(facts).toEqual([expect.stringMatching(/^Opened .*1970 · 1 note$/), 'This part', 'Not opened yet'])
    expect(root.querySelector('[aria-current] .strong')?.textContent).toBe('Part 2')
  })

  it('open where they are linked, at a place where one is meant', () => {
    const { get, click, root, onOpen } = rig('/a/2.pdf')
    click(get('.part .link'))
    click(get('.part .other-note'))
    click(get('.part-place'))
    click(get('.other-notes .other-note'))
    const first = expect.objectContaining({ id: '/a/1.pdf' }) as unknown
    expect(onOpen.mock.calls).toEqual([
      [first, null],
      [first, { to: 'note', id: 'n' }],
      [first, { to: 'words', target: place }],
      [first, { to: 'note', id: 'n' }],
    ])
    expect(root.textContent).toContain('1 · Part 1')
  })

  it('count those not read yet, and say so where none refers to anything', () => {
    expect(rig('/a.htm').root.textContent).toContain('Not opened yet: 2 of 3 parts')
    const parted = { ...relatives.parted!, parts: [part(1, { reading: { ...reading, cited: [] } })] }
    expect(rig('/a.htm', { ...relatives, parted }).root.textContent).toContain('refer to no prior filing')
  })
})

describe('versions', () => {
  it('show the twin with its notes, and can be untied', () => {
    const { root, click, button, onTie } = rig('/b.htm', { ...relatives, parted: null })
    expect(root.querySelector('.version')?.textContent).toBe('Chinese · HTML · 3 Feb 2031公告註')
    expect(root.textContent).not.toContain('Search HKEXnews')
    click(button('“公告” is no version of this filing'))
    expect(onTie.mock.calls).toEqual([['/b_c.htm', 'apart']])
  })

  it('offer what could be tied, and a search, where no twin is known', () => {
    const none = { versions: [], candidates: [candidate], parted: null }
    const { root, click, button, onTie } = rig('/b.htm', none)
    expect(root.textContent).toContain('None known yet')
    expect(root.querySelector('.links a')?.getAttribute('href')).toBe('https://www1.hkexnews.hk/search')
    click(button('Tie to “另一公告” as a version of this filing'))
    expect(onTie.mock.calls).toEqual([['/c_c.pdf', 'together']])
  })
})

it.each([
  ['nothing before it is known', null, null],
  ['the same contents as ever', { otherSeenAt: null, isNew: true }, null],
  ['replaced since', { otherSeenAt: 1, isNew: true }, 'was replaced since'],
  ['replaced some time ago', { otherSeenAt: 1, isNew: false }, 'Replaced by its issuer'],
])('of a filing’s contents: %s', (_, history, words) => {
  const { root } = show(<HistoryLine history={history} />)
  if (words) expect(root.textContent).toContain(words)
  else expect(root.textContent).toBe('')
})
