import { expect, test, vi } from 'vitest'
import { keepPlaces } from '../../../src/entrypoints/reader/keep-places'
import type { Platform } from '../../../src/platform/platform'
import type { Viewer } from '../../../src/entrypoints/reader/viewer'

vi.mock('pdfjs-dist/web/pdf_viewer.mjs', () => ({ SpreadMode: { NONE: 0, ODD: 1, EVEN: 2 } }))
vi.stubGlobal('addEventListener', () => undefined)

/** A viewer that draws the pages on show after each step, as pdf.js' does, unless its queue is another's. */
function fakeViewer() {
  const drawn: number[] = []
  const heard = new Map<string, (event: unknown) => void>()
  let page = 1
  const look = (): void => {
    if (pdf.defaultRenderingQueue) drawn.push(page)
  }
  const pdf = {
    defaultRenderingQueue: true,
    set spreadMode(_: number) {
      look()
    },
    set pagesRotation(_: number) {
      look()
    },
    set currentScaleValue(_: string) {
      look()
    },
  }
  const links = {
    setHash(hash: string) {
      page = Number(hash.replace('page=', ''))
      look()
    },
  }
  const bus = { on: (event: string, listener: (event: unknown) => void) => heard.set(event, listener) }
  const layOut = (): void => {
    heard.get('pagesinit')?.({})
    look()
  }
  return { viewer: { bus, pdf, links } as unknown as Viewer, drawn, layOut }
}

test.each([
  ['where its address says', 'page=12', 12],
  ['at its beginning', '', 1],
])('opens a document %s, and draws no other page before', async (_, fragment, page) => {
  const { viewer, drawn, layOut } = fakeViewer()
  const places = keepPlaces({} as Platform, viewer, {} as never, (error) => {
    throw error
  })
  await places.restore(null, fragment, new AbortController().signal)
  layOut()
  expect(drawn).toEqual([page])
})
