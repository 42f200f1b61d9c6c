// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/sources/html/read-page'
import type { Page } from '../../../src/sources/html/page'

const read = (html: string): Page => {
  document.body.innerHTML = html
  return readPage(document.body, { rendered: false })
}
const wordsOf = (page: Page, words: string): string[] => {
  const start = page.document.text.indexOf(words)
  const span = page.document.toSource({ start, end: start + words.length })
  return page
    .parts(span)
    .map((part) => (part.startContainer as Text).data.slice(part.startOffset, part.endOffset))
}

describe('the text of a page', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['inline mark-up', '<p>dated <b>13 March</b> <i>2018</i></p>', 'dated 13 March 2018'],
    ['line ends of the mark-up', '<p>the\n   Company\n\tand</p>', 'the Company and'],
    ['wrapped Chinese mark-up', '<p>本公\n      司</p>', '本公司'],
    [
      'breaks',
      'By order of the Board<br>Chan Tai Man<br><br>Chairman',
      'By order of the Board\nChan Tai Man\nChairman',
    ],
    ['cells', '<table><tr><td>1.<td>Re-elect<tr><td>2.<td>Adopt</table>', '1.\nRe-elect\n2.\nAdopt'],
    [
      'old mark-up',
      '<center><font size=4>北錫控股</font></center><p><font>茲提述<p>公告',
      '北錫控股\n茲提述\n公告',
    ],
    [
      'scripts, styles, forms',
      '<p>a</p><script>x</script><style>y</style><noscript>z</noscript><textarea>t</textarea><p>b</p>',
      'a\nb',
    ],
    [
      'hidden elements',
      '<p hidden>x</p><p style="color:red; display: none">y</p><div contenteditable>z</div><p>b</p>',
      'b',
    ],
    ['our own element', '<p>a</p><antecedent-root>card</antecedent-root>', 'a'],
    ['nothing', '<div> </div>', ''],
    [
      'a hard-wrapped <pre>',
      '<pre>Reference is made to the announcement of Borealis Tin Holdings Limited dated\n13 March 2018 in relation to the placing of new shares under the general mandate.</pre>',
      'Reference is made to the announcement of Borealis Tin Holdings Limited dated 13 March 2018 in relation to the placing of new shares under the general mandate.',
    ],
  ])('%s', (_, html, text) => expect(read(html).document.text).toBe(text))

  it('keeps the line breaks of a <pre> in the source, and no others', () => {
    expect(read('<p>a\nb</p><pre>c\nd</pre>').document.source).toBe('a b\nc\nd')
  })

  it('reads ten thousand levels deep', () => {
    const root: Node = document.createElement('div')
    let at = root
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('span'))
    at.appendChild(document.createTextNode('deep'))
    expect(readPage(root, { rendered: false }).document.text).toBe('deep')
  })
})

describe('the beginning of a page', () => {
  const line = 'a line of twenty or so'
  const lines = (between: string): string => Array<string>(400).fill(line).join(between)
  it.each([
    ['short blocks', `<p>${lines('</p><p>')}</p>`, 8],
    ['line breaks in one block', `<div>${lines('<br>')}</div>`, 8],
    ['one long preformatted text', `<pre>${lines('\n')}</pre>`, 8],
    ['a long line is taken whole', `<p>${lines(' ')}</p>`, 400],
    ['less than was asked for', '<p>a line of twenty or so</p>', 1],
  ])('%s', (_, html, count) => {
    document.body.innerHTML = html
    const page = readPage(document.body, { rendered: false, most: 8 * (line.length + 1) - 2 })
    const { text } = page.document
    expect(text.split(line)).toHaveLength(count + 1)
    expect(page.isWhole).toBe(count !== 8)
    const whole = readPage(document.body, { rendered: false })
    expect(whole.isWhole).toBe(true)
    expect(whole.document.source.startsWith(page.document.source)).toBe(true)
    expect(whole.document.text.startsWith(text)).toBe(true)
  })
})

describe('between offsets and nodes', () => {
  it('gives the text nodes of words that run over mark-up', () => {
    expect(wordsOf(read('<p>dated <b>13 Ma</b><i>rch</i> 2018.</p>'), '13 March 2018')).toEqual([
      '13 Ma',
      'rch',
      ' 2018',
    ])
    expect(wordsOf(read('<p>日 期 <b>為 二</b> 零</p>'), '期為二零')).toEqual(['期 ', '為 二', ' 零'])
  })

  it('locates a span with a live range', () => {
    const page = read('<p>one <b>two</b> three</p>')
    expect(page.locate({ start: 4, end: 13 })?.toString()).toBe('two three')
    document.body.replaceChildren()
    expect(page.locate({ start: 4, end: 13 })).toBeNull()
  })

  it('gives the span of a range, from text to text and from element to element', () => {
    const page = read('<p>one</p><script>x</script><p>two</p><p>three</p>')
    const range = document.createRange()
    const [one, two] = [...document.querySelectorAll('p')]
    range.setStart(one?.firstChild as Node, 1)
    range.setEnd(two?.firstChild as Node, 2)
    expect(page.spanOf(range)).toEqual({ start: 1, end: 6 })
    range.selectNode(two as Node)
    expect(page.spanOf(range)).toEqual({ start: 4, end: 7 })
    range.selectNodeContents(document.body)
    expect(page.spanOf(range)).toEqual({ start: 0, end: page.document.source.length })
    range.selectNode(document.querySelector('script') as Node)
    expect(page.spanOf(range)).toBeNull()
  })

  it('knows nothing of nodes that it did not read', () => {
    const page = read('<p>one</p>')
    expect(page.offsetAt(document.createTextNode('x'), 0)).toBeNull()
  })
})
