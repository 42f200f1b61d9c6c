// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Span } from '../../src/core/text/span'
import { createTextDocument } from '../../src/core/text/create-text-document'
import { plan } from '../../src/highlight/plan'
import type { MentionKind } from '../../src/core/analysis/mention'
import { mentionKinds } from '../../src/core/analysis/mention'
import { carriedOver } from '../../src/session/carry-over'
import type { PageText } from '../../src/session/page-text'
import { named } from '../ui/fixtures'

/** The text of some nodes in a row. */
function textOf(nodes: readonly Text[]): PageText {
  const startOf = (node: Node): number =>
    nodes.slice(0, nodes.indexOf(node as Text)).reduce((sum, { data }) => sum + data.length, 0)
  return {
    document: createTextDocument(nodes.map(({ data }) => data).join('')),
    pieces: ({ start }: Span) =>
      nodes.flatMap((node) => {
        const from = start - startOf(node)
        if (from < 0 || from >= node.data.length || !node.isConnected) return []
        return [{ startContainer: node, startOffset: from } as unknown as AbstractRange]
      }),
    offsetAt: (node, offset) => (nodes.includes(node as Text) ? startOf(node) + offset : null),
    spanOf: () => null,
    isWhole: true,
  }
}

const shown = (text: PageText, start: number, kind: MentionKind = 'company') => ({
  text,
  plan: plan({ mentions: [named(0, start, kind as 'company')] }, new Set(mentionKinds)),
})

it.each([
  ['words that moved down', 'More. ', 'Names here', 6, 'company', 6],
  ['words that stayed', '', 'Names here', 0, 'company', 0],
  ['words that changed', '', 'Nomes here', 0, 'company', null],
  ['words that mean something else now', '', 'Names here', 0, 'person', null],
  ['words that mean nothing now', '', 'Names here', 5, 'company', null],
] as const)('%s', (_, above, words, start, kind, expected) => {
  document.body.textContent = 'Names here'
  const node = document.body.firstChild as Text
  const before = textOf([node])
  const [target] = shown(before, 0).plan.targets
  const first = { ...before, document: createTextDocument('Names here') }
  node.data = words
  const head = document.createTextNode(above)
  document.body.prepend(head)
  const found = target && carriedOver(target, first, shown(textOf([head, node]), start, kind))
  expect(found?.start ?? null).toBe(expected)
})

it('words that are gone', () => {
  document.body.textContent = 'Names here'
  const before = textOf([document.body.firstChild as Text])
  const [target] = shown(before, 0).plan.targets
  document.body.textContent = 'Names here'
  const now = shown(textOf([document.body.firstChild as Text]), 0)
  expect(target && carriedOver(target, before, now)).toBe(null)
})
