// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { finish } from '../../src/core/text/steps'
import type { Plan } from '../../src/highlight/plan'
import { spotSteps } from '../../src/highlight/spots'
import { readPage } from '../../src/sources/html/read-page'

const target = (start: number, end: number): Plan['targets'][number] => ({
  start,
  end,
  painted: true,
  mention: { kind: 'person', use: 'use', start, end, by: 'test', entity: 0 } as never,
})

/** Where each element's marks stand, as the words that they cover. */
function spots(html: string, plan: Partial<Plan>, byStretch: boolean) {
  document.body.innerHTML = html
  const page = readPage(document.body, { rendered: false })
  let located = 0
  const text = {
    pieces: (span: { start: number; end: number }) => {
      located += 1
      return page.parts(span) as unknown as StaticRange[]
    },
    offsetAt: () => null,
    ...(byStretch && { stretches: () => page.stretches() }),
  }
  const found = finish(spotSteps({ targets: [], notes: [], ...plan }, text))
  const before = located
  const words = [...found].map(([element, list]) => [
    element.localName,
    ...list.flatMap(({ layer, ranges }) =>
      ranges().map(
        ({ startContainer, startOffset, endOffset }) =>
          `${layer}: ${(startContainer as Text).data.slice(startOffset, endOffset)}`,
      ),
    ),
  ])
  return { words, before }
}

describe.each([
  ['by stretches', true],
  ['by pieces', false],
])('what there is to paint, told %s', (_, byStretch) => {
  it.each<[string, string, Partial<Plan>, string[][]]>([
    ['nothing', '<p>one</p>', {}, []],
    [
      'words in two blocks, and in inline elements',
      '<p>one <b>two</b></p><h1>three</h1>',
      { targets: [target(0, 3), target(4, 7), target(8, 13)] },
      [
        ['p', 'person: one', 'person: two'],
        ['h1', 'person: three'],
      ],
    ],
    [
      'a note over two blocks and what lies in it',
      '<p>one two</p><h1>three</h1><h2>four</h2>',
      { targets: [target(8, 13)], notes: [{ id: 'n', colour: 'green', start: 4, end: 13 }] },
      [
        ['p', 'note-green: two'],
        ['h1', 'note-green: three', 'person: three'],
      ],
    ],
    [
      'two notes of which the longer goes on',
      '<p>one</p><h1>two</h1>',
      {
        notes: [
          { id: 'n', colour: 'green', start: 0, end: 7 },
          { id: 'm', colour: 'blue', start: 0, end: 3 },
        ],
      },
      [
        ['p', 'note-green: one', 'note-blue: one'],
        ['h1', 'note-green: two'],
      ],
    ],
  ])('%s', (_what, html, plan, words) => expect(spots(html, plan, byStretch).words).toEqual(words))
})

it('locates nothing of a page in many blocks before it is asked, and the most of one long block', () => {
  const many = Array.from({ length: 300 }, (_, i) => target(2 * i, 2 * i + 1))
  expect(spots('<p>a</p>'.repeat(300), { targets: many }, true).before).toBe(0)
  expect(spots(`<div>${'a<br>'.repeat(300)}</div>`, { targets: many }, true).before).toBe(100)
})
