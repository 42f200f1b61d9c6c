// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { follow } from '../../../src/sources/html/follow'
import type { Page } from '../../../src/sources/html/page'
import { readPage } from '../../../src/sources/html/read-page'

/** Step by step, with a turn for the page after each. */
async function run<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    signal.throwIfAborted()
    if (step.done) return step.value
    await new Promise((resolve) => setTimeout(resolve))
  }
}

let stop = new AbortController()
afterEach(() => stop.abort())

function start(html: string): { page: Page; seen: { page: Page; words: string[] }[] } {
  stop = new AbortController()
  document.body.innerHTML = html
  const page = readPage(document.body, { rendered: false })
  const seen: { page: Page; words: string[] }[] = []
  follow(page, {
    rendered: false,
    signal: stop.signal,
    run,
    wait: 5,
    onChange: (next, changed) =>
      seen.push({
        page: next,
        words: changed.map((span) => next.document.source.slice(span.start, span.end)),
      }),
    onError: (error) => {
      throw error
    },
  })
  return { page, seen }
}
const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html)
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120))

describe('following a page', () => {
  it('tells what came new, and keeps what was normalised', async () => {
    const { page, seen } = start('<p>one</p><p>two</p>')
    add('<p>three</p>')
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    expect(seen[0]?.words).toEqual(['three'])
    expect(seen[0]?.page.document.text).toBe('one\ntwo\nthree')
    expect(seen[0]?.page.normalised[0]).toBe(page.normalised[0])
  })

  it('tells of a changed text and of a removed one', async () => {
    const { seen } = start('<p>one</p><p>two</p>')
    ;(document.querySelector('p')!.firstChild as Text).data = 'uno'
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    expect(seen[0]?.words).toEqual(['uno'])
    document.querySelector('p')?.remove()
    await vi.waitFor(() => expect(seen).toHaveLength(2))
    expect(seen[1]?.words).toEqual([])
    expect(seen[1]?.page.document.text).toBe('two')
  })

  it('tells of the same words in new nodes, as ranges on the old ones are dead', async () => {
    const { seen } = start('<p>one</p><p>two</p>')
    document
      .querySelector('p')
      ?.replaceWith(Object.assign(document.createElement('p'), { textContent: 'one' }))
    await vi.waitFor(() => expect(seen.map(({ words }) => words)).toEqual([['one']]))
  })

  it('sees what changed before it began', async () => {
    stop = new AbortController()
    document.body.innerHTML = '<p>one</p>'
    const page = readPage(document.body, { rendered: false })
    add('<p>two</p>')
    const onChange = vi.fn()
    follow(page, {
      rendered: false,
      signal: stop.signal,
      run,
      wait: 5,
      onChange,
      onError: (error) => expect.unreachable(String(error)),
    })
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
  })

  it('does not answer to its own element, nor to a change without words', async () => {
    const { seen } = start('<p>one</p>')
    add('<antecedent-root><b>card</b></antecedent-root>')
    document.querySelector('antecedent-root b')?.append(' more')
    document.querySelector('p')?.setAttribute('class', 'x')
    await settled()
    expect(seen).toEqual([])
  })

  it('stops when it is told to', async () => {
    const { seen } = start('<p>one</p>')
    stop.abort()
    add('<p>two</p>')
    await settled()
    expect(seen).toEqual([])
  })

  it('goes through what has changed, not through the rest', async () => {
    const paragraphs = Array.from({ length: 50 }, (_, i) => `<p id="p${i}">number ${i}</p>`).join('')
    const { seen } = start(`<div>${paragraphs}</div><table><tr><td>cell</table>`)
    add('<p>first</p>')
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    const looked: string[] = []
    for (const element of document.querySelectorAll('p, td'))
      Object.defineProperty(element, 'firstChild', {
        get(this: Element) {
          looked.push(this.id || this.localName)
          return this.childNodes[0] ?? null
        },
      })
    ;(document.querySelector('#p7')!.childNodes[0] as Text).data = 'seven'
    await vi.waitFor(() => expect(seen).toHaveLength(2))
    expect(seen[1]?.words).toEqual(['seven'])
    expect(looked).toEqual(['p7'])
  })

  it.each<[string, string, () => void, string[], string]>([
    [
      'words beside blocks',
      '<div id="a">one<p>two</p></div>',
      () => document.querySelector('#a')?.append('three'),
      ['three'],
      'one\ntwo\nthree',
    ],
    [
      'a block that is hidden',
      '<div id="a"><p>one</p></div><p>two</p>',
      () => document.querySelector('#a')?.setAttribute('hidden', ''),
      [],
      'two',
    ],
    [
      'a block that is moved',
      '<div id="a"><p>one</p></div><div id="b"><p>two</p></div>',
      () => document.querySelector('#b')?.append(document.querySelector('#a p') as Node),
      [],
      'two\none',
    ],
    [
      'deep inside',
      '<table><tr><td><div><ul><li id="a">one</li></ul></div></td></tr></table><p>two</p>',
      () => document.querySelector('#a')?.append(' more'),
      ['one more'],
      'one more\ntwo',
    ],
    [
      'a preformatted text',
      '<pre id="a">one</pre>',
      () => document.querySelector('#a')?.append('\ntwo  three'),
      ['one\ntwo  three'],
      'one two three',
    ],
  ])('after it knows the page, sees %s', async (_, html, change, words, text) => {
    const { seen } = start(html)
    await settled()
    change()
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    expect(seen[0]?.words).toEqual(words)
    expect(seen[0]?.page.document.text).toBe(text)
    expect(readPage(document.body, { rendered: false }).document.source).toBe(seen[0]?.page.document.source)
  })
})
