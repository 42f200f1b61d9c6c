// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchHit } from '../../src/core/annotation/search'
import { StoreError } from '../../src/core/annotation/ports'
import { Toast } from '../../src/ui/components/Toast'
import type { Found } from '../../src/ui/models/popup-model'
import { faultModel } from '../../src/ui/models/fault-model'
import { Popup, type PopupProps } from '../../src/ui/popup/Popup'
import messages from '../../public/_locales/zh_HK/messages.json'
import { english, fill, type Translate } from '../../src/ui/texts'
import { Texts } from '../../src/ui/texts-context'
import { filing } from '../support/test-store'
import { note } from './fixtures'
import { show } from './show'

const hits: readonly SearchHit[] = [
  {
    kind: 'filing',
    id: 'f',
    title: 'A filing',
    titleMatches: [{ start: 2, end: 8 }],
    snippet: '',
    matches: [],
  },
  {
    kind: 'note',
    id: 'n',
    title: 'A filing',
    snippet: 'my <b>words</b>',
    matches: [{ start: 0, end: 2 }],
    note: note('n'),
  },
]

/** What was found for a query: all of it. */
const answer = (query: string, of: readonly SearchHit[] = hits): Found => ({
  query,
  hits: of,
  total: of.length,
})

const readerSwitch: PopupProps['readerSwitch'] = {
  on: true,
  site: { name: 'example.com', ofHkexnews: false, on: true },
  onSwitch: vi.fn(),
  onSite: vi.fn(),
  onOptions: vi.fn(),
}

const chinese: Translate = (key, ...values) => fill(messages[key].message, values)

function rig(more: Partial<PopupProps> = {}, translate = english) {
  const on = {
    onQuery: vi.fn(),
    onOpen: vi.fn(),
    onOpenFiling: vi.fn(),
    onTab: vi.fn(),
    onCloseToast: vi.fn(),
    onRetry: vi.fn(),
  }
  const stock = { code: '09871', name: { en: 'HERON', zh: '鷺' }, addedAt: 1, order: 1 }
  const watch = { onAdd: vi.fn(), onRemove: vi.fn() }
  const props: PopupProps = {
    tab: { reach: 'idle' },
    query: '',
    found: null,
    watchlist: { stocks: [stock], filingsUrl: () => null, ...watch },
    recent: [],
    readerSwitch,
    fault: null,
    toast: null,
    ...on,
    ...more,
  }
  const popup = (next: Partial<PopupProps>) => (
    <Texts.Provider value={translate}>
      <Popup {...props} {...next} />
    </Texts.Provider>
  )
  const shown = show(popup({}))
  return {
    ...shown,
    ...on,
    ...watch,
    box: shown.get('.search-box'),
    update: (next: Partial<PopupProps>) => shown.again(popup(next)),
  }
}

