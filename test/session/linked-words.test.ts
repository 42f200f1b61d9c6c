import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { readTextDirectives } from '../../src/core/annotation/text-directive'
import { createTextDocument } from '../../src/core/text/create-text-document'
import type { Span } from '../../src/core/text/span'
import { showLinkedWords } from '../../src/session/linked-words'
import type { PageText } from '../../src/session/page-text'

/** Shows the words of an address in one state of a text after the other; `marked` are those that are marked now. */
function start(words: string) {
  const shown = signal<{ text: PageText } | null>(null)
  const linked = signal<readonly Span[]>([])
  const notice = signal<{ text: string } | null>(null)
  const seen: string[] = []
  showLinkedWords(
    { directives: readTextDirectives(words), page: null },
    {
      view: globalThis as unknown as Window & typeof globalThis,
      state: { linked, notice },
      shown,
      translate: (key) => key,
      signal: new AbortController().signal,
    },
  )
  return {
    read(source: string, isWhole: boolean): void {
      const reveal = ({ start, end }: Span) => void seen.push(source.slice(start, end))
      const document = createTextDocument(source)
      shown.value = {
        text: { document, isWhole, pieces: () => [], offsetAt: () => null, spanOf: () => null, reveal },
      }
    },
    putAway: () => (linked.value = []),
    marked: () => linked.value.map(({ start, end }) => shown.value?.text.document.source.slice(start, end)),
    seen,
    notice: () => notice.value?.text ?? null,
  }
}

describe('showLinkedWords', () => {
  it('keeps the words marked in each state of a growing text, and goes to them once', () => {
    const { read, marked, seen, notice } = start('text=annual%20report')
    read('The annual report', false)
    expect(marked()).toEqual(['annual report'])
    read('A cover. The annual report is here.', true)
    expect(marked()).toEqual(['annual report'])
    expect(seen).toEqual(['annual report'])
    expect(notice()).toBeNull()
  })

  it('does not mark words again in more of the text that the reader has put away', () => {
    const { read, marked, putAway } = start('text=annual%20report')
    read('The annual report', false)
    putAway()
    read('A cover. The annual report is here.', true)
    expect(marked()).toEqual([])
  })

  it('marks words that are read after something else was put away', () => {
    const { read, marked, putAway } = start('text=annual%20report')
    read('A cover.', false)
    putAway()
    read('A cover. The annual report is here.', true)
    expect(marked()).toEqual(['annual report'])
  })

  it('says that the words are not there once all is read', () => {
    const { read, notice } = start('text=interim')
    read('The annual', false)
    expect(notice()).toBeNull()
    read('The annual report', true)
    expect(notice()).toBe('wordsNotFound')
  })
})
