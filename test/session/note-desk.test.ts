import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Note } from '../../src/core/annotation/note'
import { NoteWaitsError, StoreError } from '../../src/core/annotation/ports'
import { openDesk } from '../../src/session/note-desk'
import type { OpenNote, SessionState } from '../../src/session/state'

/** A desk with an open note on the whole filing, in which something is written, over a store that fails as it is told to. */
function desk() {
  const state = {
    editing: signal<OpenNote | null>(null),
    text: signal<SessionState['text']['value']>(null),
    fault: signal<unknown>(null),
    panelOpen: signal(false),
  }
  const saved: Note[] = []
  const store: { fault: Error | null } = { fault: null }
  const made = openDesk(state, {
    filingId: 'sehk/2031/0102/1',
    port: {
      save: (note) => (store.fault ? Promise.reject(store.fault) : Promise.resolve(void saved.push(note))),
    },
    list: { show: () => undefined, find: () => null },
    now: () => 1,
  })
  made.begin(null)
  made.change({ body: 'one', colour: 'yellow', tags: [] })
  return { ...made, state, store, bodies: () => saved.map(({ body }) => body) }
}

test('a note that is stored is closed', async () => {
  const { done, state, bodies } = desk()
  await done()
  expect(state.editing.value).toBeNull()
  expect(bodies()).toEqual(['one'])
})

test('a note that waits to be stored stays open once, to say so', async () => {
  const { done, state, store } = desk()
  store.fault = new NoteWaitsError(new StoreError('full', 'no'))
  await done()
  expect(state.editing.value).toMatchObject({ saving: 'failed', note: { body: 'one' } })
  await done()
  expect(state.editing.value).toBeNull()
})

test('a note that is kept nowhere stays open until it is stored', async () => {
  const { done, state, store, bodies } = desk()
  store.fault = new StoreError('full', 'no')
  for (let i = 0; i < 3; i++) await done()
  expect(state.editing.value).toMatchObject({ saving: 'failed', note: { body: 'one' } })
  store.fault = null
  await done()
  expect(state.editing.value).toBeNull()
  expect(bodies()).toEqual(['one'])
})