describe('the search', () => {
  it('has the focus, and "/" brings it back', () => {
    const { box, button, press } = rig()
    expect(document.activeElement).toBe(box)
    const add = button('Add stock')
    add.focus()
    expect(press(add, '/').defaultPrevented).toBe(true)
    expect(document.activeElement).toBe(box)
  })

  it('types a "/" in a field', () => {
    const { box, press } = rig()
    expect(press(box, '/').defaultPrevented).toBe(false)
  })

  it('moves the choice in the order shown and opens it', () => {
    const { box, press, root, onOpen } = rig({ query: 'my', found: answer('my') })
    const chosen = () => root.querySelector('[aria-selected="true"]')?.id
    expect([chosen(), box.getAttribute('aria-activedescendant')]).toEqual(['hit-note:n', 'hit-note:n'])
    press(box, 'ArrowDown')
    expect(chosen()).toBe('hit-filing:f')
    press(box, 'Enter')
    press(box, 'ArrowDown')
    press(box, 'Enter')
    expect(onOpen.mock.calls.map(([hit]) => (hit as SearchHit).id)).toEqual(['f', 'n'])
  })

  it('chooses the first again for another query', () => {
    const { box, press, root, update } = rig({ query: 'my', found: answer('my') })
    press(box, 'ArrowDown')
    update({ query: 'my ', found: answer('my ') })
    expect(root.querySelector('[aria-selected="true"]')?.id).toBe('hit-note:n')
  })

  it('opens the first of the answer where Enter came before it, and nothing of the answer before', () => {
    const { box, press, onOpen, update } = rig({ query: 'my', found: answer('my') })
    update({ query: 'my f', found: answer('my') })
    press(box, 'Enter')
    expect(onOpen).not.toHaveBeenCalled()
    update({ query: 'my f', found: answer('my f', [hits[0]!]) })
    expect(onOpen.mock.calls.map(([hit]) => (hit as SearchHit).id)).toEqual(['f'])
  })

  it('opens nothing where the query went on after Enter', () => {
    const { box, press, onOpen, update } = rig({ query: 'my', found: null })
    press(box, 'Enter')
    update({ query: 'my f', found: answer('my') })
    update({ query: 'my f', found: answer('my f') })
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('says how many there are where it shows the best alone', () => {
    const { root } = rig({ query: 'my', found: { ...answer('my'), total: 1250 } })
    expect(root.querySelector('.results-more')?.textContent).toBe(
      'The best 2 of 1,250. Another word narrows the search.',
    )
    expect(rig({ query: 'my', found: answer('my') }).root.querySelector('.results-more')).toBeNull()
  })

  it('opens nothing where nothing was found', () => {
    const { box, press, onOpen, root } = rig({ query: 'zzz', found: answer('zzz', []) })
    press(box, 'Enter')
    expect(onOpen).not.toHaveBeenCalled()
    expect(root.textContent).toContain('Nothing found for “zzz”')
  })

  it('does not say that nothing was found when the store failed', () => {
    const { root } = rig({
      query: 'zzz',
      found: answer('zzz', []),
      fault: faultModel(new StoreError('blocked', '')),
    })
    expect(root.textContent).not.toContain('Nothing found')
    expect(root.textContent).toContain('Close other tabs')
  })

  it('Escape clears the query, and is left to the browser when there is none', () => {
    const { box, press, onQuery, update } = rig({ query: 'my', found: answer('my') })
    expect(press(box, 'Escape').defaultPrevented).toBe(true)
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('')
    update({ query: '' })
    expect(press(box, 'Escape').defaultPrevented).toBe(false)
  })

  it('leaves the keys of an input method alone', () => {
    const { box, press, onOpen } = rig({ query: 'my', found: answer('my') })
    press(box, 'Enter', { isComposing: true })
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('says in which language a filing is', () => {
    const zh = filing('/a_c.htm', { language: 'zh', stockCodes: ['09871'] })
    const found: SearchHit = { ...hits[1]!, filing: zh }
    expect(
      rig({ query: 'my', found: answer('my', [found]) }).root.querySelector('.hit .clip')?.textContent,
    ).toBe('Chinese · 09871')
    expect(rig({ recent: [zh] }).root.querySelector('.recent .clip')?.textContent).toBe('Chinese · 09871')
  })

  it.each([
    ['en', english, 'Circular', '20 Mar 2018'],
    ['zh-HK', chinese, '通函', '2018年3月20日'],
  ])('names the kind and the day of a filing in the language of the interface: %s', (_, t, kind, day) => {
    const one = filing('/a.htm', { stockCodes: ['09871'], kind: 'circular', date: '2018-03-20' })
    const hit: SearchHit = { ...hits[0]!, snippet: '鷺 · 09871', filing: one }
    const lines = (facts: SearchHit['facts']) => {
      const found = answer('x', [{ ...hit, facts: facts ?? [] }])
      const { root } = rig({ query: 'x', found }, t)
      return [root.querySelector('.hit p + p')?.textContent, root.querySelector('p + p mark')?.textContent]
    }
    expect(lines([])).toEqual([`09871 · ${day} · ${kind}`, undefined])
    expect(lines(['kind'])).toEqual([`鷺 · 09871 · ${day} · ${kind}`, kind])
    expect(lines(['date'])).toEqual([`鷺 · 09871 · ${day} · ${kind}`, day])
    const { root } = rig({ recent: [one] }, t)
    expect(root.querySelector('.recent .clip')?.textContent).toBe(`09871 · ${day} · ${kind}`)
  })

  it('marks what matched and shows markup as text', () => {
    const { root } = rig({ query: 'my', found: answer('my') })
    expect([...root.querySelectorAll('mark')].map((it) => it.textContent)).toEqual(['my', 'filing'])
    expect(root.querySelector('b')).toBeNull()
    expect(root.textContent).toContain('my <b>words</b>')
  })
})

describe('the watchlist', () => {
  it.each([
    ['700', '00700', '00700 is on the list'],
    ['0700.HK', '00700', '00700 is on the list'],
    ['abc', null, '1 to 5 digits'],
    ['', null, '1 to 5 digits'],
    ['9871', null, 'on the list already'],
  ])('adding %j', (text, code, problem) => {
    const { get, type, click, button, onAdd } = rig()
    type(get('.add-box'), text)
    click(button('Add stock'))
    if (code) expect(onAdd).toHaveBeenCalledExactlyOnceWith(code)
    else expect(onAdd).not.toHaveBeenCalled()
    expect(get('#add-said').textContent).toContain(problem)
    expect(document.activeElement, 'ready for the next').toBe(get('.add-box'))
    expect(get('.add-box').getAttribute('aria-invalid')).toBe(String(code === null))
  })

  it('adds on Enter', () => {
    const { get, type, onAdd } = rig()
    type(get('.add-box'), '5')
    ;(get('form') as HTMLFormElement).requestSubmit()
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('00005')
  })

  it('takes a stock off', () => {
    const { button, click, onRemove } = rig()
    click(button('Stop watching 09871'))
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('09871')
  })
})

it('annotates the page on the button', () => {
  const { button, click, onTab } = rig()
  click(button('Annotate this page'))
  expect(onTab).toHaveBeenCalledExactlyOnceWith('annotate')
})

describe('Toast', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('goes by itself, but not under the pointer', () => {
    const onClose = vi.fn()
    const { get } = show(<Toast text="Note deleted" onUndo={vi.fn()} onClose={onClose} stay={1000} />)
    vi.advanceTimersByTime(900)
    get('.toast').dispatchEvent(new MouseEvent('mouseenter'))
    vi.advanceTimersByTime(5000)
    expect(onClose).not.toHaveBeenCalled()
    get('.toast').dispatchEvent(new MouseEvent('mouseleave'))
    vi.advanceTimersByTime(1000)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('goes on Escape, which goes no further', () => {
    const onClose = vi.fn()
    const outside = vi.fn()
    document.addEventListener('keydown', outside, { once: true })
    const { button, press } = show(<Toast text="Note deleted" onUndo={vi.fn()} onClose={onClose} />)
    press(button('Undo'), 'Escape', { isComposing: true })
    expect([onClose.mock.calls.length, outside.mock.calls.length]).toEqual([0, 1])
    press(button('Undo'), 'Escape')
    expect([onClose.mock.calls.length, outside.mock.calls.length]).toEqual([1, 1])
  })

  it.each([
    ['takes the focus where what had it is gone', false],
    ['leaves the focus where it is', true],
  ])('%s', (_, stays) => {
    const { get, button, again } = show(
      <div>
        <input class="typed" />
      </div>,
    )
    if (stays) get('.typed').focus()
    again(
      <div>
        <input class="typed" />
        <Toast text="Note deleted" onUndo={vi.fn()} onClose={vi.fn()} />
      </div>,
    )
    expect(document.activeElement).toBe(stays ? get('.typed') : button('Undo'))
  })

  it('takes back what was done', () => {
    const onUndo = vi.fn()
    const { button, click } = show(<Toast text="x" onUndo={onUndo} onClose={vi.fn()} />)
    click(button('Undo'))
    expect(onUndo).toHaveBeenCalledOnce()
  })
})

describe('the reader’s switch', () => {
  it.each([
    ['on, with a site', {}, ['Open PDF filings in the reader', 'Links on example.com too']],
    ['off', { on: false }, ['Open PDF filings in the reader']],
    ['without a site', { site: null }, ['Open PDF filings in the reader']],
    [
      'over a filing',
      { site: { name: 'www1.hkexnews.hk', ofHkexnews: true, on: false } },
      ['Open PDF filings in the reader', 'Filings of www1.hkexnews.hk too'],
    ],
    ['not known yet', { on: null }, []],
  ] as const)('%s', (_, more, says) => {
    const { root } = rig({ readerSwitch: { ...readerSwitch, ...more } })
    const labels = [...root.querySelectorAll('.reader-switch')]
    expect(labels.map(({ textContent }) => textContent)).toEqual(says)
  })

  it('leaves a site out and leads to the options', () => {
    const { get, button } = rig()
    get('.of-site input').click()
    expect(readerSwitch.onSite).toHaveBeenCalledWith('example.com', false)
    button('Options').click()
    expect(readerSwitch.onOptions).toHaveBeenCalledOnce()
  })
})
