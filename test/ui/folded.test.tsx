// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { Folded } from '../../src/ui/components/Folded'
import { show } from './show'

const items = Array.from({ length: 30 }, (_, i) => i)
const row = (item: number) => <li key={item}>{item}</li>
const list = <Folded items={items} most={20} show={row} />
const rowsOf = (root: HTMLElement): string[] => [...root.querySelectorAll('li')].map((li) => li.textContent)

describe('Folded', () => {
  it('draws a few items at once and goes on by itself', async () => {
    const root = document.createElement('div')
    render(list, root)
    expect(rowsOf(root)).toEqual(['0', '1', '2', '3'])
    await vi.waitFor(() => expect(rowsOf(root)).toHaveLength(20))
    expect(rowsOf(root)).toEqual(items.slice(0, 20).map(String))
  })

  it('keeps what is drawn when more is asked for, and shows it again after having shown fewer', () => {
    const { root, button, click } = show(list)
    const first = root.querySelector('li')
    click(button('Show all 30'))
    expect(rowsOf(root)).toEqual(items.map(String))
    click(button('Show fewer'))
    expect(rowsOf(root)).toHaveLength(20)
    click(button('Show all 30'))
    expect(rowsOf(root)).toEqual(items.map(String))
    expect(root.querySelector('li')).toBe(first)
  })

  it('goes over no item twice for the sake of the next ones, and over all when they change', () => {
    const asked = vi.fn(row)
    const { root, again } = show(<Folded items={items.slice(0, 16)} most={20} show={asked} />)
    expect(asked).toHaveBeenCalledTimes(16)
    again(<Folded items={items.slice(10)} most={20} show={asked} />)
    expect(rowsOf(root)).toEqual(items.slice(10).map(String))
  })
})
