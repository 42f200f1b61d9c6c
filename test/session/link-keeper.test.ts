import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import type { StockIdentity } from '../../src/core/annotation/ports'
import { keepLinks } from '../../src/session/link-keeper'
import type { LinkState } from '../../src/ui/models/reference-model'
import { analysis, reference } from '../ui/fixtures'

const stock: StockIdentity = { code: '09871', stockId: 77, name: 'LANTERN BAY', active: true }

const click = (more: Partial<MouseEvent> = {}) => {
  const preventDefault = vi.fn()
  const event = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more }
  return { event: { ...event, preventDefault } as unknown as MouseEvent, preventDefault }
}

function keeper(lookUp: () => Promise<StockIdentity | null>) {
  const state = {
    links: signal<ReadonlyMap<number, LinkState>>(new Map()),
    searching: signal<ReadonlySet<number>>(new Set()),
    fault: signal<unknown>(null),
  }
  const open = vi.fn(async (_url: string) => undefined)
  let known: StockIdentity | null = null
  const links = keepLinks(state, '/a.htm', {
    filings: { issued: async () => [], get: async () => null, merge: async () => undefined },
    stocks: {
      known: async () => known,
      async lookUp() {
        known = await lookUp()
        // As in the browser: the store tells of the change before the answer arrives.
        void links.refresh()
        return known
      },
    },
    open,
  })
  const searchUrl = () => {
    const link = state.links.value.get(0)
    return (typeof link === 'object' && link.searchUrl) || ''
  }
  return { links, state, open, searchUrl, opened: () => new URL(open.mock.calls[0]?.[0] ?? '').searchParams }
}

/** A look-up that is answered when it is told to. */
function slowLookUp() {
  let answer: (stock: StockIdentity | Error) => void = () => undefined
  const lookUp = (): Promise<StockIdentity | null> =>
    new Promise((resolve, reject) => {
      answer = (stock) => (stock instanceof Error ? reject(stock) : resolve(stock))
    })
  return { lookUp, answer: (stock: StockIdentity | Error) => answer(stock) }
}

describe('a search whose stock is slow to come', () => {
  async function start() {
    const { lookUp, answer } = slowLookUp()
    const kept = keeper(lookUp)
    await kept.links.refresh(analysis({ references: [reference(0)] }))
    kept.links.follow(0, kept.searchUrl(), click({ detail: 1 }).event)
    return { ...kept, answer }
  }

  it('is said to be looked up, and opens within the stock', async () => {
    const { state, open, opened, answer } = await start()
    expect([...state.searching.value]).toEqual([0])
    answer(stock)
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1))
    expect(opened().get('stockId')).toBe('77')
    expect([...state.searching.value]).toEqual([])
  })

  it.each([
    ['the stock', stock],
    ['a failure', new Error('late')],
  ])('is left to the browser when it is followed again, and nothing opens when %s comes', async (_, late) => {
    const { links, state, open, searchUrl, answer } = await start()
    const { event, preventDefault } = click({ detail: 1 })
    links.follow(0, searchUrl(), event)
    expect(preventDefault).not.toHaveBeenCalled()
    expect([...state.searching.value]).toEqual([])
    answer(late)
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(open).not.toHaveBeenCalled()
    expect(state.fault.value).toBeNull()
  })

  it('is not opened twice by a double click', async () => {
    const { links, state, searchUrl } = await start()
    const { event, preventDefault } = click({ detail: 2 })
    links.follow(0, searchUrl(), event)
    expect(preventDefault).toHaveBeenCalled()
    expect([...state.searching.value]).toEqual([0])
  })
})

describe('following a search', () => {
  it.each([
    ['known', async () => stock, '77', null],
    ['unknown to the site', async () => null, '', null],
    ['not to be had', () => Promise.reject(new Error('refused')), '', new Error('refused')],
  ])('of a stock that is %s', async (_, lookUp, stockId, fault) => {
    const { links, state, open, searchUrl, opened } = keeper(lookUp)
    await links.refresh(analysis({ references: [reference(0)] }))
    const { event, preventDefault } = click()
    links.follow(0, searchUrl(), event)
    expect(preventDefault).toHaveBeenCalled()
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1))
    expect(opened().get('stockId')).toBe(stockId)
    expect(opened().get('from')).toBe('20310505')
    expect(state.fault.value).toEqual(fault)
  })

  it.each([
    ['a click for a tab in the background', { references: [reference(0)] }, { ctrlKey: true }],
    ['a click with the middle button', { references: [reference(0)] }, { button: 1 }],
    ["another issuer's filing", { references: [reference(0, { issuer: 'Other Limited' })] }, {}],
  ])('is left to the browser: %s', async (_, parts, more) => {
    const lookUp = vi.fn(async () => stock)
    const { links, open, searchUrl } = keeper(lookUp)
    await links.refresh(analysis(parts))
    const { event, preventDefault } = click(more)
    links.follow(0, searchUrl(), event)
    expect(preventDefault).not.toHaveBeenCalled()
    expect(lookUp).not.toHaveBeenCalled()
    expect(open).not.toHaveBeenCalled()
  })
})
