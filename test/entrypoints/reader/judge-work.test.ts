import { describe, expect, it } from 'vitest'
import { createJudge, limits, type Work } from '../../../src/entrypoints/reader/judge-work'

const idle: Work = { drawing: null, operators: 0, reading: null }
const drawing = (page: number, operators = 0): Work => ({ ...idle, drawing: page, operators })
const reading = (page: number): Work => ({ ...idle, reading: page })
const { slow, tooMuch } = limits

describe('a document’s work', () => {
  it.each<[string, (readonly [Work, number])[], string]>([
    [
      'nothing',
      [
        [idle, 0],
        [idle, 999_999],
      ],
      'well',
    ],
    [
      'a page that is soon drawn',
      [
        [drawing(3), 0],
        [drawing(3), slow.page - 1],
        [idle, slow.page],
      ],
      'well',
    ],
    [
      'a page that is not',
      [
        [drawing(3), 5],
        [drawing(3), slow.page + 5],
      ],
      'slow page 3',
    ],
    [
      'one page after another',
      [
        [drawing(3), 0],
        [drawing(4), slow.page - 1],
        [drawing(5), 2 * slow.page - 3],
      ],
      'well',
    ],
    [
      'a page that goes on after all',
      [
        [drawing(3), 0],
        [drawing(3), slow.page],
        [idle, slow.page + 500],
      ],
      'well',
    ],
    [
      'a page that never ends',
      [
        [drawing(3), 0],
        [drawing(3), tooMuch.page],
      ],
      'slow page 3, too much',
    ],
    [
      'text that does not come',
      [
        [reading(7), 0],
        [reading(7), slow.text],
      ],
      'slow text 7',
    ],
    [
      'text that never comes',
      [
        [reading(7), 0],
        [reading(7), tooMuch.text],
      ],
      'slow text 7, too much',
    ],
    [
      'pages read one after another',
      [
        [reading(7), 0],
        [reading(8), slow.text],
        [reading(9), 2 * slow.text - 1],
      ],
      'well',
    ],
    ['more operators than any page has', [[drawing(1, limits.operators + 1), 0]], 'too much'],
  ])('%s', (_, looks, verdict) => {
    const judge = createJudge()
    const said = looks.map(([work, now]) => judge(work, now)).at(-1)
    const words = [said?.slow && `slow ${said.slow.what} ${said.slow.page}`, said?.isTooMuch && 'too much']
    expect(words.filter(Boolean).join(', ') || 'well').toBe(verdict)
  })
})
